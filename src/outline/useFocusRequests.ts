import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../editor/editor.ts';
import { listElementId, noteElementId } from './noteName.ts';

/** Puts the keyboard where the editor wants it: on the active note, or on its empty list. */
export function useFocusRequests(editor: Editor): void {
  const request = useStore(editor.store, (state) => state.focusRequest);
  useEffect(() => {
    if (request === 0) return;
    const { activeNote, activePlace, typing } = editor.getState();
    if (typing !== undefined) return;
    const note =
      activeNote === undefined ? null : document.getElementById(noteElementId(activeNote));
    const list = document.getElementById(listElementId(activePlace));
    const first = list?.querySelector<HTMLElement>('[role="option"][tabindex="0"]');
    const target = note ?? first ?? list;
    // Over the drawing the camera brings it into sight; in the flowing outline the browser does.
    const outlineView = target?.closest('[data-part="outline-view"]') ?? null;
    target?.focus({ preventScroll: outlineView === null });
  }, [editor, request]);
}
