import { createStore, type StoreApi } from 'zustand/vanilla';
import { posterSize } from '../geometry/posterLayout.ts';
import type { Point, Rect, Size } from '../geometry/rect.ts';
import {
  fitRect,
  keepInSight,
  panBy,
  reveal,
  type Viewport,
  zoomAround,
} from '../geometry/viewport.ts';

export interface CameraState {
  readonly viewport: Viewport;
  /** The size of the drawing surface in px. */
  readonly surface: Size;
  /** True while the poster is shown whole, so that it stays so when the window changes. */
  readonly isFitted: boolean;
}

/**
 * Where the user looks. A store of its own, apart from the document: it changes with every wheel step,
 * is no part of the history, and the board follows it without React.
 */
export interface Camera {
  readonly store: StoreApi<CameraState>;
  viewport(): Viewport;
  resize(surface: Size): void;
  zoomAround(screen: Point, factor: number): void;
  /** Zooms around the middle of the surface. */
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Moves just so far that this part of the board is seen, mm. */
  reveal(rect: Rect): void;
}

/** White space around the fitted poster, px; less where there is little room. */
function fitBorder(surface: Size): number {
  return Math.min(surface.width, surface.height) < 500 ? 8 : 22;
}

export function createCamera(): Camera {
  const whole: Rect = { x: 0, y: 0, ...posterSize };
  const surface: Size = { width: 1200, height: 800 };
  const store = createStore<CameraState>(() => ({
    viewport: fitRect(whole, surface, fitBorder(surface)),
    surface,
    isFitted: true,
  }));
  const move = (viewport: Viewport) => {
    const state = store.getState();
    const kept = keepInSight(viewport, posterSize, state.surface);
    const { zoom, x, y } = state.viewport;
    if (kept.zoom === zoom && kept.x === x && kept.y === y) return;
    store.setState({ viewport: kept, isFitted: false });
  };
  const middle = (): Point => {
    const { width, height } = store.getState().surface;
    return { x: width / 2, y: height / 2 };
  };
  const viewport = () => store.getState().viewport;
  const showWhole = () => {
    const { surface: size } = store.getState();
    store.setState({ viewport: fitRect(whole, size, fitBorder(size)), isFitted: true });
  };
  return {
    store,
    viewport,
    fit: showWhole,
    resize(size) {
      if (size.width <= 0 || size.height <= 0) return;
      const state = store.getState();
      if (size.width === state.surface.width && size.height === state.surface.height) return;
      store.setState({ surface: size });
      if (state.isFitted) showWhole();
      else move(state.viewport);
    },
    zoomAround: (screen, factor) => move(zoomAround(viewport(), screen, factor)),
    zoomBy: (factor) => move(zoomAround(viewport(), middle(), factor)),
    zoomTo: (zoom) => move(zoomAround(viewport(), middle(), zoom / viewport().zoom)),
    panBy: (dx, dy) => move(panBy(viewport(), dx, dy)),
    reveal: (rect) => move(reveal(viewport(), rect, store.getState().surface, 24)),
  };
}
