import { type CanvasDocument, findNote, type Note, type NoteId } from './document.ts';
import { maxSegmentLetters, segmentIndex, segmentLetter } from './letters.ts';

export interface Lettered {
  readonly document: CanvasDocument;
  /** Notes that had a letter which another note holds, and were given a new one. */
  readonly relettered: readonly NoteId[];
}

/**
 * Sees to it that every segment has a letter, that no two notes share one, and that the header counts
 * all that were given. Only the newcomers get letters, in this order; all other notes keep theirs.
 * The same document when nothing was missing.
 */
export function withOwnLetters(document: CanvasDocument, newcomers: readonly NoteId[]): Lettered {
  const waiting = new Set(newcomers);
  const taken = new Set<string>();
  let given = document.header.segmentLettersGiven;
  for (const note of Object.values(document.notes)) {
    if (note.segmentLetter === undefined) continue;
    if (!waiting.has(note.id)) taken.add(note.segmentLetter);
    given = Math.max(given, (segmentIndex(note.segmentLetter) ?? -1) + 1);
  }

  const relettered: NoteId[] = [];
  let notes: Record<NoteId, Note> | undefined;
  for (const id of waiting) {
    const note = findNote(document, id);
    if (note === undefined) continue;
    const held = note.segmentLetter;
    if (held !== undefined && !taken.has(held)) taken.add(held);
    else if (held !== undefined || note.place === 'customerSegments') {
      if (held !== undefined) relettered.push(id);
      const letter = given < maxSegmentLetters ? segmentLetter(given) : firstFree(taken);
      given = Math.min(given + 1, maxSegmentLetters);
      taken.add(letter);
      notes ??= { ...document.notes };
      notes[id] = { ...note, segmentLetter: letter };
    }
  }
  if (notes === undefined && given === document.header.segmentLettersGiven) {
    return { document, relettered };
  }
  const header = { ...document.header, segmentLettersGiven: given };
  return { document: { ...document, header, notes: notes ?? document.notes }, relettered };
}

/** When all letters have been given, one that no note holds now; there are fewer notes than letters. */
function firstFree(taken: ReadonlySet<string>): string {
  let index = 0;
  while (taken.has(segmentLetter(index))) index += 1;
  return segmentLetter(index);
}
