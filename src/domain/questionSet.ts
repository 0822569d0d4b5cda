import type { BlockKey, Language } from './blocks.ts';
import type { CanvasDocument } from './document.ts';
import { isSameValue } from './sameValue.ts';

/** Whether one's own questions take the place of ours, or stand beside them. */
export const questionSetModes = ['instead', 'beside'] as const;
export type QuestionSetMode = (typeof questionSetModes)[number];

/** One text for both languages, or one for each. */
export type OwnText = string | Readonly<Record<Language, string>>;

export interface OwnQuestion {
  /** Without a point; unlike any other id of the set. */
  readonly id: string;
  readonly text: OwnText;
  /** Asks from another side when nothing comes to mind. */
  readonly stuck?: OwnText;
}

/**
 * Questions that a teacher or a company asks. They stand in the canvas, so that they travel with it.
 * Fields of others ride along in the records, as they stood in the file.
 */
export interface QuestionSet {
  readonly id: string;
  readonly title: string;
  /** The language of the texts that are given only once. */
  readonly language?: Language;
  readonly mode: QuestionSetMode;
  readonly blocks: Readonly<Partial<Record<BlockKey, readonly OwnQuestion[]>>>;
}

/** The id under which the question of a set stands in canvases. Both ids are without a point. */
export function ownQuestionId(setId: string, questionId: string): string {
  return `own.${setId}.${questionId}`;
}

/** Has the canvas ask the questions of a set; undefined for ours alone. Answers stay either way. */
export function setQuestionSet(
  document: CanvasDocument,
  set: QuestionSet | undefined,
): CanvasDocument {
  if (isSameValue(document.header.questionSet, set)) return document;
  const { questionSet: _before, ...header } = document.header;
  return { ...document, header: set === undefined ? header : { ...header, questionSet: set } };
}
