import { type CanvasDocument, findNote, type Note } from '../domain/document.ts';
import { normalizeLine } from '../domain/text.ts';
import type { Translate } from '../i18n/i18n.ts';

/** What a note is called aloud: its text first, then what its drawing shows besides. */
export function noteName(note: Note, document: CanvasDocument, t: Translate): string {
  const text = normalizeLine(note.text).trim();
  const parts = [text === '' ? t('board.emptyNote') : text];
  if (note.place === 'customerSegments' && note.segmentLetter !== undefined) {
    parts.push(t('board.segmentLetter', { letter: note.segmentLetter }));
  } else if (note.segments !== undefined) {
    const letters = note.segments.flatMap((id) => findNote(document, id)?.segmentLetter ?? []);
    if (letters.length > 0)
      parts.push(t('board.forSegments', { letters: letters.sort().join(', ') }));
  }
  return parts.join(', ');
}

/** The element ids by which focus, labels and lists find one another. */
export function noteElementId(id: string): string {
  return `note-${id}`;
}

export function listElementId(place: string): string {
  return `notes-${place}`;
}

/** The sentence about keys that every list of notes is described by. */
export const keysHintId = 'board-keys-hint';
