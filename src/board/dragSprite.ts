import { findNote } from '../domain/document.ts';
import type { DragSession, DragState } from '../editor/dragSession.ts';
import type { Editor } from '../editor/editor.ts';
import type { NoteScene } from '../geometry/noteScene.ts';
import type { Rect } from '../geometry/rect.ts';
import { buildNotes } from '../geometry/scene.ts';
import { toScreen } from '../geometry/viewport.ts';
import { paintNote } from '../picture/paintScene.ts';
import styles from './board.module.css';
import type { Look } from './boardRenderer.ts';

/** Room around the dragged notes for shadow and tilt, px. */
const border = 24;
/** A sprite larger than this, in device px, is drawn more coarsely: it is only seen in motion. */
const largestSide = 4096;

/**
 * The dragged notes as one small picture, drawn once when they are lifted and then moved by a CSS
 * transform, above everything else on the page: no canvas is touched while dragging.
 */
export function createDragSprite(
  editor: Editor,
  drag: DragSession,
  getLook: () => Look,
  surface: HTMLElement,
): () => void {
  const canvas = surface.ownerDocument.createElement('canvas');
  canvas.className = styles['sprite'] ?? '';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.dataset['part'] = 'drag-sprite';
  surface.ownerDocument.body.append(canvas);
  let zoom = 0;
  let bounds: Rect = { x: 0, y: 0, width: 0, height: 0 };

  const draw = (state: DragState) => {
    const notes = liftedNotes(editor, state, getLook());
    const at = boundsOf(notes);
    zoom = editor.camera.viewport().zoom;
    bounds = at;
    const ratio = Math.min(
      window.devicePixelRatio,
      largestSide / (Math.max(at.width, at.height) * zoom + 2 * border),
    );
    const width = at.width * zoom + 2 * border;
    const height = at.height * zoom + 2 * border;
    canvas.width = Math.max(1, Math.ceil(width * ratio));
    canvas.height = Math.max(1, Math.ceil(height * ratio));
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.classList.toggle(styles['tilted'] ?? '', notes.length === 1);
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.scale(ratio, ratio);
    context.translate(border, border);
    context.scale(zoom, zoom);
    for (const note of notes) {
      paintNote(context, note, note.box.x - at.x, note.box.y - at.y, { scale: zoom, aids: true });
    }
  };

  const move = (state: DragState) => {
    if (editor.camera.viewport().zoom !== zoom) draw(state);
    const area = surface.getBoundingClientRect();
    const corner = toScreen(editor.camera.viewport(), {
      x: bounds.x + state.at.x - state.start.x,
      y: bounds.y + state.at.y - state.start.y,
    });
    const x = area.left + corner.x - border;
    const y = area.top + corner.y - border;
    canvas.style.translate = `${x}px ${y}px`;
  };

  const unsubscribe = [
    drag.store.subscribe(({ drag: state }, { drag: before }) => {
      if (state === undefined) {
        canvas.style.display = 'none';
        delete surface.dataset['dragging'];
      } else {
        surface.dataset['dragging'] = '';
        if (before === undefined) {
          draw(state);
          canvas.style.display = 'block';
        }
        move(state);
      }
    }),
    editor.camera.store.subscribe(() => {
      const { drag: state } = drag.store.getState();
      if (state !== undefined) move(state);
    }),
  ];
  return () => {
    for (const stop of unsubscribe) stop();
    delete surface.dataset['dragging'];
    canvas.remove();
  };
}

/** The dragged notes as they are drawn. Parked ones have no place yet: they hang at the pointer. */
function liftedNotes(editor: Editor, state: DragState, look: Look): readonly NoteScene[] {
  const { document } = editor.getState();
  const wanted = new Set(state.ids);
  if (state.from === 'board') {
    return buildNotes({ document, ...look }).filter((note) => wanted.has(note.id));
  }
  const borrowed = state.ids.flatMap((id) => {
    const note = findNote(document, id);
    return note === undefined ? [] : [{ ...note, place: 'customerSegments' as const }];
  });
  const notes = Object.fromEntries(borrowed.map((note) => [note.id, note]));
  const scenes = buildNotes({ document: { ...document, notes }, ...look });
  return scenes.map((note, index) => ({
    ...note,
    badges: [],
    box: {
      ...note.box,
      x: state.start.x - note.box.width / 2 + index * 12,
      y: state.start.y - note.box.height / 2 + index * 12,
    },
  }));
}

function boundsOf(notes: readonly NoteScene[]): Rect {
  const left = Math.min(...notes.map((note) => note.box.x));
  const top = Math.min(...notes.map((note) => note.box.y));
  const right = Math.max(...notes.map((note) => note.box.x + note.box.width));
  const bottom = Math.max(...notes.map((note) => note.box.y + note.box.height));
  if (notes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
