import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posterSize } from '../../src/geometry/posterLayout.ts';
import {
  fitRect,
  keepInSight,
  maxZoom,
  minZoom,
  rectToScreen,
  reveal,
  toBoard,
  toScreen,
  type Viewport,
  zoomAround,
} from '../../src/geometry/viewport.ts';

const px = fc.double({ min: -5000, max: 5000, noNaN: true });
const point = fc.record({ x: px, y: px });
const zoom = fc.double({ min: minZoom, max: maxZoom, noNaN: true });
const viewports: fc.Arbitrary<Viewport> = fc.record({ zoom, x: px, y: px });
const surfaces = fc.record({
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 3000 }),
});
const rects = fc.record({
  x: fc.double({ min: -100, max: 1200, noNaN: true }),
  y: fc.double({ min: -100, max: 900, noNaN: true }),
  width: fc.double({ min: 1, max: 1200, noNaN: true }),
  height: fc.double({ min: 1, max: 900, noNaN: true }),
});

describe('screen and board', () => {
  it('lead to each other and back', () => {
    fc.assert(
      fc.property(viewports, point, (viewport, screen) => {
        const back = toScreen(viewport, toBoard(viewport, screen));
        expect(back.x).toBeCloseTo(screen.x, 6);
        expect(back.y).toBeCloseTo(screen.y, 6);
      }),
    );
  });
});

describe('zooming around a point', () => {
  it('keeps what is under the pointer there', () => {
    fc.assert(
      fc.property(viewports, point, fc.double({ noNaN: true }), (viewport, screen, factor) => {
        const board = toBoard(viewport, screen);
        const kept = toScreen(zoomAround(viewport, screen, factor), board);
        expect(Math.abs(kept.x - screen.x)).toBeLessThan(1e-6);
        expect(Math.abs(kept.y - screen.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('keeps to the limits and to numbers, for any factor', () => {
    fc.assert(
      fc.property(viewports, point, fc.double(), (viewport, screen, factor) => {
        const zoomed = zoomAround(viewport, screen, factor);
        expect(Object.values(zoomed).every(Number.isFinite)).toBe(true);
        expect(zoomed.zoom).toBeGreaterThanOrEqual(minZoom);
        expect(zoomed.zoom).toBeLessThanOrEqual(maxZoom);
      }),
    );
  });
});

describe('keeping in sight', () => {
  it('leaves at least a corner of the board on the surface, and what is in sight as it is', () => {
    fc.assert(
      fc.property(viewports, surfaces, (viewport, surface) => {
        const kept = keepInSight(viewport, posterSize, surface);
        const seen = rectToScreen(kept, { x: 0, y: 0, ...posterSize });
        expect(seen.x).toBeLessThan(surface.width);
        expect(seen.y).toBeLessThan(surface.height);
        expect(seen.x + seen.width).toBeGreaterThan(0);
        expect(seen.y + seen.height).toBeGreaterThan(0);
        expect(keepInSight(kept, posterSize, surface)).toEqual(kept);
      }),
    );
  });
});

describe('fitting', () => {
  it('shows all of a rectangle, unless it would be smaller than the smallest zoom', () => {
    fc.assert(
      fc.property(rects, surfaces, fc.nat({ max: 40 }), (rect, surface, border) => {
        const fitted = fitRect(rect, surface, border);
        const seen = rectToScreen(fitted, rect);
        expect(seen.x + seen.width / 2).toBeCloseTo(surface.width / 2, 6);
        expect(seen.y + seen.height / 2).toBeCloseTo(surface.height / 2, 6);
        if (fitted.zoom === minZoom) return;
        expect(seen.width).toBeLessThanOrEqual(Math.max(1, surface.width - 2 * border) + 1e-6);
        expect(seen.height).toBeLessThanOrEqual(Math.max(1, surface.height - 2 * border) + 1e-6);
      }),
    );
  });
});

describe('revealing', () => {
  it('shows a rectangle that fits whole, another one from its beginning, and then rests', () => {
    fc.assert(
      fc.property(viewports, rects, surfaces, (viewport, rect, surface) => {
        const border = 24;
        const shown = reveal(viewport, rect, surface, border);
        const seen = rectToScreen(shown, rect);
        expect(shown.zoom).toBe(viewport.zoom);
        const sides = [
          [seen.x, seen.width, surface.width],
          [seen.y, seen.height, surface.height],
        ] as const;
        for (const [start, length, room] of sides) {
          expect(start).toBeGreaterThanOrEqual(border - 1e-6);
          if (length <= room - 2 * border) {
            expect(start + length).toBeLessThanOrEqual(room - border + 1e-6);
          }
        }
        const again = reveal(shown, rect, surface, border);
        expect(again.x).toBeCloseTo(shown.x, 6);
        expect(again.y).toBeCloseTo(shown.y, 6);
      }),
    );
  });
});
