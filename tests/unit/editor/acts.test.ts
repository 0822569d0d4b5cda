import { describe, expect, it } from 'vitest';
import { findNote, maxNotes } from '../../../src/domain/document.ts';
import { addNotes } from '../../../src/domain/edits.ts';
import { ordersBetween } from '../../../src/domain/order.ts';
import { blockRects } from '../../../src/geometry/posterLayout.ts';
import { EditorDriver, emptyCanvas } from '../../support/editorDriver.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const linked = canvasOf([
  noteOf('ad', 'Adverts', { place: 'revenueStreams', segments: ['a'], supports: ['b'] }),
  noteOf('a', 'Readers'),
  noteOf('b', 'Advertisers', { order: 'a1', x: 120 }),
]);

describe('deleting', () => {
  it('tells the announcer of the deleted notes only, not of those that lost a link', () => {
    const driver = new EditorDriver(linked).delete('a');
    expect(driver.lastAct).toMatchObject({ name: 'deleteNote', notes: ['a'], count: 1 });
    expect(findNote(driver.document, 'ad')).not.toHaveProperty('segments');
  });

  it('gives back note and links, and selects the note alone, when it is undone', () => {
    const driver = new EditorDriver(linked).delete('a').undo();
    expect(driver.document).toStrictEqual(linked);
    expect(driver.editor.getState().selection).toEqual(['a']);
  });

  it('puts the keyboard on the note that takes its turn, else on the one before', () => {
    const driver = new EditorDriver(linked).delete('a');
    expect(driver.editor.getState().activeNote).toBe('b');
    driver.delete('b');
    expect(driver.editor.getState()).toMatchObject({
      activeNote: undefined,
      activePlace: 'customerSegments',
    });
  });

  it('counts and names only notes that are there', () => {
    const driver = new EditorDriver(linked).delete('a', 'nobody', 'a');
    expect(driver.lastAct).toMatchObject({ notes: ['a'], count: 1 });
    expect(driver.delete('nobody').undoCount).toBe(1);
  });
});

describe('duplicating', () => {
  it('puts the copies a little aside, next in the reading order, and selects them', () => {
    const driver = new EditorDriver(linked).duplicate('a');
    expect(driver.texts('customerSegments')).toEqual(['Readers', 'Readers', 'Advertisers']);
    expect(driver.editor.getState().selection).toEqual(['new-1']);
    const copy = findNote(driver.document, 'new-1');
    const original = findNote(driver.document, 'a');
    expect(Math.hypot((copy?.x ?? 0) - (original?.x ?? 0), (copy?.y ?? 0) - 50)).toBeGreaterThan(2);
  });

  it('gives the copy of a segment a letter of its own', () => {
    const driver = new EditorDriver(linked).duplicate('a', 'b');
    const letters = Object.values(driver.document.notes).map((note) => note.segmentLetter);
    expect(letters.toSorted()).toEqual(['A', 'B', 'C', 'D', undefined]);
  });

  it('keeps links, types and all else of the note', () => {
    const driver = new EditorDriver(linked).duplicate('ad');
    expect(findNote(driver.document, 'new-1')).toMatchObject({ segments: ['a'], supports: ['b'] });
  });
});

describe('colouring', () => {
  it('selects what it coloured, but is nothing when all have the colour', () => {
    const driver = new EditorDriver(linked).color(['a', 'ad'], 'pink');
    expect(driver.editor.getState().selection).toEqual(['a', 'ad']);
    expect(driver.color(['a', 'ad'], 'pink').undoCount).toBe(1);
  });
});

describe('sending', () => {
  it('moves notes to the end of a block and takes the keyboard along', () => {
    const driver = new EditorDriver(linked).send(['ad'], 'customerSegments');
    expect(driver.texts('customerSegments')).toEqual(['Readers', 'Advertisers', 'Adverts']);
    expect(driver.editor.getState()).toMatchObject({
      activeNote: 'ad',
      activePlace: 'customerSegments',
    });
  });

  it('removes the links to a segment that leaves, in the same entry', () => {
    const driver = new EditorDriver(linked).send(['a'], 'parked');
    expect(findNote(driver.document, 'ad')).not.toHaveProperty('segments');
    expect(driver.undoCount).toBe(1);
    expect(driver.undo().document).toStrictEqual(linked);
  });

  it('does nothing with notes that are not there', () => {
    const driver = new EditorDriver(linked).activate('channels').send(['nobody'], 'parked');
    expect(driver.undoCount).toBe(0);
    expect(driver.editor.getState().activeNote).toBeUndefined();
  });
});

describe('moving with the keys', () => {
  it('goes through the turns of a block, then to the block below', () => {
    const driver = new EditorDriver()
      .addNote('customerRelationships', 'Club')
      .addNote('customerRelationships', 'Help desk');
    driver.nudge(['new-1'], 'down');
    expect(driver.texts('customerRelationships')).toEqual(['Help desk', 'Club']);
    driver.nudge(['new-1'], 'down');
    expect(driver.texts('channels')).toEqual(['Club']);
    expect(driver.undoCount).toBe(4);
  });

  it('goes from the lower blocks to the parking lot, and from there up again', () => {
    const driver = new EditorDriver().addNote('revenueStreams', 'Fees');
    driver.nudge(['new-1'], 'down');
    expect(driver.texts('parked')).toEqual(['Fees']);
    driver.nudge(['new-1'], 'up');
    expect(driver.texts('costStructure')).toEqual(['Fees']);
  });

  it('says so when there is no block on that side', () => {
    const driver = new EditorDriver().addNote('keyPartners', 'Printer').run('note.move-left');
    expect(driver.said).toEqual(['said.nothingThere']);
    expect(driver.undoCount).toBe(1);
  });
});

describe('a note begun at a point', () => {
  it('has its middle there and the turn of that spot', () => {
    const block = blockRects.valuePropositions;
    const driver = new EditorDriver()
      .addNote('valuePropositions', 'low', { x: block.x + 100, y: block.y + 300 })
      .addNote('valuePropositions', 'high', { x: block.x + 100, y: block.y + 100 });
    expect(driver.note('high')).toMatchObject({ x: 62, y: 70 });
    expect(driver.texts('valuePropositions')).toEqual(['high', 'low']);
  });

  it('lies whole in its block, wherever the point is', () => {
    const driver = new EditorDriver().addNote('channels', 'Shop', { x: -500, y: 9_999 });
    expect(driver.note('Shop')).toMatchObject({ x: 4, y: 196.5 });
  });
});

describe('a full document', () => {
  const orders = ordersBetween(undefined, undefined, maxNotes);
  const full = addNotes(
    emptyCanvas(),
    orders.map((order, n) =>
      noteOf(`n${n}`, 'note', { place: 'parked', order, x: 0, y: 0, size: 38 }),
    ),
  );

  it('takes no further note, and nothing breaks', () => {
    const driver = new EditorDriver(full).addNote('channels', 'Shop').duplicate('n1');
    expect(driver.document).toBe(full);
    expect(driver.delete('n1').addNote('channels', 'Shop').texts('channels')).toEqual(['Shop']);
  });
});
