import { describe, expect, it } from 'vitest';
import type { CanvasDocument } from '../../../src/domain/document.ts';
import { addNotes, setNoteText } from '../../../src/domain/edits.ts';
import { exportJson } from '../../../src/formats/exportJson.ts';
import { createAutosave, type SaveState } from '../../../src/storage/autosave.ts';
import { canvasKey } from '../../../src/storage/canvasKeys.ts';
import { createCanvasLibrary } from '../../../src/storage/canvasLibrary.ts';
import { decodeCanvas } from '../../../src/storage/decodeCanvas.ts';
import { countingIds } from '../../support/arbitraries.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { blockedError, FaultyStore, quotaError } from '../../support/faultyStore.ts';
import { canvasSaying, noteOf } from '../../support/sampleDocuments.ts';

const key = canvasKey('canvas');

/** A page: library, autosave and clock on one store, as the app puts them together. */
function openPage(store: FaultyStore, clock = new FakeClock()) {
  const states: SaveState[] = [];
  const now = () => clock.now();
  const library = createCanvasLibrary(store, { newId: countingIds(), now });
  const autosave = createAutosave({ library, clock, onState: (state) => states.push(state) });
  return { clock, library, autosave, states, state: () => states.at(-1) };
}

function loadedText(store: FaultyStore): string | undefined {
  const loaded = openPage(store).library.load('canvas', decodeCanvas);
  if (loaded.kind !== 'ready' && loaded.kind !== 'repaired') return undefined;
  return loaded.document.notes['n1']?.text;
}

describe('case 29: storage that is full', () => {
  it('keeps the last good copy, tells, touches nothing of others, and saves when there is room', () => {
    const store = new FaultyStore();
    store.capacity = 5_242_880;
    const { clock, autosave, states, state } = openPage(store);
    const first = canvasSaying('zqx29a');
    autosave.start(first, { isStored: false });
    clock.pass(300);
    const kept = store.contents[key];
    expect(kept).toContain('zqx29a');

    const foreign = 'x'.repeat(store.capacity - store.size - 'foreign'.length - 200);
    store.plant('foreign', foreign);
    const second = addNotes(first, [noteOf('n2', `zqx29b ${'y'.repeat(2_000)}`)]);
    autosave.documentChanged(second);
    clock.pass(3_000);
    expect(state()).toEqual({ kind: 'failed', reason: 'full' });
    expect(store.contents).toEqual({ [key]: kept, foreign });
    expect(exportJson(second)).toContain('zqx29b');

    store.pluck('foreign');
    autosave.documentChanged(setNoteText(second, 'n1', 'zqx29c'));
    clock.pass(300);
    expect(state()).toMatchObject({ kind: 'saved' });
    expect(store.contents[key]).toContain('zqx29b');
    expect(store.contents[key]).toContain('zqx29c');
    expect(states.filter(({ kind }) => kind === 'failed')).toHaveLength(1);
  });

  it('is noticed without a further edit once there is room', () => {
    const store = new FaultyStore();
    const { clock, autosave, state } = openPage(store);
    store.capacity = 100;
    autosave.start(canvasSaying('zqx'), { isStored: false });
    clock.pass(300);
    expect(state()).toEqual({ kind: 'failed', reason: 'full' });
    store.capacity = Number.POSITIVE_INFINITY;
    clock.pass(5_000);
    expect(state()).toMatchObject({ kind: 'saved' });
  });
});

describe('case 31: the last words', () => {
  it('are in the store as soon as the page is flushed', () => {
    const store = new FaultyStore();
    const { autosave } = openPage(store);
    autosave.start(canvasSaying('before'));
    autosave.documentChanged(canvasSaying('zqx31'));
    autosave.flush();
    expect(loadedText(store)).toBe('zqx31');
  });

  it('are at most a second old in a tab that crashes', () => {
    const store = new FaultyStore();
    const { clock, autosave } = openPage(store);
    autosave.start(canvasSaying('before'));
    for (let letter = 0; letter < 50; letter += 1) {
      autosave.documentChanged(canvasSaying(`${letter}`));
      clock.pass(90);
      // Twelve changes of 90 ms are the second and a bit that may be missing.
      if (letter > 11) expect(Number(loadedText(store))).toBeGreaterThanOrEqual(letter - 11);
    }
  });
});

describe('case 33: storage that is blocked', () => {
  it('is told, and nothing throws', () => {
    const store = new FaultyStore();
    store.before = () => {
      throw blockedError();
    };
    const { clock, library, autosave, state } = openPage(store);
    expect(library.load('canvas', decodeCanvas)).toEqual({ kind: 'blocked', reason: 'blocked' });
    expect(library.list(decodeCanvas)).toEqual([]);
    autosave.start(canvasSaying('zqx33'), { isStored: false });
    clock.pass(3_000);
    expect(state()).toEqual({ kind: 'failed', reason: 'blocked' });
    expect(autosave.flush()).toBe(false);
    autosave.stop();
  });

  it('for writing alone is told, too', () => {
    const store = new FaultyStore();
    store.before = (act) => {
      if (act === 'set') throw blockedError();
    };
    const { clock, library, autosave, state } = openPage(store);
    expect(library.load('canvas', decodeCanvas)).toEqual({ kind: 'missing' });
    autosave.start(canvasSaying('zqx33'), { isStored: false });
    clock.pass(300);
    expect(state()).toEqual({ kind: 'failed', reason: 'blocked' });
  });
});

describe('a store that fails at any single call', () => {
  const damaged = exportJson(canvasSaying('zqx damaged')).replace(
    '"parked": []',
    '"parked": [{ "id": "n9" }]',
  );
  const starts: readonly (readonly [string, string | undefined])[] = [
    ['nothing stored', undefined],
    ['a sound canvas', exportJson(canvasSaying('zqx sound'))],
    ['a damaged canvas', damaged],
    ['an unreadable text', '{"format":"business-model-canvas","blocks":{"chan'],
  ];

  /** Opens, edits three times, and waits. */
  function work(store: FaultyStore) {
    const { clock, library, autosave, states } = openPage(store);
    const loaded = library.load('canvas', decodeCanvas);
    const isStored = loaded.kind === 'ready' || loaded.kind === 'repaired';
    let document: CanvasDocument = isStored ? loaded.document : canvasSaying('zqx new');
    autosave.start(document, { isStored });
    for (const text of ['one', 'two', 'three']) {
      document = setNoteText(document, 'n1', `zqx ${text}`);
      autosave.documentChanged(document);
      clock.pass(400);
    }
    clock.pass(6_000);
    return { loaded, states, document };
  }

  function countCalls(start: string | undefined): number {
    let calls = 0;
    const store = new FaultyStore();
    if (start !== undefined) store.plant(key, start);
    store.before = () => {
      calls += 1;
    };
    work(store);
    return calls;
  }

  it.each(starts)('loses nothing and always tells: %s', (_, start) => {
    const calls = countCalls(start);
    expect(calls).toBeGreaterThan(6);
    for (let failing = 1; failing <= calls; failing += 1) {
      for (const error of [quotaError(), blockedError(), new Error('disk')]) {
        const store = new FaultyStore();
        store.plant('foreign', 'theirs');
        if (start !== undefined) store.plant(key, start);
        let call = 0;
        store.before = () => {
          call += 1;
          if (start !== undefined && !isSound(start)) {
            expect(Object.values(store.contents)).toContain(start);
          }
          if (call === failing) throw error;
        };
        const { loaded, document, states } = work(store);
        store.before = () => {};
        const text = document.notes['n1']?.text;
        expect(states.at(-1)).toMatchObject({ kind: 'saved' });
        expect(loadedText(store)).toBe(text);
        expect(store.contents['foreign']).toBe('theirs');
        if (start !== undefined && (!isSound(start) || loaded.kind === 'blocked')) {
          expect(Object.values(store.contents)).toContain(start);
        }
      }
    }
  });

  it.each(starts)('and from then on tells that nothing is kept: %s', (_, start) => {
    const calls = countCalls(start);
    for (let failing = 1; failing <= calls; failing += 1) {
      const store = new FaultyStore();
      if (start !== undefined) store.plant(key, start);
      let call = 0;
      let good: string | undefined;
      store.before = (act) => {
        call += 1;
        if (call === failing) good = store.contents[key];
        if (call >= failing && act === 'set') throw quotaError();
      };
      const { document, states } = work(store);
      store.before = () => {};
      const last = states.at(-1);
      if (last?.kind === 'saved') expect(loadedText(store)).toBe(document.notes['n1']?.text);
      else {
        expect(last).toEqual({ kind: 'failed', reason: 'full' });
        expect(store.contents[key]).toBe(good);
      }
    }
  });

  function isSound(text: string): boolean {
    const store = new FaultyStore();
    store.plant(key, text);
    return openPage(store).library.load('canvas', decodeCanvas).kind === 'ready';
  }
});
