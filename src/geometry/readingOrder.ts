import type { Note } from '../domain/document.ts';
import { orderBetween } from '../domain/order.ts';
import { noteHeight } from './noteBox.ts';
import type { Point } from './rect.ts';

type Placed = Pick<Note, 'x' | 'y' | 'size'>;

function centerOfNote(note: Placed): Point {
  return { x: note.x + note.size / 2, y: note.y + noteHeight(note.size) / 2 };
}

/** Whether one note is read before another: a higher row first, within a row from the left. */
export function isReadBefore(a: Placed, b: Placed): boolean {
  const centerA = centerOfNote(a);
  const centerB = centerOfNote(b);
  const sameRow =
    Math.abs(centerA.y - centerB.y) < Math.min(noteHeight(a.size), noteHeight(b.size)) / 2;
  return sameRow ? centerA.x < centerB.x : centerA.y < centerB.y;
}

/**
 * The reading order that a spot gives among the notes of a block (in their order, without the placed
 * one): before the first that is read later.
 */
export function orderAt(spot: Placed, others: readonly Note[]): string {
  const index = others.findIndex((other) => isReadBefore(spot, other));
  const at = index === -1 ? others.length : index;
  return orderBetween(others[at - 1]?.order, orderAfter(others, at));
}

/** Two notes may carry the same order (merged tabs); the next larger one is what counts. */
function orderAfter(others: readonly Note[], at: number): string | undefined {
  const before = others[at - 1]?.order;
  for (let index = at; index < others.length; index += 1) {
    const order = others[index]?.order;
    if (order !== undefined && (before === undefined || order > before)) return order;
  }
  return undefined;
}

/** The order at the end of a list in reading order. */
export function orderAtEnd(notes: readonly Note[]): string {
  return orderBetween(notes.at(-1)?.order, undefined);
}
