import { describe, expect, it } from 'vitest';
import { blockKeys } from '../../../src/domain/blocks.ts';
import { createDocument } from '../../../src/domain/document.ts';
import { setAnswer } from '../../../src/domain/edits.ts';
import { questionsOf } from '../../../src/knowledge/guide/index.ts';
import { guideProgress } from '../../../src/knowledge/guide/progress.ts';

const empty = createDocument({ id: 'c', language: 'nl' });
const all = blockKeys.flatMap((block) => questionsOf(block));

describe('the progress', () => {
  it('counts the questions of each block, and begins with none touched', () => {
    const progress = guideProgress(empty);
    expect(progress).toMatchObject({ touched: 0, total: all.length });
    expect(progress.blocks.channels).toEqual({ touched: 0, total: 11 });
    expect(progress.blocks.keyActivities).toEqual({ touched: 0, total: 4 });
  });

  it('counts a question once, and only its own', () => {
    const begun = setAnswer(setAnswer(empty, 'channels.phase.purchase', 'x'), 'other.1', 'y');
    expect(guideProgress(begun)).toMatchObject({
      touched: 1,
      blocks: { channels: { touched: 1 } },
    });
  });

  it('ends with all touched', () => {
    const full = all.reduce((document, { id }) => setAnswer(document, id, 'x'), empty);
    const progress = guideProgress(full);
    expect(progress.touched).toBe(progress.total);
    for (const block of Object.values(progress.blocks)) expect(block.touched).toBe(block.total);
  });
});
