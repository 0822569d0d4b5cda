import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/formats/fileNames.ts';
import { rawText } from '../../support/arbitraries.ts';

describe('the file name of a canvas', () => {
  it.each([
    ['Kranten zonder prijs', 'Kranten-zonder-prijs.json'],
    ['Łódź: café €5 – "ja"', 'Łódź-café-5-ja.json'],
    ['価値提案', '価値提案.json'],
    ['نموذج العمل', 'نموذج-العمل.json'],
    ['नमस्ते', 'नमस्ते.json'],
    ['Plan v1.2', 'Plan-v1.2.json'],
    ['', 'business-model-canvas.json'],
    [' ... ', 'business-model-canvas.json'],
    ['👍🏽', 'business-model-canvas.json'],
    ['../../etc/passwd', 'etc-passwd.json'],
    ['C:\\temp\\a?*|<b>', 'C-temp-a-b.json'],
    ['con', 'business-model-canvas-con.json'],
    ['AUX.txt', 'business-model-canvas-AUX.txt.json'],
    ['COM¹', 'business-model-canvas-COM¹.json'],
    ['con-', 'business-model-canvas-con.json'],
    ['console', 'console.json'],
    ['.hidden', 'hidden.json'],
    ['a\u202egpj.exe', 'a-gpj.exe.json'],
    ['e\u0301', 'é.json'],
  ])('from %j is %j', (title, name) => {
    expect(fileName(title, 'json')).toBe(name);
  });

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(rawText, fc.string({ unit: 'binary', minLength: 70 })), (title) => {
        const name = fileName(title, 'json');
        const base = name.slice(0, -'.json'.length);
        expect(name.endsWith('.json')).toBe(true);
        expect(base).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u);
        expect(base).not.toMatch(/[.-]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(base.length).toBeLessThanOrEqual(80);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
