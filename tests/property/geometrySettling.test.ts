import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CanvasDocument, findNote, notesIn } from '../../src/domain/document.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import { gridSpots } from '../../src/geometry/placing.ts';
import { isReadBefore } from '../../src/geometry/readingOrder.ts';
import type { Point } from '../../src/geometry/rect.ts';
import { settleNotes } from '../../src/geometry/settleNotes.ts';
import { documents } from '../support/arbitraries.ts';
import {
  anyBlock,
  anyPoint,
  canvasWith,
  isInsideItsBlock,
  notesOf,
  overlapping,
  stacked,
} from '../support/documents.ts';

/** Documents as they come from files: notes anywhere, some without a spot. */
const unsettled = documents().chain((document) => {
  const ids = Object.keys(document.notes);
  return fc.record({
    spots: fc.array(anyPoint, { minLength: ids.length, maxLength: ids.length }),
    unplaced: fc.subarray([
      ...ids.filter((id) => findNote(document, id)?.place !== 'parked'),
      'nobody',
    ]),
    document: fc.constant(document),
  });
});

function scattered(document: CanvasDocument, spots: readonly Point[]): CanvasDocument {
  const notes = Object.values(document.notes).map((note, index) => ({ ...note, ...spots[index] }));
  return { ...document, notes: Object.fromEntries(notes.map((note) => [note.id, note])) };
}

describe('settling', () => {
  it('puts every note whole inside its block, keeps the rules, and is done at once', () => {
    fc.assert(
      fc.property(unsettled, ({ document, spots, unplaced }) => {
        const settled = settleNotes(scattered(document, spots), unplaced).document;
        expect(findViolations(settled)).toEqual([]);
        expect(Object.values(settled.notes).filter((note) => !isInsideItsBlock(note))).toEqual([]);
        expect(settleNotes(settled, [])).toEqual({ document: settled, moved: [] });
      }),
    );
  });

  it('changes nothing but spots and, of notes without one, sizes', () => {
    fc.assert(
      fc.property(unsettled, ({ document, spots, unplaced }) => {
        const before = scattered(document, spots);
        const { document: settled } = settleNotes(before, unplaced);
        expect(Object.keys(settled.notes)).toEqual(Object.keys(before.notes));
        for (const note of Object.values(before.notes)) {
          const { x, y, size } = findNote(settled, note.id) ?? note;
          const kept = unplaced.includes(note.id) ? { x, y, size } : { x, y };
          expect(findNote(settled, note.id)).toEqual({ ...note, ...kept });
        }
      }),
    );
  });

  it('tells which notes lay outside, and moves no other that had a spot', () => {
    fc.assert(
      fc.property(unsettled, ({ document, spots, unplaced }) => {
        const before = scattered(document, spots);
        const outside = Object.values(before.notes).filter(
          (note) =>
            note.place !== 'parked' && !unplaced.includes(note.id) && !isInsideItsBlock(note),
        );
        const { document: settled, moved } = settleNotes(before, unplaced);
        expect(moved.toSorted()).toEqual(outside.map((note) => note.id).toSorted());
        for (const note of Object.values(before.notes)) {
          if (unplaced.includes(note.id) || !isInsideItsBlock(note)) continue;
          expect(findNote(settled, note.id)).toBe(note);
        }
      }),
    );
  });

  it('lays out a block where no note has a spot row by row in reading order', () => {
    fc.assert(
      fc.property(anyBlock.chain(notesOf), (notes) => {
        const [first] = notes;
        fc.pre(first !== undefined);
        const document = canvasWith(notes.map((note) => ({ ...note, x: 0, y: 0 })));
        const ids = notes.map((note) => note.id);
        const settled = notesIn(settleNotes(document, ids).document, first.place);
        expect(settled.map((note) => note.id)).toEqual(ids);
        expect(stacked(settled)).toEqual([]);
        const fits = gridSpots(first.place === 'parked' ? 'channels' : first.place, 38).length;
        if (settled.length <= fits) expect(overlapping(settled)).toEqual([]);
        settled.slice(1).forEach((note, index) => {
          const before = settled[index];
          if (settled.length > fits || before === undefined) return;
          expect(isReadBefore(before, note)).toBe(true);
        });
      }),
    );
  });
});
