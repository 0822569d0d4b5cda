import type { Place } from '../domain/blocks.ts';
import { findNote, type Note } from '../domain/document.ts';
import type { EditorState } from '../editor/editor.ts';
import { documentWithDraft } from '../editor/typing.ts';

/** The note of this place that is being typed on, or undefined. */
export function typedNoteIn(state: EditorState, place: Place): Note | undefined {
  const { typing, document } = state;
  if (typing?.kind !== 'note') return undefined;
  const note = findNote(documentWithDraft(document, typing), typing.id);
  return note?.place === place ? note : undefined;
}

export function isTypingIn(state: EditorState, place: Place): boolean {
  return typedNoteIn(state, place) !== undefined;
}
