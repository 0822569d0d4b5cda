import { describe, expect, it } from 'vitest';
import { findNote } from '../../../src/domain/document.ts';
import { placeNotes, removeNotes, setNoteColor, setNoteText } from '../../../src/domain/edits.ts';
import { findViolations } from '../../../src/domain/invariants.ts';
import { isInsideItsBlock } from '../../support/documents.ts';
import { EditorDriver } from '../../support/editorDriver.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const document = canvasOf([
  noteOf('a', 'Readers'),
  noteOf('b', 'Advertisers', { order: 'a1', x: 120 }),
  noteOf('ad', 'Adverts', { place: 'revenueStreams', segments: ['a'] }),
]);

describe('undo', () => {
  it('does nothing when there is nothing to take back', () => {
    const driver = new EditorDriver(document);
    expect(driver.editor.undo()).toBe(false);
    expect(driver.editor.redo()).toBe(false);
    expect(driver.document).toBe(document);
  });

  it('says what it took back, by name and number', () => {
    const driver = new EditorDriver(document).color(['a', 'b'], 'pink').undo();
    expect(driver.lastAct).toMatchObject({
      kind: 'undid',
      name: 'colorNote',
      notes: ['a', 'b'],
      count: 2,
      skippedCount: 0,
    });
  });

  it('selects the notes that the act was about, and no others that it touched', () => {
    const driver = new EditorDriver(document).send(['a'], 'parked').undo();
    expect(driver.editor.getState().selection).toEqual(['a']);
    driver.redo();
    expect(driver.editor.getState()).toMatchObject({ selection: ['a'], activePlace: 'parked' });
  });

  it('leaves the keyboard in the place when the note is gone', () => {
    const driver = new EditorDriver(document).addNote('channels', 'Shop').undo();
    const { activeNote, activePlace, selection } = driver.editor.getState();
    expect({ activeNote, activePlace, selection }).toEqual({
      activeNote: undefined,
      activePlace: 'channels',
      selection: [],
    });
  });

  it('can be redone until the next change, whatever is selected meanwhile', () => {
    const driver = new EditorDriver(document).editNote('a', 'Buyers').undo();
    driver.select('b').run('selection.all').run('view.zoom-in').activate('channels');
    expect(driver.redoCount).toBe(1);
    driver.color(['b'], 'blue');
    expect(driver.redoCount).toBe(0);
  });
});

describe('undo after somebody else has changed the same', () => {
  it('leaves their text and tells of it', () => {
    const driver = new EditorDriver(document)
      .editNote('a', 'Buyers')
      .changeElsewhere((now) => setNoteText(now, 'a', 'Passengers'))
      .undo();
    expect(findNote(driver.document, 'a')?.text).toBe('Passengers');
    expect(driver.lastAct).toMatchObject({ kind: 'undid', skippedCount: 1 });
  });

  it('puts back the other fields of the same note', () => {
    const driver = new EditorDriver(document)
      .editNote('a', 'Buyers')
      .changeElsewhere((now) => setNoteColor(now, ['a'], 'pink'))
      .undo();
    expect(findNote(driver.document, 'a')).toMatchObject({ text: 'Readers', color: 'pink' });
    expect(driver.lastAct.skippedCount).toBe(0);
  });

  it('keeps a note that they have written on since it was added', () => {
    const driver = new EditorDriver(document)
      .addNote('channels', 'Shop')
      .changeElsewhere((now) => setNoteText(now, 'new-1', 'Kiosk'))
      .undo();
    expect(driver.texts('channels')).toEqual(['Kiosk']);
    expect(driver.lastAct.skippedCount).toBe(1);
  });

  it('gives back no link to a note that they have deleted', () => {
    const driver = new EditorDriver(document)
      .delete('ad')
      .changeElsewhere((now) => removeNotes(now, ['a']))
      .undo();
    expect(findNote(driver.document, 'ad')).not.toHaveProperty('segments');
    expect(findViolations(driver.document)).toEqual([]);
    expect(driver.lastAct.skippedCount).toBe(1);
  });

  it('lets no note stick out of its block when its size comes back', () => {
    const small = canvasOf([noteOf('n', 'Shop', { place: 'channels', size: 38, x: 20, y: 50 })]);
    const driver = new EditorDriver(small).send(['n'], 'keyPartners');
    const placement = { id: 'n', place: 'channels', order: 'a0', size: 76 } as const;
    driver.changeElsewhere((now) => placeNotes(now, [{ ...placement, x: 148.2, y: 196.5 }]));
    driver.undo();
    const note = findNote(driver.document, 'n');
    expect(note !== undefined && isInsideItsBlock(note)).toBe(true);
    expect(driver.redo().undo().document.notes).toBeDefined();
  });
});
