import { type CanvasDocument, findNote, type Note, type NoteId } from './document.ts';
import type { CostOrientation } from './noteTypes.ts';
import { isSameValue } from './sameValue.ts';

/** What kind of thing a note is, in the words of its block; absent means not said. */
export type NoteKindFields = Partial<
  Pick<Note, 'types' | 'phases' | 'motives' | 'pricing' | 'revenueKind' | 'ownership'>
>;

/** Fields to set on notes; undefined, an empty list and an empty word take the field away. */
export type NoteFieldEdits = { readonly [Field in keyof NoteKindFields]: Note[Field] | undefined };

/**
 * Says what kind of thing notes are; the same document when nothing changes. Ids that are not there are
 * passed over.
 */
export function setNoteFields(
  document: CanvasDocument,
  ids: readonly NoteId[],
  fields: NoteFieldEdits,
): CanvasDocument {
  let notes: Record<NoteId, Note> | undefined;
  for (const id of ids) {
    const note = findNote(document, id);
    if (note === undefined) continue;
    const next = { ...note };
    for (const field of Object.keys(fields) as (keyof NoteFieldEdits)[]) {
      const value = fields[field];
      if (value === undefined || value.length === 0) delete next[field];
      else Object.assign(next, { [field]: value });
    }
    if (isSameValue(note, next)) continue;
    notes ??= { ...document.notes };
    notes[id] = next;
  }
  return notes === undefined ? document : { ...document, notes };
}

/** Says which pole the model as a whole is nearer to; undefined takes it back. */
export function setCostOrientation(
  document: CanvasDocument,
  orientation: CostOrientation | undefined,
): CanvasDocument {
  const { costOrientation: before, ...header } = document.header;
  if (before === orientation) return document;
  return {
    ...document,
    header: orientation === undefined ? header : { ...header, costOrientation: orientation },
  };
}
