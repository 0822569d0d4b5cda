import { describe, expect, it } from 'vitest';
import {
  fitRect,
  maxZoom,
  minZoom,
  panBy,
  rectToScreen,
  reveal,
  toBoard,
  toScreen,
  zoomAround,
} from '../../../src/geometry/viewport.ts';

const viewport = { zoom: 2, x: 10, y: -20 };

describe('screen and board', () => {
  it('are turned into each other', () => {
    expect(toScreen(viewport, { x: 100, y: 50 })).toEqual({ x: 210, y: 80 });
    expect(toBoard(viewport, { x: 210, y: 80 })).toEqual({ x: 100, y: 50 });
    expect(rectToScreen(viewport, { x: 0, y: 10, width: 5, height: 6 })).toEqual({
      x: 10,
      y: 0,
      width: 10,
      height: 12,
    });
  });

  it('shift by px when one pans', () => {
    expect(panBy(viewport, 5, -5)).toEqual({ zoom: 2, x: 15, y: -25 });
  });
});

describe('zooming', () => {
  it('stops at its limits', () => {
    expect(zoomAround(viewport, { x: 0, y: 0 }, 1e9).zoom).toBe(maxZoom);
    expect(zoomAround(viewport, { x: 0, y: 0 }, 1e-9).zoom).toBe(minZoom);
  });

  it('changes nothing for a factor that is none', () => {
    for (const factor of [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 1]) {
      expect(zoomAround(viewport, { x: 5, y: 5 }, factor)).toEqual(viewport);
    }
  });
});

describe('fitting', () => {
  it('shows a rectangle whole and in the middle', () => {
    const fitted = fitRect(
      { x: 100, y: 0, width: 200, height: 50 },
      { width: 420, height: 300 },
      10,
    );
    expect(fitted).toEqual({ zoom: 2, x: -190, y: 100 });
  });
});

describe('revealing', () => {
  const surface = { width: 400, height: 300 };
  const still = { zoom: 1, x: 0, y: 0 };

  it('moves just so far that a rectangle is seen', () => {
    const right = { x: 390, y: 100, width: 50, height: 50 };
    expect(reveal(still, right, surface, 20)).toEqual({ zoom: 1, x: -60, y: 0 });
    const above = { x: 100, y: -40, width: 50, height: 50 };
    expect(reveal(still, above, surface, 20)).toEqual({ zoom: 1, x: 0, y: 60 });
  });

  it('stays when it is seen already', () => {
    const seen = { x: 20, y: 20, width: 360, height: 260 };
    expect(reveal(still, seen, surface, 20)).toBe(still);
  });

  it('shows the beginning of what is too large', () => {
    const large = { x: 100, y: 100, width: 900, height: 900 };
    expect(reveal(still, large, surface, 20)).toEqual({ zoom: 1, x: -80, y: -80 });
  });
});
