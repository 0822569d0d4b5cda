import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../src/domain/blocks.ts';
import type { Change } from '../../src/domain/change.ts';
import {
  type CanvasDocument,
  findNote,
  type Note,
  type NoteId,
  notesIn,
} from '../../src/domain/document.ts';
import {
  addNotes,
  placeNotes,
  removeNotes,
  setHeaderText,
  setNoteColor,
  setNoteText,
} from '../../src/domain/edits.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import { noteColors } from '../../src/domain/noteTypes.ts';
import { isSameValue } from '../../src/domain/sameValue.ts';
import { clampToBlock } from '../../src/geometry/noteBox.ts';
import { orderAtEnd } from '../../src/geometry/readingOrder.ts';
import { rawText } from '../support/arbitraries.ts';
import { anyPoint, anySize, isInsideItsBlock } from '../support/documents.ts';
import { EditorDriver } from '../support/editorDriver.ts';
import { noteOf } from '../support/sampleDocuments.ts';
import { type Act, anyCanvas, editingActs, listsOf } from './editorActs.ts';

/** An edit of another tab or person: valid by itself, and knowing nothing of this editor. */
function foreign(
  name: string,
  edit: fc.Arbitrary<(document: CanvasDocument, id: NoteId) => CanvasDocument>,
): fc.Arbitrary<Act> {
  return fc.tuple(fc.nat({ max: 40 }), edit).map(([pick, change]) => ({
    name: `elsewhere: ${name} ${pick}`,
    run: (driver) => {
      const ids = Object.keys(driver.document.notes);
      driver.changeElsewhere((document) => change(document, ids[pick % (ids.length + 1)] ?? 'x'));
    },
  }));
}

let foreignCount = 0;

const foreignActs: fc.Arbitrary<Act> = fc.oneof(
  foreign(
    'write',
    rawText.map((text) => (document, id) => setNoteText(document, id, text)),
  ),
  foreign(
    'colour',
    fc.constantFrom(...noteColors).map((color) => (document, id) => {
      return setNoteColor(document, [id], color);
    }),
  ),
  foreign(
    'remove',
    fc.constant((document, id) => removeNotes(document, [id])),
  ),
  foreign(
    'head',
    rawText.map((text) => (document) => setHeaderText(document, 'title', text)),
  ),
  foreign(
    'place',
    fc
      .tuple(fc.constantFrom(...places), anyPoint, anySize)
      .map(([place, point, size]) => (document, id) => {
        const spot = place === 'parked' ? { x: 0, y: 0 } : clampToBlock(place, point, size);
        const order = orderAtEnd(notesIn(document, place));
        return placeNotes(document, [{ id, place, order, size, ...spot }]);
      }),
  ),
  foreign(
    'add',
    fc.constantFrom(...places).map((place) => (document, id) => {
      const segments = findNote(document, id)?.place === 'customerSegments' ? [id] : [];
      foreignCount += 1;
      const fields: Partial<Note> = { place, segments };
      return addNotes(document, [noteOf(`foreign-${foreignCount}`, 'from elsewhere', fields)]);
    }),
  ),
);

const mixedActs = listsOf(
  fc.oneof({ weight: 2, arbitrary: editingActs }, { weight: 1, arbitrary: foreignActs }),
);

function expectSound(document: CanvasDocument): void {
  expect(findViolations(document)).toEqual([]);
  expect(Object.values(document.notes).filter((note) => !isInsideItsBlock(note))).toEqual([]);
}

function isTakenBack(document: CanvasDocument, change: Change): boolean {
  switch (change.kind) {
    case 'noteAdded':
      return findNote(document, change.note.id) === undefined;
    case 'noteRemoved':
      return isSameValue(findNote(document, change.note.id), change.note);
    case 'noteField':
      return isSameValue(findNote(document, change.id)?.[change.field], change.before);
    default:
      // The count of letters goes by the notes that others have added too.
      return (
        change.kind === 'headerField' &&
        (change.field === 'segmentLettersGiven' ||
          isSameValue(document.header[change.field], change.before))
      );
  }
}

describe('with changes by somebody else in between', () => {
  it('every act, undo and redo keeps the rules', () => {
    fc.assert(
      fc.property(anyCanvas, mixedActs, (document, acts) => {
        const driver = new EditorDriver(document);
        for (const act of acts) {
          act.run(driver);
          expectSound(driver.document);
          expectSound(driver.editor.visible());
          expectSound(driver.editor.toSave());
        }
      }),
    );
  });

  it('undoing and redoing everything keeps the rules at each step', () => {
    fc.assert(
      fc.property(
        anyCanvas,
        listsOf(editingActs, 12),
        listsOf(foreignActs, 4),
        listsOf(foreignActs, 4),
        (document, acts, changes, furtherChanges) => {
          const driver = new EditorDriver(document);
          for (const act of [...acts, ...changes]) act.run(driver);
          while (driver.editor.undo()) expectSound(driver.document);
          for (const act of furtherChanges) act.run(driver);
          while (driver.editor.redo()) expectSound(driver.document);
        },
      ),
    );
  });

  it('undo puts back all that it touched, or counts what it left', () => {
    fc.assert(
      fc.property(
        anyCanvas,
        listsOf(editingActs, 12),
        listsOf(foreignActs, 4),
        (document, acts, changes) => {
          const driver = new EditorDriver(document);
          for (const act of [...acts, ...changes]) act.run(driver);
          driver.finish();
          while (driver.undoCount > 0) {
            const undone = driver.editor.getState().history.past.at(-1)?.changes ?? [];
            driver.undo();
            const { skippedCount, notes } = driver.lastAct;
            for (const id of notes) expect(findNote(driver.document, id)).toBeDefined();
            expect(skippedCount).toBeLessThanOrEqual(undone.length);
            if (skippedCount > 0) continue;
            for (const change of undone) expect(isTakenBack(driver.document, change)).toBe(true);
          }
        },
      ),
    );
  });

  it('a text that somebody else wrote is never taken back', () => {
    fc.assert(
      fc.property(anyCanvas, listsOf(editingActs, 12), fc.nat(), (document, acts, pick) => {
        const driver = new EditorDriver(document);
        for (const act of acts) act.run(driver);
        driver.finish();
        const ids = Object.keys(driver.document.notes);
        const id = ids[pick % Math.max(1, ids.length)];
        fc.pre(id !== undefined);
        driver.changeElsewhere((now) => setNoteText(now, id, 'written elsewhere'));
        driver.undoAll().redoAll();
        expect(findNote(driver.document, id)?.text).toBe('written elsewhere');
      }),
    );
  });
});
