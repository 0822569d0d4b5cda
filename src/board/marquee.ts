import type { NoteId } from '../domain/document.ts';
import type { Editor } from '../editor/editor.ts';
import { noteIndexOf } from '../geometry/noteIndex.ts';
import { type Point, rectBetween } from '../geometry/rect.ts';
import { rectToScreen } from '../geometry/viewport.ts';

/** Selecting by a rectangle drawn from an empty spot: what it touches is selected as it grows. */
export interface Marquee {
  start(from: Point, adds: boolean): void;
  update(to: Point): void;
  complete(): void;
  cancel(): void;
}

export function createMarquee(editor: Editor, element: HTMLElement): Marquee {
  let from: Point | undefined;
  let kept: readonly NoteId[] = [];
  let before: readonly NoteId[] = [];

  const end = () => {
    from = undefined;
    element.style.display = 'none';
  };
  return {
    start(point, adds) {
      from = point;
      before = editor.getState().selection;
      kept = adds ? before : [];
    },
    update(to) {
      if (from === undefined) return;
      const rect = rectBetween(from, to);
      const { x, y, width, height } = rectToScreen(editor.camera.viewport(), rect);
      element.style.display = 'block';
      element.style.transform = `translate(${x}px, ${y}px)`;
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      const touched = noteIndexOf(editor.getState().document).within(rect);
      editor.select([...kept, ...touched.map((note) => note.id)]);
    },
    complete() {
      const { selection, document } = editor.getState();
      const last = selection.at(-1);
      const note = last === undefined ? undefined : document.notes[last];
      if (note !== undefined) editor.activate(note.place, note.id);
      editor.requestFocus();
      end();
    },
    cancel() {
      if (from !== undefined) editor.select(before);
      end();
    },
  };
}
