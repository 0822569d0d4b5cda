import { blockKeys } from '../domain/blocks.ts';
import { type CanvasDocument, type Note, notesIn } from '../domain/document.ts';
import { noteBox } from './noteBox.ts';
import { posterSize } from './posterLayout.ts';
import { contains, intersects, type Point, type Rect } from './rect.ts';

const cellSize = 100;
const columns = Math.ceil(posterSize.width / cellSize);
const rows = Math.ceil(posterSize.height / cellSize);

interface Entry {
  readonly note: Note;
  readonly box: Rect;
  /** Position in drawing order: later is above. */
  readonly rank: number;
}

/** Finds notes by place: a grid of cells over the poster. Built once per state of the notes. */
export interface NoteIndex {
  /** All notes on the board in drawing order. */
  readonly notes: readonly Note[];
  /** The uppermost note at a point of the board, mm. */
  at(point: Point): Note | undefined;
  /** The notes that touch a rectangle, in drawing order. */
  within(rect: Rect): readonly Note[];
}

const indices = new WeakMap<CanvasDocument['notes'], NoteIndex>();

/** The index of a document's notes, made anew only when the notes have changed. */
export function noteIndexOf(document: CanvasDocument): NoteIndex {
  let index = indices.get(document.notes);
  if (index === undefined) {
    index = buildIndex(document);
    indices.set(document.notes, index);
  }
  return index;
}

function cellsOf(rect: Rect): readonly number[] {
  const column = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor(x / cellSize)));
  const row = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor(y / cellSize)));
  const cells: number[] = [];
  for (let r = row(rect.y); r <= row(rect.y + rect.height); r += 1) {
    for (let c = column(rect.x); c <= column(rect.x + rect.width); c += 1) {
      cells.push(r * columns + c);
    }
  }
  return cells;
}

function buildIndex(document: CanvasDocument): NoteIndex {
  const cells: Entry[][] = Array.from({ length: columns * rows }, () => []);
  const notes: Note[] = [];
  for (const block of blockKeys) {
    for (const note of notesIn(document, block)) {
      const box = noteBox(note);
      if (box === undefined) continue;
      const entry = { note, box, rank: notes.length };
      notes.push(note);
      for (const cell of cellsOf(box)) cells[cell]?.push(entry);
    }
  }
  return {
    notes,
    at(point) {
      const [cell = 0] = cellsOf({ ...point, width: 0, height: 0 });
      return cells[cell]?.findLast((entry) => contains(entry.box, point))?.note;
    },
    within(rect) {
      const found = new Map<number, Note>();
      for (const cell of cellsOf(rect)) {
        for (const entry of cells[cell] ?? []) {
          if (intersects(entry.box, rect)) found.set(entry.rank, entry.note);
        }
      }
      return [...found.entries()].sort(([a], [b]) => a - b).map(([, note]) => note);
    },
  };
}
