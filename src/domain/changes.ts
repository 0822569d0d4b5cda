import type { Change, HeaderField, NoteField } from './change.ts';
import { type CanvasDocument, findNote, type Header, type Note, type NoteId } from './document.ts';
import { findDanglingReferences, withoutDanglingReferences } from './references.ts';
import { isSameValue, ownValue } from './sameValue.ts';
import { withOwnLetters } from './segmentLetters.ts';

export type { Change };

function fieldNames(a: object, b: object): Set<string> {
  return new Set([...Object.keys(a), ...Object.keys(b)]);
}

/** The changes that lead from one document to the other; empty when they say the same. */
export function diffDocuments(before: CanvasDocument, after: CanvasDocument): readonly Change[] {
  if (before === after) return [];
  const changes: Change[] = [];
  if (before.header !== after.header) {
    for (const field of fieldNames(before.header, after.header)) {
      const was = ownValue(before.header, field);
      const is = ownValue(after.header, field);
      if (!isSameValue(was, is)) {
        changes.push({ kind: 'headerField', field: field as HeaderField, before: was, after: is });
      }
    }
  }
  if (before.notes !== after.notes) pushNoteChanges(before, after, changes);
  if (before.answers !== after.answers) {
    for (const question of fieldNames(before.answers, after.answers)) {
      const was = answerOf(before, question);
      const is = answerOf(after, question);
      if (was !== is) changes.push({ kind: 'answer', question, before: was, after: is });
    }
  }
  return changes;
}

function answerOf(document: CanvasDocument, question: string): string | undefined {
  return Object.hasOwn(document.answers, question) ? document.answers[question] : undefined;
}

function pushNoteChanges(before: CanvasDocument, after: CanvasDocument, changes: Change[]): void {
  for (const note of Object.values(before.notes)) {
    const now = findNote(after, note.id);
    if (now === undefined) changes.push({ kind: 'noteRemoved', note });
    else if (now !== note) {
      for (const field of fieldNames(note, now)) {
        const was = ownValue(note, field);
        const is = ownValue(now, field);
        if (field !== 'id' && !isSameValue(was, is)) {
          changes.push({
            kind: 'noteField',
            id: note.id,
            field: field as NoteField,
            before: was,
            after: is,
          });
        }
      }
    }
  }
  for (const note of Object.values(after.notes)) {
    if (findNote(before, note.id) === undefined) changes.push({ kind: 'noteAdded', note });
  }
}

/** The changes that take these back. */
export function invertChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map(invertChange).reverse();
}

function invertChange(change: Change): Change {
  switch (change.kind) {
    case 'noteAdded':
      return { kind: 'noteRemoved', note: change.note };
    case 'noteRemoved':
      return { kind: 'noteAdded', note: change.note };
    default:
      return { ...change, before: change.after, after: change.before } as Change;
  }
}

export interface AppliedChanges {
  readonly document: CanvasDocument;
  /**
   * Changes left out, wholly or in part, because what they start from or point at has been changed by
   * somebody else since.
   */
  readonly skipped: readonly Change[];
}

/**
 * Applies changes to a document. A change whose starting value no longer stands is skipped and
 * returned, never forced: so undo stays right when another tab edits the same canvas. Whatever was
 * changed in between, the result keeps the rules of the document. The same document when nothing
 * changes.
 */
export function applyChanges(document: CanvasDocument, changes: readonly Change[]): AppliedChanges {
  const draft: Draft = { ...document, notes: { ...document.notes }, hasNoteChanges: false };
  const held = notesMovedSince(document, changes);
  const skipped = changes.filter((change) => {
    const isHeld =
      change.kind === 'noteField' && held.has(change.id) && placementFields.has(change.field);
    return isHeld || !applyChange(draft, change);
  });
  const { header, answers } = draft;
  const notes = draft.hasNoteChanges ? draft.notes : document.notes;
  const isSame =
    header === document.header && notes === document.notes && answers === document.answers;
  return isSame ? { document, skipped } : withRules({ header, notes, answers }, changes, skipped);
}

interface Draft {
  header: Header;
  readonly notes: Record<NoteId, Note>;
  answers: CanvasDocument['answers'];
  hasNoteChanges: boolean;
}

/** Applies one change to the draft, or leaves it and returns false when its start does not stand. */
function applyChange(draft: Draft, change: Change): boolean {
  switch (change.kind) {
    case 'headerField': {
      if (isSameValue(ownValue(draft.header, change.field), change.before)) {
        draft.header = withField(draft.header, change.field, change.after);
        return true;
      }
      // Others gave letters too: no conflict, for the rules see to it that all are counted.
      return change.field === 'segmentLettersGiven';
    }
    case 'answer': {
      if (ownValue(draft.answers, change.question) !== change.before) return false;
      draft.answers = withAnswer(draft.answers, change.question, change.after);
      return true;
    }
    default:
      if (!applyNoteChange(draft.notes, change)) return false;
      draft.hasNoteChanges = true;
      return true;
  }
}

function applyNoteChange(
  notes: Record<NoteId, Note>,
  change: Extract<Change, { kind: 'noteAdded' | 'noteRemoved' | 'noteField' }>,
): boolean {
  const id = change.kind === 'noteField' ? change.id : change.note.id;
  const note = Object.hasOwn(notes, id) ? notes[id] : undefined;
  if (change.kind === 'noteAdded') {
    if (note === undefined) notes[id] = change.note;
    return note === undefined;
  }
  if (note === undefined) return false;
  if (change.kind === 'noteRemoved') {
    if (!isSameValue(note, change.note)) return false;
    delete notes[id];
    return true;
  }
  if (!isSameValue(ownValue(note, change.field), change.before)) return false;
  notes[id] = withField(note, change.field, change.after);
  return true;
}

/** A place, the reading order there and the spot in it only make sense together. */
const placementFields: ReadonlySet<NoteField> = new Set(['place', 'order', 'x', 'y']);

/** The notes whose placement the changes set, but do not find as it was: somebody else moved them. */
function notesMovedSince(
  document: CanvasDocument,
  changes: readonly Change[],
): ReadonlySet<NoteId> {
  const moved = new Set<NoteId>();
  const seen = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'noteField' || !placementFields.has(change.field)) continue;
    // Only the first change of a field starts from the document; later ones start from that.
    const key = `${change.field} ${change.id}`;
    const note = seen.has(key) ? undefined : findNote(document, change.id);
    seen.add(key);
    if (note !== undefined && !isSameValue(ownValue(note, change.field), change.before)) {
      moved.add(change.id);
    }
  }
  return moved;
}

/** Two sets of changes that each kept the rules can break them together: a link to what is gone. */
function withRules(
  document: CanvasDocument,
  changes: readonly Change[],
  skipped: Change[],
): AppliedChanges {
  for (const { note, field } of findDanglingReferences(document)) {
    const cause = changes.findLast(
      (change) =>
        (change.kind === 'noteAdded' && change.note.id === note) ||
        (change.kind === 'noteField' && change.id === note && change.field === field),
    );
    if (cause !== undefined && !skipped.includes(cause)) skipped.push(cause);
  }
  const touched = changes.flatMap((change) => {
    if (change.kind === 'noteAdded') return [change.note.id];
    return change.kind === 'noteField' ? [change.id] : [];
  });
  const linked = withoutDanglingReferences(document);
  return { document: withOwnLetters(linked, touched).document, skipped };
}

/** A copy of the record with the field set, or without it when the value is undefined. */
function withField<T extends object>(record: T, field: keyof T, value: unknown): T {
  const copy = { ...record };
  if (value === undefined) delete copy[field];
  else Reflect.set(copy, field, value);
  return copy;
}

function withAnswer(
  answers: CanvasDocument['answers'],
  question: string,
  answer: string | undefined,
): CanvasDocument['answers'] {
  const { [question]: _, ...rest } = answers;
  return answer === undefined ? rest : { ...rest, [question]: answer };
}
