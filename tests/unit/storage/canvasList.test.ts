import { describe, expect, it } from 'vitest';
import { canvasKey } from '../../../src/storage/canvasKeys.ts';
import { createCanvasLibrary } from '../../../src/storage/canvasLibrary.ts';
import { decodeCanvas } from '../../../src/storage/decodeCanvas.ts';
import { MemoryKeyValueStore } from '../../../src/storage/keyValueStore.ts';
import { countingIds } from '../../support/arbitraries.ts';
import { blockedError, FaultyStore } from '../../support/faultyStore.ts';
import { canvasOf, canvasSaying, noteOf } from '../../support/sampleDocuments.ts';

const noon = Date.parse('2026-11-24T12:00:00.000Z');

function setUp() {
  const store = new FaultyStore();
  const time = { now: noon };
  const library = createCanvasLibrary(store, { newId: countingIds(), now: () => time.now });
  return { store, time, library };
}

describe('the list of canvases', () => {
  it('has the last saved first, and a damaged one hides no other', () => {
    const { store, time, library } = setUp();
    library.save(canvasSaying('a', 'first'));
    time.now += 1000;
    library.save(canvasOf([noteOf('n1', 'b'), noteOf('n2', 'c')], 'second'));
    store.plant(canvasKey('bad'), '{"format":');
    store.plant(canvasKey('new'), '{"format":"business-model-canvas","formatVersion":7}');
    store.plant('someone.else', 'their data');
    const unread = { title: '', noteCount: 0, savedAt: undefined };
    expect(library.list(decodeCanvas)).toEqual([
      {
        id: 'second',
        state: 'ready',
        title: 'A canvas',
        noteCount: 2,
        savedAt: '2026-11-24T12:00:01.000Z',
      },
      {
        id: 'first',
        state: 'ready',
        title: 'A canvas',
        noteCount: 1,
        savedAt: '2026-11-24T12:00:00.000Z',
      },
      { id: 'bad', state: 'damaged', ...unread },
      { id: 'new', state: 'tooNew', ...unread },
    ]);
    expect(store.writes).toHaveLength(2);
  });

  it('is empty when storage is blocked, and a canvas that cannot be read is listed', () => {
    const { store, library } = setUp();
    library.save(canvasSaying('a'));
    store.before = (act) => {
      if (act === 'get') throw blockedError();
    };
    expect(library.list(decodeCanvas)).toMatchObject([{ id: 'canvas', state: 'damaged' }]);
    store.before = () => {
      throw blockedError();
    };
    expect(library.list(decodeCanvas)).toEqual([]);
    expect(library.damaged()).toEqual([]);
  });

  it('loses what is removed, and only that', () => {
    const { store, library } = setUp();
    library.save(canvasSaying('a', 'first'));
    library.save(canvasSaying('b', 'second'));
    expect(library.remove('first')).toBe(true);
    expect(library.list(decodeCanvas).map((summary) => summary.id)).toEqual(['second']);
    store.before = () => {
      throw blockedError();
    };
    expect(library.remove('second')).toBe(false);
  });
});

describe('originals that were put aside', () => {
  it('are read and removed by their own keys only', () => {
    const { store, library } = setUp();
    store.plant(canvasKey('a.b.7'), 'broken');
    store.plant('someone.else', 'their data');
    library.load('a.b.7', decodeCanvas);
    const [original] = library.damaged();
    expect(original).toEqual({ key: `bmc.damaged.a.b.7.${noon}`, id: 'a.b.7', characters: 6 });
    expect(library.readDamaged('someone.else')).toBeUndefined();
    expect(library.removeDamaged('someone.else')).toBe(false);
    expect(library.removeDamaged(canvasKey('a.b.7'))).toBe(false);
    expect(library.removeDamaged(original?.key ?? '')).toBe(true);
    expect(Object.keys(store.contents)).toEqual([canvasKey('a.b.7'), 'someone.else']);
  });
});

describe('the store in memory', () => {
  it('behaves as the browser’s does', () => {
    const store = new MemoryKeyValueStore();
    store.set('a', '1');
    store.set('a', '2');
    expect([store.get('a'), store.get('b'), store.keys()]).toEqual(['2', null, ['a']]);
    store.remove('a');
    expect(store.get('a')).toBeNull();
  });
});
