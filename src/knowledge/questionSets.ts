import type { BlockKey } from '../domain/blocks.ts';
import { type OwnText, ownQuestionId, type QuestionSet } from '../domain/questionSet.ts';
import { questionsOf } from './guide/index.ts';
import type { GuideQuestion, Text } from './guide/types.ts';

/** A question of the guide, ours or somebody's own. */
export interface AskedQuestion extends GuideQuestion {
  /** Asks from another side when nothing comes to mind. */
  readonly stuck?: Text;
}

/**
 * The questions to ask of a block, in order. A set that stands instead of ours asks only its own: none
 * in a block that it does not name. The ids of its questions never meet one of ours.
 */
export function questionsFor(
  block: BlockKey,
  set: QuestionSet | undefined,
): readonly AskedQuestion[] {
  const own = ownQuestionsOf(block, set);
  return set?.mode === 'instead' ? own : [...questionsOf(block), ...own];
}

/** The questions of a set about a block, with a text in both languages. */
export function ownQuestionsOf(
  block: BlockKey,
  set: QuestionSet | undefined,
): readonly AskedQuestion[] {
  return (set?.blocks[block] ?? []).map(({ id, text, stuck }) => ({
    id: ownQuestionId(set?.id ?? '', id),
    text: inBoth(text),
    ...(stuck === undefined ? {} : { stuck: inBoth(stuck) }),
  }));
}

function inBoth(text: OwnText): Text {
  return typeof text === 'string' ? { nl: text, en: text } : text;
}
