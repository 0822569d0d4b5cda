import { describe, expect, it } from 'vitest';
import { blockKeys, languages } from '../../../src/domain/blocks.ts';
import { freeNewspaper } from '../../../src/knowledge/examples/freeNewspaper.ts';
import { blockPrompts } from '../../../src/knowledge/prompts.ts';

// What all examples have in common is in examples.test.ts.

describe.each(languages)('the free newspaper in %s', (language) => {
  const { customerSegments, revenueStreams, costStructure } = freeNewspaper[language].blocks;
  const sumOf = (notes: typeof revenueStreams) =>
    notes?.reduce((sum, note) => sum + Number(note.amount), 0);

  it('brings two sides together', () => {
    expect(customerSegments?.map((note) => note.types)).toEqual([['multiSided'], ['multiSided']]);
  });

  it('lets only the advertisers pay', () => {
    for (const note of revenueStreams ?? []) expect(note.segments).toEqual(['n2']);
  });

  it('earns 9 million and costs 7.8 million', () => {
    expect(sumOf(revenueStreams)).toBe(9_000_000);
    expect(sumOf(costStructure)).toBe(7_800_000);
  });
});

describe('the prompts of empty blocks', () => {
  it.each(blockKeys)('asks one short question in %s, in both languages', (key) => {
    for (const language of languages) {
      const prompt = blockPrompts[key][language];
      expect(prompt).toMatch(/^[A-Z][^?]+\?$/);
      expect(prompt.length).toBeLessThan(60);
    }
    expect(blockPrompts[key].nl).not.toBe(blockPrompts[key].en);
  });
});
