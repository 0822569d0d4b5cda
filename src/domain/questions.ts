import { places } from './blocks.ts';
import { type CanvasDocument, type Note, notesIn } from './document.ts';

/**
 * Guided questions as the document knows them: by id. Their words are in `knowledge`. A note that was
 * made as an answer carries its question wherever it goes; a longer answer stands in `answers`.
 */

const byQuestion = new WeakMap<CanvasDocument['notes'], ReadonlyMap<string, readonly Note[]>>();
const noNotes: readonly Note[] = [];

/** The notes that answer a question, in the order of the story. The same array for the same notes. */
export function notesAnswering(document: CanvasDocument, question: string): readonly Note[] {
  return answersByNote(document).get(question) ?? noNotes;
}

function answersByNote(document: CanvasDocument): ReadonlyMap<string, readonly Note[]> {
  const known = byQuestion.get(document.notes);
  if (known !== undefined) return known;
  const made = new Map<string, Note[]>();
  for (const note of places.flatMap((place) => notesIn(document, place))) {
    if (note.question === undefined) continue;
    const group = made.get(note.question);
    if (group === undefined) made.set(note.question, [note]);
    else group.push(note);
  }
  byQuestion.set(document.notes, made);
  return made;
}

/** Whether something was done with a question: a note answers it, or a longer text does. */
export function isTouched(document: CanvasDocument, question: string): boolean {
  return (
    answersByNote(document).has(question) ||
    (Object.hasOwn(document.answers, question) && document.answers[question]?.trim() !== '')
  );
}
