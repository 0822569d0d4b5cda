import { type BlockKey, blockKeys } from '../../domain/blocks.ts';
import type { CanvasDocument } from '../../domain/document.ts';
import { isTouched } from '../../domain/questions.ts';
import { questionsFor } from '../questionSets.ts';

/** How many questions were touched; it says where one has been, not how good it is. */
export interface Progress {
  readonly touched: number;
  readonly total: number;
}

export interface GuideProgress extends Progress {
  readonly blocks: Readonly<Record<BlockKey, Progress>>;
}

/** Progress per block and in total, read from the canvas itself: it is kept and exported with it. */
export function guideProgress(document: CanvasDocument): GuideProgress {
  const blocks = Object.fromEntries(
    blockKeys.map((block) => {
      const questions = questionsFor(block, document.header.questionSet);
      const touched = questions.filter(({ id }) => isTouched(document, id)).length;
      return [block, { touched, total: questions.length }];
    }),
  ) as Record<BlockKey, Progress>;
  const sum = (field: keyof Progress) =>
    blockKeys.reduce((total, block) => total + blocks[block][field], 0);
  return { touched: sum('touched'), total: sum('total'), blocks };
}
