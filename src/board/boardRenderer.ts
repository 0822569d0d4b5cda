import type Konva from 'konva/lib/Core';
import type { BlockKey } from '../domain/blocks.ts';
import type { DragSession } from '../editor/dragSession.ts';
import type { Editor } from '../editor/editor.ts';
import type { NoteScene } from '../geometry/noteScene.ts';
import { intersects, type Rect, type Size } from '../geometry/rect.ts';
import { buildScene, type Scene, type SceneTheme, type SceneWords } from '../geometry/scene.ts';
import type { Viewport } from '../geometry/viewport.ts';
import { paintScene } from '../picture/paintScene.ts';

/** How a canvas document is drawn now: colours and words of the interface. */
export interface Look {
  readonly theme: SceneTheme;
  readonly words: SceneWords;
  /** The block that the guide is about. */
  readonly litBlock?: BlockKey | undefined;
}

/** The drawn surface reaches so many px past the visible one, so that small pans show no blank edge. */
export const surfaceMargin = 128;
/** After the last step of a pan or zoom the board is drawn crisply. */
const settleMs = 90;

/** What a drawing was made for. */
export interface DrawnFor extends Size {
  readonly fontVersion: number;
}

export interface BoardRenderer {
  /** Called by the one Konva shape when its layer is drawn; Konva's own rounds paint nothing. */
  paint(context: CanvasRenderingContext2D): void;
  attach(layer: Konva.Layer, mover: HTMLElement, plane: HTMLElement): () => void;
  setLook(look: Look): void;
  /** Draws everything anew when one of these has changed: the stage's size, the letters. */
  follow(state: DrawnFor): void;
  /** Draws everything anew: the screen's pixel ratio has changed. */
  redraw(): void;
}

/**
 * Keeps the drawn board in step with the editor, without React. One Konva shape paints all notes. While
 * panning or zooming the drawn surface is moved by a CSS transform and drawn crisply when it settles;
 * after an edit only the parts that changed are painted again.
 */
export function createBoardRenderer(
  editor: Editor,
  drag: DragSession,
  planeScale: number,
  initialLook: Look,
): BoardRenderer {
  let look = initialLook;
  let drawnFor: DrawnFor | undefined;
  let layer: Konva.Layer | undefined;
  let mover: HTMLElement | undefined;
  let plane: HTMLElement | undefined;
  let drawn:
    | { scene: Scene; viewport: Viewport; hidden: ReadonlySet<string>; typing: string | undefined }
    | undefined;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;

  const noHidden: ReadonlySet<string> = new Set();
  const hiddenNow = (): ReadonlySet<string> => {
    const state = drag.store.getState().drag;
    return state === undefined || state.from === 'parked' ? noHidden : new Set(state.ids);
  };
  const typingNow = () => {
    const { typing } = editor.getState();
    return typing?.kind === 'note' ? typing.id : undefined;
  };
  const sceneNow = () => buildScene({ document: editor.visible(), ...look });

  /** The part of the poster that lies on the drawn surface, mm. */
  const drawnPart = (viewport: Viewport): Rect => {
    const { surface } = editor.camera.store.getState();
    return {
      x: (-viewport.x - surfaceMargin) / viewport.zoom,
      y: (-viewport.y - surfaceMargin) / viewport.zoom,
      width: (surface.width + 2 * surfaceMargin) / viewport.zoom,
      height: (surface.height + 2 * surfaceMargin) / viewport.zoom,
    };
  };

  const paintAt = (
    context: CanvasRenderingContext2D,
    scene: Scene,
    viewport: Viewport,
    clip: Rect,
  ) => {
    context.translate(viewport.x + surfaceMargin, viewport.y + surfaceMargin);
    context.scale(viewport.zoom, viewport.zoom);
    paintPosterShadow(context, scene.size);
    const typing = typingNow();
    paintScene(context, scene, {
      scale: viewport.zoom,
      clip,
      hidden: hiddenNow(),
      aids: true,
      withoutFields: true,
      ...(typing === undefined ? {} : { withoutText: typing }),
    });
  };

  let isAsked = false;
  let isDrawingSoon = false;

  const paint = (context: CanvasRenderingContext2D) => {
    // What Konva draws by itself, at a new size say, stands here already or comes in a moment.
    if (!isAsked) return;
    isAsked = false;
    const { canvas } = context;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.restore();
    const viewport = editor.camera.viewport();
    const scene = sceneNow();
    context.save();
    paintAt(context, scene, viewport, drawnPart(viewport));
    context.restore();
    drawn = { scene, viewport, hidden: hiddenNow(), typing: typingNow() };
  };

  const placePlane = () => {
    if (plane === undefined) return;
    const { zoom, x, y } = editor.camera.viewport();
    plane.style.transform = `translate(${x}px, ${y}px) scale(${zoom / planeScale})`;
  };

  const drawAll = () => {
    clearTimeout(settleTimer);
    settleTimer = undefined;
    isDrawingSoon = false;
    isAsked = true;
    layer?.draw();
    if (mover !== undefined) mover.style.transform = '';
    // All rings and lines of the plane depend on it, so it is not set at each step of a zoom.
    plane?.style.setProperty('--zoom', String(editor.camera.viewport().zoom));
  };

  /** Several reasons at once, as at the start, draw once; still before the screen is shown. */
  const drawSoon = () => {
    if (isDrawingSoon) return;
    isDrawingSoon = true;
    queueMicrotask(() => {
      if (isDrawingSoon) drawAll();
    });
  };

  /** Moves the drawn surface to where the camera is now; false when too little of it would be seen. */
  const moveSurface = (): boolean => {
    if (drawn === undefined || mover === undefined) return false;
    const { viewport, surface } = editor.camera.store.getState();
    const scale = viewport.zoom / drawn.viewport.zoom;
    if (scale > 1.5 || scale < 0.75) return false;
    const x = viewport.x - drawn.viewport.x * scale;
    const y = viewport.y - drawn.viewport.y * scale;
    const reach = surfaceMargin * scale;
    const isCovered =
      x - reach <= 0 &&
      y - reach <= 0 &&
      x + surface.width * scale + reach >= surface.width &&
      y + surface.height * scale + reach >= surface.height;
    if (!isCovered) return false;
    // The element's own corner lies a margin before the surface's.
    mover.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    return true;
  };

  const followCamera = () => {
    placePlane();
    if (!moveSurface()) {
      drawAll();
      return;
    }
    clearTimeout(settleTimer);
    settleTimer = setTimeout(drawAll, settleMs);
  };

  /** Paints again only what differs from what was drawn; everything when that is much. */
  const repaintChanges = () => {
    if (drawn === undefined || layer === undefined || isDrawingSoon) return;
    const scene = sceneNow();
    const dirty = dirtyRects(drawn, scene, hiddenNow(), typingNow());
    if (dirty === undefined || editor.camera.viewport() !== drawn.viewport) {
      drawAll();
      return;
    }
    if (dirty.length === 0) return;
    const canvas = layer.getCanvas();
    const context = layer.getNativeCanvasElement().getContext('2d');
    if (context === null) return;
    const { viewport } = drawn;
    const ratio = canvas.getPixelRatio();
    for (const rect of dirty) {
      context.save();
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const left =
        Math.floor((rect.x * viewport.zoom + viewport.x + surfaceMargin) * ratio) / ratio;
      const top = Math.floor((rect.y * viewport.zoom + viewport.y + surfaceMargin) * ratio) / ratio;
      const width = Math.ceil(rect.width * viewport.zoom * ratio + 1) / ratio;
      const height = Math.ceil(rect.height * viewport.zoom * ratio + 1) / ratio;
      context.beginPath();
      context.rect(left, top, width, height);
      context.clip();
      context.clearRect(left, top, width, height);
      paintAt(context, scene, viewport, rect);
      context.restore();
    }
    drawn = { scene, viewport, hidden: hiddenNow(), typing: typingNow() };
  };

  return {
    paint,
    attach(toLayer, toMover, toPlane) {
      layer = toLayer;
      mover = toMover;
      plane = toPlane;
      mover.style.transformOrigin = `${surfaceMargin}px ${surfaceMargin}px`;
      placePlane();
      drawSoon();
      let document = editor.visible();
      const unsubscribe = [
        editor.camera.store.subscribe((state, before) => {
          if (state.viewport !== before.viewport) followCamera();
        }),
        editor.store.subscribe((state, before) => {
          const visible = editor.visible();
          if (visible !== document || state.typing !== before.typing) repaintChanges();
          document = visible;
        }),
        drag.store.subscribe((state, before) => {
          if ((state.drag === undefined) !== (before.drag === undefined)) repaintChanges();
        }),
      ];
      return () => {
        for (const stop of unsubscribe) stop();
        clearTimeout(settleTimer);
        layer = undefined;
      };
    },
    setLook(next) {
      if (next === look) return;
      look = next;
      drawSoon();
    },
    follow(state) {
      const isSame =
        state.width === drawnFor?.width &&
        state.height === drawnFor.height &&
        state.fontVersion === drawnFor.fontVersion;
      drawnFor = state;
      if (!isSame) drawSoon();
    },
    redraw: drawAll,
  };
}

/** The sheet lies a little above its background; on the screen only. */
function paintPosterShadow(context: CanvasRenderingContext2D, { width, height }: Size): void {
  for (const reach of [4, 2.4, 1]) {
    context.fillStyle = 'rgba(32, 38, 45, 0.035)';
    context.fillRect(-reach, -reach + 1.2, width + 2 * reach, height + 2 * reach);
  }
}

/** Above so many changed notes a whole drawing is cheaper than many small ones. */
const manyChanges = 24;

/** The parts of the poster to paint again, mm; undefined for all of it. */
function dirtyRects(
  drawn: { scene: Scene; hidden: ReadonlySet<string>; typing: string | undefined },
  scene: Scene,
  hidden: ReadonlySet<string>,
  typing: string | undefined,
): readonly Rect[] | undefined {
  if (!isSamePoster(drawn.scene, scene)) return undefined;
  const before = new Map(drawn.scene.notes.map((note) => [note.id, note]));
  const rects: Rect[] = [];
  const touch = (note: NoteScene) => rects.push(withShadow(note.box));
  for (const note of scene.notes) {
    const old = before.get(note.id);
    before.delete(note.id);
    const isShown = drawn.hidden.has(note.id) === hidden.has(note.id);
    const isTyped = (drawn.typing === note.id) === (typing === note.id);
    if (old === note && isShown && isTyped) continue;
    touch(note);
    if (old !== undefined && old !== note) touch(old);
    if (rects.length > manyChanges) return undefined;
  }
  for (const gone of before.values()) touch(gone);
  return rects.length > manyChanges ? undefined : merged(rects);
}

/** Rectangles that touch become one, so that nothing is painted twice. */
function merged(rects: readonly Rect[]): readonly Rect[] {
  const result: Rect[] = [];
  for (const rect of rects) {
    let grown = rect;
    for (let index = result.length - 1; index >= 0; index -= 1) {
      const other = result[index];
      if (other === undefined || !intersects(other, grown)) continue;
      const x = Math.min(other.x, grown.x);
      const y = Math.min(other.y, grown.y);
      grown = {
        x,
        y,
        width: Math.max(other.x + other.width, grown.x + grown.width) - x,
        height: Math.max(other.y + other.height, grown.y + grown.height) - y,
      };
      result.splice(index, 1);
    }
    result.push(grown);
  }
  return result;
}

function withShadow(box: Rect): Rect {
  return { x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 8 };
}

function isSamePoster(a: Scene, b: Scene): boolean {
  if (a.poster === b.poster) return true;
  if (a.poster.length !== b.poster.length) return false;
  // The page shows the fields itself: their letters need no drawing.
  const drawn = (scene: Scene) => scene.poster.filter((shape) => shape.isField !== true);
  return JSON.stringify(drawn(a)) === JSON.stringify(drawn(b));
}
