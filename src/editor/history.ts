import { applyChanges, type Change, invertChanges } from '../domain/changes.ts';
import type { CanvasDocument, NoteId } from '../domain/document.ts';
import { settleNotes } from '../geometry/settleNotes.ts';

/** What a user did, by name: "Undo move note". The words are in `i18n` under `acts`. */
export type ActName =
  | 'addNote'
  | 'editNote'
  | 'moveNote'
  | 'deleteNote'
  | 'duplicateNote'
  | 'colorNote'
  | 'typeNote'
  | 'answerQuestion'
  | 'editTitle'
  | 'editHead'
  | 'leanCosts'
  | 'askQuestions'
  | 'giveFeedback';

export interface HistoryEntry {
  readonly name: ActName;
  /** The notes it was about; it may have touched others, to make room or to remove their links. */
  readonly notes: readonly NoteId[];
  /** How many notes it was about. */
  readonly count: number;
  readonly changes: readonly Change[];
}

export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

export const emptyHistory: History = { past: [], future: [] };

export function record(history: History, entry: HistoryEntry): History {
  return { past: [...history.past, entry], future: [] };
}

/** The last entry with what followed from it: undone and redone as one. As it is without an entry. */
export function amendLast(history: History, changes: readonly Change[]): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const amended = { ...last, changes: [...last.changes, ...changes] };
  return { ...history, past: [...history.past.slice(0, -1), amended] };
}

export interface HistoryStep {
  readonly document: CanvasDocument;
  readonly history: History;
  readonly entry: HistoryEntry;
  /** Changes left as they are, because somebody else has changed the same since. */
  readonly skippedCount: number;
}

/** One step back, or undefined when there is none. Puts back only the fields that were touched. */
export function undoStep(document: CanvasDocument, history: History): HistoryStep | undefined {
  const entry = history.past.at(-1);
  if (entry === undefined) return undefined;
  const moved = { past: history.past.slice(0, -1), future: [...history.future, entry] };
  return step(document, moved, entry, invertChanges(entry.changes));
}

/** One step forward again, or undefined when there is none. */
export function redoStep(document: CanvasDocument, history: History): HistoryStep | undefined {
  const entry = history.future.at(-1);
  if (entry === undefined) return undefined;
  const moved = { past: [...history.past, entry], future: history.future.slice(0, -1) };
  return step(document, moved, entry, entry.changes);
}

function step(
  document: CanvasDocument,
  history: History,
  entry: HistoryEntry,
  changes: readonly Change[],
): HistoryStep {
  const applied = applyChanges(document, changes);
  // A size put back on a note that somebody else has moved since can make it stick out of its block.
  const settled = settleNotes(applied.document, []).document;
  return { document: settled, history, entry, skippedCount: applied.skipped.length };
}

/** The notes that changes touch. */
export function notesTouched(changes: readonly Change[]): readonly NoteId[] {
  const ids = new Set<NoteId>();
  for (const change of changes) {
    if (change.kind === 'noteField') ids.add(change.id);
    else if (change.kind === 'noteAdded' || change.kind === 'noteRemoved') ids.add(change.note.id);
  }
  return [...ids];
}
