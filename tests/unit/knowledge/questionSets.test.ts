import { describe, expect, it } from 'vitest';
import { blockKeys } from '../../../src/domain/blocks.ts';
import type { QuestionSet } from '../../../src/domain/questionSet.ts';
import { questionsOf } from '../../../src/knowledge/guide/index.ts';
import { questionsFor } from '../../../src/knowledge/questionSets.ts';

const text = { nl: 'Waar?', en: 'Where?' };
const question = { id: 'own.mine.q', text };
const beside: QuestionSet = {
  id: 'mine',
  title: 'Mine',
  mode: 'beside',
  blocks: { channels: [{ id: 'q', text }] },
};

describe('the questions to ask of a block', () => {
  it('are ours without a set', () => {
    for (const key of blockKeys) expect(questionsFor(key, undefined)).toEqual(questionsOf(key));
  });

  it('are ours and then those of a set that stands beside them', () => {
    expect(questionsFor('channels', beside)).toEqual([...questionsOf('channels'), question]);
    expect(questionsFor('keyPartners', beside)).toEqual(questionsOf('keyPartners'));
  });

  it('are only those of a set that stands instead of ours', () => {
    const instead: QuestionSet = { ...beside, mode: 'instead' };
    expect(questionsFor('channels', instead)).toEqual([question]);
    expect(questionsFor('keyPartners', instead)).toEqual([]);
  });
});
