import { describe, expect, it } from 'vitest';
import { type BlockKey, blockKeys, languages } from '../../../src/domain/blocks.ts';
import * as guide from '../../../src/knowledge/guide/index.ts';
import type { Text } from '../../../src/knowledge/guide/types.ts';

interface PlacedText {
  /** Such as `customerSegments.types.massMarket.name`. */
  readonly path: string;
  readonly text: Text;
}

function isText(value: object): value is Text {
  return 'nl' in value;
}

function textsIn(value: unknown, path: string): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, path === '' ? key : `${path}.${key}`),
  );
}

const general = {
  areas: guide.areaGuide,
  story: guide.story,
  businessModel: guide.businessModel,
  canvasPurposes: guide.canvasPurposes,
  canvasSides: guide.canvasSides,
  canvasOrigin: guide.canvasOrigin,
};
const all = [...textsIn(guide.guideOf, ''), ...textsIn(general, '')];

function withPath(pattern: RegExp): PlacedText[] {
  return all.filter(({ path }) => pattern.test(path));
}

/** Words and proper names that are the same in both languages. */
const sameInBoth = [
  'After sales',
  'Communities',
  'Direct',
  'Indirect',
  'Joint venture',
  'Multi-sided platform',
  'Partner',
  'Performance',
  'Yield management',
];

describe('every text', () => {
  it('is there, in both languages', () => {
    expect(all.length).toBeGreaterThan(300);
    for (const { path, text } of all) {
      expect(Object.keys(text).sort(), path).toEqual([...languages].sort());
      for (const language of languages) expect(text[language], path).toMatch(/\S/);
    }
  });

  it('is translated', () => {
    const same = all.filter(({ text }) => text.nl === text.en).map(({ text }) => text.en);
    expect(same.sort()).toEqual(sameInBoth);
  });

  it('says nothing twice', () => {
    // Names may return: `fixed` is a kind of pricing and a kind of cost.
    const sentences = all.filter(({ path }) => !path.endsWith('.name'));
    for (const language of languages) {
      const words = sentences.map(({ text }) => text[language]);
      expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
    }
  });
});

describe.each(languages)('every text in %s', (language) => {
  const texts = all.map(({ path, text }) => [path, text[language]] as const);

  it('has tidy spaces', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/^\s|\s$|\s{2}|\s[.,;:?!]|\n/);
  });

  it('has curly quotes of its language and no dashes', () => {
    const foreign = language === 'nl' ? /["'“”—–]/ : /["'‘—–]/;
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(foreign);
      const [open, close] = language === 'nl' ? ['‘', '’'] : ['“', '”'];
      const opened = text.split(open).length;
      const closed = text.split(close).length;
      if (language === 'en') expect(closed, path).toBe(opened);
      else expect(closed, path).toBeGreaterThanOrEqual(opened);
    }
  });

  it('ends as a name, a question or a sentence does', () => {
    for (const [path, text] of texts) {
      if (path.endsWith('.name')) expect(text, path).toMatch(/^\p{Lu}[^.?!]*[\p{L})]$/u);
      else if (/\.(stuck|questions\.\d+\.text|question\.text)$/.test(path))
        expect(text, path).toMatch(/^\p{Lu}.*\?$/u);
      else expect(text, path).toMatch(/^[‘“]?\p{Lu}.*[.?]$/u);
    }
  });

  it.each([
    [/\.name$/, 40],
    [/\.definition$/, 260],
    [/\.meaning$/, 220],
    [/\.example$/, 200],
    [/\.pitfalls\./, 200],
    [/\.howOthersDidIt\./, 320],
    [/\.(questions?|stuck)\b/, 100],
    [/^story\./, 100],
    [/\.(about\w+|tradeOff|criteria|functions)\b/, 180],
  ])('is no longer than its place allows: %s', (pattern, most) => {
    const placed = withPath(pattern);
    expect(placed).not.toEqual([]);
    const long = placed.filter(({ text }) => text[language].length > most);
    expect(long.map(({ path, text }) => [path, text[language].length])).toEqual([]);
  });
});

it('speaks British English', () => {
  const american = /\b(?!customization|size)\w+iz(e[ds]?|ing|ations?)\b|(color|behavior|center)\b/i;
  const found = all.filter(({ text }) => american.test(text.en));
  expect(found).toEqual([]);
});

it('addresses the reader as je', () => {
  for (const { path, text } of all) expect(text.nl, path).not.toMatch(/\bu(w|zelf)?\b/i);
});

/** The facts that each block tells, whatever the language. */
const facts: Readonly<Record<BlockKey, readonly string[]>> = {
  customerSegments: ['Credit Suisse', 'Micro Precision Systems', 'Amazon', '2006', 'creditcard'],
  valuePropositions: [
    'Rolls-Royce',
    'Rolex',
    'Southwest',
    'easyJet',
    'Ryanair',
    'Tata Nano',
    'Salesforce.com',
    'NetJets',
    'Apple',
    'iPod',
    'iTunes',
  ],
  channels: [],
  customerRelationships: ['GlaxoSmithKline', 'alli', 'Amazon', 'YouTube'],
  revenueStreams: ['Amazon', 'Fiat', 'World of Warcraft', 'Nokia', 'Comes with Music', 'Zipcar'],
  keyResources: [
    'Wal-Mart',
    'Amazon',
    'Nike',
    'Sony',
    'Microsoft',
    'SAP',
    'Qualcomm',
    'Novartis',
    'Ericsson',
  ],
  keyActivities: [],
  keyPartners: [],
  costStructure: [],
};

/** The facts and terms of one language, in the block they belong to. */
const wordsOf: Readonly<
  Record<'nl' | 'en', Readonly<Partial<Record<BlockKey, readonly string[]>>>>
> = {
  nl: {
    customerSegments: ['100.000', '500.000', 'horlogemakers', 'gratis krant', 'multi-sided markt'],
    valuePropositions: [
      'massamaatwerk',
      'cocreatie',
      'schaalvoordelen',
      'ethische investeringsfondsen',
      'beleggingsfondsen',
      'serviceniveaugarantie',
      'India',
    ],
    customerRelationships: ['mobiele operators', 'verzadigd', 'callcenter'],
    revenueStreams: ['marchanderen', 'prijszettingsmechanisme', 'statische variabelen'],
    keyResources: ['human resources', 'verkoopfinanciering', 'vendor financing', 'chipontwerper'],
    keyActivities: ['adviesbureaus', 'ziekenhuizen', 'creditcardnetwerk'],
  },
  en: {
    customerSegments: ['100,000', '500,000', 'watchmakers', 'free newspaper', 'multi-sided market'],
    valuePropositions: [
      'mass customization',
      'co-creation',
      'economies of scale',
      'ethical investment funds',
      'investment funds',
      'service level guarantee',
      'India',
    ],
    customerRelationships: ['mobile operators', 'saturated', 'call centre'],
    revenueStreams: ['pricing mechanism', 'static variables', 'estate agent'],
    keyResources: ['human resources', 'vendor financing', 'chip designer'],
    keyActivities: ['consultancies', 'hospitals', 'card scheme'],
  },
};

describe.each(languages)('the facts in %s', (language) => {
  it.each(blockKeys)('of %s are all told', (key) => {
    const told = textsIn(guide.guideOf[key], key)
      .map(({ text }) => text[language])
      .join(' ')
      .toLowerCase()
      .replaceAll('credit card', 'creditcard');
    const expected = [...facts[key], ...(wordsOf[language][key] ?? [])];
    expect(expected.filter((fact) => !told.includes(fact.toLowerCase()))).toEqual([]);
  });

  it('name whose method it is', () => {
    for (const name of ['Osterwalder', 'Pigneur', 'Strategyzer', 'CC BY-SA 3.0']) {
      expect(guide.canvasOrigin[language]).toContain(name);
    }
  });
});
