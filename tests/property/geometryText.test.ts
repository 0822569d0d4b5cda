import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteSizes } from '../../src/domain/noteTypes.ts';
import { normalizeText } from '../../src/domain/text.ts';
import { fitNoteText, fontSizesOf, noteTextArea } from '../../src/geometry/noteText.ts';
import {
  breakLines,
  countLines,
  ellipsize,
  lineHeightShare,
  longestWord,
  measureLine,
} from '../../src/geometry/textLayout.ts';
import { rawText } from '../support/arbitraries.ts';

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function graphemesOf(text: string): readonly string[] {
  return [...clusters.segment(text)].map((part) => part.segment);
}

const words = fc.constantFrom(
  'note',
  'klant',
  'aansprakelijkheid',
  'Überraschung',
  '価値提案を考える。',
  'שלום',
  'العربية',
  '👨‍👩‍👧‍👦',
  '👍🏽👍🏿',
  '🇳🇱🇧🇪',
  'e\u0301\u0323o\u0308',
  'नमस्ते',
  '€1.250,00',
  'https://example.com/a?b=c',
  'w\u00a0w',
);
const sentences = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '  ', '\n', '\n\n', '', '\t', '-')), {
    maxLength: 25,
  })
  .map((parts) => parts.flat().join(''));
const texts = fc.oneof(rawText, sentences).map(normalizeText);
const widths = fc.double({ min: 0.3, max: 30, noNaN: true });

/** The slack of widths that are rounded to quarter pixels at 40 px. */
const slack = 0.25 / 40;

/** Without soft hyphens, which are drawn as hyphens where a line ends and nowhere else. */
const plainTexts = texts.map((text) => text.replaceAll('\u00ad', ''));

/**
 * Where one may cut a text without dividing what reads as one character, counted without its line
 * breaks. After a space one always may: Unicode breaks lines there even before an accent.
 */
function boundariesOf(text: string): ReadonlySet<number> {
  const boundaries = new Set<number>([text.replaceAll('\n', '').length]);
  let position = 0;
  for (const { segment } of clusters.segment(text)) {
    boundaries.add(position);
    for (const sign of segment.replaceAll('\n', '')) {
      position += sign.length;
      if (sign.trim() === '') boundaries.add(position);
    }
  }
  return boundaries;
}

describe('lines', () => {
  it('say all of the text', () => {
    fc.assert(
      fc.property(plainTexts, widths, (text, ems) => {
        for (const paragraph of text.split('\n')) {
          const lines = breakLines(paragraph, ems, 500).map((line) => line.text);
          expect(lines.join('')).toBe(paragraph);
        }
      }),
    );
  });

  it('never stick out, unless a single character is wider than the line', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        for (const line of breakLines(text, ems, 500)) {
          if (line.ems <= ems + slack) continue;
          const seen = graphemesOf(line.text).filter((sign) => measureLine(sign, 500) > 0);
          expect(seen.filter((sign) => sign.trim() !== '')).toHaveLength(1);
        }
      }),
    );
  });

  it('never divide what reads as one character', () => {
    fc.assert(
      fc.property(plainTexts, widths, (text, ems) => {
        for (const paragraph of text.split('\n')) {
          const boundaries = boundariesOf(paragraph);
          let end = 0;
          for (const line of breakLines(paragraph, ems, 500)) {
            end += line.text.length;
            expect(boundaries).toContain(end);
          }
        }
      }),
    );
  });

  it('are as many as are counted, and at least one for each paragraph', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        const lines = breakLines(text, ems, 500);
        expect(countLines(text, ems, 500)).toBe(lines.length);
        expect(lines.length).toBeGreaterThanOrEqual(text.split('\n').length);
      }),
    );
  });

  it('break no word when the longest fits', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 10, noNaN: true }), (text, more) => {
        const ems = longestWord(text, 500) + slack + more;
        for (const paragraph of text.split('\n')) {
          const lines = breakLines(paragraph, ems, 500).map((line) => line.text.trim());
          for (const word of paragraph.split(/[\s\u00ad\u200b-]+/u)) {
            if (!/^[a-zü]+$/i.test(word)) continue;
            expect(lines.some((line) => line.includes(word))).toBe(true);
          }
        }
      }),
    );
  });

  it('are not more in a wider place', () => {
    fc.assert(
      fc.property(texts, widths, widths, (text, a, b) => {
        const narrow = countLines(text, Math.min(a, b), 500);
        expect(countLines(text, Math.max(a, b), 500)).toBeLessThanOrEqual(narrow);
      }),
    );
  });
});

describe('a shortened line', () => {
  it('fits, ends in an ellipsis, and divides no character', () => {
    fc.assert(
      fc.property(texts, widths, (text, ems) => {
        const line = text.replaceAll('\n', ' ');
        const shortened = ellipsize(line, ems, 500);
        if (measureLine(line, 500) <= ems) {
          expect(shortened).toBe(line);
          return;
        }
        expect(shortened.endsWith('…')).toBe(true);
        if (shortened !== '…') expect(measureLine(shortened, 500)).toBeLessThanOrEqual(ems);
        const kept = graphemesOf(shortened.slice(0, -1));
        expect(graphemesOf(line).slice(0, kept.length)).toEqual(kept);
      }),
    );
  });
});

const noteSize = fc.constantFrom(...noteSizes);

describe('the text of a note', () => {
  it('is cut only at the smallest font, and else fits the note', () => {
    fc.assert(
      fc.property(texts, noteSize, fc.boolean(), (text, size, hasFoot) => {
        const fitted = fitNoteText(text, size, hasFoot);
        const area = noteTextArea(size, hasFoot);
        const sizes = fontSizesOf(size);
        expect(sizes).toContain(fitted.fontSize);
        if (fitted.isCut) expect(fitted.fontSize).toBe(Math.min(...sizes));
        else expect(fitted.lines).toHaveLength(fitted.lineCount);
        const height = fitted.lines.length * fitted.fontSize * lineHeightShare;
        expect(height).toBeLessThanOrEqual(area.height + 0.02);
      }),
    );
  });

  it('sticks out nowhere', () => {
    fc.assert(
      fc.property(texts, noteSize, fc.boolean(), (text, size, hasFoot) => {
        const fitted = fitNoteText(text, size, hasFoot);
        const ems = noteTextArea(size, hasFoot).width / fitted.fontSize;
        for (const line of fitted.lines) {
          expect(line.ems).toBeLessThanOrEqual(ems + slack);
          // Spaces at the end of a line count as far as there is room for them.
          expect(line.ems).toBeLessThanOrEqual(measureLine(line.text, 500) + 1e-9);
          expect(line.ems).toBeGreaterThanOrEqual(measureLine(line.text.trimEnd(), 500) - 1e-9);
        }
      }),
    );
  });

  it('breaks no word that fits at the smallest font', () => {
    const latinWord = fc.string({ unit: fc.constantFrom(...'aeimnrstw'), maxLength: 24 });
    const latin = fc.array(latinWord, { maxLength: 12, size: 'max' });
    fc.assert(
      fc.property(latin, noteSize, fc.boolean(), (wordList, size, hasFoot) => {
        const fitted = fitNoteText(wordList.join(' '), size, hasFoot);
        const widest = noteTextArea(size, hasFoot).width / Math.min(...fontSizesOf(size));
        const lines = fitted.lines.map((line) => ` ${line.text} `);
        for (const word of wordList) {
          if (fitted.isCut || measureLine(word, 500) > widest - slack) continue;
          expect(lines.some((line) => line.includes(` ${word} `))).toBe(true);
        }
      }),
    );
  });

  it('never has a larger font when there is more of it', () => {
    fc.assert(
      fc.property(texts, words, noteSize, fc.boolean(), (text, word, size, hasFoot) => {
        const less = fitNoteText(text, size, hasFoot);
        const more = fitNoteText(`${text}\n${word}`, size, hasFoot);
        expect(more.fontSize).toBeLessThanOrEqual(less.fontSize);
        if (less.isCut) expect(more.isCut).toBe(true);
      }),
    );
  });

  it('never has a larger font on a smaller note or beside a foot', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fonts = noteSizes.map((size) => fitNoteText(text, size, false).fontSize);
        expect(fonts.toSorted((a, b) => b - a)).toEqual(fonts);
        for (const size of noteSizes) {
          const withFoot = fitNoteText(text, size, true).fontSize;
          expect(withFoot).toBeLessThanOrEqual(fitNoteText(text, size, false).fontSize);
        }
      }),
    );
  });

  it('divides no character at the ellipsis', () => {
    fc.assert(
      fc.property(plainTexts, noteSize, fc.boolean(), (text, size, hasFoot) => {
        const { lines, isCut } = fitNoteText(text, size, hasFoot);
        fc.pre(isCut);
        const whole = lines.slice(0, -1).map((line) => line.text);
        const last = lines.at(-1)?.text ?? '';
        expect(last.endsWith('…')).toBe(true);
        const shown = `${whole.join('')}${last.slice(0, -1)}`;
        expect(text.replaceAll('\n', '').startsWith(shown)).toBe(true);
        expect(boundariesOf(text)).toContain(shown.length);
      }),
    );
  });
});
