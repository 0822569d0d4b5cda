import { describe, expect, it } from 'vitest';
import { findNote } from '../../../src/domain/document.ts';
import { blockRects } from '../../../src/geometry/posterLayout.ts';
import { centerOf } from '../../../src/geometry/rect.ts';
import { EditorDriver } from '../../support/editorDriver.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const document = canvasOf([
  noteOf('a', 'Readers'),
  noteOf('b', 'Advertisers', { order: 'a1', x: 120 }),
  noteOf('later', 'Later', { place: 'parked' }),
]);
const partners = centerOf(blockRects.keyPartners);

function byVector(x: number, y: number) {
  return { x: 100 + x, y: 100 + y };
}

describe('dragging notes', () => {
  it('changes nothing before the drop', () => {
    const driver = new EditorDriver(document).startDrag('a', ['a'], byVector(0, 0));
    driver.dragTo(byVector(300, 20)).dragOverParkingLot();
    expect(driver.document).toBe(document);
  });

  it('is one entry at the drop', () => {
    const driver = new EditorDriver(document)
      .startDrag('a', ['a', 'b'], byVector(0, 0))
      .dropAt(byVector(0, 30));
    expect(findNote(driver.document, 'a')).toMatchObject({ x: 20, y: 80 });
    expect(findNote(driver.document, 'b')).toMatchObject({ x: 120, y: 80 });
    expect(driver.lastAct).toMatchObject({ name: 'moveNote', count: 2 });
    expect(driver.undoCount).toBe(1);
  });

  it('leaves no trace when it is cancelled', () => {
    const driver = new EditorDriver(document).editNote('a', 'Buyers').undo();
    driver.startDrag('a').dragTo(byVector(300, 20)).cancelDrag().drop();
    expect(driver.document).toStrictEqual(document);
    expect(driver.redoCount).toBe(1);
    expect(driver.dragSession.cancel()).toBe(false);
  });

  it('is no entry when the notes come down where they were', () => {
    const driver = new EditorDriver(document).startDrag('a', ['a'], byVector(0, 0));
    driver.dragTo(byVector(50, 50)).dropAt(byVector(0, 0));
    expect(driver.undoCount).toBe(0);
  });

  it('names the block under the middle of the grabbed note', () => {
    const driver = new EditorDriver(document).startDrag('a', ['a'], byVector(0, 0));
    expect(driver.dragSession.target()).toBe('customerSegments');
    driver.dragTo(byVector(-200, 0));
    expect(driver.dragSession.target()).toBe('customerRelationships');
    driver.dragOverParkingLot();
    expect(driver.dragSession.target()).toBe('parked');
    driver.drop();
    expect(driver.dragSession.target()).toBeUndefined();
    expect(driver.texts('parked')).toEqual(['Later', 'Readers']);
  });

  it('begins only on a note, and only one at a time', () => {
    const driver = new EditorDriver(document).startDrag('nobody');
    expect(driver.dragSession.store.getState().drag).toBeUndefined();
    driver.startDrag('a').startDrag('b');
    expect(driver.dragSession.store.getState().drag?.grabbed).toBe('a');
  });

  it('takes a parked note to the point where it is let go', () => {
    const driver = new EditorDriver(document).startDrag('later').dropAt(partners);
    expect(driver.texts('keyPartners')).toEqual(['Later']);
    expect(driver.editor.getState()).toMatchObject({
      selection: ['later'],
      activePlace: 'keyPartners',
      activeNote: 'later',
    });
  });

  it('does no harm when another canvas has been opened meanwhile', () => {
    const other = canvasOf([noteOf('c', 'Other')], 'other');
    const driver = new EditorDriver(document).startDrag('a').open(other).dropAt(partners);
    expect(driver.document).toBe(other);
  });
});
