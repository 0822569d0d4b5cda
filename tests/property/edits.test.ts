import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../src/domain/blocks.ts';
import { diffDocuments } from '../../src/domain/changes.ts';
import type { CanvasDocument, NoteId } from '../../src/domain/document.ts';
import {
  addNotes,
  placeNotes,
  removeNotes,
  setHeaderText,
  setNoteColor,
  setNoteText,
} from '../../src/domain/edits.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import { noteColors, noteSizes } from '../../src/domain/noteTypes.ts';
import { documents, rawText, relatedDocuments } from '../support/arbitraries.ts';

type Edit = (document: CanvasDocument) => CanvasDocument;
interface NamedEdit {
  readonly name: string;
  readonly edit: Edit;
}

const ids: fc.Arbitrary<readonly NoteId[]> = fc.array(
  fc.constantFrom('n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'nobody', 'constructor'),
  { maxLength: 4 },
);
const text = fc.oneof(
  rawText,
  fc.constantFrom('x'.repeat(10_000), 'x'.repeat(10_001), '\u0958'.repeat(6_000)),
);
const placement = fc.record({
  id: fc.constantFrom('n0', 'n1', 'n2', 'n3', 'nobody'),
  place: fc.constantFrom(...places),
  order: fc.constantFrom('a0', 'a1', 'a1V', 'Zz'),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  size: fc.constantFrom(...noteSizes),
});
const headerField = fc.constantFrom(
  'title',
  'designedFor',
  'designedBy',
  'date',
  'version',
  'description',
);

const edits: fc.Arbitrary<NamedEdit> = fc.oneof(
  fc.tuple(ids, text).map(([[id = 'n0'], value]) => ({
    name: `set the text of ${id}`,
    edit: (document: CanvasDocument) => setNoteText(document, id, value),
  })),
  fc.tuple(ids, fc.constantFrom(...noteColors)).map(([some, color]) => ({
    name: `colour ${some}`,
    edit: (document: CanvasDocument) => setNoteColor(document, some, color),
  })),
  fc.array(placement, { maxLength: 4 }).map((placements) => ({
    name: `place ${JSON.stringify(placements)}`,
    edit: (document: CanvasDocument) => placeNotes(document, placements),
  })),
  ids.map((some) => ({
    name: `remove ${some}`,
    edit: (document: CanvasDocument) => removeNotes(document, some),
  })),
  fc
    .tuple(headerField, fc.oneof(text, fc.constantFrom('2026-11-24', '')))
    .map(([field, value]) => ({
      name: `set ${field}`,
      edit: (document: CanvasDocument) => setHeaderText(document, field, value),
    })),
  relatedDocuments.map((other) => ({
    name: 'add the notes of another canvas',
    edit: (document: CanvasDocument) => {
      const news = Object.values(other.notes).filter((note) => !(note.id in document.notes));
      return addNotes(document, news);
    },
  })),
);

const editLists = fc
  .array(edits, { maxLength: 8 })
  .map((list) => Object.assign(list, { toString: () => list.map(({ name }) => name).join(', ') }));

describe('every edit', () => {
  it('keeps the rules of the document', () => {
    fc.assert(
      fc.property(relatedDocuments, editLists, (document, list) => {
        let edited = document;
        for (const { edit } of list) {
          edited = edit(edited);
          expect(findViolations(edited)).toEqual([]);
        }
      }),
    );
  });

  it('returns the same document when it changes nothing, and only then', () => {
    fc.assert(
      fc.property(relatedDocuments, editLists, (document, list) => {
        let edited = document;
        for (const { edit } of list) {
          const next = edit(edited);
          expect(diffDocuments(edited, next).length === 0).toBe(next === edited);
          edited = next;
        }
      }),
    );
  });

  it('leaves the document it is given untouched', () => {
    fc.assert(
      fc.property(relatedDocuments, edits, (document, { edit }) => {
        const before = structuredClone(document);
        edit(document);
        expect(document).toEqual(before);
      }),
    );
  });

  it('keeps the records of the notes that it does not change', () => {
    fc.assert(
      fc.property(relatedDocuments, edits, (document, { edit }) => {
        const edited = edit(document);
        const touched = diffDocuments(document, edited).map((change) =>
          'note' in change ? change.note.id : 'id' in change ? change.id : undefined,
        );
        for (const note of Object.values(edited.notes)) {
          if (!touched.includes(note.id)) expect(document.notes[note.id]).toBe(note);
        }
      }),
    );
  });
});

describe('letters of segments', () => {
  it('stay with their note and are never given to another', () => {
    fc.assert(
      fc.property(documents(fc.subarray(['n0', 'n1', 'n2', 'n3'])), editLists, (document, list) => {
        const owners = new Map<string, NoteId>();
        let edited = document;
        for (const { edit } of [{ edit: (same: CanvasDocument) => same }, ...list]) {
          edited = edit(edited);
          for (const { id, segmentLetter } of Object.values(edited.notes)) {
            if (segmentLetter === undefined) continue;
            expect(owners.get(segmentLetter) ?? id).toBe(id);
            owners.set(segmentLetter, id);
          }
        }
      }),
    );
  });
});
