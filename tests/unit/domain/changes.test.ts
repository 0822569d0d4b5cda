import { describe, expect, it } from 'vitest';
import { applyChanges, diffDocuments, invertChanges } from '../../../src/domain/changes.ts';
import { findNote } from '../../../src/domain/document.ts';
import {
  addNotes,
  placeNotes,
  removeNotes,
  setNoteColor,
  setNoteText,
} from '../../../src/domain/edits.ts';
import { findViolations } from '../../../src/domain/invariants.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const start = canvasOf([
  noteOf('a', 'Readers'),
  noteOf('ad', 'Adverts', { place: 'revenueStreams', segments: ['a'] }),
]);

describe('undo while somebody else edits the same canvas', () => {
  it('puts back only the field that was touched', () => {
    const mine = setNoteText(start, 'a', 'Buyers');
    const theirs = setNoteColor(mine, ['a'], 'blue');
    const undone = applyChanges(theirs, invertChanges(diffDocuments(start, mine)));
    expect(undone.skipped).toEqual([]);
    expect(findNote(undone.document, 'a')).toMatchObject({ text: 'Readers', color: 'blue' });
  });

  it('leaves a field that they have changed since, and tells', () => {
    const mine = setNoteText(start, 'a', 'Buyers');
    const theirs = setNoteText(mine, 'a', 'Subscribers');
    const undone = applyChanges(theirs, invertChanges(diffDocuments(start, mine)));
    expect(undone.document).toBe(theirs);
    expect(undone.skipped).toHaveLength(1);
  });

  it('leaves a note where they have put it, as a whole', () => {
    const to = { order: 'a0', x: 20, y: 50, size: 76 } as const;
    const mine = placeNotes(start, [{ id: 'ad', place: 'costStructure', ...to, x: 99 }]);
    const theirs = placeNotes(mine, [{ id: 'ad', place: 'costStructure', ...to, x: 444 }]);
    const undone = applyChanges(theirs, invertChanges(diffDocuments(start, mine)));
    expect(findNote(undone.document, 'ad')).toMatchObject({ place: 'costStructure', x: 444 });
    expect(undone.skipped.length).toBeGreaterThan(0);
  });

  it('makes no link to a note that they have deleted, and tells', () => {
    const { segments: _, ...unlinked } = findNote(start, 'ad') ?? noteOf('ad', '');
    const mine = { ...start, notes: { ...start.notes, ad: unlinked } };
    const theirs = removeNotes(mine, ['a']);
    const undone = applyChanges(theirs, invertChanges(diffDocuments(start, mine)));
    expect(findNote(undone.document, 'ad')).not.toHaveProperty('segments');
    expect(undone.skipped).toHaveLength(1);
  });

  it('is no conflict when both have given letters', () => {
    const mine = addNotes(start, [noteOf('b', 'Advertisers')]);
    const theirs = addNotes(mine, [noteOf('c', 'Authors')]);
    const undone = applyChanges(theirs, invertChanges(diffDocuments(start, mine)));
    expect(undone.skipped).toEqual([]);
    expect(Object.keys(undone.document.notes).sort()).toEqual(['a', 'ad', 'c']);
    expect(findViolations(undone.document)).toEqual([]);
  });
});

describe('edits of two people at the same moment', () => {
  it('give two segments two letters', () => {
    const mine = addNotes(start, [noteOf('b', 'Advertisers')]);
    const theirs = addNotes(start, [noteOf('c', 'Authors')]);
    const { document } = applyChanges(mine, diffDocuments(start, theirs));
    expect(findNote(document, 'b')?.segmentLetter).toBe('B');
    expect(findNote(document, 'c')?.segmentLetter).toBe('C');
    expect(findViolations(document)).toEqual([]);
  });
});

describe('no changes', () => {
  it('leave the same document', () => {
    expect(diffDocuments(start, start)).toEqual([]);
    expect(applyChanges(start, []).document).toBe(start);
  });
});
