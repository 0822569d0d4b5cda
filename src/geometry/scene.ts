import { type BlockKey, blocksInOrder, type Language } from '../domain/blocks.ts';
import { type CanvasDocument, type Header, notesIn } from '../domain/document.ts';
import type { NoteColor } from '../domain/noteTypes.ts';
import { noteIndexOf } from './noteIndex.ts';
import { buildNoteScene, type NoteScene } from './noteScene.ts';
import {
  attributionPoint,
  blockIconRect,
  blockRects,
  descriptionRect,
  gridRect,
  type HeadFieldName,
  headFieldRects,
  headFields,
  posterSize,
  titleRect,
} from './posterLayout.ts';
import type { Point, Rect, Size } from './rect.ts';
import { ellipsize, type FontWeight, measureLine } from './textLayout.ts';

/**
 * The scene: what a canvas document looks like, as positioned shapes and wrapped lines of text in mm.
 * Board, pictures, thumbnails and every visual export draw this and nothing else, so what you see is
 * what you export, at any size.
 */
export type SceneShape = SceneRect | SceneLine | SceneCircle | SceneText | SceneIcon;

/** Editing aids (`aid`) are drawn on the screen only, never in an export. */
interface ShapeBase {
  readonly aid?: boolean;
  /** A text that the page shows in a field of its own at this very place. */
  readonly isField?: boolean;
}

export interface SceneRect extends ShapeBase, Rect {
  readonly kind: 'rect';
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

export interface SceneLine extends ShapeBase {
  readonly kind: 'line';
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly stroke: string;
  readonly strokeWidth: number;
}

export interface SceneCircle extends ShapeBase {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
}

export interface SceneText extends ShapeBase {
  readonly kind: 'text';
  readonly text: string;
  /** Start, middle or end of the text on its baseline, by `align`. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
}

export interface SceneIcon extends ShapeBase {
  readonly kind: 'icon';
  /** SVG path data on a square of 24, drawn with a round stroke of 1.75. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** The colours and icons of a picture. `theme` has one for light and one for dark. */
export interface SceneTheme {
  readonly poster: string;
  readonly line: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** Of the block that is lit: its ground, and the number on its circle. */
  readonly accentWash: string;
  readonly accentInk: string;
  readonly numberFill: string;
  readonly notes: Readonly<Record<NoteColor, string>>;
  readonly noteInk: string;
  /** A line around each note, where colours are not to be relied on. */
  readonly noteLine?: string;
  readonly segments: readonly string[];
  readonly segmentInk: string;
  readonly icons: Readonly<Record<BlockKey, string>>;
}

/** The words of a picture in the language of the interface. */
export interface SceneWords {
  readonly language: Language;
  readonly untitled: string;
  readonly headLabels: Readonly<Record<HeadFieldName, string>>;
  readonly prompts: Readonly<Record<BlockKey, string>>;
  readonly attribution: string;
  /** Whole cents as an amount of money, in full or rounded for a small space. */
  money(cents: number, currency: string, form: 'full' | 'short'): string;
  date(iso: string): string;
}

export interface Scene {
  readonly size: Size;
  /** The poster under the notes. */
  readonly poster: readonly SceneShape[];
  /** The notes in drawing order. */
  readonly notes: readonly NoteScene[];
}

export interface SceneInput {
  readonly document: CanvasDocument;
  readonly theme: SceneTheme;
  readonly words: SceneWords;
  /** The block that the guide is about: lit on the screen, never in an export. */
  readonly litBlock?: BlockKey | undefined;
}

export function buildScene(input: SceneInput): Scene {
  return { size: posterSize, poster: buildPoster(input), notes: buildNotes(input) };
}

/** The notes on the board. A note that has not changed gives the same object again. */
export function buildNotes({ document, theme, words }: SceneInput): readonly NoteScene[] {
  const letters = new Map<string, string>();
  for (const note of notesIn(document, 'customerSegments')) {
    if (note.segmentLetter !== undefined) letters.set(note.id, note.segmentLetter);
  }
  const currency = document.header.currency;
  const money = (cents: number) => words.money(cents, currency, 'short');
  return noteIndexOf(document).notes.map((note) => buildNoteScene(note, letters, theme, money));
}

/** Everything but the notes. */
export function buildPoster(input: SceneInput): readonly SceneShape[] {
  const { document, theme, words } = input;
  const { width, height } = posterSize;
  return [
    { kind: 'rect', x: 0, y: 0, width, height, fill: theme.poster },
    ...headShapes(document.header, theme, words),
    ...blocksInOrder.flatMap((block) => blockShapes(block.key, input)),
    { kind: 'rect', ...gridRect, stroke: theme.line, strokeWidth: 1 },
    {
      kind: 'text',
      text: words.attribution,
      ...attributionPoint,
      align: 'right',
      size: 6.5,
      weight: 400,
      color: theme.muted,
    },
  ];
}

function headShapes(header: Header, theme: SceneTheme, words: SceneWords): readonly SceneShape[] {
  const title = header.title.trim() === '' ? words.untitled : header.title;
  const shapes: SceneShape[] = [
    fittedLine(title, titleRect, { size: 22, least: 13, weight: 700 }, theme.ink),
    asField(
      fittedLine(
        header.description.replace(/\s+/g, ' '),
        descriptionRect,
        descriptionFont,
        theme.muted,
      ),
    ),
  ];
  for (const field of headFields) {
    const { label, value } = headFieldRects[field];
    const x = label.x - 6;
    shapes.push({
      kind: 'line',
      from: { x, y: label.y - 1 },
      to: { x, y: value.y + value.height },
      stroke: theme.line,
      strokeWidth: 0.8,
    });
    const text = field === 'date' ? words.date(header.date) : header[field];
    shapes.push(
      fittedLine(words.headLabels[field], label, { size: 7, least: 5, weight: 400 }, theme.muted),
      // The date is always drawn: the page's own field would show it in the browser's language.
      field === 'date'
        ? fittedLine(text, value, headValueFont, theme.ink)
        : asField(fittedLine(text, value, headValueFont, theme.ink)),
    );
  }
  return shapes;
}

export const descriptionFont: LineFont = { size: 9.5, least: 7.5, weight: 400 };
export const headValueFont: LineFont = { size: 10.5, least: 8, weight: 600 };

function asField(text: SceneText): SceneText {
  return { ...text, isField: true };
}

export interface LineFont {
  readonly size: number;
  readonly least: number;
  readonly weight: FontWeight;
}

/** A text on one line in a box: shrunk to fit, then shortened. */
function fittedLine(text: string, box: Rect, font: LineFont, color: string): SceneText {
  const ems = measureLine(text, font.weight);
  const size = ems === 0 ? font.size : Math.max(font.least, Math.min(font.size, box.width / ems));
  return {
    kind: 'text',
    text: ellipsize(text, box.width / size, font.weight),
    x: box.x,
    y: box.y + box.height / 2 + size * 0.36,
    align: 'left',
    size,
    weight: font.weight,
    color,
  };
}

function blockShapes(key: BlockKey, input: SceneInput): readonly SceneShape[] {
  const { document, theme, words } = input;
  const rect = blockRects[key];
  const block = blocksInOrder.find((candidate) => candidate.key === key);
  if (block === undefined) return [];
  const middle = rect.y + 18;
  const icon = blockIconRect(key);
  const name: LineFont = { size: 12.5, least: 9, weight: 600 };
  const total = totalOf(key, document, words);
  const totalWidth = total === undefined ? 0 : measureLine(total, 600) * 10 + 8;
  const nameBox = {
    x: rect.x + 30,
    y: middle - 10,
    width: icon.x - rect.x - 30 - 5 - totalWidth,
    height: 20,
  };
  const isLit = input.litBlock === key;
  const shapes: SceneShape[] = [
    ...(isLit ? [{ kind: 'rect', aid: true, ...rect, fill: theme.accentWash } as const] : []),
    { kind: 'rect', ...rect, stroke: theme.line, strokeWidth: 1 },
    ...numberShapes(block.number, { x: rect.x + 17, y: middle }, theme.numberFill, theme.ink),
    // Over the plain number, so that an export, which draws no aids, still has that.
    ...(isLit
      ? numberShapes(
          block.number,
          { x: rect.x + 17, y: middle },
          theme.accent,
          theme.accentInk,
        ).map((shape) => ({ ...shape, aid: true }))
      : []),
    fittedLine(block.name[words.language], nameBox, name, theme.ink),
    {
      kind: 'icon',
      path: theme.icons[key],
      x: icon.x,
      y: icon.y,
      size: icon.width,
      color: theme.muted,
    },
  ];
  if (total !== undefined) {
    shapes.push({
      kind: 'text',
      text: total,
      x: icon.x - 6,
      y: middle + 3.6,
      align: 'right',
      size: 10,
      weight: 600,
      color: theme.accent,
    });
  }
  if (notesIn(document, key).length === 0) shapes.push(...promptShapes(key, rect, theme, words));
  return shapes;
}

function numberShapes(
  number: number,
  { x, y }: Point,
  fill: string,
  color: string,
): readonly SceneShape[] {
  return [
    { kind: 'circle', x, y, radius: 8.2, fill },
    {
      kind: 'text',
      text: String(number),
      x,
      y: y + 3.4,
      align: 'center',
      size: 9.5,
      weight: 600,
      color,
    },
  ];
}

/** The sum of a money block's amounts in words, when any note carries one. */
function totalOf(key: BlockKey, document: CanvasDocument, words: SceneWords): string | undefined {
  if (key !== 'revenueStreams' && key !== 'costStructure') return undefined;
  const amounts = notesIn(document, key).flatMap((note) => note.amountCents ?? []);
  if (amounts.length === 0) return undefined;
  const sum = amounts.reduce((total, cents) => total + cents, 0);
  return words.money(sum, document.header.currency, 'full');
}

function promptShapes(
  key: BlockKey,
  rect: Rect,
  theme: SceneTheme,
  words: SceneWords,
): readonly SceneText[] {
  const size = 9.5;
  const width = Math.min(rect.width - 40, 230);
  return wrapPrompt(words.prompts[key], width / size).map((text, index) => ({
    kind: 'text',
    aid: true,
    text,
    x: rect.x + 17 - 8.2,
    y: rect.y + 47 + index * size * 1.35,
    align: 'left',
    size,
    weight: 400,
    color: theme.muted,
  }));
}

function wrapPrompt(text: string, ems: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measureLine(longer, 400) <= ems) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
