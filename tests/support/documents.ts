// Canvases for tests of places: many plain notes in few blocks, so that blocks are full and notes lie
// over one another. Canvases with every field there is are in arbitraries.ts.
import fc from 'fast-check';
import { type BlockKey, blockKeys } from '../../src/domain/blocks.ts';
import { type CanvasDocument, createDocument, type Note } from '../../src/domain/document.ts';
import { addNotes } from '../../src/domain/edits.ts';
import { type NoteSize, noteColors, noteSizes } from '../../src/domain/noteTypes.ts';
import { ordersBetween } from '../../src/domain/order.ts';
import { clampToBlock, noteBox, noteHeight } from '../../src/geometry/noteBox.ts';
import { gridSpots } from '../../src/geometry/placing.ts';
import { noteAreaOf } from '../../src/geometry/posterLayout.ts';
import { intersects, type Point } from '../../src/geometry/rect.ts';
import { noteOf } from './sampleDocuments.ts';

export const anyBlock: fc.Arbitrary<BlockKey> = fc.constantFrom(...blockKeys);
export const anySize: fc.Arbitrary<NoteSize> = fc.constantFrom(...noteSizes);

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((count) => count / 100);
/** A point on the poster or well outside it, mm. */
export const anyPoint: fc.Arbitrary<Point> = fc.record({
  x: hundredths(-400, 1600),
  y: hundredths(-400, 1300),
});

const spotted = fc.record({
  spot: fc.record({ x: hundredths(0, 600), y: hundredths(0, 600) }),
  size: anySize,
  color: fc.constantFrom(...noteColors),
});

/** Notes of one block in reading order, anywhere in it and over one another. */
export function notesOf(block: BlockKey, maxLength = 30): fc.Arbitrary<readonly Note[]> {
  return fc.array(spotted, { maxLength }).map((drawn) => {
    const orders = ordersBetween(undefined, undefined, drawn.length);
    return drawn.map(({ spot, size, color }, index) =>
      noteOf(`${block}-${index}`, `${block} ${index}`, {
        place: block,
        order: orders[index] ?? '',
        color,
        size,
        ...clampToBlock(block, spot, size),
      }),
    );
  });
}

/** A canvas with these notes and nothing else. */
export function canvasWith(notes: readonly Note[]): CanvasDocument {
  return addNotes(createDocument({ id: 'canvas', language: 'nl' }), notes);
}

/** Canvases with up to three crowded blocks, some of them beside one another, and a parked note. */
export const crowdedCanvases: fc.Arbitrary<CanvasDocument> = fc
  .uniqueArray(anyBlock, { minLength: 1, maxLength: 3 })
  .chain((blocks) => fc.tuple(...blocks.map((block) => notesOf(block, 20))))
  .map((lists) => canvasWith([...lists.flat(), noteOf('parked-0', 'later', { place: 'parked' })]));

/** A canvas with so many notes in a block's grid, in reading order. */
export function griddedCanvas(block: BlockKey, size: NoteSize, count: number): CanvasDocument {
  const orders = ordersBetween(undefined, undefined, count);
  const notes = gridSpots(block, size)
    .slice(0, count)
    .map((spot, index) =>
      noteOf(`${block}-${index}`, `${block} ${index}`, {
        place: block,
        order: orders[index] ?? '',
        size,
        ...spot,
      }),
    );
  return canvasWith(notes);
}

/** Whether a note lies whole in the note area of its block; parked notes always do. */
export function isInsideItsBlock(note: Note): boolean {
  if (note.place === 'parked') return note.x === 0 && note.y === 0;
  const area = noteAreaOf(note.place);
  // Places are kept to a hundredth.
  const slack = 0.011;
  return (
    note.x >= area.x - slack &&
    note.y >= area.y - slack &&
    note.x + note.size <= area.x + area.width + slack &&
    note.y + noteHeight(note.size) <= area.y + area.height + slack
  );
}

/** Pairs of notes that lie over one another. */
export function overlapping(notes: readonly Note[]): readonly string[] {
  return notes.flatMap((note, index) =>
    notes.slice(index + 1).flatMap((other) => {
      const [a, b] = [noteBox(note), noteBox(other)];
      return a !== undefined && b !== undefined && intersects(a, b)
        ? [`${note.id} ${other.id}`]
        : [];
    }),
  );
}

/** Spots so near to another that one note hides all of the other. */
export function stacked(spots: readonly Point[]): readonly string[] {
  return spots.flatMap((a, index) =>
    spots
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < 0.2 && Math.abs(a.y - b.y) < 0.2)
      .map((b) => `${a.x} ${a.y}, ${b.x} ${b.y}`),
  );
}
