import { describe, expect, it } from 'vitest';
import { isNoteId, isSafeId } from '../../../src/domain/ids.ts';
import { maxSegmentLetters, segmentIndex, segmentLetter } from '../../../src/domain/letters.ts';
import { formatAmount, parseAmount } from '../../../src/domain/money.ts';
import { isOrder, orderBetween, ordersBetween } from '../../../src/domain/order.ts';
import { isSameValue } from '../../../src/domain/sameValue.ts';
import { excerpt, isIsoDate, normalizeLine, normalizeText } from '../../../src/domain/text.ts';

describe('amounts', () => {
  it('are read from decimal text without rounding', () => {
    expect(parseAmount('240000.00')).toBe(24_000_000);
    expect(parseAmount('0.1')).toBe(10);
    expect(parseAmount('-0.07')).toBe(-7);
    expect(parseAmount('-0')).toBe(0);
    expect(parseAmount('9999999999999.99')).toBe(999_999_999_999_999);
  });

  it('are undefined for anything else', () => {
    for (const text of ['', '0,5', '1.234', '1e3', '1 000', '.5', '12.', 'NaN', '12345678901234']) {
      expect(parseAmount(text)).toBeUndefined();
    }
  });

  it('are written with two decimals and read back as they were', () => {
    for (const cents of [0, 5, -5, 100, 24_000_000, -999_999_999_999_999]) {
      expect(parseAmount(formatAmount(cents))).toBe(cents);
    }
    expect(formatAmount(-5)).toBe('-0.05');
  });
});

describe('letters', () => {
  it('go from A to Z, then from AA, and to ZZZ', () => {
    expect([0, 25, 26, 701, 702, maxSegmentLetters - 1].map(segmentLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'ZZZ',
    ]);
  });

  it('are the inverse of their index', () => {
    for (let index = 0; index < maxSegmentLetters; index += 1) {
      expect(segmentIndex(segmentLetter(index))).toBe(index);
    }
    expect(segmentIndex('a')).toBeUndefined();
    expect(segmentIndex('')).toBeUndefined();
  });
});

describe('orders', () => {
  it('lie between their neighbours', () => {
    const first = orderBetween(undefined, undefined);
    const last = orderBetween(first, undefined);
    const middle = orderBetween(first, last);
    expect([last, middle, first].sort()).toEqual([first, middle, last]);
    const several = ordersBetween(first, last, 5);
    expect([first, ...several, last]).toEqual([first, ...several, last].toSorted());
  });

  it('are the same again between two that are the same', () => {
    expect(orderBetween('a1', 'a1')).toBe('a1');
    expect(ordersBetween('a1', 'a1', 2)).toEqual(['a1', 'a1']);
  });

  it('are known from texts that only look alike', () => {
    expect(['a0', 'Zz', 'a0V', 'b00', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz'].every(isOrder)).toBe(true);
    const wrong = ['', 'a', '0', 'a00', 'b0', 'a0é', 'a0 ', 'aé', `A${'0'.repeat(26)}`];
    expect(wrong.filter(isOrder)).toEqual([]);
  });

  it('leave room before and after every one of them', () => {
    for (const order of ['a0', `z${'z'.repeat(26)}`, `A${'0'.repeat(25)}1`]) {
      expect(orderBetween(order, undefined) > order).toBe(true);
      expect(orderBetween(undefined, order) < order).toBe(true);
    }
  });
});

describe('ids', () => {
  it('are plain names that no object has by itself', () => {
    expect(['n1', 'a.b:c-d_e', '12'].every(isSafeId)).toBe(true);
    const wrong = ['', ' ', 'a b', 'é', '__proto__', 'constructor', 'toString', 'x'.repeat(101)];
    expect(wrong.filter(isSafeId)).toEqual([]);
  });

  it('of notes are not the names of places', () => {
    expect(['channels', 'costStructure', 'parked'].filter(isNoteId)).toEqual([]);
  });
});

describe('text', () => {
  it('has one kind of line ends and no control characters', () => {
    expect(normalizeText('a\r\nb\rc\u2028d\u0085e\u0000\u001b\u009f\tf')).toBe('a\nb\nc\nd\ne\tf');
  });

  it('is composed and well-formed', () => {
    expect(normalizeText('e\u0301 \ud83d')).toBe('é \ufffd');
  });

  it('keeps joiners, direction marks and spaces at its ends', () => {
    const text = ' 👩‍👩‍👧‍👦 \u200f\u202b\u200c ';
    expect(normalizeText(text)).toBe(text);
  });

  it('of one line has spaces for breaks', () => {
    expect(normalizeLine('a\r\n\n\tb\tc')).toBe('a b c');
  });

  it('is named by its first words', () => {
    expect(excerpt('  Two\nlines ')).toBe('Two lines');
    expect([...excerpt('👍'.repeat(50))]).toHaveLength(40);
  });

  it('of a date has the ISO form', () => {
    expect(['2026-11-24', '24-11-2026', '2026-1-1', '', '2026-11-24\n'].filter(isIsoDate)).toEqual([
      '2026-11-24',
    ]);
  });
});

describe('values', () => {
  it('say the same or not, by their own fields', () => {
    expect(isSameValue({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(isSameValue({ a: undefined }, {})).toBe(true);
    expect(isSameValue(0, -0)).toBe(true);
    expect(isSameValue(Number.NaN, Number.NaN)).toBe(true);
    expect(isSameValue([1, 2], [2, 1])).toBe(false);
    expect(isSameValue({}, [])).toBe(false);
    expect(isSameValue(JSON.parse('{"__proto__":{}}'), {})).toBe(false);
    expect(isSameValue({ constructor: Object }, {})).toBe(false);
  });
});
