import { describe, expect, it } from 'vitest';
import type { CanvasDocument } from '../../../src/domain/document.ts';
import { createAutosave, type SaveState } from '../../../src/storage/autosave.ts';
import type { SaveResult } from '../../../src/storage/canvasLibrary.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { canvasSaying } from '../../support/sampleDocuments.ts';

function setUp() {
  const clock = new FakeClock();
  const begin = clock.now();
  const written: { readonly document: CanvasDocument; readonly at: number }[] = [];
  const states: SaveState[] = [];
  const faults: { result: SaveResult | undefined } = { result: undefined };
  const library = {
    save(document: CanvasDocument): SaveResult {
      if (faults.result !== undefined) return faults.result;
      written.push({ document, at: clock.now() - begin });
      return { kind: 'saved', characters: 1 };
    },
  };
  const autosave = createAutosave({ library, clock, onState: (state) => states.push(state) });
  return {
    clock,
    written,
    states,
    autosave,
    failWith: (reason: 'full' | 'blocked' | 'tooNew' | undefined) => {
      faults.result = reason === undefined ? undefined : { kind: 'failed', reason };
    },
    kinds: () => states.map((state) => state.kind),
  };
}

const loaded = canvasSaying('loaded');
const edited = canvasSaying('edited');
const editedMore = canvasSaying('edited more');

describe('autosave', () => {
  it('writes nothing before a load has finished', () => {
    const { autosave, clock, written, states } = setUp();
    autosave.documentChanged(edited);
    clock.pass(10_000);
    autosave.flush();
    expect([written, states]).toEqual([[], []]);
  });

  it('does not write a document that was loaded and not changed', () => {
    const { autosave, clock, written, kinds } = setUp();
    autosave.start(loaded);
    autosave.documentChanged(loaded);
    clock.pass(10_000);
    autosave.flush();
    expect(written).toEqual([]);
    expect(kinds()).toEqual(['saved']);
  });

  it('writes a document that was made or imported, although nothing changes', () => {
    const { autosave, clock, written, kinds } = setUp();
    autosave.start(loaded, { isStored: false });
    clock.pass(300);
    expect(written).toEqual([{ document: loaded, at: 300 }]);
    expect(kinds()).toEqual(['saving', 'saved']);
  });

  it('writes the newest 300 ms after the last change', () => {
    const { autosave, clock, written, states } = setUp();
    autosave.start(loaded);
    autosave.documentChanged(edited);
    clock.pass(200);
    autosave.documentChanged(editedMore);
    clock.pass(299);
    expect(written).toEqual([]);
    clock.pass(1);
    expect(written).toEqual([{ document: editedMore, at: 500 }]);
    expect(states.slice(1)).toEqual([{ kind: 'saving' }, { kind: 'saved', at: clock.now() }]);
  });

  it('waits at most a second while changes keep coming', () => {
    const { autosave, clock, written } = setUp();
    autosave.start(loaded);
    for (let change = 0; change < 30; change += 1) {
      autosave.documentChanged(canvasSaying(`change ${change}`));
      clock.pass(100);
    }
    expect(written.map(({ at }) => at)).toEqual([1000, 2000, 3000]);
    clock.pass(300);
    expect(written.length).toBeLessThanOrEqual(4);
  });

  it('writes at once when it is flushed, and not again', () => {
    const { autosave, clock, written } = setUp();
    autosave.start(loaded);
    autosave.documentChanged(edited);
    expect(autosave.flush()).toBe(true);
    expect(written).toEqual([{ document: edited, at: 0 }]);
    clock.pass(10_000);
    autosave.flush();
    expect(written).toHaveLength(1);
    expect(clock.timerCount).toBe(0);
  });

  it('writes nothing when a change was taken back before it was written', () => {
    const { autosave, clock, written, kinds } = setUp();
    autosave.start(loaded);
    autosave.documentChanged(edited);
    autosave.documentChanged(loaded);
    clock.pass(10_000);
    expect(written).toEqual([]);
    expect(kinds()).toEqual(['saved', 'saving', 'saved']);
  });

  it('writes what is pending before it begins with another document', () => {
    const { autosave, clock, written } = setUp();
    autosave.start(loaded);
    autosave.documentChanged(edited);
    autosave.start(canvasSaying('other', 'other'));
    clock.pass(10_000);
    expect(written.map(({ document }) => document)).toEqual([edited]);
  });

  it('writes what is pending when it stops, and nothing after', () => {
    const { autosave, clock, written } = setUp();
    autosave.start(loaded);
    autosave.documentChanged(edited);
    autosave.stop();
    autosave.documentChanged(editedMore);
    clock.pass(10_000);
    expect(written.map(({ document }) => document)).toEqual([edited]);
  });
});

describe('autosave after a failure', () => {
  it('tells it once, stays so while it tries, and says when it is over', () => {
    const { autosave, clock, written, states, failWith, kinds } = setUp();
    autosave.start(loaded);
    failWith('full');
    autosave.documentChanged(edited);
    clock.pass(300);
    expect(states.at(-1)).toEqual({ kind: 'failed', reason: 'full' });
    clock.pass(20_000);
    expect(kinds()).toEqual(['saved', 'saving', 'failed']);
    failWith(undefined);
    clock.pass(5_000);
    expect(written.map(({ document }) => document)).toEqual([edited]);
    expect(kinds()).toEqual(['saved', 'saving', 'failed', 'saved']);
    expect(clock.timerCount).toBe(0);
  });

  it('tries again with the next change, and does not say that it is saving', () => {
    const { autosave, clock, written, failWith, kinds } = setUp();
    autosave.start(loaded);
    failWith('full');
    autosave.documentChanged(edited);
    clock.pass(300);
    failWith(undefined);
    autosave.documentChanged(editedMore);
    clock.pass(300);
    expect(written.map(({ document }) => document)).toEqual([editedMore]);
    expect(kinds()).toEqual(['saved', 'saving', 'failed', 'saved']);
  });

  it('tells another reason, and that a flush did not succeed', () => {
    const { autosave, states, failWith } = setUp();
    autosave.start(loaded);
    autosave.documentChanged(edited);
    failWith('full');
    expect(autosave.flush()).toBe(false);
    failWith('blocked');
    expect(autosave.flush()).toBe(false);
    expect(states.slice(-2)).toEqual([
      { kind: 'failed', reason: 'full' },
      { kind: 'failed', reason: 'blocked' },
    ]);
  });

  it('writes even a document that was stored before: what stands there is not sure', () => {
    const { autosave, clock, written, failWith } = setUp();
    autosave.start(loaded);
    failWith('full');
    autosave.documentChanged(edited);
    clock.pass(300);
    failWith(undefined);
    autosave.documentChanged(loaded);
    clock.pass(300);
    expect(written.map(({ document }) => document)).toEqual([loaded]);
  });
});

describe('autosave that is read-only', () => {
  it('writes nothing until it starts anew', () => {
    const { autosave, clock, written, states } = setUp();
    autosave.start(loaded);
    autosave.documentChanged(edited);
    autosave.setReadOnly('otherTab');
    autosave.documentChanged(editedMore);
    clock.pass(10_000);
    expect(autosave.flush()).toBe(false);
    expect(written).toEqual([]);
    expect(states.at(-1)).toEqual({ kind: 'readOnly', reason: 'otherTab' });
    autosave.start(loaded);
    autosave.documentChanged(edited);
    clock.pass(300);
    expect(written.map(({ document }) => document)).toEqual([edited]);
  });

  it('is what it becomes when a newer version has written the canvas', () => {
    const { autosave, clock, states, failWith } = setUp();
    autosave.start(loaded);
    failWith('tooNew');
    autosave.documentChanged(edited);
    clock.pass(60_000);
    expect(states.at(-1)).toEqual({ kind: 'readOnly', reason: 'tooNew' });
    expect(clock.timerCount).toBe(0);
  });
});
