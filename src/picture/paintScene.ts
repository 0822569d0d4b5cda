import type { NoteScene } from '../geometry/noteScene.ts';
import { intersects, type Rect } from '../geometry/rect.ts';
import type { Scene, SceneShape, SceneText } from '../geometry/scene.ts';
import { fontAt } from '../geometry/textLayout.ts';

/** A 2D context of any kind: the board's, a picture's, a thumbnail's. */
export type Painter = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface PaintOptions {
  /** Pixels per mm of the context's present transform; decides how much detail can be seen. */
  readonly scale: number;
  /** Only what touches this part of the poster is painted, mm. */
  readonly clip?: Rect;
  /** Notes that are drawn elsewhere just now: dragged ones. */
  readonly hidden?: ReadonlySet<string>;
  /** The note whose text is in the text field now: its paper is painted, its text is not. */
  readonly withoutText?: string;
  /** Editing aids such as prompts belong on the screen, not in exports. */
  readonly aids: boolean;
  /** Texts that the page shows in fields of its own are left out on the screen. */
  readonly withoutFields?: boolean;
  /** Exports always have real text, however small. */
  readonly everyDetail?: boolean;
}

/** Below this height on the screen in px, letters are unreadable and drawn as bars. */
const readablePx = 2.6;

/** Paints a scene. The context's transform must map mm to its pixels. */
export function paintScene(context: Painter, scene: Scene, options: PaintOptions): void {
  for (const shape of scene.poster) {
    if (shape.aid === true && !options.aids) continue;
    if (shape.isField === true && options.withoutFields === true) continue;
    paintShape(context, shape, options);
  }
  for (const note of scene.notes) {
    if (options.hidden?.has(note.id) === true) continue;
    if (options.clip !== undefined && !intersects(options.clip, withShadow(note.box))) continue;
    paintNote(context, note, note.box.x, note.box.y, options);
  }
}

function withShadow(box: Rect): Rect {
  return { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 10 };
}

function paintShape(context: Painter, shape: SceneShape, options: PaintOptions): void {
  switch (shape.kind) {
    case 'rect':
      if (shape.fill !== undefined) {
        context.fillStyle = shape.fill;
        context.fillRect(shape.x, shape.y, shape.width, shape.height);
      }
      if (shape.stroke !== undefined) {
        context.strokeStyle = shape.stroke;
        context.lineWidth = Math.max(shape.strokeWidth ?? 1, 1 / options.scale);
        context.strokeRect(shape.x, shape.y, shape.width, shape.height);
      }
      break;
    case 'line':
      context.strokeStyle = shape.stroke;
      context.lineWidth = Math.max(shape.strokeWidth, 1 / options.scale);
      context.beginPath();
      context.moveTo(shape.from.x, shape.from.y);
      context.lineTo(shape.to.x, shape.to.y);
      context.stroke();
      break;
    case 'circle':
      context.fillStyle = shape.fill;
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      context.fill();
      break;
    case 'text':
      paintText(context, shape, options);
      break;
    case 'icon':
      context.save();
      context.translate(shape.x, shape.y);
      context.scale(shape.size / 24, shape.size / 24);
      context.strokeStyle = shape.color;
      context.lineWidth = 1.75;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.stroke(pathOf(shape.path));
      context.restore();
      break;
  }
}

const paths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  let path = paths.get(data);
  if (path === undefined) {
    path = new Path2D(data);
    paths.set(data, path);
  }
  return path;
}

function paintText(context: Painter, text: SceneText, options: PaintOptions): void {
  if (text.text === '') return;
  if (text.size * options.scale < readablePx && options.everyDetail !== true) return;
  context.fillStyle = text.color;
  context.font = fontAt(text.size, text.weight);
  context.textAlign = text.align;
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  context.fillText(text.text, text.x, text.y);
}

/** Paints one note with its upper left corner at a spot of the context. */
export function paintNote(
  context: Painter,
  note: NoteScene,
  x: number,
  y: number,
  options: PaintOptions,
): void {
  paintPaper(context, note, x, y, options);
  const isReadable = options.everyDetail === true || note.fontSize * options.scale >= readablePx;
  if (options.withoutText !== note.id) {
    context.fillStyle = note.ink;
    if (isReadable) paintLines(context, note, x, y);
    else paintBars(context, note, x, y);
  }
  if (!isReadable) return;
  for (const badge of note.badges) {
    context.fillStyle = badge.fill;
    context.beginPath();
    context.arc(x + badge.x, y + badge.y, badge.radius, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = note.badgeInk;
    context.font = fontAt(badge.radius * 1.25, 700);
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.direction = 'ltr';
    context.fillText(badge.letter, x + badge.x, y + badge.y + badge.radius * 0.45);
  }
  if (note.amount !== undefined) {
    context.fillStyle = note.ink;
    context.font = fontAt(note.amount.size, 500);
    context.textAlign = 'right';
    context.textBaseline = 'alphabetic';
    context.direction = 'ltr';
    context.fillText(note.amount.text, x + note.amount.x, y + note.amount.y);
  }
}

/** A short soft shadow made of two flat layers: a blur costs six times as much (measured). */
function paintPaper(
  context: Painter,
  note: NoteScene,
  x: number,
  y: number,
  options: PaintOptions,
): void {
  const { width, height } = note.box;
  if (options.scale >= 0.25) {
    context.fillStyle = 'rgba(32, 38, 45, 0.07)';
    context.fillRect(x - 0.5, y + 0.8, width + 1, height + 1.7);
    context.fillStyle = 'rgba(32, 38, 45, 0.12)';
    context.fillRect(x, y + 0.6, width, height + 0.8);
  }
  context.fillStyle = note.fill;
  context.fillRect(x, y, width, height);
  if (note.line !== undefined) {
    context.strokeStyle = note.line;
    context.lineWidth = Math.max(0.8, 1 / options.scale);
    context.strokeRect(x, y, width, height);
  }
}

function paintLines(context: Painter, note: NoteScene, x: number, y: number): void {
  context.font = fontAt(note.fontSize, note.weight);
  context.textBaseline = 'alphabetic';
  for (const line of note.lines) {
    if (line.text === '') continue;
    context.direction = line.isRightToLeft ? 'rtl' : 'ltr';
    context.textAlign = line.isRightToLeft ? 'right' : 'left';
    context.fillText(line.text, x + line.x, y + line.y);
  }
}

/** Where nobody could read the letters, a bar per line shows how much is written. */
function paintBars(context: Painter, note: NoteScene, x: number, y: number): void {
  context.save();
  context.globalAlpha = 0.35;
  const middle = note.box.width / 2;
  for (const line of note.lines) {
    if (line.text === '') continue;
    const half = Math.min(Math.abs(middle - line.x), middle);
    context.fillRect(
      x + middle - half,
      y + line.y - note.fontSize * 0.6,
      half * 2,
      note.fontSize * 0.5,
    );
  }
  context.restore();
}
