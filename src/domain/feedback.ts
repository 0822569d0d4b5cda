import { type BlockKey, blockKeys } from './blocks.ts';
import {
  type BlockFeedback,
  type CanvasDocument,
  type Feedback,
  maxMarkLength,
} from './document.ts';
import { isSameValue } from './sameValue.ts';
import { isIsoDate, isTextTooLong, normalizeLine, normalizeText, textLength } from './text.ts';

/** What the teacher says of this block, or undefined. */
export function feedbackOn(document: CanvasDocument, block: BlockKey): BlockFeedback | undefined {
  return document.header.feedback?.blocks[block];
}

/** Whether there is a remark or a mark on any block. */
export function hasFeedback(document: CanvasDocument): boolean {
  return blockKeys.some((key) => feedbackOn(document, key) !== undefined);
}

/**
 * Sets what the teacher says of a block. Neither remark nor mark takes the block's feedback away. A
 * text that is too long changes nothing: whoever offers the edit asks `isTextTooLong` first.
 */
export function setFeedback(
  document: CanvasDocument,
  block: BlockKey,
  { remark, mark }: BlockFeedback,
): CanvasDocument {
  const text = normalizeText(remark);
  const grade = normalizeLine(mark ?? '');
  if (isTextTooLong(text) || textLength(grade) > maxMarkLength) return document;
  const feedback = document.header.feedback ?? { blocks: {} };
  const { [block]: before, ...others } = feedback.blocks;
  // What others put beside the remark stays.
  const { remark: _remark, mark: _mark, ...theirs } = before ?? { remark: '' };
  const isEmpty = text === '' && grade === '' && Object.keys(theirs).length === 0;
  const after = { ...theirs, remark: text, ...(grade === '' ? {} : { mark: grade }) };
  const blocks = isEmpty ? others : { ...feedback.blocks, [block]: after };
  return withFeedback(document, { ...feedback, blocks });
}

/** Sets who gives the feedback and when. A date that is neither ISO nor empty changes nothing. */
export function setFeedbackHead(
  document: CanvasDocument,
  head: { readonly author?: string; readonly date?: string },
): CanvasDocument {
  const { author, date, ...rest } = document.header.feedback ?? { blocks: {} };
  const name = normalizeLine(head.author ?? author ?? '');
  const day = head.date ?? date ?? '';
  if (isTextTooLong(name) || (day !== '' && !isIsoDate(day))) return document;
  return withFeedback(document, {
    ...(name === '' ? {} : { author: name }),
    ...(day === '' ? {} : { date: day }),
    ...rest,
  });
}

/**
 * Adds feedback that came from elsewhere. Where both say something of a block, or both name an author
 * or a date, the one that comes holds; what only the canvas has stays.
 */
export function mergeFeedback(document: CanvasDocument, feedback: Feedback): CanvasDocument {
  const blocks = { ...document.header.feedback?.blocks, ...feedback.blocks };
  return withFeedback(document, { ...document.header.feedback, ...feedback, blocks });
}

/** The canvas as it was handed in. */
export function removeFeedback(document: CanvasDocument): CanvasDocument {
  const { feedback, ...header } = document.header;
  return feedback === undefined ? document : { ...document, header };
}

function withFeedback(document: CanvasDocument, feedback: Feedback): CanvasDocument {
  const { blocks, ...head } = feedback;
  if (Object.keys(blocks).length === 0 && Object.keys(head).length === 0) {
    return removeFeedback(document);
  }
  if (isSameValue(document.header.feedback, feedback)) return document;
  return { ...document, header: { ...document.header, feedback } };
}
