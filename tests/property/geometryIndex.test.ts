import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKeys } from '../../src/domain/blocks.ts';
import { type CanvasDocument, type Note, notesIn } from '../../src/domain/document.ts';
import { setHeaderText, setNoteText } from '../../src/domain/edits.ts';
import { noteBox } from '../../src/geometry/noteBox.ts';
import { noteIndexOf } from '../../src/geometry/noteIndex.ts';
import { blockAt, blockRects } from '../../src/geometry/posterLayout.ts';
import {
  contains,
  distanceTo,
  intersects,
  type Rect,
  rectBetween,
} from '../../src/geometry/rect.ts';
import { documents } from '../support/arbitraries.ts';
import { anyPoint, crowdedCanvases } from '../support/documents.ts';

const anyCanvas = fc.oneof(documents(), crowdedCanvases);

/** All notes on the board in drawing order, with their boxes: what the index knows, without a grid. */
function boxesOf(document: CanvasDocument): readonly { note: Note; box: Rect }[] {
  return blockKeys.flatMap((block) =>
    notesIn(document, block).flatMap((note) => {
      const box = noteBox(note);
      return box === undefined ? [] : { note, box };
    }),
  );
}

describe('the note index', () => {
  it('finds the uppermost note at a point, as a look at every note does', () => {
    fc.assert(
      fc.property(anyCanvas, fc.array(anyPoint, { maxLength: 20 }), (document, points) => {
        const boxes = boxesOf(document);
        // Corners and edges are where a grid of cells goes wrong.
        const corners = boxes.flatMap(({ box }) => [
          { x: box.x, y: box.y },
          { x: box.x + box.width, y: box.y + box.height },
          { x: box.x + box.width - 0.001, y: box.y + box.height - 0.001 },
        ]);
        for (const point of [...points, ...corners]) {
          const found = boxes.findLast(({ box }) => contains(box, point))?.note;
          expect(noteIndexOf(document).at(point)).toBe(found);
        }
      }),
    );
  });

  it('finds the notes that touch a rectangle, in drawing order', () => {
    fc.assert(
      fc.property(anyCanvas, anyPoint, anyPoint, (document, a, b) => {
        const rect = rectBetween(a, b);
        const found = boxesOf(document).filter(({ box }) => intersects(box, rect));
        expect(noteIndexOf(document).within(rect)).toEqual(found.map(({ note }) => note));
      }),
    );
  });

  it('finds nothing for numbers that are none, and everything in an endless rectangle', () => {
    fc.assert(
      fc.property(anyCanvas, (document) => {
        const index = noteIndexOf(document);
        expect(index.at({ x: Number.NaN, y: 100 })).toBeUndefined();
        const endless = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 };
        expect(index.within(endless)).toEqual(index.notes);
      }),
    );
  });

  it('is made anew only when the notes have changed', () => {
    fc.assert(
      fc.property(crowdedCanvases, (document) => {
        const index = noteIndexOf(document);
        expect(noteIndexOf(setHeaderText(document, 'title', 'Another title'))).toBe(index);
        const written = setNoteText(document, 'parked-0', 'written');
        expect(noteIndexOf(written)).not.toBe(index);
      }),
    );
  });
});

describe('the block at a point', () => {
  it('is one that holds it, or one of the nearest', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const distances = blockKeys.map((key) => distanceTo(blockRects[key], point));
        const found = distanceTo(blockRects[blockAt(point)], point);
        expect(found).toBe(Math.min(...distances));
      }),
    );
  });
});
