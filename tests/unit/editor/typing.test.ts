import { describe, expect, it } from 'vitest';
import { findNote } from '../../../src/domain/document.ts';
import { setNoteText } from '../../../src/domain/edits.ts';
import { EditorDriver } from '../../support/editorDriver.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

describe('a new note', () => {
  it('is seen while it is typed, saved as soon as it says something, and one entry at the end', () => {
    const driver = new EditorDriver().beginNote('channels');
    expect(driver.editor.visible().notes).toHaveProperty('new-1');
    expect(driver.editor.toSave().notes).toEqual({});
    driver.type('Sh').type('Shop');
    expect(driver.editor.toSave().notes).toHaveProperty('new-1.text', 'Shop');
    expect(driver.document.notes).toEqual({});
    driver.finish();
    expect(driver.texts('channels')).toEqual(['Shop']);
    expect(driver.undoCount).toBe(1);
    expect(driver.lastAct).toMatchObject({ kind: 'did', name: 'addNote', count: 1 });
  });

  it('vanishes without a trace when nothing was typed', () => {
    const driver = new EditorDriver();
    const before = driver.document;
    driver.addNote('customerSegments', ' \n\t ').addNote('customerSegments', '\u0000');
    expect(driver.document).toBe(before);
    expect(driver.undoCount).toBe(0);
    expect(driver.editor.getState().activeNote).toBeUndefined();
    expect(driver.editor.getState().activePlace).toBe('customerSegments');
  });

  it('uses up no letter when it vanishes', () => {
    const driver = new EditorDriver()
      .addNote('customerSegments', '')
      .addNote('customerSegments', 'Readers');
    expect(driver.note('Readers').segmentLetter).toBe('A');
  });

  it('makes room once it is there, and gives it back with the same undo', () => {
    const driver = new EditorDriver();
    for (let count = 0; count < 6; count += 1) driver.addNote('channels', `Shop ${count}`);
    const before = driver.document;
    driver.addNote('channels', 'One more').addNote('channels', 'And one more');
    expect(driver.note('Shop 0').size).toBeLessThan(76);
    expect(driver.undo().undo().document).toStrictEqual(before);
  });

  it('is selected and has the keyboard when the typing has ended', () => {
    const driver = new EditorDriver().addNote('channels', 'Shop');
    const { selection, activeNote, activePlace } = driver.editor.getState();
    expect({ selection, activeNote, activePlace }).toEqual({
      selection: ['new-1'],
      activeNote: 'new-1',
      activePlace: 'channels',
    });
  });

  it('lets one see what others change while it is typed', () => {
    const driver = new EditorDriver(canvasOf([noteOf('a', 'Readers')])).beginNote('channels');
    driver.type('Shop').editor.visible();
    driver.changeElsewhere((now) => setNoteText(now, 'a', 'Buyers'));
    expect(findNote(driver.editor.visible(), 'a')?.text).toBe('Buyers');
    expect(findNote(driver.editor.toSave(), 'new-1')?.text).toBe('Shop');
  });

  it('keeps its colour from the one that was coloured last', () => {
    const driver = new EditorDriver().addNote('channels', 'Shop');
    driver.color(['new-1'], 'teal').addNote('channels', 'Web');
    expect(driver.note('Web').color).toBe('teal');
  });
});

describe('typing on a note', () => {
  const document = canvasOf([noteOf('a', 'Readers'), noteOf('empty', '', { detail: 'More' })]);

  it('changes nothing when it ends where it began', () => {
    const driver = new EditorDriver(document).editNote('a', 'Buyers').undo();
    driver.beginEdit('a').type('Buy').type('Readers').finish();
    expect(driver.redoCount).toBe(1);
    expect(driver.document).toStrictEqual(document);
  });

  it('does not delete a note without a text because somebody looked at it', () => {
    const driver = new EditorDriver(document).beginEdit('empty').finish();
    expect(findNote(driver.document, 'empty')).toBeDefined();
    expect(driver.undoCount).toBe(0);
  });

  it('deletes a note that is emptied, and undo brings it back with its links', () => {
    const linked = canvasOf([
      noteOf('ad', 'Adverts', { place: 'revenueStreams', segments: ['a'] }),
      noteOf('a', 'Readers'),
    ]);
    const driver = new EditorDriver(linked).editNote('a', ' ');
    expect(findNote(driver.document, 'a')).toBeUndefined();
    expect(driver.lastAct).toMatchObject({ name: 'deleteNote', notes: ['a'], count: 1 });
    expect(driver.undo().document).toStrictEqual(linked);
  });

  it('is ended and kept by undo, which then takes it back', () => {
    const driver = new EditorDriver(document).beginEdit('a').type('Buyers').undo();
    expect(driver.note('Readers').id).toBe('a');
    expect(driver.redo().note('Buyers').id).toBe('a');
  });

  it('is ended and kept by a command, but not by one that lets typing go on', () => {
    const driver = new EditorDriver(document).beginEdit('a').type('Buyers').run('view.zoom-in');
    expect(driver.editor.getState().typing).toBeDefined();
    driver.run('selection.none');
    expect(driver.editor.getState().typing).toBeUndefined();
    expect(driver.note('Buyers').id).toBe('a');
  });

  it('keeps the last draft that fits in a note, never a part of a longer one', () => {
    const driver = new EditorDriver(document).beginEdit('a');
    driver.type('x'.repeat(10_001)).type('\u0958'.repeat(6_000)).finish();
    expect(driver.note('Readers').id).toBe('a');
    driver.addNote('channels', 'y'.repeat(10_001));
    expect(driver.texts('channels')).toEqual([]);
  });

  it('keeps what was typed when another canvas is opened', () => {
    const driver = new EditorDriver(document).beginEdit('a').type('Buyers');
    const texts: (string | undefined)[] = [];
    driver.editor.store.subscribe(({ document: now }) => texts.push(findNote(now, 'a')?.text));
    driver.open(canvasOf([], 'other'));
    expect(texts).toContain('Buyers');
    expect(driver.undoCount).toBe(0);
  });
});

describe('typing in the head of the poster', () => {
  it('is one entry, by its name', () => {
    const driver = new EditorDriver().setTitle('Free newspaper');
    expect(driver.document.header.title).toBe('Free newspaper');
    expect(driver.lastAct).toMatchObject({ name: 'editTitle', notes: [], count: 0 });
    driver.beginHeader('designedBy').type('Ann').finish();
    expect(driver.lastAct.name).toBe('editHead');
    expect(driver.undo().undo().document.header).toMatchObject({ title: '', designedBy: '' });
  });

  it('takes no date that is none', () => {
    const driver = new EditorDriver().beginHeader('date').type('tomorrow').finish();
    expect(driver.undoCount).toBe(0);
    driver.beginHeader('date').type('2026-11-24').finish();
    expect(driver.document.header.date).toBe('2026-11-24');
  });
});
