import '@fontsource-variable/inter';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { fontSizesOf, noteTextArea } from '../../src/geometry/noteText.ts';
import {
  breakLines,
  fieldWidthPx,
  fontAt,
  fontStack,
  layoutFontPx,
  lineHeightShare,
  noteWeight,
  resetTextLayout,
} from '../../src/geometry/textLayout.ts';

const words = [
  'klant',
  'waardepropositie',
  'Aansprakelijkheidsverzekeringspremie',
  'free',
  'news-paper',
  '€5',
  '400.000',
  'co-creatie,',
  '(beta)',
  '"ja"',
  'Łódź',
  'café',
  'Привет',
  'Ελλάδα',
  '価値提案',
  '顧客セグメント、',
  '我们的客户',
  '한국어 시장',
  'مرحبا',
  'العملاء',
  'שלום',
  'לקוחות',
  'ไทยแลนด์',
  '👍🏽',
  '👨‍👩‍👧‍👦',
  '🇳🇱',
  'e\u0301',
  'WWWWWWWWWWWWWWWWWWWWWWWW',
  'a/b/c',
  'https://voorbeeld.nl/een-heel-lang-pad',
];
const gaps = [' ', ' ', ' ', '  ', '\n', ' – '];

const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''));

/** Widths that notes really have, in ems. */
const ems = fc.constantFrom(
  ...([76, 62, 50, 38] as const).flatMap((size) =>
    fontSizesOf(size).map((font) => noteTextArea(size, false).width / font),
  ),
);

/** The lines that the browser itself makes of a text in a box with the field's style. */
function browserLines(content: string, widthEms: number): readonly string[] {
  const box = document.createElement('div');
  Object.assign(box.style, {
    position: 'absolute',
    width: `${fieldWidthPx(widthEms)}px`,
    fontFamily: fontStack,
    fontSize: `${layoutFontPx}px`,
    fontWeight: String(noteWeight),
    lineHeight: `${layoutFontPx * lineHeightShare}px`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    unicodeBidi: 'plaintext',
    textAlign: 'center',
  });
  document.body.append(box);
  const lines = content.split('\n').flatMap((paragraph) => {
    if (paragraph === '') return [''];
    box.textContent = paragraph;
    return linesOf(box);
  });
  box.remove();
  return lines;
}

function linesOf(box: HTMLElement): readonly string[] {
  const node = box.firstChild;
  if (!(node instanceof Text)) return [''];
  const range = document.createRange();
  const lines: string[] = [];
  let top: number | undefined;
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(node.data);
  for (const { segment, index } of segments) {
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    const rects = [...range.getClientRects()];
    const rect = rects.find((candidate) => candidate.width > 0) ?? rects[0];
    const lineHeight = layoutFontPx * lineHeightShare;
    // Letters of another font sit a little higher or lower; a new line is far below.
    if (rect === undefined || top === undefined || rect.bottom - top < lineHeight * 0.6) {
      lines[Math.max(0, lines.length - 1)] = (lines.at(-1) ?? '') + segment;
      top ??= rect?.bottom;
    } else {
      lines.push(segment);
      top = rect.bottom;
    }
  }
  return lines;
}

/**
 * The page kerns across spaces ("a, b") and not between scripts; single words cannot know of it: some px
 * in a line of 40 px letters. Where a word fits or not by so little, either is right.
 */
const hair = 4;

/** Whether the first line that differs ends where a letter or word fits or not by a hair. */
function differsByAHair(ours: readonly string[], theirs: readonly string[], ems: number): boolean {
  const index = ours.findIndex((line, at) => line !== theirs[at]);
  const [a = '', b = ''] = [ours[index], theirs[index]];
  const longer = document.createElement('span');
  longer.textContent = a.length > b.length ? a : b;
  longer.style.cssText = `position:absolute;white-space:pre;font:${fontAt(layoutFontPx, noteWeight)}`;
  document.body.append(longer);
  const over = longer.getBoundingClientRect().width - fieldWidthPx(ems);
  longer.remove();
  return Math.abs(over) <= hair;
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify(a) === JSON.stringify(b);

const visible = (lines: readonly string[]) => lines.map((line) => line.trim());

describe('lines of text', () => {
  beforeAll(async () => {
    await document.fonts.load(fontAt(layoutFontPx, noteWeight), words.join(' '));
    resetTextLayout();
  });

  it('break where the browser breaks them, in every script, but for a hair', () => {
    fc.assert(
      fc.property(text, ems, (content, width) => {
        const ours = visible(breakLines(content, width, noteWeight).map((line) => line.text));
        const theirs = visible(browserLines(content, width));
        if (!isSame(ours, theirs) && !differsByAHair(ours, theirs, width)) {
          expect(ours).toEqual(theirs);
        }
      }),
      { numRuns: Math.max(500, inject('propertyRuns')) },
    );
  });

  it.each([
    ['a tab between words', 'kosten\tper jaar, alles bij elkaar'],
    ['spaces at the end', 'lezers   \nadverteerders      '],
    ['a space that does not break', 'voor €\u00a05 per stuk en niet meer'],
    ['empty lines', '\n\neen\n\ntwee\n'],
    ['joined emoji longer than a line', '👨‍👩‍👧‍👦'.repeat(14)],
  ])('break alike with %s', (_, content) => {
    for (const width of [4.5, 6, 8]) {
      const ours = visible(breakLines(content, width, noteWeight).map((line) => line.text));
      expect(ours).toEqual(visible(browserLines(content, width)));
    }
  });

  it('are as many as the text field shows', () => {
    fc.assert(
      fc.property(text, ems, (content, width) => {
        const ours = visible(breakLines(content, width, noteWeight).map((line) => line.text));
        fc.pre(isSame(ours, visible(browserLines(content, width))));
        const field = document.createElement('textarea');
        const lineHeight = layoutFontPx * lineHeightShare;
        field.rows = 1;
        field.style.cssText = `position:absolute;padding:0;border:0;height:1px;resize:none;
          scrollbar-width:none;white-space:pre-wrap;overflow-wrap:break-word;unicode-bidi:plaintext`;
        Object.assign(field.style, {
          width: `${fieldWidthPx(width)}px`,
          fontFamily: fontStack,
          fontSize: `${layoutFontPx}px`,
          fontWeight: String(noteWeight),
          lineHeight: `${lineHeight}px`,
        });
        field.value = content;
        document.body.append(field);
        const count = Math.round(field.scrollHeight / lineHeight);
        field.remove();
        expect(breakLines(content, width, noteWeight)).toHaveLength(count);
      }),
      { numRuns: 200 },
    );
  });
});
