import type { BlockKey } from '../domain/blocks.ts';
import { questionsOf } from './guide/index.ts';
import type { GuideQuestion, Text } from './guide/types.ts';

/** Whether one's own questions take the place of ours, or stand beside them. */
export const questionSetModes = ['instead', 'beside'] as const;
export type QuestionSetMode = (typeof questionSetModes)[number];

/** A question of the guide, ours or somebody's own. */
export interface AskedQuestion extends GuideQuestion {
  /** Asks from another side when nothing comes to mind. */
  readonly stuck?: Text;
}

/** Questions that a teacher or a company asks, read from a file. */
export interface QuestionSet {
  readonly id: string;
  readonly title: string;
  readonly mode: QuestionSetMode;
  /** The ids are `own.<set>.<question>`, so that an answer never meets one of ours. */
  readonly blocks: Readonly<Partial<Record<BlockKey, readonly AskedQuestion[]>>>;
}

/** The id under which the question of a set stands in canvases. Both ids are without a point. */
export function ownQuestionId(setId: string, questionId: string): string {
  return `own.${setId}.${questionId}`;
}

/**
 * The questions to ask of a block, in order. A set that stands instead of ours asks only its own: none
 * in a block that it does not name.
 */
export function questionsFor(
  block: BlockKey,
  set: QuestionSet | undefined,
): readonly AskedQuestion[] {
  const own = set?.blocks[block] ?? [];
  return set?.mode === 'instead' ? own : [...questionsOf(block), ...own];
}
