import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKeys } from '../../src/domain/blocks.ts';
import { isRecord } from '../../src/domain/fileFields.ts';
import { readFile } from '../../src/domain/fileReader.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import { parseJsonText } from '../../src/domain/jsonText.ts';
import { exportJson } from '../../src/formats/exportJson.ts';
import { importJson } from '../../src/formats/importJson.ts';
import { decodeCanvas } from '../../src/storage/decodeCanvas.ts';
import { encodeCanvas } from '../../src/storage/encodeCanvas.ts';
import { countingIds } from '../support/arbitraries.ts';
import { badTexts, damagedFiles } from '../support/damagedFiles.ts';

/** How many entries the lists of notes in a file have. */
function countEntries(text: string): number {
  const parsed = parseJsonText(text, { dropForbiddenKeys: true });
  const file = parsed.ok && isRecord(parsed.value) ? parsed.value : {};
  const blocks = isRecord(file['blocks']) ? file['blocks'] : {};
  const lists = [...blockKeys.map((key) => blocks[key]), file['parked']];
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

describe('reading damaged data from storage', () => {
  it('gives a document that keeps every rule, or names the problem', () => {
    fc.assert(
      fc.property(badTexts, (text) => {
        const read = decodeCanvas(text, 'canvas', countingIds());
        if (read.ok) expect(findViolations(read.document)).toEqual([]);
        else expect(read.problem.code).toMatch(/\w/);
      }),
    );
  });

  it('changes nothing and reports nothing when it reads what it has repaired', () => {
    fc.assert(
      fc.property(badTexts, (text) => {
        const read = decodeCanvas(text, 'canvas', countingIds());
        fc.pre(read.ok);
        const again = decodeCanvas(encodeCanvas(read.document, ''), 'canvas', countingIds('again'));
        expect(again).toEqual({ ok: true, document: read.document, repairs: [], savedAt: '' });
      }),
    );
  });

  it('reports every note that it cannot keep', () => {
    fc.assert(
      fc.property(damagedFiles, (text) => {
        const read = decodeCanvas(text, 'canvas', countingIds());
        fc.pre(read.ok);
        const setAside = read.repairs.filter((repair) => repair.code === 'noteSetAside').length;
        expect(Object.keys(read.document.notes).length + setAside).toBe(countEntries(text));
      }),
    );
  });
});

describe('importing a damaged file', () => {
  it('never throws, and takes over a document that keeps every rule or none', () => {
    fc.assert(
      fc.property(badTexts, (text) => {
        const read = importJson(text, { newId: countingIds() });
        if (read.ok) expect(findViolations(read.document)).toEqual([]);
        else expect(read).not.toHaveProperty('document');
      }),
    );
  });

  it('takes over all notes of a file or none', () => {
    fc.assert(
      fc.property(badTexts, (text) => {
        const read = importJson(text, { newId: countingIds() });
        fc.pre(read.ok);
        expect(Object.keys(read.document.notes)).toHaveLength(countEntries(text));
      }),
    );
  });

  it('mends nothing in a file that was exported after it was imported', () => {
    fc.assert(
      fc.property(badTexts, (text) => {
        const read = importJson(text, { newId: countingIds() });
        fc.pre(read.ok);
        const again = importJson(exportJson(read.document), { newId: countingIds('again') });
        expect(again.ok && again.repairs).toEqual([]);
      }),
    );
  });

  it('refuses what repair would have to remove', () => {
    fc.assert(
      fc.property(damagedFiles, (text) => {
        const parsed = parseJsonText(text);
        fc.pre(parsed.ok);
        const strict = readFile(parsed.value, { mode: 'strict', newId: countingIds() });
        const repaired = readFile(parsed.value, { mode: 'repair', newId: countingIds() });
        fc.pre(strict.ok);
        expect(repaired).toEqual(strict);
      }),
    );
  });
});
