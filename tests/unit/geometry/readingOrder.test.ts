import { describe, expect, it } from 'vitest';
import { isReadBefore, orderAt, orderAtEnd } from '../../../src/geometry/readingOrder.ts';
import { noteOf } from '../../support/sampleDocuments.ts';

const at = (x: number, y: number) => ({ x, y, size: 76 }) as const;
const note = (order: string, x: number, y: number) => noteOf(order, order, { order, x, y });

describe('reading', () => {
  it('goes row by row, and from the left within a row', () => {
    expect(isReadBefore(at(10, 40), at(100, 40))).toBe(true);
    expect(isReadBefore(at(100, 40), at(10, 120))).toBe(true);
    expect(isReadBefore(at(10, 120), at(100, 40))).toBe(false);
  });

  it('takes notes for one row that lie a little higher or lower', () => {
    expect(isReadBefore(at(10, 60), at(100, 40))).toBe(true);
    expect(isReadBefore(at(10, 71), at(100, 40))).toBe(false);
  });

  it('puts no note before itself', () => {
    expect(isReadBefore(at(10, 40), at(10, 40))).toBe(false);
  });
});

describe('the order of a spot', () => {
  const notes = [note('a0', 10, 40), note('a1', 100, 40), note('a2', 10, 120)];

  it('is between the notes that are read before and after it', () => {
    const order = orderAt(at(50, 45), notes);
    expect(order > 'a0' && order < 'a1').toBe(true);
    expect(orderAt(at(0, 0), notes) < 'a0').toBe(true);
    expect(orderAt(at(100, 120), notes) > 'a2').toBe(true);
  });

  it('comes after notes that share one', () => {
    const shared = [note('a0', 10, 40), { ...note('a0', 100, 40), id: 'z' }, note('a2', 10, 120)];
    const order = orderAt(at(150, 40), shared);
    expect(order > 'a0' && order < 'a2').toBe(true);
  });

  it('is the first one in an empty block, and the last at the end', () => {
    expect(orderAt(at(0, 0), [])).toBe(orderAtEnd([]));
    expect(orderAtEnd(notes) > 'a2').toBe(true);
  });
});
