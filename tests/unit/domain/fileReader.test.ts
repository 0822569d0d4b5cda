import { describe, expect, it } from 'vitest';
import { findNote, maxNotes } from '../../../src/domain/document.ts';
import { channels, fileWith, refusal, repair } from '../../support/smallFiles.ts';

describe('a strict reading', () => {
  it('names what is no canvas of ours', () => {
    for (const value of [null, [], 'text', 7, {}, { nodes: [], edges: [] }]) {
      expect(refusal(value)).toEqual({ code: 'notOurs' });
    }
  });

  it('names a newer version, and an older one that never was', () => {
    expect(refusal(fileWith({ formatVersion: 2 }))).toEqual({ code: 'fromTheFuture', version: 2 });
    expect(refusal(fileWith({ formatVersion: 0 }))).toMatchObject({ path: 'formatVersion' });
  });

  it('names the field and the note that is wrong', () => {
    expect(refusal(channels({ id: 'n1', text: 'fine' }, { id: 'n2' }))).toEqual({
      code: 'missingField',
      path: 'blocks.channels[1].text',
      note: 'n2',
    });
    expect(refusal(channels({ id: 'n1', text: 'Shops', x: null }))).toEqual({
      code: 'wrongField',
      path: 'blocks.channels[0].x',
      expected: 'number',
      note: 'Shops',
    });
    expect(
      refusal(channels({ id: 'n1', text: 'Shops', color: 'url(https://x.invalid/a)' })),
    ).toEqual({
      code: 'wrongField',
      path: 'blocks.channels[0].color',
      expected: 'oneOf',
      note: 'Shops',
    });
    expect(refusal(fileWith({ blocks: { channels: {} } }))).toEqual({
      code: 'wrongField',
      path: 'blocks.channels',
      expected: 'list',
    });
    expect(refusal(fileWith({ title: undefined }))).toEqual({
      code: 'missingField',
      path: 'title',
    });
    expect(refusal(fileWith({ date: '24 November' }))).toMatchObject({ expected: 'date' });
    expect(refusal(fileWith({ blocks: undefined }))).toMatchObject({ code: 'missingField' });
  });

  it('refuses a text that is too long by the name of its note, and measures its normal form', () => {
    expect(refusal(channels({ id: 'n1', text: 'x'.repeat(10_001) }))).toEqual({
      code: 'textTooLong',
      path: 'blocks.channels[0].text',
      length: 10_001,
      max: 10_000,
      note: `${'x'.repeat(39)}…`,
    });
    expect(refusal(channels({ id: 'n1', text: '\u0958'.repeat(6_000) }))).toMatchObject({
      code: 'textTooLong',
      length: 12_000,
    });
    expect(refusal(fileWith({ answers: { q: 'x'.repeat(10_001) } }))).toMatchObject({
      code: 'textTooLong',
      path: 'answers.q',
    });
  });

  it('refuses more notes than a canvas may have', () => {
    const notes = Array.from({ length: maxNotes + 1 }, (_, n) => ({ id: `n${n}`, text: '' }));
    expect(refusal(channels(...notes))).toEqual({
      code: 'tooManyNotes',
      count: maxNotes + 1,
      max: maxNotes,
    });
  });

  it('refuses a number that cannot be written, even in a field that it does not know', () => {
    const infinite = JSON.parse('1e999');
    expect(refusal(channels({ id: 'n1', text: 'a', z: [infinite] }))).toMatchObject({
      path: 'blocks.channels[0].z',
    });
    expect(refusal(fileWith({ z: { deep: infinite } }))).toMatchObject({ path: 'z' });
    expect(refusal(fileWith({ blocks: { tenth: infinite } }))).toMatchObject({
      path: 'blocks.tenth',
    });
  });
});

describe('positions that are no number', () => {
  const infinite = JSON.parse('1e999');

  it.each([null, '12', infinite, {}, []])('are refused in a file: %j', (x) => {
    const problem = refusal(channels({ id: 'n1', text: 'Shops', x, y: 40 }));
    expect(problem).toMatchObject({ path: 'blocks.channels[0].x', note: 'Shops' });
  });

  it.each([null, '12', infinite, {}])('are removed from what is kept in the browser: %j', (x) => {
    const note = { id: 'n1', text: 'Shops', x, y: 40 };
    const other = { id: 'n2', text: 'Web', x: 20, y: 50, z: 1 };
    const { document, repairs, unplaced } = repair(channels(note, other));
    expect(repairs).toEqual([{ code: 'placed', note: 'Shops' }]);
    expect(unplaced).toEqual(['n1']);
    expect(findNote(document, 'n2')).toMatchObject({
      text: 'Web',
      x: 20,
      y: 50,
      unknown: { z: 1 },
    });
  });

  it.each([0, -76, '76', 75, infinite])('neither are sizes: %j', (size) => {
    expect(refusal(channels({ id: 'n1', text: 'a', size }))).toMatchObject({
      path: 'blocks.channels[0].size',
    });
    expect(findNote(repair(channels({ id: 'n1', text: 'a', size })).document, 'n1')?.size).toBe(76);
  });

  it('that are left out wait to be settled, without a repair', () => {
    expect(repair(channels({ id: 'n1', text: 'a' }))).toMatchObject({
      repairs: [],
      unplaced: ['n1'],
    });
  });

  it('of -0 are 0', () => {
    const file = channels({ id: 'n1', text: '', x: -0, y: 50, votes: -0 });
    const note = findNote(repair(file).document, 'n1');
    expect([note?.x, note?.votes]).toEqual([0, 0]);
  });
});
