import { describe, expect, it } from 'vitest';
import { maxDepth, maxFileBytes, parseJsonText } from '../../../src/domain/jsonText.ts';

function problemOf(text: string) {
  const parsed = parseJsonText(text);
  return parsed.ok ? undefined : parsed.problem;
}

describe('parsing JSON text from outside', () => {
  it('reads JSON, with or without a byte order mark', () => {
    expect(parseJsonText(' {"a": [1, "b"]} ')).toEqual({ ok: true, value: { a: [1, 'b'] } });
    expect(parseJsonText('\uFEFF{}')).toEqual({ ok: true, value: {} });
  });

  it('tells an empty text from one that is no JSON', () => {
    expect(problemOf('')).toEqual({ code: 'empty' });
    expect(problemOf('\uFEFF \n')).toEqual({ code: 'empty' });
    expect(problemOf('Dear all,\nhere is our canvas.')).toEqual({
      code: 'notJson',
      line: 1,
      cutOff: false,
    });
  });

  it('knows a picture and a text in another encoding as binary', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(problemOf(new TextDecoder().decode(png))).toEqual({ code: 'binary' });
    const utf16 = new Uint8Array([...'{"a":1}'].flatMap((sign) => [sign.charCodeAt(0), 0]));
    expect(problemOf(new TextDecoder().decode(utf16))).toEqual({ code: 'binary' });
  });

  it('reads a title that holds the replacement character', () => {
    expect(parseJsonText('{"title":"\uFFFD"}').ok).toBe(true);
  });

  it('refuses what is too large or nested too deep before it is parsed', () => {
    expect(problemOf('['.repeat(maxDepth + 1))).toEqual({ code: 'tooDeep', maxDepth });
    expect(problemOf('[{"a":'.repeat(100_000))).toEqual({ code: 'tooDeep', maxDepth });
    expect(problemOf(' '.repeat(maxFileBytes + 1))).toEqual({
      code: 'tooLarge',
      bytes: maxFileBytes + 1,
      maxBytes: maxFileBytes,
    });
  });

  it('counts no brackets in strings', () => {
    expect(parseJsonText(JSON.stringify({ text: '[{\\"'.repeat(200) })).ok).toBe(true);
  });

  it('refuses a key that objects would lose, however it is written', () => {
    const forbidden = { code: 'forbiddenKey', key: '__proto__' };
    expect(problemOf('{"a":[{"__proto__":1}]}')).toEqual(forbidden);
    expect(problemOf('{"\\u005f_proto__":{"x":1}}')).toEqual(forbidden);
    expect(parseJsonText('{"a":"__proto__"}').ok).toBe(true);
  });

  it('leaves such a key out on demand, and keeps its neighbours', () => {
    const parsed = parseJsonText('{"a":[{"__proto__":1,"b":2}]}', { dropForbiddenKeys: true });
    expect(parsed).toEqual({ ok: true, value: { a: [{ b: 2 }] } });
  });
});

describe('a text that is no JSON', () => {
  it('is said to be cut off wherever it was cut', () => {
    const text = JSON.stringify(
      { a: [1, 2.5e-3, -4, true, false, null, { 'k\n"\\é': '\u0007 \ud83d' }], b: {}, c: [] },
      null,
      1,
    );
    for (let end = 1; end < text.length; end += 1) {
      const cut = text.slice(0, end);
      const line = cut.split('\n').length;
      expect(problemOf(cut)).toEqual({ code: 'notJson', line, cutOff: true });
    }
  });

  it('is blamed for the first line that is wrong, not the last', () => {
    for (const wrong of ['oops', '1 2', '"a', "'a'", '01', '.5', 'tru', '"\\x"', '{', ',']) {
      const text = `{\n"a": 1,\n"b": ${wrong}\n,"c": 2\n}\n`;
      expect([wrong, problemOf(text)]).toEqual([
        wrong,
        {
          code: 'notJson',
          line: wrong === '{' || wrong === '1 2' ? expect.any(Number) : 3,
          cutOff: false,
        },
      ]);
    }
    expect(problemOf('{"a": 1,}')).toEqual({ code: 'notJson', line: 1, cutOff: false });
    expect(problemOf('{"a": 1}\n\n{"b": 2}')).toEqual({ code: 'notJson', line: 3, cutOff: false });
  });
});
