import type { CanvasDocument } from './document.ts';

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
