import { describe, expect, it } from 'vitest';
import { createDocument, findNote } from '../../../src/domain/document.ts';
import {
  addNotes,
  placeNotes,
  removeNotes,
  setHeaderText,
  setNoteText,
} from '../../../src/domain/edits.ts';
import { findViolations } from '../../../src/domain/invariants.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const empty = createDocument({ id: 'canvas', language: 'en' });
const ad = noteOf('ad', 'Adverts', { place: 'revenueStreams', segments: ['b'], supports: ['a'] });

describe('adding notes', () => {
  it('gives segments the next letters', () => {
    const document = addNotes(empty, [noteOf('a', 'Readers'), noteOf('b', 'Advertisers')]);
    expect(findNote(document, 'a')?.segmentLetter).toBe('A');
    expect(findNote(document, 'b')?.segmentLetter).toBe('B');
    expect(document.header.segmentLettersGiven).toBe(2);
  });

  it('keeps letters that come along and were never given here', () => {
    const document = addNotes(empty, [
      noteOf('a', 'one', { segmentLetter: 'B' }),
      noteOf('b', 'two', { segmentLetter: 'A' }),
    ]);
    expect(findNote(document, 'a')?.segmentLetter).toBe('B');
    expect(findNote(document, 'b')?.segmentLetter).toBe('A');
  });

  it('gives a copy a letter of its own, even when the original is gone', () => {
    const original = noteOf('a', 'one', { segmentLetter: 'A' });
    const document = removeNotes(addNotes(empty, [original]), ['a']);
    const copied = addNotes(document, [{ ...original, id: 'copy' }]);
    expect(findNote(copied, 'copy')?.segmentLetter).toBe('B');
  });

  it('normalises the texts and leaves out links to nothing', () => {
    const note = noteOf('n', 'a\r\nb', {
      detail: 'e\u0301\u0000',
      label: 'x\ny',
      segments: ['no'],
    });
    const added = findNote(addNotes(empty, [note]), 'n');
    expect(added).toMatchObject({ text: 'a\nb', detail: 'é', label: 'x y' });
    expect(added).not.toHaveProperty('segments');
  });

  it('throws for what could not be read back', () => {
    const long = 'x'.repeat(10_001);
    expect(() => addNotes(empty, [noteOf('n', ''), noteOf('n', '')])).toThrow('exists');
    expect(() => addNotes(empty, [noteOf('__proto__', '')])).toThrow('not allowed');
    expect(() => addNotes(empty, [noteOf('channels', '')])).toThrow('not allowed');
    expect(() => addNotes(empty, [noteOf('n', long)])).toThrow('too long');
    const many = Array.from({ length: 5_001 }, (_, n) => noteOf(`n${n}`, ''));
    expect(() => addNotes(empty, many)).toThrow('more than');
  });
});

describe('a segment that leaves its block', () => {
  it('loses the links of the notes that were for it, and keeps its letter', () => {
    const document = canvasOf([noteOf('a', 'Readers'), noteOf('b', 'Advertisers'), ad]);
    const segment = findNote(document, 'b');
    expect(segment).toBeDefined();
    const moved = placeNotes(document, [
      { id: 'b', place: 'parked', order: 'a0', x: 0, y: 0, size: 76 },
    ]);
    expect(findNote(moved, 'ad')).not.toHaveProperty('segments');
    expect(findNote(moved, 'ad')?.supports).toEqual(['a']);
    expect(findNote(moved, 'b')?.segmentLetter).toBe('B');
    expect(findViolations(moved)).toEqual([]);
  });
});

describe('placing notes', () => {
  it('gives a note that becomes a segment its first letter', () => {
    const document = canvasOf([noteOf('n', 'Shops', { place: 'channels' })]);
    const to = { place: 'customerSegments', order: 'a0', x: 20, y: 50, size: 76 } as const;
    const moved = placeNotes(document, [{ id: 'n', ...to }]);
    expect(findNote(moved, 'n')?.segmentLetter).toBe('A');
  });

  it('lets the last of two placements of one note count', () => {
    const document = canvasOf([noteOf('n', 'Shops', { place: 'channels' })]);
    const note = findNote(document, 'n');
    const back = {
      id: 'n',
      place: 'channels',
      order: 'a0',
      x: note?.x ?? 0,
      y: note?.y ?? 0,
      size: 76,
    } as const;
    expect(findNote(placeNotes(document, [{ ...back, x: 99 }, back]), 'n')).toEqual(note);
  });
});

describe('removing notes', () => {
  it('removes every link to them', () => {
    const document = canvasOf([noteOf('a', 'Readers'), noteOf('b', 'Advertisers'), ad]);
    const left = removeNotes(document, ['a', 'b', 'nobody']);
    expect(Object.keys(left.notes)).toEqual(['ad']);
    expect(findViolations(left)).toEqual([]);
  });
});

describe('texts that could not be read back', () => {
  it('change nothing', () => {
    const document = canvasOf([noteOf('a', 'Readers')]);
    expect(setNoteText(document, 'a', 'x'.repeat(10_001))).toBe(document);
    expect(setNoteText(document, 'a', '\u0958'.repeat(6_000))).toBe(document);
    expect(setHeaderText(document, 'title', 'x'.repeat(10_001))).toBe(document);
    expect(setHeaderText(document, 'date', '24 November')).toBe(document);
  });

  it('are only those: long titles and ISO dates are kept', () => {
    const title = 'x'.repeat(10_000);
    const document = setHeaderText(setHeaderText(empty, 'title', title), 'date', '2026-11-24');
    expect(document.header).toMatchObject({ title, date: '2026-11-24' });
    expect(setHeaderText(document, 'date', '').header.date).toBe('');
    const emoji = '👍'.repeat(10_000);
    expect(setHeaderText(empty, 'title', emoji).header.title).toBe(emoji);
  });
});
