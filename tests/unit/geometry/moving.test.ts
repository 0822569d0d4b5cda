import { describe, expect, it } from 'vitest';
import { findNote, notesIn } from '../../../src/domain/document.ts';
import { placeNotes } from '../../../src/domain/edits.ts';
import {
  dropPlacements,
  dropPlacementsAt,
  inReadingOrder,
  moveNoteInOrder,
  moveNotesTo,
} from '../../../src/geometry/moving.ts';
import { blockRects } from '../../../src/geometry/posterLayout.ts';
import { centerOf } from '../../../src/geometry/rect.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const channels = (id: string, order: string, x: number, y: number) =>
  noteOf(id, id, { place: 'channels', order, x, y });

const document = canvasOf([
  channels('a', 'a0', 10, 40),
  channels('b', 'a1', 110, 40),
  channels('c', 'a2', 10, 120),
  noteOf('partner', 'partner', { place: 'keyPartners' }),
  noteOf('reader', 'reader'),
]);

function turns(canvas: typeof document): readonly string[] {
  return notesIn(canvas, 'channels').map((note) => note.id);
}

describe('dropping', () => {
  it('finds the turn of each note from its new spot', () => {
    const dropped = placeNotes(document, dropPlacements(document, ['a'], { x: 100, y: 80 }));
    expect(turns(dropped)).toEqual(['b', 'c', 'a']);
    expect(findNote(dropped, 'a')).toMatchObject({ x: 110, y: 120 });
  });

  it('counts a dragged note that stays where it is among those that stand', () => {
    // The border holds `b`; `c` comes between `a` and `b`.
    const held = canvasOf([
      channels('a', 'a0', 4, 36),
      channels('b', 'a1', 148.2, 36),
      channels('c', 'a2', 60, 36),
    ]);
    const dropped = placeNotes(held, dropPlacements(held, ['b', 'c'], { x: 5, y: 0 }));
    expect(turns(dropped)).toEqual(['a', 'c', 'b']);
    const orders = notesIn(dropped, 'channels').map((note) => note.order);
    expect(new Set(orders).size).toBe(3);
  });

  it('lays notes that one corner holds beside one another', () => {
    const dropped = placeNotes(
      document,
      dropPlacements(document, ['a', 'b', 'c'], { x: 0, y: 900 }),
    );
    const spots = notesIn(dropped, 'revenueStreams').map(({ x, y }) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(3);
  });

  it('takes the size of the notes that are in the block', () => {
    const small = canvasOf([
      noteOf('s', 's', { place: 'keyPartners', size: 50 }),
      channels('a', 'a0', 10, 40),
    ]);
    const point = centerOf(blockRects.keyPartners);
    const dropped = placeNotes(small, dropPlacementsAt(small, ['a'], point));
    expect(findNote(dropped, 'a')).toMatchObject({ place: 'keyPartners', size: 50 });
  });
});

describe('sending', () => {
  it('keeps the order of the story, whatever was selected first', () => {
    const ids = ['partner', 'b', 'reader', 'a'];
    expect(inReadingOrder(document, ids).map((note) => note.id)).toEqual([
      'reader',
      'a',
      'b',
      'partner',
    ]);
    const moved = moveNotesTo(document, ids, 'parked');
    expect(notesIn(moved, 'parked').map((note) => note.id)).toEqual([
      'reader',
      'a',
      'b',
      'partner',
    ]);
  });
});

describe('moving one turn', () => {
  it('stops at either end', () => {
    expect(moveNoteInOrder(document, 'a', -1)).toBe(document);
    expect(moveNoteInOrder(document, 'c', 1)).toBe(document);
    expect(moveNoteInOrder(document, 'nobody', 1)).toBe(document);
  });

  it('is one turn even where others share one, as after two people moved notes at once', () => {
    const shared = canvasOf([
      channels('a', 'a0', 10, 40),
      channels('b', 'a1', 110, 40),
      channels('c', 'a1', 10, 120),
      channels('d', 'a1', 110, 120),
    ]);
    expect(turns(moveNoteInOrder(shared, 'a', 1))).toEqual(['b', 'a', 'c', 'd']);
    expect(turns(moveNoteInOrder(shared, 'd', -1))).toEqual(['a', 'b', 'd', 'c']);
    expect(turns(moveNoteInOrder(shared, 'c', 1))).toEqual(['a', 'b', 'd', 'c']);
  });
});
