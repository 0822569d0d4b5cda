import { type BlockKey, isBlockKey } from '../domain/blocks.ts';
import type { Note } from '../domain/document.ts';
import { type NoteSize, noteSizes } from '../domain/noteTypes.ts';
import { blockRects, noteAreaOf } from './posterLayout.ts';
import { clamp, type Point, type Rect, roundPlace, type Size } from './rect.ts';

/** Height of a note of this width, mm. All sizes have the proportion 76 : 60. */
export function noteHeight(size: NoteSize): number {
  return Math.round((size * 60) / 76);
}

export function noteDimensions(size: NoteSize): Size {
  return { width: size, height: noteHeight(size) };
}

/** The note's box on the poster in mm, or undefined for a parked note. */
export function noteBox(note: Pick<Note, 'place' | 'x' | 'y' | 'size'>): Rect | undefined {
  if (!isBlockKey(note.place)) return undefined;
  const block = blockRects[note.place];
  return {
    x: block.x + note.x,
    y: block.y + note.y,
    width: note.size,
    height: noteHeight(note.size),
  };
}

/** A spot in a block, mm from its corner, moved so that the whole note lies in the note area. */
export function clampToBlock(block: BlockKey, spot: Point, size: NoteSize): Point {
  const area = noteAreaOf(block);
  return {
    x: roundPlace(clamp(spot.x, area.x, area.x + area.width - size)),
    y: roundPlace(clamp(spot.y, area.y, area.y + area.height - noteHeight(size))),
  };
}

/** The next smaller size, or undefined for the smallest. */
export function smallerSize(size: NoteSize): NoteSize | undefined {
  return noteSizes[noteSizes.indexOf(size) + 1];
}
