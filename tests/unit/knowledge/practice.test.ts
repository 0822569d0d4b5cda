import { describe, expect, it } from 'vitest';
import { blockKeys, languages } from '../../../src/domain/blocks.ts';
import { addGuideTexts } from '../../../src/i18n/guideTexts.ts';
import { holds, leads, mixUp } from '../../../src/knowledge/practice.ts';
import { verdictTexts } from '../../../src/panels/practice/verdict.ts';
import { fullI18n } from '../../support/fullI18n.ts';

const i18n = await fullI18n('en');
addGuideTexts(i18n);
const t = i18n.getFixedT('en', 'guide');

describe('what is said of a note that was put somewhere', () => {
  it('has a text for each block in both languages, none twice', () => {
    for (const language of languages) {
      const texts = blockKeys.flatMap((key) => [holds[key][language], leads[key][language]]);
      expect(new Set(texts).size).toBe(2 * blockKeys.length);
      for (const text of texts) expect(text).toMatch(/^\p{Lu}.{20,140}[.?]$/u);
    }
  });

  it('explains what is often mixed up, in both directions where it goes both ways', () => {
    expect(mixUp('channels', 'customerRelationships')?.en).toMatch(/^A channel is the way/);
    expect(mixUp('keyResources', 'keyActivities')?.nl).toMatch(/^Een middel/);
    expect(mixUp('channels', 'costStructure')).toBeUndefined();
  });

  it('says yes with the kind that it is', () => {
    const verdict = { note: 'n1', text: 'Readers', type: 'multiSided', misses: 0 } as const;
    const texts = verdictTexts(
      { ...verdict, put: 'customerSegments', right: 'customerSegments' },
      'en',
      t,
    );
    expect(texts[0]).toBe('Right: “Readers” belongs in Customer Segments.');
    expect(texts[1]).toBe(holds.customerSegments.en);
    expect(texts[2]).toMatch(/multi-sided/);
    expect(texts).toHaveLength(4);
  });

  it('leads on after a miss, and tells after three', () => {
    const verdict = { note: 'n1', text: 'Racks', type: undefined } as const;
    const put = { put: 'customerRelationships', right: 'channels' } as const;
    const first = verdictTexts({ ...verdict, ...put, misses: 1 }, 'en', t);
    expect(first[0]).toMatch(/^Not quite: “Racks” does not belong in Customer Relationships/);
    expect(first[1]).toBe(mixUp('customerRelationships', 'channels')?.en);
    expect(first[2]).toBe(leads.channels.en);
    const third = verdictTexts({ ...verdict, ...put, misses: 3 }, 'en', t);
    expect(third[2]).toBe('It belongs in Channels.');
  });
});
