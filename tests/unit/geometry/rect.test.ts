import { describe, expect, it } from 'vitest';
import {
  clamp,
  contains,
  distanceTo,
  inset,
  intersects,
  rectBetween,
  roundPlace,
} from '../../../src/geometry/rect.ts';

const rect = { x: 10, y: 20, width: 30, height: 40 };

describe('rectangles', () => {
  it('hold their upper left edge, and not the other', () => {
    expect(contains(rect, { x: 10, y: 20 })).toBe(true);
    expect(contains(rect, { x: 40, y: 20 })).toBe(false);
    expect(contains(rect, { x: 10, y: 60 })).toBe(false);
  });

  it('do not meet where they only touch', () => {
    expect(intersects(rect, { ...rect, x: 40 })).toBe(false);
    expect(intersects(rect, { ...rect, x: 39.9 })).toBe(true);
  });

  it('are the same between two corners, whichever comes first', () => {
    const corner = { x: 40, y: 60 };
    expect(rectBetween(rect, corner)).toEqual(rect);
    expect(rectBetween(corner, rect)).toEqual(rect);
  });

  it('never get a size below nothing', () => {
    expect(inset(rect, 16)).toEqual({ x: 26, y: 36, width: 0, height: 8 });
    expect(inset(rect, -2)).toEqual({ x: 8, y: 18, width: 34, height: 44 });
  });

  it('know how far a point is', () => {
    expect(distanceTo(rect, { x: 20, y: 30 })).toBe(0);
    expect(distanceTo(rect, { x: 43, y: 64 })).toBe(5);
  });
});

describe('clamping', () => {
  it('keeps a number between two others, also when they cross', () => {
    expect(clamp(5, 0, 10)).toBe(5);
    expect(clamp(-5, 0, 10)).toBe(0);
    expect(clamp(Number.POSITIVE_INFINITY, 0, 10)).toBe(10);
    expect(clamp(5, 10, 0)).toBe(10);
  });

  it('makes a number of what is none', () => {
    expect(clamp(Number.NaN, -3, 10)).toBe(-3);
  });
});

describe('places', () => {
  it('are rounded to hundredths', () => {
    expect(roundPlace(1.234567)).toBe(1.23);
    expect(roundPlace(36)).toBe(36);
  });
});
