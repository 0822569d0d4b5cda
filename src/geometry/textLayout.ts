import {
  clearCache,
  layoutWithLines,
  measureLineStats,
  measureNaturalWidth,
  type PreparedTextWithSegments,
  prepareWithSegments,
} from '@chenglou/pretext';

/**
 * One text layout for board, text field and exports. Text is laid out at one fixed font size and the
 * result is scaled, so that browser, canvas and files break lines at the same words whatever the zoom,
 * and a text is measured once however often it shrinks to fit.
 */
export const layoutFontPx = 40;

/** Named fonts for every script, in this order; measured, painted and typed with the same stack. */
export const fontStack =
  '"Inter Variable", "Helvetica Neue", Arial, "Noto Sans", "PingFang SC", "Hiragino Sans", ' +
  '"Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans Hebrew", "Apple Color Emoji", ' +
  '"Segoe UI Emoji", "Noto Color Emoji", sans-serif';

export type FontWeight = 400 | 500 | 600 | 700;

export function fontAt(px: number, weight: FontWeight): string {
  return `${weight} ${px}px ${fontStack}`;
}

export const noteWeight: FontWeight = 500;
/** Height of a line as a share of the font size. */
export const lineHeightShare = 1.22;

export interface TextLine {
  readonly text: string;
  /** In units of the font size: 2 is as wide as two ems. Leaves out spaces that hang past the end. */
  readonly ems: number;
  readonly isRightToLeft: boolean;
}

const preparedTexts = new Map<string, PreparedTextWithSegments>();
const preparedLimit = 12_000;

function prepared(paragraph: string, weight: FontWeight): PreparedTextWithSegments {
  const key = `${weight}${paragraph}`;
  let text = preparedTexts.get(key);
  if (text === undefined) {
    text = prepareWithSegments(paragraph, fontAt(layoutFontPx, weight), { whiteSpace: 'pre-wrap' });
    if (preparedTexts.size >= preparedLimit) preparedTexts.clear();
    preparedTexts.set(key, text);
  }
  return text;
}

/** Forgets all widths. To be called when a font has arrived or the page's language has changed. */
export function resetTextLayout(): void {
  preparedTexts.clear();
  clearCache();
}

/** Widths are rounded to quarter pixels, which browsers lay out exactly. */
function widthPx(ems: number): number {
  return Math.max(1, Math.round(ems * layoutFontPx * 4) / 4);
}

/** The width in px that a text field has at `layoutFontPx` to break lines as `breakLines` does. */
export function fieldWidthPx(ems: number): number {
  return widthPx(ems);
}

/** The lines of a text in a width given in ems of its font. An empty paragraph is an empty line. */
export function breakLines(text: string, ems: number, weight: FontWeight): readonly TextLine[] {
  return text.split('\n').flatMap((paragraph): readonly TextLine[] => {
    if (paragraph === '') return [emptyLine];
    const isRightToLeft = startsRightToLeft(paragraph);
    const { lines } = layoutWithLines(prepared(paragraph, weight), widthPx(ems), layoutFontPx);
    if (lines.length === 0) return [emptyLine];
    return lines.map((line) => ({
      text: line.text,
      ems: line.width / layoutFontPx,
      isRightToLeft,
    }));
  });
}

/** Also the line of a paragraph of nothing but soft hyphens, which the layout leaves out. */
const emptyLine: TextLine = { text: '', ems: 0, isRightToLeft: false };

/** How many lines a text takes, without building them. */
export function countLines(text: string, ems: number, weight: FontWeight): number {
  let count = 0;
  for (const paragraph of text.split('\n')) {
    if (paragraph === '') count += 1;
    else {
      const { lineCount } = measureLineStats(prepared(paragraph, weight), widthPx(ems));
      count += Math.max(1, lineCount);
    }
  }
  return count;
}

/** The width of a text on one line, in ems. */
export function measureLine(text: string, weight: FontWeight): number {
  return text === '' ? 0 : measureNaturalWidth(prepared(text, weight)) / layoutFontPx;
}

/** The width of the longest word, in ems: what must fit so that no word is broken. */
export function longestWord(text: string, weight: FontWeight): number {
  let longest = 0;
  for (const paragraph of text.split('\n')) {
    if (paragraph === '') continue;
    const { kinds, widths } = prepared(paragraph, weight);
    kinds.forEach((kind, index) => {
      if (kind === 'text') longest = Math.max(longest, widths[index] ?? 0);
    });
  }
  return longest / layoutFontPx;
}

const rightToLeft =
  /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const strong = /\p{L}/u;

/** The direction of a paragraph by its first strong letter, as `unicode-bidi: plaintext` takes it. */
function startsRightToLeft(paragraph: string): boolean {
  const letter = strong.exec(paragraph)?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text on one line within a width in ems, shortened with an ellipsis where it must be. */
export function ellipsize(text: string, ems: number, weight: FontWeight): string {
  if (measureLine(text, weight) <= ems) return text;
  const characters = [...graphemes.segment(text)].map((part) => part.segment);
  let low = 0;
  let high = characters.length;
  const shortened = (count: number) => `${characters.slice(0, count).join('').trimEnd()}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measureLine(shortened(middle), weight) <= ems) low = middle;
    else high = middle - 1;
  }
  return shortened(low);
}
