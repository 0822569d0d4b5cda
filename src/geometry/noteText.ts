import { type NoteSize, noteSizes } from '../domain/noteTypes.ts';
import { noteHeight } from './noteBox.ts';
import type { Rect } from './rect.ts';
import {
  breakLines,
  countLines,
  ellipsize,
  fieldWidthPx,
  layoutFontPx,
  lineHeightShare,
  longestWord,
  measureLine,
  noteWeight,
  type TextLine,
} from './textLayout.ts';

/** The text of a note as it is drawn: font size in mm and its lines. */
export interface FittedText {
  readonly fontSize: number;
  readonly lines: readonly TextLine[];
  /** True when there is more text than fits; the last line then ends in an ellipsis. */
  readonly isCut: boolean;
  /** Number of lines of the whole text at this font size, those that do not fit too. */
  readonly lineCount: number;
}

/** Font sizes that are tried, largest first, mm, for the largest note; smaller notes have less. */
const fontSteps = [11.5, 10.6, 9.8, 9, 8.2, 7.6, 7];
const smallestFont: Readonly<Record<NoteSize, number>> = { 76: 7, 62: 6.6, 50: 5.8, 38: 5 };
const largestFont: Readonly<Record<NoteSize, number>> = { 76: 11.5, 62: 10.6, 50: 9, 38: 7 };

export function fontSizesOf(size: NoteSize): readonly number[] {
  const least = smallestFont[size];
  const steps = fontSteps.filter((step) => step <= largestFont[size] && step > least);
  return [...steps, least];
}

/** Room for letters and an amount at a note's foot, mm. */
export function noteFootHeight(size: NoteSize): number {
  return (size * 13) / noteSizes[0];
}

/** The part of a note that holds its text, mm from the note's corner. */
export function noteTextArea(size: NoteSize, hasFoot: boolean): Rect {
  const padding = (size * 5) / noteSizes[0];
  // Narrower at the sides, where long compound words need each millimetre.
  const side = (size * 3.5) / noteSizes[0];
  return {
    x: side,
    y: padding,
    width: size - 2 * side,
    height: noteHeight(size) - 2 * padding - (hasFoot ? noteFootHeight(size) - padding / 2 : 0),
  };
}

/**
 * Fits a text into a note: the largest font at which it fits without breaking a word; at the smallest
 * font words may break; what then still does not fit ends in an ellipsis. The full text stays in the
 * field, the outline and the exports that carry text.
 */
export function fitNoteText(text: string, size: NoteSize, hasFoot: boolean): FittedText {
  const area = noteTextArea(size, hasFoot);
  const sizes = fontSizesOf(size);
  const least = sizes.at(-1) ?? 7;
  const word = longestWord(text, noteWeight);
  for (const fontSize of sizes) {
    const ems = area.width / fontSize;
    if (word * layoutFontPx > fieldWidthPx(ems) && fontSize !== least) continue;
    const lineCount = countLines(text, ems, noteWeight);
    if (lineCount * fontSize * lineHeightShare <= area.height + 0.01) {
      return { fontSize, lines: breakLines(text, ems, noteWeight), isCut: false, lineCount };
    }
  }
  return cutText(text, least, area);
}

function cutText(text: string, fontSize: number, area: Rect): FittedText {
  const ems = area.width / fontSize;
  const all = breakLines(text, ems, noteWeight);
  const room = Math.max(1, Math.floor((area.height + 0.01) / (fontSize * lineHeightShare)));
  const kept = all.slice(0, room);
  const last = kept.at(-1);
  if (last !== undefined) {
    const rest = `${last.text.trimEnd()}…`;
    const shortened = ellipsize(rest, ems, noteWeight).replace(/……$/, '…');
    kept[kept.length - 1] = {
      text: shortened,
      ems: measureLine(shortened, noteWeight),
      isRightToLeft: last.isRightToLeft,
    };
  }
  return { fontSize, lines: kept, isCut: true, lineCount: all.length };
}
