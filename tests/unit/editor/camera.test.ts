import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, createCamera } from '../../../src/editor/camera.ts';
import { posterSize } from '../../../src/geometry/posterLayout.ts';
import { maxZoom, minZoom, rectToScreen } from '../../../src/geometry/viewport.ts';

const poster = { x: 0, y: 0, ...posterSize };

const anyNumber = fc.oneof(fc.double(), fc.double({ min: -2000, max: 2000 }));
const moves = fc.array(
  fc.oneof(
    fc.tuple(anyNumber, anyNumber, anyNumber).map(([x, y, factor]) => {
      return (camera: Camera) => camera.zoomAround({ x, y }, factor);
    }),
    anyNumber.map((factor) => (camera: Camera) => camera.zoomBy(factor)),
    anyNumber.map((zoom) => (camera: Camera) => camera.zoomTo(zoom)),
    fc.tuple(anyNumber, anyNumber).map(
      ([dx, dy]) =>
        (camera: Camera) =>
          camera.panBy(dx, dy),
    ),
    fc.tuple(fc.nat({ max: 3000 }), fc.nat({ max: 3000 })).map(([width, height]) => {
      return (camera: Camera) => camera.resize({ width, height });
    }),
    fc.constant((camera: Camera) => camera.fit()),
  ),
  { maxLength: 20 },
);

describe('the camera', () => {
  it('shows the whole poster at first and after fitting', () => {
    const camera = createCamera();
    camera.zoomBy(9);
    camera.panBy(300, 300);
    camera.fit();
    const { x, y, width, height } = rectToScreen(camera.viewport(), poster);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(22);
    expect(x + width).toBeLessThanOrEqual(1200 - 22 + 1e-9);
    expect(y + height).toBeLessThanOrEqual(800 - 22 + 1e-9);
  });

  it('keeps the poster whole while the window changes, until somebody zooms', () => {
    const camera = createCamera();
    camera.resize({ width: 600, height: 900 });
    expect(rectToScreen(camera.viewport(), poster).width).toBeLessThanOrEqual(600);
    camera.zoomBy(2);
    const { zoom } = camera.viewport();
    camera.resize({ width: 500, height: 900 });
    expect(camera.viewport().zoom).toBe(zoom);
  });

  it('never loses the poster, its limits or its numbers, whatever moves it', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const camera = createCamera();
        for (const move of list) {
          move(camera);
          const { zoom, x, y } = camera.viewport();
          expect([zoom, x, y].every(Number.isFinite)).toBe(true);
          expect(zoom).toBeGreaterThanOrEqual(minZoom);
          expect(zoom).toBeLessThanOrEqual(maxZoom);
          const seen = rectToScreen(camera.viewport(), poster);
          const { width, height } = camera.store.getState().surface;
          expect(seen.x).toBeLessThanOrEqual(width);
          expect(seen.y).toBeLessThanOrEqual(height);
          expect(seen.x + seen.width).toBeGreaterThanOrEqual(-1e-6);
          expect(seen.y + seen.height).toBeGreaterThanOrEqual(-1e-6);
        }
      }),
    );
  });

  it('tells nobody when nothing moves', () => {
    const camera = createCamera();
    camera.zoomTo(2);
    let count = 0;
    camera.store.subscribe(() => {
      count += 1;
    });
    camera.zoomTo(2);
    camera.zoomBy(Number.NaN);
    camera.panBy(0, 0);
    camera.resize(camera.store.getState().surface);
    expect(count).toBe(0);
  });

  it('moves just so far that a note is seen', () => {
    const camera = createCamera();
    camera.zoomTo(4);
    const note = { x: 30, y: 120, width: 76, height: 60 };
    camera.reveal(note);
    const seen = rectToScreen(camera.viewport(), note);
    expect(Math.min(seen.x, seen.y)).toBeGreaterThanOrEqual(24 - 1e-9);
    const { viewport } = camera.store.getState();
    camera.reveal(note);
    expect(camera.viewport()).toBe(viewport);
  });
});
