import { describe, expect, it } from 'vitest';
import { type BlockKey, blockKeys, blocks } from '../../../src/domain/blocks.ts';
import { isSafeId } from '../../../src/domain/ids.ts';
import {
  areas,
  channelPhases,
  costOrientations,
  noteTypes,
  ownerships,
  partnerMotives,
  pricingMechanisms,
  relationshipMotives,
  revenueKinds,
} from '../../../src/domain/noteTypes.ts';
import {
  areaGuide,
  blockGuides,
  guideOf,
  questionsOf,
  questionText,
  story,
  typeInfo,
} from '../../../src/knowledge/guide/index.ts';

/** How many numbered questions each block has. Numbers may be added, never taken away. */
const questionCounts: Readonly<Record<BlockKey, number>> = {
  customerSegments: 4,
  valuePropositions: 5,
  channels: 6,
  customerRelationships: 5,
  revenueStreams: 6,
  keyResources: 5,
  keyActivities: 4,
  keyPartners: 5,
  costStructure: 5,
};

function numberedIds(key: BlockKey): string[] {
  return Array.from({ length: questionCounts[key] }, (_, index) => `${key}.${index + 1}`);
}

describe('the guides of the blocks', () => {
  it('come in the order of the story', () => {
    expect(blockGuides.map(({ key }) => key)).toEqual(blockKeys);
    for (const key of blockKeys) expect(guideOf[key].key).toBe(key);
    expect(Object.keys(story)).toEqual(blockKeys);
  });

  it('explain every type, in the order in which it is offered', () => {
    for (const key of blockKeys) {
      expect(Object.keys(guideOf[key].types), key).toEqual(noteTypes[key]);
      for (const type of noteTypes[key]) {
        expect(typeInfo(key, type)?.meaning.nl, `${key}.${type}`).toBeTruthy();
      }
    }
  });

  it('explain every further property of a note, in the order in which it is offered', () => {
    const { channels, customerRelationships, revenueStreams } = guideOf;
    expect(Object.keys(channels.phases)).toEqual(channelPhases);
    expect(Object.keys(channels.functions)).toEqual(channelPhases);
    expect(Object.keys(customerRelationships.motives)).toEqual(relationshipMotives);
    expect(Object.keys(revenueStreams.kinds)).toEqual(revenueKinds);
    expect(Object.keys(revenueStreams.pricingFamilies)).toEqual(Object.keys(pricingMechanisms));
    expect(Object.keys(revenueStreams.pricing)).toEqual(Object.values(pricingMechanisms).flat());
    expect(Object.keys(guideOf.keyResources.ownership)).toEqual(ownerships);
    expect(Object.keys(guideOf.keyPartners.motives)).toEqual(partnerMotives);
    expect(Object.keys(guideOf.costStructure.orientations)).toEqual(costOrientations);
  });

  it('name all five reasons to split a segment', () => {
    expect(Object.keys(guideOf.customerSegments.whenToSplit.criteria)).toHaveLength(5);
  });

  it('put each type of channel on both axes', () => {
    const { axes } = guideOf.channels;
    expect(Object.keys(axes)).toEqual(noteTypes.channels);
    const own = noteTypes.channels.filter((type) => axes[type].owner === 'own');
    const direct = noteTypes.channels.filter((type) => axes[type].contact === 'direct');
    expect(own).toEqual(['salesForce', 'webSales', 'ownStores']);
    expect(direct).toEqual(['salesForce', 'webSales']);
  });

  it('have two or three pitfalls and two to four stories of others', () => {
    for (const { key, pitfalls, howOthersDidIt } of blockGuides) {
      expect([2, 3], key).toContain(pitfalls.length);
      expect([2, 3, 4], key).toContain(howOthersDidIt.length);
    }
  });
});

describe('the areas', () => {
  it('are those of the blocks, each explained', () => {
    expect(areas).toEqual([...new Set(blockKeys.map((key) => blocks[key].area))].sort(inAreaOrder));
    expect(Object.keys(areaGuide)).toEqual(areas);
  });
});

function inAreaOrder(a: (typeof areas)[number], b: (typeof areas)[number]): number {
  return areas.indexOf(a) - areas.indexOf(b);
}

describe('the questions', () => {
  it.each(blockKeys)('of %s are numbered from 1', (key) => {
    expect(guideOf[key].questions.map(({ id }) => id)).toEqual(numberedIds(key));
  });

  it('ask one for each phase of a channel', () => {
    for (const phase of channelPhases) {
      expect(guideOf.channels.phases[phase].question.id).toBe(`channels.phase.${phase}`);
    }
    expect(questionsOf('channels').map(({ id }) => id)).toEqual([
      ...numberedIds('channels'),
      'channels.phase.awareness',
      'channels.phase.evaluation',
      'channels.phase.purchase',
      'channels.phase.delivery',
      'channels.phase.afterSales',
    ]);
  });

  it('have ids that are unique and safe in a file', () => {
    const ids = blockKeys.flatMap(questionsOf).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(50);
    expect(ids.filter((id) => !isSafeId(id))).toEqual([]);
  });

  it('differ from one another in both languages', () => {
    const texts = blockGuides.flatMap(({ key, stuck }) => [
      ...questionsOf(key).map(({ text }) => text),
      stuck,
    ]);
    expect(new Set(texts.map(({ nl }) => nl)).size).toBe(texts.length);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
  });
});

describe('looking up', () => {
  it('finds the words of a question', () => {
    expect(questionText('customerSegments.1')?.nl).toBe('Wie is er beter af door wat je doet?');
    expect(questionText('channels.phase.delivery')?.en).toBe('How does it get into their hands?');
  });

  it('finds what a type means', () => {
    expect(typeInfo('keyPartners', 'coopetition')?.name).toEqual({
      nl: 'Coöpetitie',
      en: 'Coopetition',
    });
  });

  it('finds nothing for words that the method does not know', () => {
    for (const word of ['', 'toString', '__proto__', 'customerSegments.0', 'channels.phase']) {
      expect(questionText(word), word).toBeUndefined();
      for (const key of blockKeys) expect(typeInfo(key, word), word).toBeUndefined();
    }
    expect(typeInfo('customerSegments', 'price')).toBeUndefined();
  });
});
