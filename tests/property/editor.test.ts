import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CanvasDocument, findNote } from '../../src/domain/document.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import { isIsoDate, normalizeLine, normalizeText } from '../../src/domain/text.ts';
import type { HistoryEntry } from '../../src/editor/history.ts';
import { isInsideItsBlock } from '../support/documents.ts';
import { EditorDriver } from '../support/editorDriver.ts';
import { type Act, allActs, anyCanvas, editingActs, listsOf, lookingActs } from './editorActs.ts';

function expectSound(document: CanvasDocument): void {
  expect(findViolations(document)).toEqual([]);
  expect(Object.values(document.notes).filter((note) => !isInsideItsBlock(note))).toEqual([]);
}

/** Runs a list of acts and looks at the editor after each. */
function runActs(driver: EditorDriver, acts: readonly Act[], look: (act: Act) => void): void {
  for (const act of acts) {
    act.run(driver);
    look(act);
  }
}

describe('any sequence of acts', () => {
  it('keeps the rules in the document, in what is seen and in what is saved', () => {
    fc.assert(
      fc.property(anyCanvas, listsOf(allActs), (document, acts) => {
        const driver = new EditorDriver(document);
        runActs(driver, acts, () => {
          expectSound(driver.document);
          expectSound(driver.editor.visible());
          expectSound(driver.editor.toSave());
        });
      }),
    );
  });

  it('saves every draft that is not blank, as it stands', () => {
    fc.assert(
      fc.property(anyCanvas, listsOf(allActs), (document, acts) => {
        const driver = new EditorDriver(document);
        runActs(driver, acts, () => {
          const { typing } = driver.editor.getState();
          const saved = driver.editor.toSave();
          if (typing?.kind === 'note' && normalizeText(typing.draft).trim() !== '') {
            expect(findNote(saved, typing.id)?.text).toBe(normalizeText(typing.draft));
          } else if (typing?.kind === 'header') {
            const line = normalizeLine(typing.draft);
            const isRefused = typing.field === 'date' && line !== '' && !isIsoDate(line);
            const text = typing.field === 'description' ? normalizeText(typing.draft) : line;
            if (!isRefused) expect(saved.header[typing.field]).toBe(text);
          }
        });
      }),
    );
  });

  it('leaves no blank note behind that was never more', () => {
    fc.assert(
      fc.property(listsOf(editingActs), (acts) => {
        const driver = new EditorDriver();
        runActs(driver, acts, () => {
          const texts = Object.values(driver.document.notes).map((note) => note.text.trim());
          expect(texts).not.toContain('');
        });
      }),
    );
  });

  it('makes at most one entry of one act, and one of the typing that it ends', () => {
    fc.assert(
      fc.property(anyCanvas, listsOf(editingActs), (document, acts) => {
        const driver = new EditorDriver(document);
        let count = 0;
        let wasTyping = false;
        runActs(driver, acts, () => {
          expect(driver.undoCount - count).toBeLessThanOrEqual(wasTyping ? 2 : 1);
          count = driver.undoCount;
          wasTyping = driver.editor.getState().typing !== undefined;
        });
      }),
    );
  });

  it('selects notes that are there, each once', () => {
    fc.assert(
      fc.property(anyCanvas, listsOf(allActs), (document, acts) => {
        const driver = new EditorDriver(document);
        runActs(driver, acts, () => {
          const { selection } = driver.editor.getState();
          expect(new Set(selection).size).toBe(selection.length);
          for (const id of selection) expect(findNote(driver.document, id)).toBeDefined();
        });
      }),
    );
  });

  it('keeps the keyboard on a note in its own place', () => {
    fc.assert(
      fc.property(anyCanvas, listsOf(editingActs), (document, acts) => {
        const driver = new EditorDriver(document);
        runActs(driver, acts, ({ name }) => {
          // Only the view says where the keyboard is, and it knows.
          if (name.startsWith('activate')) driver.activate('channels');
          const { activeNote, activePlace } = driver.editor.getState();
          if (activeNote === undefined) return;
          expect(findNote(driver.editor.visible(), activeNote)?.place).toBe(activePlace);
        });
      }),
    );
  });

  it('tells the announcer of notes that are there, or were until this act', () => {
    fc.assert(
      fc.property(anyCanvas, listsOf(allActs), (document, acts) => {
        const driver = new EditorDriver(document);
        let told = driver.editor.getState().lastAct;
        runActs(driver, acts, () => {
          const { lastAct } = driver.editor.getState();
          if (lastAct === undefined || lastAct === told) return;
          told = lastAct;
          const isGone = lastAct.kind === 'did' && lastAct.name === 'deleteNote';
          const source = isGone ? lastAct.before : driver.document;
          for (const id of lastAct.notes) expect(findNote(source, id)).toBeDefined();
          for (const id of isGone ? lastAct.notes : []) {
            expect(findNote(driver.document, id)).toBeUndefined();
          }
          if (lastAct.kind === 'did') expect(lastAct.skippedCount).toBe(0);
        });
      }),
    );
  });
});

describe('undo and redo', () => {
  it('give back the very documents that were there, all the way and back', () => {
    fc.assert(
      fc.property(anyCanvas, listsOf(editingActs), (document, acts) => {
        const driver = new EditorDriver(document);
        const after = new Map<HistoryEntry, CanvasDocument>();
        const remember = () => {
          const last = driver.editor.getState().history.past.at(-1);
          if (last !== undefined && !after.has(last)) after.set(last, driver.document);
        };
        const stop = driver.editor.store.subscribe(remember);
        // A canvas that one of the acts opens begins a history of its own.
        const steps = acts.filter(({ name }) => name !== 'run "file.new"');
        runActs(driver, steps, () => {});
        driver.finish();
        stop();

        while (driver.undoCount > 0) {
          const last = driver.editor.getState().history.past.at(-1);
          expect(last && after.get(last)).toStrictEqual(driver.document);
          driver.undo();
          expect(driver.lastAct.skippedCount).toBe(0);
        }
        expect(driver.document).toStrictEqual(document);
        while (driver.redoCount > 0) {
          driver.redo();
          const last = driver.editor.getState().history.past.at(-1);
          expect(last && after.get(last)).toStrictEqual(driver.document);
        }
      }),
    );
  });

  it('keep what can be redone while one only looks around', () => {
    fc.assert(
      fc.property(
        anyCanvas,
        listsOf(editingActs),
        fc.nat({ max: 5 }),
        listsOf(lookingActs),
        (document, acts, steps, looks) => {
          const driver = new EditorDriver(document);
          runActs(driver, acts, () => {});
          driver.finish().cancelDrag();
          for (let step = 0; step < steps; step += 1) driver.undo();
          const before = driver.editor.getState();
          runActs(driver, looks, () => {});
          expect(driver.editor.getState().history).toBe(before.history);
          expect(driver.document).toBe(before.document);
        },
      ),
    );
  });
});
