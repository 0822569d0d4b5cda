import { describe, expect, it } from 'vitest';
import { blockKeys, languages, places } from '../../../src/domain/blocks.ts';
import { type CanvasDocument, type Note, notesIn } from '../../../src/domain/document.ts';
import { readFile } from '../../../src/domain/fileReader.ts';
import { isSafeId } from '../../../src/domain/ids.ts';
import { noteTypes } from '../../../src/domain/noteTypes.ts';
import { freeNewspaper } from '../../../src/knowledge/examples/freeNewspaper.ts';
import { blockPrompts } from '../../../src/knowledge/prompts.ts';

const phases = ['awareness', 'evaluation', 'purchase', 'delivery', 'afterSales'];
const motives = {
  customerRelationships: ['acquisition', 'retention', 'upselling'],
  keyPartners: ['optimizationAndScale', 'riskReduction', 'acquisition'],
};
const pricings = [
  'listPrice',
  'featureDependent',
  'segmentDependent',
  'volumeDependent',
  'negotiation',
  'yieldManagement',
  'realTimeMarket',
  'auction',
];

function read(language: 'nl' | 'en') {
  const newId = (): string => {
    throw new Error('No id of the example may need replacing.');
  };
  const result = readFile(freeNewspaper[language], { mode: 'strict', newId });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
}

const documents = { nl: read('nl').document, en: read('en').document };

function allNotes(document: CanvasDocument): readonly Note[] {
  return places.flatMap((place) => notesIn(document, place));
}

/** A note without its words: what must be the same in every language. */
function withoutWords({ text: _text, detail, ...structure }: Note) {
  return { ...structure, hasDetail: detail !== undefined };
}

function sumOf(document: CanvasDocument, place: 'revenueStreams' | 'costStructure'): number {
  return notesIn(document, place).reduce((sum, note) => sum + (note.amountCents ?? 0), 0);
}

describe.each(languages)('the free newspaper in %s', (language) => {
  const document = documents[language];

  it('is read strictly without repairs, with the language of its words', () => {
    expect(read(language).repairs).toEqual([]);
    expect(document.header.language).toBe(language);
    expect(document.header.segmentLettersGiven).toBe(2);
  });

  it('leaves the placing of every note to the app', () => {
    const onBoard = allNotes(document).filter((note) => note.place !== 'parked');
    expect(read(language).unplaced).toEqual(onBoard.map((note) => note.id));
  });

  it('has ids that are safe and run from n1', () => {
    const ids = allNotes(document).map((note) => note.id);
    expect(ids).toEqual(ids.map((_, index) => `n${index + 1}`));
    expect([document.header.id, ...ids].every(isSafeId)).toBe(true);
  });

  it('fills every block without crowding it', () => {
    for (const key of blockKeys) {
      const count = notesIn(document, key).length;
      const halfHeight = ['channels', 'customerRelationships', 'keyResources', 'keyActivities'];
      expect(count, key).toBeGreaterThan(0);
      expect(count, key).toBeLessThanOrEqual(halfHeight.includes(key) ? 4 : 6);
    }
    expect(notesIn(document, 'parked').length).toBeGreaterThan(1);
    expect(allNotes(document).length).toBeGreaterThanOrEqual(28);
    expect(allNotes(document).length).toBeLessThanOrEqual(36);
  });

  it('has texts that fit a sticky note', () => {
    for (const { text } of allNotes(document)) expect(text.length, text).toBeLessThanOrEqual(34);
  });

  it('gives every segment a proposition, a channel for each phase and a relationship', () => {
    const segments = notesIn(document, 'customerSegments');
    expect(segments.map((note) => note.segmentLetter)).toEqual(['A', 'B']);
    for (const { id, text } of segments) {
      const notesFor = (place: 'valuePropositions' | 'channels' | 'customerRelationships') =>
        notesIn(document, place).filter((note) => note.segments?.includes(id));
      expect(notesFor('valuePropositions'), text).not.toEqual([]);
      expect(notesFor('customerRelationships'), text).not.toEqual([]);
      const covered = new Set(notesFor('channels').flatMap((note) => note.phases ?? []));
      expect([...covered].sort(), text).toEqual([...phases].sort());
    }
  });

  it('lets only the advertisers pay', () => {
    for (const note of notesIn(document, 'revenueStreams')) expect(note.segments).toEqual(['n2']);
  });

  it('earns more than it costs', () => {
    expect(sumOf(document, 'revenueStreams')).toBe(900_000_000);
    expect(sumOf(document, 'costStructure')).toBe(780_000_000);
    expect(document.header.currency).toBe('EUR');
  });

  it('knows every key it uses', () => {
    for (const key of blockKeys) {
      for (const note of notesIn(document, key)) {
        expect(note.types ?? [], note.text).not.toEqual([]);
        expect(noteTypes[key], note.text).toEqual(expect.arrayContaining([...(note.types ?? [])]));
      }
    }
    for (const note of notesIn(document, 'channels')) {
      expect(phases).toEqual(expect.arrayContaining([...(note.phases ?? [])]));
    }
    for (const place of ['customerRelationships', 'keyPartners'] as const) {
      for (const note of notesIn(document, place)) {
        expect(motives[place]).toEqual(expect.arrayContaining([...(note.motives ?? ['none'])]));
      }
    }
    for (const note of notesIn(document, 'revenueStreams')) {
      expect(pricings).toContain(note.pricing);
      expect(['transaction', 'recurring']).toContain(note.revenueKind);
    }
    for (const note of notesIn(document, 'keyResources')) {
      expect(['owned', 'leased', 'partner']).toContain(note.ownership);
    }
  });

  it('keeps the story connected, from every proposition to every cost', () => {
    const carriedBy = (...carriers: readonly (typeof places)[number][]) =>
      new Set(
        carriers.flatMap((place) => notesIn(document, place).flatMap((n) => n.supports ?? [])),
      );
    const made = carriedBy('keyActivities', 'keyResources', 'keyPartners');
    for (const note of notesIn(document, 'valuePropositions')) expect(made).toContain(note.id);
    const done = carriedBy('keyActivities');
    for (const place of ['channels', 'customerRelationships'] as const) {
      for (const note of notesIn(document, place)) expect(done, note.text).toContain(note.id);
    }
    for (const place of [
      'keyActivities',
      'keyResources',
      'keyPartners',
      'costStructure',
    ] as const) {
      for (const note of notesIn(document, place)) expect(note.supports ?? []).not.toEqual([]);
    }
  });
});

describe('the free newspaper in two languages', () => {
  it('has the same notes, links and amounts in the same order', () => {
    const nl = allNotes(documents.nl).map(withoutWords);
    expect(allNotes(documents.en).map(withoutWords)).toEqual(nl);
  });

  it('says everything in its own language', () => {
    const wordsOf = ({ header, notes }: CanvasDocument) => [
      header.title,
      header.description,
      header.designedFor,
      header.designedBy,
      ...Object.values(notes).flatMap((note) => [note.text, note.detail ?? []].flat()),
    ];
    const english = wordsOf(documents.en);
    for (const [index, words] of wordsOf(documents.nl).entries()) {
      expect(words).not.toBe('');
      expect(words).not.toBe(english[index]);
    }
  });

  it('has the same date and version', () => {
    const { date, version } = documents.en.header;
    expect({ date, version }).toEqual({ date: '2026-11-24', version: '1' });
    expect(documents.nl.header).toMatchObject({ date, version });
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
