import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BlockKey, blockKeys, languages, places } from '../../../src/domain/blocks.ts';
import { type CanvasDocument, type Note, notesIn } from '../../../src/domain/document.ts';
import { readFile } from '../../../src/domain/fileReader.ts';
import type { CanvasFile } from '../../../src/domain/fileSchema.ts';
import { isSafeId } from '../../../src/domain/ids.ts';
import { segmentLetter } from '../../../src/domain/letters.ts';
import {
  channelPhases,
  noteTypes,
  ownerships,
  partnerMotives,
  pricingMechanisms,
  relationshipMotives,
  revenueKinds,
} from '../../../src/domain/noteTypes.ts';
import { exampleList } from '../../../src/knowledge/examples/index.ts';
import { exampleLessons } from '../../../src/knowledge/examples/lessons.ts';

const halfHeight: readonly BlockKey[] = [
  'channels',
  'customerRelationships',
  'keyResources',
  'keyActivities',
];
const customerSide = [
  'valuePropositions',
  'channels',
  'customerRelationships',
  'revenueStreams',
] as const;
const behindTheScenes = ['keyResources', 'keyActivities', 'keyPartners'] as const;

function read(file: CanvasFile) {
  const newId = (): string => {
    throw new Error('No id of an example may need replacing.');
  };
  const result = readFile(file, { mode: 'strict', newId });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
}

const examples = await Promise.all(
  exampleList.map(async (example) => {
    const files = await example.load();
    return { ...example, nl: read(files.nl), en: read(files.en) };
  }),
);

const canvases = examples.flatMap(({ id, ...results }) =>
  languages.map((language) => ({ id, language, ...results[language] })),
);

function allNotes(document: CanvasDocument): readonly Note[] {
  return places.flatMap((place) => notesIn(document, place));
}

/** A note without its words: what must be the same in every language. */
function withoutWords({ text: _text, detail, ...structure }: Note) {
  return { ...structure, hasDetail: detail !== undefined };
}

function headerWords({ title, description, designedFor, designedBy }: CanvasDocument['header']) {
  return [title, description, designedFor, designedBy];
}

function notesFor(document: CanvasDocument, place: BlockKey, segment: Note): readonly Note[] {
  return notesIn(document, place).filter((note) => note.segments?.includes(segment.id));
}

function sumOf(document: CanvasDocument, place: 'revenueStreams' | 'costStructure'): number {
  return notesIn(document, place).reduce((sum, note) => sum + (note.amountCents ?? 0), 0);
}

/** Ids of the notes that the notes in these blocks support. */
function supportedBy(document: CanvasDocument, ...carriers: readonly BlockKey[]) {
  return new Set(
    carriers.flatMap((place) => notesIn(document, place).flatMap((note) => note.supports ?? [])),
  );
}

describe('the list of examples', () => {
  it('offers nine, the newspaper first, and leaves none out', () => {
    const shared = ['exampleCanvas.ts', 'index.ts', 'lessons.ts'];
    const folder = new URL('../../../src/knowledge/examples', import.meta.url);
    const files = readdirSync(folder).filter((name) => !shared.includes(name));
    expect(exampleList.length).toBe(9);
    expect(exampleList[0]?.id).toBe('free-newspaper');
    expect(files.length).toBe(exampleList.length);
  });

  it('gives each its own id, name, lesson and header', () => {
    const count = exampleList.length;
    expect(new Set(examples.map(({ nl }) => nl.document.header.id)).size).toBe(count);
    for (const language of languages) {
      expect(new Set(exampleList.map(({ name }) => name[language])).size).toBe(count);
      expect(new Set(exampleList.map(({ id }) => exampleLessons[id]?.[language])).size).toBe(count);
      const words = examples.map((example) => headerWords(example[language].document.header));
      expect(new Set(words.flat()).size).toBe(4 * count);
    }
  });

  it.each(exampleList)('says what $id shows in one line', ({ id, name }) => {
    const lesson = exampleLessons[id];
    for (const language of languages) {
      expect(name[language].length).toBeLessThanOrEqual(34);
      expect(lesson?.[language]).toMatch(/^\p{Lu}.{20,78}[^.]$/u);
    }
    expect(name.nl).not.toBe(name.en);
    expect(lesson?.nl).not.toBe(lesson?.en);
  });

  it('has every kind of segment and a wide choice of pricing', () => {
    const documents = examples.map(({ en }) => en.document);
    const kinds = documents.flatMap((document) =>
      notesIn(document, 'customerSegments').flatMap((note) => note.types ?? []),
    );
    expect([...new Set(kinds)].sort()).toEqual([...noteTypes.customerSegments].sort());
    const pricings = documents.flatMap((document) =>
      notesIn(document, 'revenueStreams').map((note) => note.pricing),
    );
    expect(new Set(pricings).size).toBe(Object.values(pricingMechanisms).flat().length);
  });
});

describe.each(canvases)('$id in $language', ({ id, language, document, repairs, unplaced }) => {
  it('is read strictly without repairs, under its own id and language', () => {
    expect(repairs).toEqual([]);
    expect(document.header).toMatchObject({ id: `example-${id}`, language, currency: 'EUR' });
  });

  it('leaves the placing of every note to the app', () => {
    const onBoard = allNotes(document).filter((note) => note.place !== 'parked');
    expect(unplaced).toEqual(onBoard.map((note) => note.id));
  });

  it('has ids that are safe and run from n1', () => {
    const ids = allNotes(document).map((note) => note.id);
    expect(ids).toEqual(ids.map((_, index) => `n${index + 1}`));
    expect([document.header.id, ...ids].every(isSafeId)).toBe(true);
  });

  it('fills every block without crowding it, and parks an idea or two', () => {
    for (const key of blockKeys) {
      const count = notesIn(document, key).length;
      expect(count, key).toBeGreaterThan(0);
      expect(count, key).toBeLessThanOrEqual(halfHeight.includes(key) ? 4 : 6);
    }
    expect([1, 2]).toContain(notesIn(document, 'parked').length);
    expect(allNotes(document).length).toBeGreaterThanOrEqual(24);
    expect(allNotes(document).length).toBeLessThanOrEqual(36);
  });

  it('has texts that fit a sticky note, each of them once', () => {
    const texts = allNotes(document).map((note) => note.text);
    for (const text of texts) {
      expect(text.length, text).toBeLessThanOrEqual(34);
      expect(text.split(' ').length, text).toBeLessThanOrEqual(6);
      expect(text, text).toMatch(/^[\p{Lu}\d].*[^.]$/u);
      expect(text, text).not.toMatch(/['"]| {2}/);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('gives each segment a letter and a kind that suits their number', () => {
    const segments = notesIn(document, 'customerSegments');
    expect(segments.map((note) => note.segmentLetter)).toEqual(
      segments.map((_, index) => segmentLetter(index)),
    );
    expect(document.header.segmentLettersGiven).toBe(segments.length);
    const kinds = new Set(segments.flatMap((note) => note.types ?? []));
    expect(kinds.size).toBe(1);
    if (!kinds.has('nicheMarket')) expect(segments.length > 1).toBe(!kinds.has('massMarket'));
  });

  it('gives every segment propositions, a channel for each phase and a relationship', () => {
    for (const segment of notesIn(document, 'customerSegments')) {
      const propositions = notesFor(document, 'valuePropositions', segment);
      const relationships = notesFor(document, 'customerRelationships', segment);
      const channels = notesFor(document, 'channels', segment);
      const covered = new Set(channels.flatMap((note) => note.phases ?? []));
      expect([1, 2, 3], segment.text).toContain(propositions.length);
      expect(relationships, segment.text).not.toEqual([]);
      expect([...covered].sort(), segment.text).toEqual([...channelPhases].sort());
    }
  });

  it('lets every segment pay, but for a free side that another segment pays for', () => {
    for (const segment of notesIn(document, 'customerSegments')) {
      if (notesFor(document, 'revenueStreams', segment).length > 0) continue;
      expect(segment.types).toContain('multiSided');
      expect(notesIn(document, 'revenueStreams').length).toBeGreaterThan(0);
    }
  });

  it('promises no dedicated help to a segment that comes for the price', () => {
    for (const segment of notesIn(document, 'customerSegments')) {
      const typesIn = (place: BlockKey) =>
        notesFor(document, place, segment).flatMap((note) => note.types ?? []);
      if (!typesIn('valuePropositions').includes('price')) continue;
      expect(typesIn('customerRelationships')).not.toContain('dedicatedAssistance');
    }
  });

  it('earns more than it costs, though not unbelievably much more', () => {
    for (const place of ['revenueStreams', 'costStructure'] as const) {
      for (const note of notesIn(document, place)) {
        expect(note.amountCents, note.text).toBeGreaterThan(0);
      }
    }
    const margin = 1 - sumOf(document, 'costStructure') / sumOf(document, 'revenueStreams');
    expect(margin).toBeGreaterThan(0.05);
    expect(margin).toBeLessThan(0.25);
  });

  it('knows every key it uses', () => {
    for (const key of blockKeys) {
      for (const note of notesIn(document, key)) {
        expect(note.unknown, note.text).toBeUndefined();
        expect(note.types ?? [], note.text).not.toEqual([]);
        expect(noteTypes[key], note.text).toEqual(expect.arrayContaining([...(note.types ?? [])]));
      }
    }
    for (const { phases } of notesIn(document, 'channels')) {
      expect(channelPhases).toEqual(expect.arrayContaining([...(phases ?? ['none'])]));
    }
    for (const { motives } of notesIn(document, 'customerRelationships')) {
      expect(relationshipMotives).toEqual(expect.arrayContaining([...(motives ?? ['none'])]));
    }
    for (const { motives } of notesIn(document, 'keyPartners')) {
      expect(partnerMotives).toEqual(expect.arrayContaining([...(motives ?? ['none'])]));
    }
    for (const { pricing, revenueKind } of notesIn(document, 'revenueStreams')) {
      expect(Object.values(pricingMechanisms).flat()).toContain(pricing);
      expect(revenueKinds).toContain(revenueKind);
    }
    for (const { ownership } of notesIn(document, 'keyResources')) {
      expect(ownerships).toContain(ownership);
    }
  });

  it('gives the customer side the colours of its segments', () => {
    const segments = notesIn(document, 'customerSegments');
    const colorOf = new Map(segments.map((note) => [note.id, note.color]));
    expect(new Set(colorOf.values()).size).toBe(segments.length);
    for (const place of customerSide) {
      for (const { text, color, segments: links = [] } of notesIn(document, place)) {
        expect(links, text).not.toEqual([]);
        expect(color, text).toBe(links.length > 1 ? 'teal' : colorOf.get(links[0] ?? ''));
      }
    }
  });

  it('keeps the story connected, from every proposition to every cost', () => {
    const made = supportedBy(document, ...behindTheScenes);
    for (const { id, text } of notesIn(document, 'valuePropositions')) {
      expect(made, text).toContain(id);
    }
    const done = supportedBy(document, 'keyActivities');
    for (const place of ['channels', 'customerRelationships'] as const) {
      for (const { id, text } of notesIn(document, place)) expect(done, text).toContain(id);
    }
    const enabled = supportedBy(document, 'keyResources', 'keyPartners');
    for (const { id, text } of notesIn(document, 'keyActivities')) {
      expect(enabled, text).toContain(id);
    }
    for (const place of ['keyActivities', 'keyResources'] as const) {
      for (const { text, supports } of notesIn(document, place)) {
        expect(supports ?? [], text).not.toEqual([]);
      }
    }
    // A partner brings a resource or takes on an activity; these are also what costs money.
    const work = [...notesIn(document, 'keyActivities'), ...notesIn(document, 'keyResources')];
    for (const place of ['keyPartners', 'costStructure'] as const) {
      for (const { text, supports } of notesIn(document, place)) {
        expect(
          work.some((note) => supports?.includes(note.id)),
          text,
        ).toBe(true);
      }
    }
  });
});

describe.each(examples)('$id in two languages', ({ nl, en }) => {
  it('has the same notes, links and amounts in the same order', () => {
    expect(allNotes(en.document).map(withoutWords)).toEqual(
      allNotes(nl.document).map(withoutWords),
    );
  });

  it('says everything in its own language', () => {
    const wordsOf = (document: CanvasDocument) => [
      ...headerWords(document.header),
      ...allNotes(document).flatMap(({ text, detail }) => [text, detail ?? []].flat()),
    ];
    const english = wordsOf(en.document);
    for (const [index, words] of wordsOf(nl.document).entries()) {
      expect(words).not.toBe('');
      expect(words).not.toBe(english[index]);
    }
  });

  it('has the same date and version', () => {
    const { date, version } = en.document.header;
    expect({ date, version }).toEqual({ date: '2026-11-24', version: '1' });
    expect(nl.document.header).toMatchObject({ date, version });
  });
});
