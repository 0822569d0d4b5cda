import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockKey, blockKeys } from '../../src/domain/blocks.ts';
import { type CanvasDocument, findNote, type Note, notesIn } from '../../src/domain/document.ts';
import { addNotes, placeNotes } from '../../src/domain/edits.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import { noteSizes } from '../../src/domain/noteTypes.ts';
import { clampToBlock } from '../../src/geometry/noteBox.ts';
import { arrange, gridSpots, makeRoom, unstacked } from '../../src/geometry/placing.ts';
import { isReadBefore, orderAtEnd } from '../../src/geometry/readingOrder.ts';
import {
  anyBlock,
  anyPoint,
  anySize,
  canvasWith,
  isInsideItsBlock,
  notesOf,
  overlapping,
  stacked,
} from '../support/documents.ts';
import { emptyCanvas } from '../support/editorDriver.ts';
import { noteOf } from '../support/sampleDocuments.ts';

const crowdedBlock = anyBlock.chain((block) =>
  notesOf(block).map((notes) => ({ block, document: canvasWith(notes) })),
);

/** One more note at the end of a block, as a new note comes. */
function withOneMore(document: CanvasDocument, block: BlockKey, id: string): CanvasDocument {
  const room = makeRoom(document, block);
  const order = orderAtEnd(notesIn(document, block));
  const note = noteOf(id, id, { place: block, order, size: room.size, ...room.spot });
  return addNotes(placeNotes(document, room.others), [note]);
}

describe('a spot clamped to its block', () => {
  it('lies in the note area, and stays when it is clamped again', () => {
    fc.assert(
      fc.property(anyBlock, anyPoint, anySize, (block, spot, size) => {
        const clamped = clampToBlock(block, spot, size);
        expect(isInsideItsBlock(noteOf('n', '', { place: block, size, ...clamped }))).toBe(true);
        expect(clampToBlock(block, clamped, size)).toEqual(clamped);
      }),
    );
  });

  it('is a spot even for numbers that are none', () => {
    fc.assert(
      fc.property(anyBlock, fc.double(), fc.double(), anySize, (block, x, y, size) => {
        const clamped = clampToBlock(block, { x, y }, size);
        expect(isInsideItsBlock(noteOf('n', '', { place: block, size, ...clamped }))).toBe(true);
      }),
    );
  });
});

describe('the grid of a block', () => {
  it('has spots inside the note area that do not overlap, in reading order, for each size', () => {
    for (const block of blockKeys) {
      for (const size of noteSizes) {
        const notes = gridSpots(block, size).map((spot, index) =>
          noteOf(`${index}`, '', { place: block, size, ...spot }),
        );
        expect(notes.length).toBeGreaterThan(0);
        expect(notes.filter((note) => !isInsideItsBlock(note))).toEqual([]);
        expect(overlapping(notes)).toEqual([]);
        notes.slice(1).forEach((note, index) => {
          const before = notes[index];
          expect(before !== undefined && isReadBefore(before, note)).toBe(true);
        });
      }
    }
  });

  it('has more spots for smaller notes', () => {
    for (const block of blockKeys) {
      const counts = noteSizes.map((size) => gridSpots(block, size).length);
      expect(new Set(counts).size).toBe(noteSizes.length);
      expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
    }
  });
});

describe('arranging many notes', () => {
  it('gives each a spot inside, none exactly on another', () => {
    for (const block of blockKeys) {
      const spots = arrange(block, 38, 500);
      expect(spots).toHaveLength(500);
      expect(spots.map((spot) => clampToBlock(block, spot, 38))).toEqual(spots);
      expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(500);
    }
  });

  it('fills the grid before any note lies over another', () => {
    fc.assert(
      fc.property(anyBlock, anySize, fc.nat({ max: 80 }), (block, size, count) => {
        const grid = gridSpots(block, size);
        expect(arrange(block, size, count).slice(0, grid.length)).toEqual(grid.slice(0, count));
      }),
    );
  });
});

describe('room for one more note', () => {
  it('is inside the block and exactly on no other note', () => {
    fc.assert(
      fc.property(crowdedBlock, ({ block, document }) => {
        const more = withOneMore(document, block, 'more');
        const note = findNote(more, 'more');
        expect(note !== undefined && isInsideItsBlock(note)).toBe(true);
        const others = notesIn(more, block).filter((other) => other.id !== 'more');
        for (const other of others) expect(stacked([other, note ?? other])).toEqual([]);
        expect(findViolations(more)).toEqual([]);
      }),
    );
  });

  it('makes the others smaller only, all alike, and keeps their reading order', () => {
    fc.assert(
      fc.property(crowdedBlock, ({ block, document }) => {
        const room = makeRoom(document, block);
        const notes = notesIn(document, block);
        for (const note of notes) expect(room.size).toBeLessThanOrEqual(note.size);
        if (room.others.length === 0) return;
        expect(room.others.map(({ id, order }) => ({ id, order }))).toEqual(
          notes.map(({ id, order }) => ({ id, order })),
        );
        for (const other of room.others) expect(other.size).toBe(room.size);
        const more = notesIn(withOneMore(document, block, 'more'), block);
        more.slice(1).forEach((note, index) => {
          const before = more[index];
          expect(before !== undefined && isReadBefore(before, note)).toBe(true);
        });
      }),
    );
  });

  it('never lets notes overlap until the smallest size is full', () => {
    for (const block of blockKeys) {
      let document = emptyCanvas();
      const most = gridSpots(block, 38).length;
      for (let count = 1; count <= most; count += 1) {
        document = withOneMore(document, block, `n${count}`);
        expect(overlapping(notesIn(document, block)), `${block} ${count}`).toEqual([]);
      }
      document = withOneMore(document, block, 'overflow');
      expect(overlapping(notesIn(document, block))).not.toEqual([]);
    }
  });

  it('is a spot of the grid in a block that nobody arranged otherwise', () => {
    for (const block of blockKeys) {
      let document = emptyCanvas();
      for (let count = 1; count <= gridSpots(block, 38).length; count += 1) {
        document = withOneMore(document, block, `n${count}`);
        const { size } = findNote(document, `n${count}`) ?? { size: 76 };
        expect(gridSpots(block, size).slice(0, count)).toEqual(
          notesIn(document, block).map(({ x, y }) => ({ x, y })),
        );
      }
    }
  });

  it('is found between notes that lie anyhow, when there is some', () => {
    const spots = [
      { x: 4, y: 90 },
      { x: 120, y: 90 },
      { x: 60, y: 190 },
    ];
    const notes = spots.map((spot, index) =>
      noteOf(`n${index}`, '', { place: 'channels', order: `a${index}`, ...spot }),
    );
    const document = canvasWith(notes);
    const more = notesIn(withOneMore(document, 'channels', 'more'), 'channels');
    expect(overlapping(more)).toEqual([]);
    expect(more.map((note) => note.size)).toEqual([76, 76, 76, 76]);
  });

  it('hides no note under another in a block that overflows', () => {
    let document = emptyCanvas();
    for (let count = 1; count <= 200; count += 1) {
      document = withOneMore(document, 'channels', `n${count}`);
    }
    expect(stacked(notesIn(document, 'channels'))).toEqual([]);
    expect(Object.values(document.notes).every(isInsideItsBlock)).toBe(true);
  });
});

describe('a spot that no note covers', () => {
  it('is inside, exactly on no other, and the wanted one when that is free', () => {
    fc.assert(
      fc.property(crowdedBlock, anyPoint, anySize, ({ block, document }, wanted, size) => {
        const notes = notesIn(document, block);
        const spot = unstacked(block, wanted, size, notes);
        for (const note of notes) expect(stacked([spot, note])).toEqual([]);
        const inside = clampToBlock(block, wanted, size);
        const isFree = notes.every(
          (note) => Math.abs(note.x - inside.x) >= 2 || Math.abs(note.y - inside.y) >= 2,
        );
        if (isFree) expect(spot).toEqual(inside);
      }),
    );
  });

  it('is found among many notes on one spot', () => {
    for (const corner of [0, 999]) {
      const notes: Note[] = [];
      for (let count = 0; count < 150; count += 1) {
        const spot = unstacked('channels', { x: corner, y: corner }, 38, notes);
        notes.push(noteOf(`n${count}`, '', { place: 'channels', size: 38, ...spot }));
      }
      expect(stacked(notes)).toEqual([]);
    }
  });
});
