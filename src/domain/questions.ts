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

/** Behind a question's id: an answer that was begun on the line and is no note yet. */
const draftMark = '.draft';

/**
 * The canvas with the answers that were begun but are no notes yet, as it is saved: under the id of
 * their question and `.draft`. So a reload brings back each just where it was being typed.
 */
export function withAnswerDrafts(
  document: CanvasDocument,
  drafts: Readonly<Record<string, string>>,
): CanvasDocument {
  const begun = Object.entries(drafts).filter(([, text]) => text.trim() !== '');
  if (begun.length === 0) return document;
  const answers = { ...document.answers };
  for (const [question, text] of begun) answers[`${question}${draftMark}`] = text;
  return { ...document, answers };
}

/** Takes the begun answers out of a canvas again. The same document when there are none. */
export function splitAnswerDrafts(document: CanvasDocument): {
  readonly document: CanvasDocument;
  readonly drafts: Readonly<Record<string, string>>;
} {
  const answers: Record<string, string> = {};
  const drafts: Record<string, string> = {};
  for (const [id, text] of Object.entries(document.answers)) {
    if (id.endsWith(draftMark)) drafts[id.slice(0, -draftMark.length)] = text;
    else answers[id] = text;
  }
  if (Object.keys(drafts).length === 0) return { document, drafts };
  return { document: { ...document, answers }, drafts };
}
