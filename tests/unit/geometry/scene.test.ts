import { describe, expect, it } from 'vitest';
import { lightSceneTheme, sceneWords } from '../../../src/app/look.ts';
import { blockKeys, blocks, type Language, languages } from '../../../src/domain/blocks.ts';
import type { CanvasDocument, Header } from '../../../src/domain/document.ts';
import {
  blockRects,
  headFieldRects,
  headFields,
  posterSize,
  titleRect,
} from '../../../src/geometry/posterLayout.ts';
import { contains } from '../../../src/geometry/rect.ts';
import { buildPoster, buildScene, type SceneText } from '../../../src/geometry/scene.ts';
import { measureLine } from '../../../src/geometry/textLayout.ts';
import { createI18n } from '../../../src/i18n/i18n.ts';
import { blockPrompts } from '../../../src/knowledge/prompts.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const words = {
  nl: sceneWords('nl', (await createI18n('nl')).t),
  en: sceneWords('en', (await createI18n('en')).t),
};
const theme = lightSceneTheme;
const empty = canvasOf([]);

function textsOf(document: CanvasDocument, language: Language = 'en'): readonly SceneText[] {
  return buildPoster({ document, theme, words: words[language] }).filter(
    (shape) => shape.kind === 'text',
  );
}

function saying(document: CanvasDocument, language: Language = 'en'): readonly string[] {
  return textsOf(document, language).map((shape) => shape.text);
}

function withHeader(fields: Partial<Header>): CanvasDocument {
  return { ...empty, header: { ...empty.header, ...fields } };
}

describe('the poster', () => {
  it('names and numbers the nine blocks in either language', () => {
    for (const language of languages) {
      const said = saying(empty, language);
      for (const key of blockKeys) {
        expect(said).toContain(blocks[key].name[language]);
        expect(said).toContain(String(blocks[key].number));
      }
    }
  });

  it('labels the head, and says whose work the canvas is, in either language', () => {
    for (const language of languages) {
      const said = saying(empty, language);
      for (const field of headFields) expect(said).toContain(words[language].headLabels[field]);
      expect(said).toContain(words[language].attribution);
      expect(words[language].attribution).toContain('Strategyzer');
    }
    expect(words.nl.headLabels).not.toEqual(words.en.headLabels);
  });

  it('shows title, description and head as they are', () => {
    const said = saying(
      withHeader({
        title: 'Free newspaper',
        description: 'A paper\nfor nothing',
        designedBy: 'Ann',
        version: '3',
        date: '2026-11-24',
      }),
    );
    expect(said).toEqual(
      expect.arrayContaining(['Free newspaper', 'A paper for nothing', 'Ann', '3', '24 Nov 2026']),
    );
  });

  it('stands by a canvas without a title', () => {
    expect(saying(withHeader({ title: ' ' }), 'nl')).toContain(words.nl.untitled);
  });

  it('shrinks a long title, then shortens it', () => {
    const long = 'The business model of everything that anybody may ever have thought of ';
    const [shrunk] = textsOf(withHeader({ title: long.slice(0, 70) }));
    expect(shrunk).toMatchObject({ text: long.slice(0, 70) });
    expect(shrunk?.size).toBeLessThan(22);
    const [cut] = textsOf(withHeader({ title: long.repeat(9) }));
    expect(cut?.text.endsWith('…')).toBe(true);
    const width = measureLine(cut?.text ?? '', 700) * (cut?.size ?? 0);
    expect(width).toBeLessThanOrEqual(titleRect.width + 1e-6);
  });

  it('keeps long values of the head in their fields', () => {
    const document = withHeader({ designedFor: 'Everybody '.repeat(30) });
    const value = textsOf(document).find((text) => text.text.startsWith('Everybody'));
    const { width } = headFieldRects.designedFor.value;
    expect(measureLine(value?.text ?? '', 600) * (value?.size ?? 0)).toBeLessThanOrEqual(width);
  });

  it('marks as fields what the page shows in fields of its own', () => {
    const document = withHeader({ title: 'T', description: 'D', designedFor: 'F', version: 'V' });
    const fields = textsOf(document)
      .filter((text) => text.isField === true)
      .map((text) => text.text);
    expect(fields).toEqual(expect.arrayContaining(['D', 'F', 'V']));
    expect(fields).not.toContain('T');
  });
});

describe('the prompt of a block', () => {
  function promptsOf(document: CanvasDocument, language: Language = 'en') {
    return textsOf(document, language).filter((text) => text.aid === true);
  }

  it('is there while the block is empty, and is no part of a picture', () => {
    for (const language of languages) {
      const said = promptsOf(empty, language)
        .map((text) => text.text)
        .join(' ');
      for (const key of blockKeys) expect(said).toContain(blockPrompts[key][language]);
    }
  });

  it('goes when the block has a note, and only there', () => {
    const document = canvasOf([noteOf('n', 'Shop', { place: 'channels' })]);
    const left = promptsOf(document);
    expect(left.some((text) => contains(blockRects.channels, text))).toBe(false);
    expect(left.some((text) => contains(blockRects.keyPartners, text))).toBe(true);
  });

  it('does not heed the parking lot', () => {
    const document = canvasOf([noteOf('n', 'Later', { place: 'parked' })]);
    expect(promptsOf(document)).toEqual(promptsOf(empty));
  });

  it('lies in its block, in either language', () => {
    for (const language of languages) {
      for (const text of promptsOf(empty, language)) {
        const block = blockKeys.find((key) => contains(blockRects[key], text));
        const rect = blockRects[block ?? 'channels'];
        const right = text.x + measureLine(text.text, text.weight) * text.size;
        expect(right).toBeLessThanOrEqual(rect.x + rect.width);
      }
    }
  });
});

describe('the total of a money block', () => {
  const money = (place: 'revenueStreams' | 'costStructure' | 'channels', ...cents: number[]) =>
    canvasOf(
      cents.map((amountCents, index) => noteOf(`n${index}`, 'Money', { place, amountCents })),
    );

  it('is the sum of the amounts, in full', () => {
    expect(saying(money('revenueStreams', 24_000_000, 50))).toContain('€240,000.50');
    expect(saying(money('costStructure', 100, 200), 'nl')).toContain('€\u00a03');
  });

  it('counts costs and income that are less than nothing', () => {
    expect(saying(money('costStructure', 500, -700))).toContain('-€2');
  });

  it('is not there without amounts, nor in other blocks', () => {
    const document = canvasOf([noteOf('n', 'Fee', { place: 'revenueStreams' })]);
    expect(saying(document).filter((text) => text.includes('€'))).toEqual([]);
    expect(saying(money('channels', 500)).filter((text) => text.includes('€'))).toEqual([]);
  });

  it('leaves room for the name of the block', () => {
    const texts = textsOf(money('revenueStreams', 999_999_999_999_999, 999_999_999_999_999));
    const total = texts.find((text) => text.text.startsWith('€'));
    const name = texts.find((text) => text.text.startsWith('Revenue'));
    expect(name?.text).toBe('Revenue Streams');
    const nameEnd = (name?.x ?? 0) + measureLine(name?.text ?? '', 600) * (name?.size ?? 0);
    const totalStart = (total?.x ?? 0) - measureLine(total?.text ?? '', 600) * (total?.size ?? 0);
    expect(nameEnd).toBeLessThanOrEqual(totalStart);
  });
});

describe('the whole scene', () => {
  it('has the size of the poster and its notes in drawing order', () => {
    const document = canvasOf([
      noteOf('later', 'Partner', { place: 'keyPartners' }),
      noteOf('first', 'Readers'),
      noteOf('second', 'Advertisers', { order: 'a1' }),
    ]);
    const scene = buildScene({ document, theme, words: words.en });
    expect(scene.size).toBe(posterSize);
    expect(scene.notes.map((note) => note.id)).toEqual(['first', 'second', 'later']);
  });
});
