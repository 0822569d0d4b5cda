import { isBlockKey, type Place } from '../domain/blocks.ts';
import {
  type CanvasDocument,
  findNote,
  type Note,
  type NoteId,
  notesIn,
} from '../domain/document.ts';
import { type Placement, placeNotes } from '../domain/edits.ts';
import { orderBetween } from '../domain/order.ts';
import { clampToBlock, noteBox, noteHeight } from './noteBox.ts';
import { makeRoom, sizeForBlock } from './placing.ts';
import { blockAt, blockRects } from './posterLayout.ts';
import { orderAt, orderAtEnd } from './readingOrder.ts';
import { centerOf, type Point } from './rect.ts';

/** The notes with these ids that exist, in story order of their places and reading order within. */
export function inReadingOrder(document: CanvasDocument, ids: readonly NoteId[]): readonly Note[] {
  const wanted = new Set(ids);
  const order = new Map<Place, Note[]>();
  for (const id of wanted) {
    const note = findNote(document, id);
    if (note !== undefined && !order.has(note.place)) {
      order.set(
        note.place,
        notesIn(document, note.place).filter((other) => wanted.has(other.id)),
      );
    }
  }
  return [...order.values()].flat();
}

/**
 * Where notes land that were dragged by a vector in mm and let go: each in the block under its middle,
 * or in the nearest one, whole inside it; its size is that of the block's notes, its reading order that
 * of its spot. Notes that stay where they are get no placement.
 */
export function dropPlacements(
  document: CanvasDocument,
  ids: readonly NoteId[],
  by: Point,
): readonly Placement[] {
  const moved = inReadingOrder(document, ids).filter((note) => isBlockKey(note.place));
  return landAll(document, moved, (note) => {
    const middle = centerOf(noteBox(note) ?? { x: 0, y: 0, width: 0, height: 0 });
    return { x: middle.x + by.x, y: middle.y + by.y };
  });
}

/** Where notes land whose middles are put at a point of the board, mm; several are fanned out. */
export function dropPlacementsAt(
  document: CanvasDocument,
  ids: readonly NoteId[],
  point: Point,
): readonly Placement[] {
  let index = -1;
  return landAll(document, inReadingOrder(document, ids), () => {
    index += 1;
    return { x: point.x + index * 12, y: point.y + index * 12 };
  });
}

function landAll(
  document: CanvasDocument,
  moved: readonly Note[],
  middleOf: (note: Note) => Point,
): readonly Placement[] {
  const movedIds = new Set(moved.map((note) => note.id));
  const standing = new Map<Place, Note[]>();
  const placements: Placement[] = [];
  for (const note of moved) {
    const middle = middleOf(note);
    const block = blockAt(middle);
    let others = standing.get(block);
    if (others === undefined) {
      others = notesIn(document, block).filter((other) => !movedIds.has(other.id));
      standing.set(block, others);
    }
    const size = note.place === block ? note.size : sizeForBlock(others);
    const corner = blockRects[block];
    const spot = clampToBlock(
      block,
      { x: middle.x - corner.x - size / 2, y: middle.y - corner.y - noteHeight(size) / 2 },
      size,
    );
    const isStill =
      note.place === block &&
      Math.abs(spot.x - note.x) < 0.011 &&
      Math.abs(spot.y - note.y) < 0.011;
    if (isStill) continue;
    const order = orderAt({ ...spot, size }, others);
    const landed: Note = { ...note, place: block, order, size, ...spot };
    const at = others.findIndex((other) => other.order > order);
    others.splice(at === -1 ? others.length : at, 0, landed);
    placements.push({ id: note.id, place: block, order, size, ...spot });
  }
  return placements;
}

/** Moves notes to the end of a block, where there is room, or to the end of the parking lot. */
export function moveNotesTo(
  document: CanvasDocument,
  ids: readonly NoteId[],
  place: Place,
): CanvasDocument {
  return inReadingOrder(document, ids).reduce((moved, note) => {
    if (note.place === place) return moved;
    const order = orderAtEnd(notesIn(moved, place));
    if (!isBlockKey(place)) {
      return placeNotes(moved, [{ id: note.id, place, order, x: 0, y: 0, size: note.size }]);
    }
    const room = makeRoom(moved, place);
    return placeNotes(moved, [
      ...room.others,
      { id: note.id, place, order, size: room.size, ...room.spot },
    ]);
  }, document);
}

/**
 * Moves a note one step earlier (-1) or later (1) among the notes of its place: it changes spots with
 * that neighbour, so that place and reading order agree. The same document at either end.
 */
export function moveNoteInOrder(
  document: CanvasDocument,
  id: NoteId,
  step: -1 | 1,
): CanvasDocument {
  const note = findNote(document, id);
  if (note === undefined) return document;
  const notes = notesIn(document, note.place);
  const index = notes.findIndex((other) => other.id === id);
  const neighbour = notes[index + step];
  if (neighbour === undefined) return document;
  const beyond = notes[index + 2 * step];
  const order =
    step === 1
      ? orderBetween(neighbour.order, laterThan(neighbour.order, beyond?.order))
      : orderBetween(earlierThan(neighbour.order, beyond?.order), neighbour.order);
  const own: Placement = { ...spotOf(neighbour, note), order };
  const other: Placement = { ...spotOf(note, neighbour), order: neighbour.order };
  return placeNotes(document, [own, other]);
}

function laterThan(order: string, other: string | undefined): string | undefined {
  return other !== undefined && other > order ? other : undefined;
}

function earlierThan(order: string, other: string | undefined): string | undefined {
  return other !== undefined && other < order ? other : undefined;
}

/** The placement of `note` on the spot of another in the same place. */
function spotOf(spot: Note, note: Note): Placement {
  const { id, place, order, size } = note;
  if (!isBlockKey(place)) return { id, place, order, size, x: 0, y: 0 };
  return { id, place, order, size, ...clampToBlock(place, spot, size) };
}
