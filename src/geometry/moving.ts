import { type BlockKey, isBlockKey, type Place, places } from '../domain/blocks.ts';
import {
  type CanvasDocument,
  findNote,
  type Note,
  type NoteId,
  notesIn,
} from '../domain/document.ts';
import { type Placement, placeNotes } from '../domain/edits.ts';
import type { NoteSize } from '../domain/noteTypes.ts';
import { orderBetween, ordersBetween } from '../domain/order.ts';
import { clampToBlock, noteBox, noteHeight } from './noteBox.ts';
import { makeRoom, sizeForBlock, unstacked } from './placing.ts';
import { blockAt, blockRects } from './posterLayout.ts';
import { orderAt, orderAtEnd } from './readingOrder.ts';
import { centerOf, type Point } from './rect.ts';

/** The notes with these ids that exist, in story order of their places and reading order within. */
export function inReadingOrder(document: CanvasDocument, ids: readonly NoteId[]): readonly Note[] {
  const wanted = new Set(ids);
  return places.flatMap((place) => notesIn(document, place).filter((note) => wanted.has(note.id)));
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
  const landings = inReadingOrder(document, ids).flatMap((note) => {
    const box = noteBox(note);
    if (box === undefined) return [];
    const middle = centerOf(box);
    return { note, middle: { x: middle.x + by.x, y: middle.y + by.y } };
  });
  return landAll(document, landings);
}

/** Where notes land whose middles are put at a point of the board, mm; several are fanned out. */
export function dropPlacementsAt(
  document: CanvasDocument,
  ids: readonly NoteId[],
  point: Point,
): readonly Placement[] {
  const landings = inReadingOrder(document, ids).map((note, index) => ({
    note,
    middle: { x: point.x + index * 12, y: point.y + index * 12 },
  }));
  return landAll(document, landings);
}

/** A note and where its middle comes down, mm on the poster. */
interface Landing {
  readonly note: Note;
  readonly middle: Point;
}

function landAll(document: CanvasDocument, landings: readonly Landing[]): readonly Placement[] {
  // A note that stays is one of those that the moved ones find their turn among.
  const moved = landings.filter((landing) => !isStill(landing));
  const movedIds = new Set(moved.map(({ note }) => note.id));
  const standing = new Map<Place, Note[]>();
  const placements: Placement[] = [];
  for (const { note, middle } of moved) {
    const block = blockAt(middle);
    let others = standing.get(block);
    if (others === undefined) {
      others = notesIn(document, block).filter((other) => !movedIds.has(other.id));
      standing.set(block, others);
    }
    const size = note.place === block ? note.size : sizeForBlock(others);
    const wanted = cornerAround(middle, block, size);
    const inside = clampToBlock(block, wanted, size);
    // Of several that the same border holds, none may come to lie exactly on another.
    const spot = isSameSpot(inside, wanted) ? inside : unstacked(block, inside, size, others);
    const order = orderAt({ ...spot, size }, others);
    const landed: Note = { ...note, place: block, order, size, ...spot };
    const at = others.findIndex((other) => other.order > order);
    others.splice(at === -1 ? others.length : at, 0, landed);
    placements.push({ id: note.id, place: block, order, size, ...spot });
  }
  return placements;
}

/** The spot in a block of a note with its middle there. */
function cornerAround(middle: Point, block: BlockKey, size: NoteSize): Point {
  const { x, y } = blockRects[block];
  return { x: middle.x - x - size / 2, y: middle.y - y - noteHeight(size) / 2 };
}

/** The same but for the rounding of places. */
function isSameSpot(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.011 && Math.abs(a.y - b.y) < 0.011;
}

function isStill({ note, middle }: Landing): boolean {
  const block = blockAt(middle);
  if (note.place !== block) return false;
  return isSameSpot(clampToBlock(block, cornerAround(middle, block, note.size), note.size), note);
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
  if (neighbour.order === beyond?.order) {
    return moveNoteInOrder(withOwnTurns(document, notes), id, step);
  }
  const order =
    step === 1
      ? orderBetween(neighbour.order, beyond?.order)
      : orderBetween(beyond?.order, neighbour.order);
  const own: Placement = { ...spotOf(neighbour, note), order };
  const other: Placement = { ...spotOf(note, neighbour), order: neighbour.order };
  return placeNotes(document, [own, other]);
}

/** New orders for all notes of a place: between two that share one there is no turn for a third. */
function withOwnTurns(document: CanvasDocument, notes: readonly Note[]): CanvasDocument {
  const orders = ordersBetween(undefined, undefined, notes.length);
  return placeNotes(
    document,
    notes.map(({ id, place, order, size, x, y }, index) => {
      return { id, place, order: orders[index] ?? order, size, x, y };
    }),
  );
}

/** The placement of `note` on the spot of another in the same place. */
function spotOf(spot: Note, note: Note): Placement {
  const { id, place, order, size } = note;
  if (!isBlockKey(place)) return { id, place, order, size, x: 0, y: 0 };
  return { id, place, order, size, ...clampToBlock(place, spot, size) };
}
