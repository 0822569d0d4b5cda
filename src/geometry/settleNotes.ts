import { blockKeys, isBlockKey } from '../domain/blocks.ts';
import { type CanvasDocument, type Note, type NoteId, notesIn } from '../domain/document.ts';
import { type Placement, placeNotes } from '../domain/edits.ts';
import { noteSizes } from '../domain/noteTypes.ts';
import { clampToBlock } from './noteBox.ts';
import { arrange, findFreeSpot, largestFit, sizeForBlock, unstacked } from './placing.ts';

export interface Settled {
  readonly document: CanvasDocument;
  /** Notes that were moved because they lay outside their block. */
  readonly moved: readonly NoteId[];
}

/**
 * Gives notes without a usable spot one, in reading order, and moves notes that lie outside their block
 * to its edge. Settling twice changes nothing. A note that only lacked a spot does not count as moved.
 */
export function settleNotes(document: CanvasDocument, unplaced: readonly NoteId[]): Settled {
  const waiting = new Set(unplaced);
  const moved: NoteId[] = [];
  let settled = document;
  const inside: Placement[] = [];
  for (const note of Object.values(document.notes)) {
    if (waiting.has(note.id)) continue;
    const placement = insideItsPlace(note);
    if (placement !== undefined) {
      inside.push(placement);
      if (note.place !== 'parked') moved.push(note.id);
    }
  }
  settled = placeNotes(settled, inside);
  for (const block of blockKeys) {
    const ids = notesIn(settled, block).filter((note) => waiting.has(note.id));
    if (ids.length > 0) settled = placeNotes(settled, placeWaiting(settled, block, waiting));
  }
  return { document: settled, moved };
}

function insideItsPlace(note: Note): Placement | undefined {
  const { id, place, order, size } = note;
  if (!isBlockKey(place)) {
    return note.x === 0 && note.y === 0 ? undefined : { id, place, order, size, x: 0, y: 0 };
  }
  const spot = clampToBlock(place, note, size);
  if (Math.abs(spot.x - note.x) < 0.011 && Math.abs(spot.y - note.y) < 0.011) return undefined;
  return { id, place, order, size, ...spot };
}

/** Placements for the waiting notes of a block; a block where all are waiting is laid out afresh. */
function placeWaiting(
  document: CanvasDocument,
  block: (typeof blockKeys)[number],
  waiting: ReadonlySet<NoteId>,
): readonly Placement[] {
  const notes = notesIn(document, block);
  const placed = notes.filter((note) => !waiting.has(note.id));
  if (placed.length === 0) {
    const size = largestFit(block, noteSizes[0], notes.length);
    const spots = arrange(block, size, notes.length);
    return notes.map((note, index) => ({
      id: note.id,
      place: block,
      order: note.order,
      size,
      x: spots[index]?.x ?? 0,
      y: spots[index]?.y ?? 0,
    }));
  }
  const size = sizeForBlock(placed);
  const standing: Note[] = [...placed];
  const placements: Placement[] = [];
  for (const note of notes) {
    if (!waiting.has(note.id)) continue;
    const free = findFreeSpot(block, size, standing);
    const spot = free ?? unstacked(block, { x: 0, y: 0 }, size, standing);
    placements.push({ id: note.id, place: block, order: note.order, size, ...spot });
    standing.push({ ...note, ...spot, size });
  }
  return placements;
}
