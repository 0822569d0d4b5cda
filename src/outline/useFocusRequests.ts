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
    // Over the drawing the camera brings it into sight; where things flow the browser does.
    const surface = target?.closest('[data-part="board-surface"]') ?? null;
    target?.focus({ preventScroll: surface !== null });
  }, [editor, request]);
}
