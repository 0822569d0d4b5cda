import type { Place } from '../domain/blocks.ts';
import { beginNote } from '../editor/acts.ts';
import type { Editor } from '../editor/editor.ts';
import { isComposing, type KeyPress } from './shortcuts.ts';

/**
 * The keys of a text field over a note: Enter and Escape end and keep, Ctrl or Command with Enter ends
 * and opens the next note of the place; Shift+Enter is the field's own. Enter and Escape of an input
 * method belong to the input method. Returns whether the key was one of these.
 */
export function handleTypingKey(editor: Editor, place: Place, event: KeyPress): boolean {
  // Its Enter accepts a candidate and must not break the line as well.
  if (isComposing(event)) return event.key === 'Enter';
  const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey);
  if (!isEnd) return false;
  const { typing } = editor.getState();
  const isBlank = typing?.draft.trim() === '';
  editor.finishTyping();
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isBlank)
    beginNote(editor, place);
  else editor.requestFocus();
  return true;
}
