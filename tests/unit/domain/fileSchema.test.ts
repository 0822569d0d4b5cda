import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { findNote } from '../../../src/domain/document.ts';
import { fileSchema } from '../../../src/domain/fileSchema.ts';
import { importJson } from '../../../src/formats/importJson.ts';
import { countingIds } from '../../support/arbitraries.ts';
import { root } from '../../support/cli/run.ts';
import { isSchemaCurrent, makeFileSchema } from '../../support/cli/schema.ts';

const example = readFileSync(join(root, 'tests/fixtures/kranten.json'), 'utf8');
const published = fromJSONSchema(JSON.parse(makeFileSchema()));

describe('the published JSON Schema', () => {
  it('is current', () => {
    expect(isSchemaCurrent()).toBe(true);
  });

  it('names the method it describes and stands on its own', () => {
    const schema = JSON.parse(makeFileSchema());
    expect(schema.description).toContain('Strategyzer.com, CC BY-SA 3.0');
    expect(schema.title).toBe('Business Model Canvas');
    expect(schema).not.toHaveProperty('$id');
  });

  it('accepts the example of the design and what others add to it', () => {
    const file = JSON.parse(example);
    expect(published.safeParse(file).error).toBeUndefined();
    expect(published.safeParse({ ...file, theirs: { a: [1] } }).success).toBe(true);
  });

  it.each([
    ['format', { format: 'canvas' }],
    ['version', { formatVersion: 2 }],
    ['title', { title: 7 }],
    ['blocks', { blocks: { channels: {} } }],
    ['note', { parked: [{ id: 'n1' }] }],
    ['colour', { parked: [{ id: 'n1', text: '', color: 'red' }] }],
    ['size', { parked: [{ id: 'n1', text: '', size: 0 }] }],
    ['amount', { parked: [{ id: 'n1', text: '', amount: '0,5' }] }],
  ])('refuses what the app refuses: a wrong %s', (_, fields) => {
    const file = { ...JSON.parse(example), ...fields };
    expect(published.safeParse(file).success).toBe(false);
    expect(fileSchema.safeParse(file).success).toBe(false);
    expect(importJson(JSON.stringify(file), { newId: countingIds() }).ok).toBe(false);
  });
});

describe('the example of the design', () => {
  it('is read as it is meant', () => {
    const read = importJson(example, { newId: countingIds() });
    expect(fileSchema.safeParse(JSON.parse(example)).error).toBeUndefined();
    expect(read.ok && read.document.header).toMatchObject({
      id: 'kranten-zonder-prijs',
      title: 'Kranten zonder prijs',
      segmentLettersGiven: 2,
    });
    expect(read.ok && findNote(read.document, 'n7')).toMatchObject({
      place: 'revenueStreams',
      segments: ['n2'],
      amountCents: 24_000_000,
      revenueKind: 'recurring',
    });
    expect(read.ok && read.document.answers).toEqual({ 'customerSegments.1': '…' });
  });
});
