import type { BlockKey } from '../domain/blocks.ts';
import type { NoteId } from '../domain/document.ts';
import { type NoteFieldEdits, setCostOrientation, setNoteFields } from '../domain/noteKinds.ts';
import type { CostOrientation } from '../domain/noteTypes.ts';
import { hasRoomFor, withNewNote } from './acts.ts';
import type { Editor } from './editor.ts';
import { isBlankDraft } from './typing.ts';

/** What the guide does to notes. Each is one entry in the history. */

/**
 * Makes a note of what stands on the answer line of a question, where its block has room, and clears
 * the line. The keyboard's note of the block is then that one. Undefined when there is nothing on the
 * line, or no room for one more note: then the line stays.
 */
export function answerWithNote(
  editor: Editor,
  block: BlockKey,
  question: string,
): NoteId | undefined {
  editor.finishTyping();
  const { document, nextColor, answerDrafts } = editor.getState();
  const draft = answerDrafts[question] ?? '';
  if (isBlankDraft(draft) || !hasRoomFor(document, 1)) return undefined;
  const note = { id: editor.newId(), text: draft.trim(), color: nextColor, question };
  editor.commit('addNote', (current) => withNewNote(current, block, note, undefined), {
    select: [],
    notes: [note.id],
  });
  editor.draftAnswer(question, '');
  editor.activate(block, note.id);
  return note.id;
}

/** Says which way the model as a whole leans; undefined takes it back. */
export function leanCosts(editor: Editor, orientation: CostOrientation | undefined): void {
  editor.commit('leanCosts', (document) => setCostOrientation(document, orientation), {
    notes: [],
  });
}

/** Says of notes what kind of thing they are: type, phases, motives, pricing and the like. */
export function typeNotes(editor: Editor, ids: readonly NoteId[], fields: NoteFieldEdits): void {
  editor.commit('typeNote', (document) => setNoteFields(document, ids, fields), { notes: ids });
}
