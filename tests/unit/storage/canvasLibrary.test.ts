import { describe, expect, it } from 'vitest';
import { exportJson } from '../../../src/formats/exportJson.ts';
import { canvasKey } from '../../../src/storage/canvasKeys.ts';
import { createCanvasLibrary } from '../../../src/storage/canvasLibrary.ts';
import { decodeCanvas } from '../../../src/storage/decodeCanvas.ts';
import { countingIds } from '../../support/arbitraries.ts';
import { blockedError, FaultyStore, quotaError } from '../../support/faultyStore.ts';
import { canvasSaying } from '../../support/sampleDocuments.ts';

const noon = Date.parse('2026-11-24T12:00:00.000Z');
const key = canvasKey('canvas');
/** Ours, but with a note that has no text. */
const repairable = exportJson(canvasSaying('zqx kept')).replace(
  '"parked": []',
  '"parked": [{ "id": "n9" }]',
);

function setUp(now = noon) {
  const store = new FaultyStore();
  const time = { now };
  const open = () => createCanvasLibrary(store, { newId: countingIds(), now: () => time.now });
  return { store, time, open, library: open() };
}

describe('loading a canvas', () => {
  it('finds nothing where nothing is', () => {
    const { store, library } = setUp();
    expect(library.load('canvas', decodeCanvas)).toEqual({ kind: 'missing' });
    expect(store.writes).toEqual([]);
  });

  it('gives back what was saved, and writes nothing', () => {
    const { store, open, library } = setUp();
    const document = canvasSaying('zqx');
    expect(library.save(document)).toMatchObject({ kind: 'saved' });
    expect(open().load('canvas', decodeCanvas)).toEqual({ kind: 'ready', document });
    expect(store.writes).toEqual([key]);
  });

  it('puts a damaged original aside, untouched, before anything is written', () => {
    const { store, library } = setUp();
    store.plant(key, repairable);
    const loaded = library.load('canvas', decodeCanvas);
    expect(loaded).toMatchObject({
      kind: 'repaired',
      repairs: [{ code: 'noteSetAside', path: 'parked[0]', note: 'n9' }],
      quarantineKey: `bmc.damaged.canvas.${noon}`,
      original: repairable,
    });
    expect(store.contents[`bmc.damaged.canvas.${noon}`]).toBe(repairable);
    expect(store.contents[key]).toBe(repairable);
  });

  it.each([
    ['no JSON', '{"format":"business-model-canvas",', 'notJson'],
    ['nothing', '', 'empty'],
    ['of another app', '{"a":1}', 'notOurs'],
  ])('tells that a text is unreadable when it is %s, and keeps it', (_, text, code) => {
    const { store, library } = setUp();
    store.plant(key, text);
    const loaded = library.load('canvas', decodeCanvas);
    expect(loaded).toMatchObject({ kind: 'unreadable', problem: { code }, original: text });
    expect(library.save(canvasSaying('new')).kind).toBe('saved');
    expect(library.damaged()).toMatchObject([{ id: 'canvas', characters: text.length }]);
    expect(library.readDamaged(`bmc.damaged.canvas.${noon}`)).toBe(text);
  });

  it('puts the same original aside once, however often it is opened', () => {
    const { store, time, open } = setUp();
    store.plant(key, repairable);
    open().load('canvas', decodeCanvas);
    time.now += 1000;
    expect(open().load('canvas', decodeCanvas)).toMatchObject({
      quarantineKey: `bmc.damaged.canvas.${noon}`,
    });
    expect(store.writes).toHaveLength(1);
  });

  it('puts two originals of the same moment under two keys', () => {
    const { store, library } = setUp();
    for (const text of ['one', 'two']) {
      store.plant(key, text);
      library.load('canvas', decodeCanvas);
    }
    expect(library.damaged().map((original) => library.readDamaged(original.key))).toEqual([
      'one',
      'two',
    ]);
  });

  it('drops a forbidden key with a report', () => {
    const { store, library } = setUp();
    const text = exportJson(canvasSaying('zqx')).replace('"title"', '"__proto__": 1, "title"');
    store.plant(key, text);
    expect(library.load('canvas', decodeCanvas)).toMatchObject({
      kind: 'repaired',
      repairs: [{ code: 'fieldRemoved', path: '__proto__' }],
    });
  });

  it('gives the document the id it is kept under', () => {
    const { store, library } = setUp();
    store.plant(key, exportJson(canvasSaying('zqx', 'another')));
    expect(library.load('canvas', decodeCanvas)).toMatchObject({
      kind: 'repaired',
      document: { header: { id: 'canvas' } },
      repairs: [{ code: 'fieldRemoved', path: 'id' }],
    });
  });

  it('says that storage is blocked', () => {
    const { store, library } = setUp();
    store.before = () => {
      throw blockedError();
    };
    expect(library.load('canvas', decodeCanvas)).toEqual({ kind: 'blocked', reason: 'blocked' });
  });
});

describe('a canvas that a newer version has written', () => {
  const text = '{"format":"business-model-canvas","formatVersion":7,"more":true}';

  it('is opened for reading only and never written over', () => {
    const { store, library } = setUp();
    store.plant(key, text);
    expect(library.load('canvas', decodeCanvas)).toEqual({
      kind: 'tooNew',
      version: 7,
      original: text,
    });
    expect(library.save(canvasSaying('old'))).toEqual({ kind: 'failed', reason: 'tooNew' });
    expect(store.contents).toEqual({ [key]: text });
  });

  it('is noticed when another tab has put it there meanwhile', () => {
    const { store, library } = setUp();
    library.load('canvas', decodeCanvas);
    library.save(canvasSaying('old'));
    store.plant(key, text);
    expect(library.save(canvasSaying('older'))).toEqual({ kind: 'failed', reason: 'tooNew' });
    expect(store.contents[key]).toBe(text);
  });
});

describe('a page that never had to read', () => {
  it('takes whatever came to stand in place of its work for the work of another tab', () => {
    const { store, library } = setUp();
    library.save(canvasSaying('mine'));
    store.plant(key, repairable);
    expect(library.save(canvasSaying('mine too'))).toEqual({ kind: 'failed', reason: 'otherTab' });
    expect(store.contents[key]).toBe(repairable);
  });

  it('knows which canvases there are', () => {
    const { store, library } = setUp();
    store.plant('someone.else', 'their data');
    expect(library.ids()).toEqual([]);
    library.save(canvasSaying('mine'));
    store.plant(canvasKey('bad'), '{');
    expect([...library.ids()].sort()).toEqual(['bad', 'canvas']);
  });
});

describe('an original that cannot be put aside', () => {
  it('is said so, and survives until there is room', () => {
    const { store, library } = setUp();
    store.plant(key, repairable);
    store.capacity = store.size + 50;
    expect(library.load('canvas', decodeCanvas)).toMatchObject({
      kind: 'repaired',
      quarantineKey: undefined,
    });
    expect(library.save(canvasSaying('x'))).toEqual({ kind: 'failed', reason: 'full' });
    expect(store.contents).toEqual({ [key]: repairable });

    store.capacity = Number.POSITIVE_INFINITY;
    expect(library.save(canvasSaying('x'))).toMatchObject({ kind: 'saved' });
    expect(Object.values(store.contents)).toContain(repairable);
  });

  it('survives a save without a load, too', () => {
    const { store, library } = setUp();
    store.plant(key, repairable);
    library.save(canvasSaying('x'));
    expect(Object.values(store.contents)).toContain(repairable);
  });

  it('survives as a copy when a sound canvas is written over unread', () => {
    const { store, open, library } = setUp();
    library.save(canvasSaying('an hour of work'));
    const work = store.contents[key];
    const another = open();
    expect(another.save(canvasSaying('from a file')).kind).toBe('saved');
    expect(another.damaged().map((original) => another.readDamaged(original.key))).toEqual([work]);
    another.save(canvasSaying('edited'));
    expect(another.damaged()).toHaveLength(1);
  });

  it('survives a store that keeps something else than it is given', () => {
    const { store, library } = setUp();
    store.plant(key, repairable);
    store.distort = (value, at) => (at.startsWith('bmc.damaged') ? value.slice(1) : value);
    expect(library.load('canvas', decodeCanvas)).toMatchObject({ quarantineKey: undefined });
    expect(library.save(canvasSaying('x'))).toEqual({ kind: 'failed', reason: 'other' });
    expect(store.contents[key]).toBe(repairable);
  });
});

describe('saving a canvas', () => {
  it('keeps the time beside the document, not in it', () => {
    const { store, open, library } = setUp();
    library.save(canvasSaying('zqx'));
    expect(JSON.parse(store.contents[key] ?? '')).toMatchObject({
      savedAt: '2026-11-24T12:00:00.000Z',
    });
    const loaded = open().load('canvas', decodeCanvas);
    expect(loaded.kind === 'ready' && loaded.document.header).not.toHaveProperty('unknown');
  });

  it('keeps a field of that name that is somebody else’s', () => {
    const { open, library } = setUp();
    const plain = canvasSaying('zqx');
    const unknown = { savedAt: { at: 'their time', own: 1 } };
    const document = { ...plain, header: { ...plain.header, unknown } };
    library.save(document);
    expect(open().load('canvas', decodeCanvas)).toEqual({ kind: 'ready', document });
    expect(library.list(decodeCanvas)).toMatchObject([{ savedAt: '2026-11-24T12:00:00.000Z' }]);
  });

  it('says how many characters it takes', () => {
    const { store, library } = setUp();
    const saved = library.save(canvasSaying('zqx'));
    expect(saved).toEqual({ kind: 'saved', characters: store.contents[key]?.length });
  });

  it.each([
    ['full', quotaError()],
    ['full', Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED' })],
    ['full', { code: 22 }],
    ['full', { code: 1014 }],
    ['blocked', blockedError()],
    ['other', new Error('no idea')],
    ['other', null],
  ])('leaves the last good copy and says why it failed: %s', (reason, error) => {
    const { store, open, library } = setUp();
    const good = canvasSaying('good');
    library.save(good);
    store.before = (act) => {
      if (act === 'set') throw error;
    };
    expect(library.save(canvasSaying('new'))).toEqual({ kind: 'failed', reason });
    store.before = () => {};
    expect(open().load('canvas', decodeCanvas)).toEqual({ kind: 'ready', document: good });
  });

  it('puts the last good copy back when something else came to stand there', () => {
    const { store, open, library } = setUp();
    const good = canvasSaying('good');
    library.save(good);
    store.distort = (value) => (value.includes('good') ? value : value.slice(0, 20));
    expect(library.save(canvasSaying('new'))).toEqual({ kind: 'failed', reason: 'other' });
    expect(open().load('canvas', decodeCanvas)).toEqual({ kind: 'ready', document: good });
  });
});
