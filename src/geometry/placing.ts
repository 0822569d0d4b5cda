import type { BlockKey } from '../domain/blocks.ts';
import { type CanvasDocument, type Note, notesIn } from '../domain/document.ts';
import type { Placement } from '../domain/edits.ts';
import { type NoteSize, noteSizes } from '../domain/noteTypes.ts';
import { clampToBlock, noteHeight, smallerSize } from './noteBox.ts';
import { noteAreaOf } from './posterLayout.ts';
import { inset, intersects, type Point, type Rect, roundPlace } from './rect.ts';

/** Gaps between the cells of the grid on which notes are placed by themselves, mm. */
const gaps: Readonly<Record<NoteSize, { readonly column: number; readonly row: number }>> = {
  76: { column: 18, row: 16 },
  62: { column: 10, row: 10 },
  50: { column: 5, row: 6 },
  38: { column: 5, row: 5 },
};

/** The spots of the placing grid of a block in reading order, mm from the block's corner. */
export function gridSpots(block: BlockKey, size: NoteSize): readonly Point[] {
  const area = noteAreaOf(block);
  const height = noteHeight(size);
  const gap = gaps[size];
  const columns = Math.max(1, Math.floor((area.width + gap.column) / (size + gap.column)));
  const rows = Math.max(1, Math.floor((area.height + gap.row) / (height + gap.row)));
  const left = area.x + (area.width - columns * size - (columns - 1) * gap.column) / 2;
  const spots: Point[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      spots.push({
        x: roundPlace(left + column * (size + gap.column)),
        y: roundPlace(area.y + row * (height + gap.row)),
      });
    }
  }
  return spots;
}

function boxAt(spot: Point, size: NoteSize): Rect {
  return { x: spot.x, y: spot.y, width: size, height: noteHeight(size) };
}

function isFree(box: Rect, others: readonly Pick<Note, 'x' | 'y' | 'size'>[]): boolean {
  return !others.some((other) => intersects(box, boxAt(other, other.size)));
}

/** The size that new notes of a block take: that of its smallest note, the largest when empty. */
export function sizeForBlock(notes: readonly Pick<Note, 'size'>[]): NoteSize {
  return noteSizes.findLast((size) => notes.some((note) => note.size === size)) ?? noteSizes[0];
}

/** The first free spot of the grid, else one off it, or undefined when the block is full at this size. */
export function findFreeSpot(
  block: BlockKey,
  size: NoteSize,
  others: readonly Pick<Note, 'x' | 'y' | 'size'>[],
): Point | undefined {
  const spot = gridSpots(block, size).find((free) => isFree(boxAt(free, size), others));
  return spot ?? findGap(block, size, others);
}

/** Less than the rest that a full grid leaves over, so that nothing is squeezed in there. */
const clearance = 6;
const searchStep = 3.5;

/** A gap between notes that people put anywhere: a few of them can touch every spot of the grid. */
function findGap(
  block: BlockKey,
  size: NoteSize,
  others: readonly Pick<Note, 'x' | 'y' | 'size'>[],
): Point | undefined {
  const area = noteAreaOf(block);
  const height = noteHeight(size);
  for (let y = area.y; y <= area.y + area.height - height; y += searchStep) {
    for (let x = area.x; x <= area.x + area.width - size; x += searchStep) {
      if (isFree(inset({ x, y, width: size, height }, -clearance), others)) {
        return { x: roundPlace(x), y: roundPlace(y) };
      }
    }
  }
  return undefined;
}

/** Spots for so many notes, row by row. Past the grid's end they start over, a little shifted. */
export function arrange(block: BlockKey, size: NoteSize, count: number): readonly Point[] {
  const spots = gridSpots(block, size);
  return Array.from({ length: count }, (_, index) => {
    const spot = spots[index % spots.length] ?? { x: 0, y: 0 };
    const { x, y } = layerShift(Math.floor(index / spots.length));
    return clampToBlock(block, { x: spot.x + x, y: spot.y + y }, size);
  });
}

/** How far the n-th layer of a full grid lies aside, mm: no two of 640 layers lie alike. */
function layerShift(layer: number): Point {
  const wrap = Math.floor(layer / 64) * 0.4;
  return { x: (layer % 8) * 3.5 + wrap, y: ((layer % 64) >> 3) * 3.5 + (layer % 8) * 0.5 + wrap };
}

export interface Room {
  readonly spot: Point;
  readonly size: NoteSize;
  /** Notes of the block that step down in size and close up, in their reading order. */
  readonly others: readonly Placement[];
}

/**
 * Room for one more note at the end of a block. A full block makes its notes smaller in steps, in their
 * reading order; when even the smallest size is full, the note lies shifted over another one.
 */
export function makeRoom(document: CanvasDocument, block: BlockKey): Room {
  const notes = notesIn(document, block);
  const size = sizeForBlock(notes);
  const spot = findFreeSpot(block, size, notes);
  if (spot !== undefined) return { spot, size, others: [] };
  const smaller = largestFit(block, size, notes.length + 1);
  const spots = arrange(block, smaller, notes.length + 1);
  const last = spots[notes.length] ?? { x: 0, y: 0 };
  if (smaller === size) return { spot: unstacked(block, last, size, notes), size, others: [] };
  return { spot: last, size: smaller, others: arrangeNotes(block, notes, smaller, spots) };
}

/** The largest size, from the given one down, at which so many notes find a spot; else the smallest. */
export function largestFit(block: BlockKey, size: NoteSize, count: number): NoteSize {
  let fit = size;
  while (gridSpots(block, fit).length < count) {
    const next = smallerSize(fit);
    if (next === undefined) return fit;
    fit = next;
  }
  return fit;
}

function arrangeNotes(
  block: BlockKey,
  notes: readonly Note[],
  size: NoteSize,
  spots: readonly Point[],
): readonly Placement[] {
  return notes.map((note, index) => ({
    id: note.id,
    place: block,
    order: note.order,
    size,
    x: spots[index]?.x ?? note.x,
    y: spots[index]?.y ?? note.y,
  }));
}

/** The spot, or one a little further, so that no note is put exactly on another. */
export function unstacked(
  block: BlockKey,
  spot: Point,
  size: NoteSize,
  others: readonly Pick<Note, 'x' | 'y'>[],
): Point {
  const wanted = clampToBlock(block, spot, size);
  const covers = (point: Point) =>
    others.some((other) => Math.abs(other.x - point.x) < 2 && Math.abs(other.y - point.y) < 2);
  let candidate = wanted;
  for (let step = 1; step <= 60 && covers(candidate); step += 1) {
    const shift = step * searchStep;
    const direction = step % 2 === 0 ? -1 : 1;
    candidate = clampToBlock(block, { x: wanted.x + direction * shift, y: wanted.y + shift }, size);
  }
  return covers(candidate) ? (uncoveredSpot(block, size, others) ?? wanted) : candidate;
}

/** A spot with no note's corner near it, looked for row by row; undefined when there is none. */
function uncoveredSpot(
  block: BlockKey,
  size: NoteSize,
  others: readonly Pick<Note, 'x' | 'y'>[],
): Point | undefined {
  const area = noteAreaOf(block);
  const cell = ({ x, y }: Point) =>
    `${Math.round((x - area.x) / searchStep)} ${Math.round((y - area.y) / searchStep)}`;
  const taken = new Set(others.map(cell));
  for (let y = area.y; y <= area.y + area.height - noteHeight(size); y += searchStep) {
    for (let x = area.x; x <= area.x + area.width - size; x += searchStep) {
      if (!taken.has(cell({ x, y }))) return { x: roundPlace(x), y: roundPlace(y) };
    }
  }
  return undefined;
}
