import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlockKey, type Place, places } from '../../src/domain/blocks.ts';
import { type CanvasDocument, findNote, type Note, notesIn } from '../../src/domain/document.ts';
import { placeNotes } from '../../src/domain/edits.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import {
  dropPlacements,
  dropPlacementsAt,
  inReadingOrder,
  moveNoteInOrder,
  moveNotesTo,
} from '../../src/geometry/moving.ts';
import { clampToBlock, noteBox } from '../../src/geometry/noteBox.ts';
import { gridSpots } from '../../src/geometry/placing.ts';
import { blockAt, blockRects } from '../../src/geometry/posterLayout.ts';
import { isReadBefore } from '../../src/geometry/readingOrder.ts';
import { centerOf, type Point } from '../../src/geometry/rect.ts';
import { documents } from '../support/arbitraries.ts';
import {
  anyBlock,
  anyPoint,
  anySize,
  crowdedCanvases,
  griddedCanvas,
  isInsideItsBlock,
} from '../support/documents.ts';

const anyCanvas = fc.oneof(documents(), crowdedCanvases);

/** A canvas and some of its notes. */
const withSome = anyCanvas.chain((document) =>
  fc.record({
    document: fc.constant(document),
    ids: fc.shuffledSubarray(Object.keys(document.notes)),
  }),
);
const withOne = anyCanvas
  .filter((document) => Object.keys(document.notes).length > 0)
  .chain((document) =>
    fc.record({
      document: fc.constant(document),
      id: fc.constantFrom(...Object.keys(document.notes)),
    }),
  );

function middleOf(note: Note): Point {
  return centerOf(noteBox(note) ?? { x: 0, y: 0, width: 0, height: 0 });
}

function idsIn(document: CanvasDocument, place: Place): readonly string[] {
  return notesIn(document, place).map((note) => note.id);
}

function expectSound(document: CanvasDocument): void {
  expect(findViolations(document)).toEqual([]);
  expect(Object.values(document.notes).filter((note) => !isInsideItsBlock(note))).toEqual([]);
}

describe('notes in reading order', () => {
  it('come in the order of the story, then of their place, each once', () => {
    fc.assert(
      fc.property(withSome, ({ document, ids }) => {
        const story = places.flatMap((place) => notesIn(document, place));
        expect(inReadingOrder(document, [...ids, ...ids, 'nobody'])).toEqual(
          story.filter((note) => ids.includes(note.id)),
        );
      }),
    );
  });
});

describe('a drop', () => {
  it('moves every note by the same vector, unless a border holds it', () => {
    fc.assert(
      fc.property(withSome, anyPoint, ({ document, ids }, by) => {
        const dropped = placeNotes(document, dropPlacements(document, ids, by));
        expectSound(dropped);
        for (const id of ids) {
          const before = findNote(document, id);
          const after = findNote(dropped, id);
          if (before === undefined || after === undefined || !isBlockKey(after.place)) continue;
          const wanted = { x: middleOf(before).x + by.x, y: middleOf(before).y + by.y };
          expect(after.place).toBe(blockAt(wanted));
          const corner = blockRects[after.place];
          const unheld = {
            x: wanted.x - corner.x - after.size / 2,
            y: wanted.y - corner.y - (middleOf(after).y - corner.y - after.y),
          };
          const inside = clampToBlock(after.place, unheld, after.size);
          const isHeld = Math.hypot(inside.x - unheld.x, inside.y - unheld.y) > 0.02;
          if (isHeld) continue;
          expect(Math.abs(after.x - unheld.x)).toBeLessThan(1);
          expect(Math.abs(after.y - unheld.y)).toBeLessThan(1);
        }
      }),
    );
  });

  it('touches no note but those dragged, and no parked one', () => {
    fc.assert(
      fc.property(withSome, anyPoint, ({ document, ids }, by) => {
        const moved = dropPlacements(document, ids, by).map((placement) => placement.id);
        const draggable = ids.filter((id) => findNote(document, id)?.place !== 'parked');
        expect(new Set(moved).size).toBe(moved.length);
        for (const id of moved) expect(draggable).toContain(id);
      }),
    );
  });

  it('is nothing when nothing moved', () => {
    fc.assert(
      fc.property(withSome, ({ document, ids }) => {
        expect(dropPlacements(document, ids, { x: 0, y: 0 })).toEqual([]);
      }),
    );
  });

  it('gives no two notes of a place the same turn, when they had turns of their own', () => {
    fc.assert(
      fc.property(crowdedCanvases, fc.nat(), anyPoint, (document, seed, by) => {
        const ids = Object.keys(document.notes).filter((_, index) => (seed >> index) % 2 === 1);
        const dropped = placeNotes(document, dropPlacements(document, ids, by));
        for (const place of places) {
          const orders = notesIn(dropped, place).map((note) => note.order);
          expect(new Set(orders).size).toBe(orders.length);
        }
      }),
    );
  });

  it('puts no note exactly on another that is held by the same border', () => {
    fc.assert(
      fc.property(withSome, ({ document, ids }) => {
        const dropped = placeNotes(document, dropPlacements(document, ids, { x: 5e3, y: 5e3 }));
        const moved = notesIn(dropped, 'revenueStreams').filter((note) => ids.includes(note.id));
        const spots = moved
          .filter((note) => findNote(document, note.id) !== note)
          .map(({ x, y }) => `${x} ${y}`);
        expect(new Set(spots).size).toBe(spots.length);
      }),
    );
  });

  it('of one note into a grid reads as the places are read', () => {
    const dropInGrid = fc.record({
      block: anyBlock,
      size: anySize,
      from: fc.nat(),
      to: fc.nat(),
      count: fc.integer({ min: 2, max: 20 }),
    });
    fc.assert(
      fc.property(dropInGrid, ({ block, size, from, to, count }) => {
        const grid = gridSpots(block, size);
        const taken = Math.max(1, Math.min(count, grid.length - 1));
        const document = griddedCanvas(block, size, taken);
        const ids = idsIn(document, block);
        const id = ids[from % ids.length] ?? '';
        const free = grid[taken + (to % (grid.length - taken))] ?? { x: 0, y: 0 };
        const note = findNote(document, id) ?? { x: 0, y: 0 };
        const by = { x: free.x - note.x, y: free.y - note.y };
        const dropped = notesIn(placeNotes(document, dropPlacements(document, [id], by)), block);
        dropped.slice(1).forEach((later, index) => {
          const before = dropped[index];
          expect(before !== undefined && isReadBefore(before, later)).toBe(true);
        });
      }),
    );
  });

  it('at a point takes all notes along, parked ones too', () => {
    fc.assert(
      fc.property(withSome, anyPoint, ({ document, ids }, point) => {
        const dropped = placeNotes(document, dropPlacementsAt(document, ids, point));
        expectSound(dropped);
        const first = inReadingOrder(document, ids)[0];
        if (first !== undefined) expect(findNote(dropped, first.id)?.place).toBe(blockAt(point));
        for (const id of ids) expect(findNote(dropped, id)?.place).not.toBe('parked');
      }),
    );
  });
});

describe('sending notes to a place', () => {
  it('puts them at its end in reading order, and leaves the others in theirs', () => {
    fc.assert(
      fc.property(withSome, fc.constantFrom(...places), ({ document, ids }, place) => {
        const moved = moveNotesTo(document, ids, place);
        expectSound(moved);
        const newcomers = inReadingOrder(document, ids)
          .filter((note) => note.place !== place)
          .map((note) => note.id);
        expect(idsIn(moved, place)).toEqual([...idsIn(document, place), ...newcomers]);
        for (const other of places) {
          if (other === place) continue;
          expect(idsIn(moved, other)).toEqual(
            idsIn(document, other).filter((id) => !newcomers.includes(id)),
          );
        }
      }),
    );
  });

  it('changes nothing when they are there', () => {
    fc.assert(
      fc.property(withSome, fc.constantFrom(...places), ({ document, ids }, place) => {
        const there = ids.filter((id) => findNote(document, id)?.place === place);
        expect(moveNotesTo(document, there, place)).toBe(document);
      }),
    );
  });
});

describe('moving a note one turn', () => {
  it('changes turns with its neighbour, and with no other', () => {
    fc.assert(
      fc.property(withOne, fc.constantFrom<1 | -1>(1, -1), ({ document, id }, step) => {
        const moved = moveNoteInOrder(document, id, step);
        expectSound(moved);
        const place = findNote(document, id)?.place ?? 'parked';
        const expected = [...idsIn(document, place)];
        const index = expected.indexOf(id);
        const neighbour = expected[index + step];
        if (neighbour === undefined) {
          expect(moved).toBe(document);
          return;
        }
        expected[index + step] = id;
        expected[index] = neighbour;
        expect(idsIn(moved, place)).toEqual(expected);
      }),
    );
  });

  it('changes spots with it too', () => {
    fc.assert(
      fc.property(anyBlock, anySize, fc.nat(), (block, size, pick) => {
        const document = griddedCanvas(block, size, 12);
        const ids = idsIn(document, block);
        const id = ids[pick % (ids.length - 1)] ?? '';
        const moved = moveNoteInOrder(document, id, 1);
        const spots = (canvas: CanvasDocument) => notesIn(canvas, block).map(({ x, y }) => [x, y]);
        expect(spots(moved)).toEqual(spots(document));
        expect(idsIn(moveNoteInOrder(moved, id, -1), block)).toEqual(ids);
      }),
    );
  });
});
