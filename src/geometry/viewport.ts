import { clamp, type Point, type Rect, type Size } from './rect.ts';

/**
 * Which part of the board is seen: `zoom` in px per mm, and where the board's origin lies on the
 * surface in px. screen = board * zoom + (x, y).
 */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const minZoom = 0.1;
export const maxZoom = 8;

export function toBoard(viewport: Viewport, screen: Point): Point {
  return {
    x: (screen.x - viewport.x) / viewport.zoom,
    y: (screen.y - viewport.y) / viewport.zoom,
  };
}

export function toScreen(viewport: Viewport, board: Point): Point {
  return { x: board.x * viewport.zoom + viewport.x, y: board.y * viewport.zoom + viewport.y };
}

export function rectToScreen(viewport: Viewport, rect: Rect): Rect {
  const corner = toScreen(viewport, rect);
  return {
    ...corner,
    width: rect.width * viewport.zoom,
    height: rect.height * viewport.zoom,
  };
}

/** Zoomed by a factor around a point of the screen, which keeps showing the same spot of the board. */
export function zoomAround(viewport: Viewport, screen: Point, factor: number): Viewport {
  const wanted = viewport.zoom * (Number.isFinite(factor) && factor > 0 ? factor : 1);
  const zoom = clamp(wanted, minZoom, maxZoom);
  const scale = zoom / viewport.zoom;
  return {
    zoom,
    x: screen.x - (screen.x - viewport.x) * scale,
    y: screen.y - (screen.y - viewport.y) * scale,
  };
}

export function panBy(viewport: Viewport, dx: number, dy: number): Viewport {
  return { ...viewport, x: viewport.x + dx, y: viewport.y + dy };
}

/** The viewport that shows a rectangle of the board whole and in the middle, with a border in px. */
export function fitRect(rect: Rect, surface: Size, border: number): Viewport {
  const width = Math.max(1, surface.width - 2 * border);
  const height = Math.max(1, surface.height - 2 * border);
  const zoom = clamp(Math.min(width / rect.width, height / rect.height), minZoom, maxZoom);
  return {
    zoom,
    x: (surface.width - rect.width * zoom) / 2 - rect.x * zoom,
    y: (surface.height - rect.height * zoom) / 2 - rect.y * zoom,
  };
}

/** Keeps at least a corner of the board on the surface, so that nobody gets lost. */
export function keepInSight(viewport: Viewport, board: Size, surface: Size): Viewport {
  const width = board.width * viewport.zoom;
  const height = board.height * viewport.zoom;
  const corner = Math.min(120, surface.width / 3, surface.height / 3);
  return {
    zoom: viewport.zoom,
    x: clamp(viewport.x, corner - width, surface.width - corner),
    y: clamp(viewport.y, corner - height, surface.height - corner),
  };
}

/** Moved just so far that a rectangle of the board is seen whole, if it fits; unchanged when it is. */
export function reveal(viewport: Viewport, rect: Rect, surface: Size, border: number): Viewport {
  const seen = rectToScreen(viewport, rect);
  const shift = (start: number, length: number, room: number) => {
    if (start < border) return border - start;
    const over = start + length - (room - border);
    return over > 0 ? -Math.min(over, start - border) : 0;
  };
  const dx = shift(seen.x, seen.width, surface.width);
  const dy = shift(seen.y, seen.height, surface.height);
  return dx === 0 && dy === 0 ? viewport : panBy(viewport, dx, dy);
}
