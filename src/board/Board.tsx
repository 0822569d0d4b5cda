import type Konva from 'konva/lib/Core';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore';
import { useStore } from 'zustand';
import type { DragSession } from '../editor/dragSession.ts';
import type { Editor } from '../editor/editor.ts';
import { planeScale } from '../geometry/planeScale.ts';
import { blockRects } from '../geometry/posterLayout.ts';
import { toBoard } from '../geometry/viewport.ts';
import styles from './board.module.css';
import {
  type BoardRenderer,
  createBoardRenderer,
  type Look,
  surfaceMargin,
} from './boardRenderer.ts';
import { createDragSprite } from './dragSprite.ts';
import { createEdgePan } from './edgePan.ts';
import { createMarquee } from './marquee.ts';
import { NoteTextField } from './NoteTextField.tsx';
import { attachPointerGestures, type BoardPorts } from './pointerGestures.ts';
import { attachWheel } from './wheel.ts';

interface Props {
  readonly editor: Editor;
  readonly drag: DragSession;
  readonly look: Look;
  readonly ports: BoardPorts;
  readonly onTextTooLong: (length: number) => void;
  /** Rises when a font has arrived and everything must be laid out and drawn anew. */
  readonly fontVersion: number;
  /** The DOM layer that lies over the drawing and moves with it. */
  readonly children: ReactNode;
}

/** The drawing surface: the Konva stage, the DOM plane over it, and the gestures. */
export function Board({ editor, drag, look, ports, onTextTooLong, fontVersion, children }: Props) {
  const surface = useRef<HTMLDivElement>(null);
  const mover = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const marquee = useRef<HTMLDivElement>(null);
  const target = useRef<HTMLDivElement>(null);
  const layer = useRef<Konva.Layer>(null);
  const lookNow = useRef(look);
  lookNow.current = look;
  const portsNow = useRef(ports);
  portsNow.current = ports;
  const renderer = useMemo<BoardRenderer>(
    () => createBoardRenderer(editor, drag, planeScale, lookNow.current),
    [editor, drag],
  );
  const { width, height } = useStore(editor.camera.store, (state) => state.surface);

  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const measure = () => {
      editor.camera.resize({ width: element.clientWidth, height: element.clientHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [editor]);

  useLayoutEffect(() => {
    if (layer.current === null || mover.current === null || plane.current === null) return;
    return renderer.attach(layer.current, mover.current, plane.current);
  }, [renderer]);

  useEffect(() => renderer.setLook(look), [renderer, look]);
  // The stage has another size, or the letters have: both need a new drawing.
  useLayoutEffect(
    () => renderer.follow({ width, height, fontVersion }),
    [renderer, width, height, fontVersion],
  );
  useEffect(() => followPixelRatio(layer, renderer), [renderer]);

  useEffect(() => {
    const element = surface.current;
    if (element === null || marquee.current === null) return;
    const detach = [
      attachPointerGestures({
        element,
        editor,
        drag,
        marquee: createMarquee(editor, marquee.current),
        edgePan: createEdgePan(editor.camera),
        ports: {
          isApple: portsNow.current.isApple,
          openMenu: (at) => portsNow.current.openMenu(at),
          pickBlock: (block) => portsNow.current.pickBlock(block),
          editTitle: () => portsNow.current.editTitle(),
          isOverParkingLot: (at) => portsNow.current.isOverParkingLot(at),
          sayDragCancelled: () => portsNow.current.sayDragCancelled(),
        },
      }),
      attachWheel(element, editor),
      revealFocus(element, editor),
      createDragSprite(editor, drag, () => lookNow.current, element),
      showDropTarget(drag, target.current),
    ];
    return () => {
      for (const stop of detach) stop();
    };
  }, [editor, drag]);

  return (
    <div ref={surface} className={styles['surface']} data-part="board-surface">
      <div ref={mover} className={styles['mover']} aria-hidden="true">
        <Stage
          width={width + 2 * surfaceMargin}
          height={height + 2 * surfaceMargin}
          listening={false}
        >
          <Layer ref={layer} listening={false} clearBeforeDraw={false}>
            <Shape
              listening={false}
              perfectDrawEnabled={false}
              sceneFunc={(context) => renderer.paint(context._context)}
            />
          </Layer>
        </Stage>
      </div>
      <div ref={plane} className={styles['plane']}>
        <div ref={target} className={styles['dropTarget']} aria-hidden="true" />
        {children}
        <NoteTextField editor={editor} onTooLong={onTextTooLong} />
      </div>
      <div ref={marquee} className={styles['marquee']} aria-hidden="true" />
    </div>
  );
}

/** What the keyboard comes to is brought into sight by the camera, for the page itself never scrolls. */
function revealFocus(element: HTMLElement, editor: Editor): () => void {
  const handleFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
    const surface = element.getBoundingClientRect();
    const { left, top, width, height } = target.getBoundingClientRect();
    const { zoom } = editor.camera.viewport();
    const corner = toBoard(editor.camera.viewport(), {
      x: left - surface.left,
      y: top - surface.top,
    });
    editor.camera.reveal({ ...corner, width: width / zoom, height: height / zoom });
  };
  element.addEventListener('focusin', handleFocus);
  return () => element.removeEventListener('focusin', handleFocus);
}

/** Lights up the block that would take the dragged note; outside React, as all of a drag. */
function showDropTarget(drag: DragSession, element: HTMLElement | null): () => void {
  if (element === null) return () => undefined;
  let shown: string | undefined;
  return drag.store.subscribe(() => {
    const place = drag.target();
    if (place === shown) return;
    shown = place;
    if (place === undefined || place === 'parked') {
      element.style.display = 'none';
      return;
    }
    const rect = blockRects[place];
    element.style.display = 'block';
    element.style.left = `${rect.x * planeScale}px`;
    element.style.top = `${rect.y * planeScale}px`;
    element.style.width = `${rect.width * planeScale}px`;
    element.style.height = `${rect.height * planeScale}px`;
  });
}

/** Draws sharply when the window comes to a screen with other pixels, or the page is zoomed. */
function followPixelRatio(
  layer: { readonly current: Konva.Layer | null },
  renderer: BoardRenderer,
): () => void {
  let query: MediaQueryList | undefined;
  const follow = () => {
    query?.removeEventListener('change', follow);
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', follow);
    const canvas = layer.current?.getCanvas();
    if (canvas !== undefined && canvas.getPixelRatio() !== window.devicePixelRatio) {
      canvas.setPixelRatio(window.devicePixelRatio);
      renderer.redraw();
    }
  };
  follow();
  return () => query?.removeEventListener('change', follow);
}
