import { describe, expect, it } from 'vitest';
import { applyChanges, diffDocuments, invertChanges } from '../../../src/domain/changes.ts';
import { findNote, notesIn } from '../../../src/domain/document.ts';
import { placeNotes, removeNotes } from '../../../src/domain/edits.ts';
import { findViolations } from '../../../src/domain/invariants.ts';
import { exportJson } from '../../../src/formats/exportJson.ts';
import { importJson } from '../../../src/formats/importJson.ts';
import { clampToBlock } from '../../../src/geometry/noteBox.ts';
import { settleNotes } from '../../../src/geometry/settleNotes.ts';
import { countingIds } from '../../support/arbitraries.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const canvas = canvasOf([
  noteOf('n1', 'zqx23 readers'),
  noteOf('n2', 'web', { place: 'channels' }),
  noteOf('n3', 'later', { place: 'parked' }),
]);

function read(text: string) {
  return importJson(text, { newId: countingIds() });
}

function readOk(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(findViolations(result.document)).toEqual([]);
  return result;
}

/** Our own file with another value in one place, `blocks.channels.0.x`; undefined takes it out. */
function changed(path: string, value: unknown): string {
  const file: unknown = JSON.parse(exportJson(canvas));
  const keys = path.split('.');
  const owner = keys.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), file);
  Reflect.set(Object(owner), keys.at(-1) ?? '', value);
  return JSON.stringify(file);
}

describe('a JSON file', () => {
  it('is printed for people, in story order, and ends with a line end', () => {
    const text = exportJson(canvas);
    expect(text).toMatch(/^\{\n {2}"format": "business-model-canvas",\n {2}"formatVersion": 1,/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(Object.keys(JSON.parse(text).blocks)).toEqual(['customerSegments', 'channels']);
    expect(text).not.toContain('"order"');
  });

  it('is the same in both languages but for the language it names', () => {
    const dutch = { ...canvas, header: { ...canvas.header, language: 'nl' as const } };
    expect(exportJson(dutch).replace('"nl"', '"en"')).toBe(exportJson(canvas));
  });
});

describe('case 23: a wrong file', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['an empty file', '', { code: 'empty' }],
    ['an empty list', '[]', { code: 'notOurs' }],
    ['null', 'null', { code: 'notOurs' }],
    ['a text', '"text"', { code: 'notOurs' }],
    ['another app', '{"type":"excalidraw","version":2,"elements":[]}', { code: 'notOurs' }],
    ['a picture', '\uFFFDPNG\r\n\u001a\n\u0000\u0000', { code: 'binary' }],
    ['a newer version', changed('formatVersion', 2), { code: 'fromTheFuture' }],
    [
      'a note without text',
      changed('blocks.channels.0.text', undefined),
      { code: 'missingField', path: 'blocks.channels[0].text', note: 'n2' },
    ],
  ];

  it.each(cases)('that is %s is refused with the reason', (_, text, problem) => {
    expect(read(text)).toMatchObject({ ok: false, problem });
    // The same file a second time gives the same answer.
    expect(read(text)).toMatchObject({ ok: false, problem });
  });

  it('that was cut off anywhere is refused as cut off', () => {
    const text = exportJson(canvas).trimEnd();
    for (let end = 1; end < text.length; end += 1) {
      expect(read(text.slice(0, end))).toMatchObject({
        ok: false,
        problem: { code: 'notJson', cutOff: true },
      });
    }
  });
});

describe('case 25: positions that are no number', () => {
  const whole = exportJson(canvas);
  const spot = findNote(canvas, 'n2');

  it.each(['null', '"12"', '1e999', '{}'])('are refused by the name of the note: %s', (x) => {
    const text = changed('blocks.channels.0.x', 'HERE').replace('"HERE"', x);
    expect(read(text)).toMatchObject({
      ok: false,
      problem: { path: 'blocks.channels[0].x', note: 'web' },
    });
  });

  it('but far outside are moved into the block and reported', () => {
    const far = readOk(changed('blocks.channels.0.x', -1e12));
    expect(far.repairs).toEqual([{ code: 'placed', note: 'web' }]);
    const note = findNote(far.document, 'n2');
    expect(note && clampToBlock('channels', note, note.size)).toEqual({ x: note?.x, y: note?.y });
    expect(findNote(far.document, 'n1')).toEqual(findNote(canvas, 'n1'));
  });

  it('but left out are given a spot in the block', () => {
    const { document, repairs } = readOk(changed('blocks.channels.0.x', undefined));
    expect(repairs).toEqual([]);
    expect(settleNotes(document, []).document).toBe(document);
    expect(JSON.parse(exportJson(document)).blocks.channels[0]).toMatchObject({
      x: expect.any(Number),
      y: expect.any(Number),
    });
  });

  it('leave all else as it was when they are right', () => {
    expect(findNote(readOk(whole).document, 'n2')).toMatchObject({ x: spot?.x, y: spot?.y });
  });

  it.each([0, -76, 75])('neither may a size be %d', (size) => {
    const text = changed('blocks.channels.0.size', size);
    expect(read(text)).toMatchObject({ ok: false, problem: { path: 'blocks.channels[0].size' } });
  });
});

describe('case 27: two notes with the same id', () => {
  const twins = [
    { id: 'twin', text: 'zqx27a', x: 20, y: 50 },
    { id: 'twin', text: 'zqx27b', x: 100, y: 50 },
  ];
  const { document, repairs } = readOk(changed('blocks.channels', twins));

  it('become two notes, and it is told', () => {
    expect(notesIn(document, 'channels').map((note) => note.text)).toEqual(['zqx27a', 'zqx27b']);
    expect(repairs).toContainEqual({ code: 'newId', note: 'zqx27b' });
  });

  it('move, vanish and come back each by itself', () => {
    const [first, second] = notesIn(document, 'channels');
    if (first === undefined || second === undefined) throw new Error('two notes are missing');
    const { id, order } = first;
    const moved = placeNotes(document, [
      {
        id,
        place: 'keyPartners',
        order,
        ...clampToBlock('keyPartners', { x: 9, y: 99 }, 76),
        size: 76,
      },
    ]);
    expect(findNote(moved, second.id)).toBe(findNote(document, second.id));
    const removed = removeNotes(moved, [second.id]);
    expect(findNote(removed, id)).toBe(findNote(moved, id));
    const undone = applyChanges(removed, invertChanges(diffDocuments(document, removed)));
    expect(undone).toEqual({ document, skipped: [] });
  });

  it.each(['channels', 'parked', '__proto__', 'constructor'])(
    'are told from a note whose id is %s',
    (id) => {
      const text = changed('blocks.channels', [{ id, text: 'zqx27c' }]);
      const { document: safe } = readOk(text);
      expect(notesIn(safe, 'channels').map((note) => note.text)).toEqual(['zqx27c']);
    },
  );
});
