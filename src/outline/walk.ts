import type { KeyboardEvent } from 'react';
import { isBlockKey, type Place } from '../domain/blocks.ts';
import { type Note, type NoteId, notesIn } from '../domain/document.ts';
import { placeBeside } from '../editor/acts.ts';
import type { Editor } from '../editor/editor.ts';
import { blockBeside, type Direction } from '../geometry/neighbours.ts';
import { noteBox } from '../geometry/noteBox.ts';
import { centerOf } from '../geometry/rect.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Turns the selection of a note on or off. */
export function toggleNote(editor: Editor, id: NoteId): void {
  const { selection } = editor.getState();
  editor.select(
    selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id],
  );
}

/**
 * Walking by keys: up and down through the notes of a block in reading order and, past its end, to the
 * block above or below; left and right to the block beside. Shift extends the selection. Returns whether the key was one of these.
 */
export function walkNotes(editor: Editor, place: Place, event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const { document, activeNote } = editor.getState();
  const notes = notesIn(document, place);
  const index = notes.findIndex((note) => note.id === activeNote);
  const note = notes[index];
  // It is let go that counts: held, Space moves the board.
  if (event.key === ' ') return true;
  if (event.key === 'Home' || event.key === 'End') {
    goTo(editor, place, event.key === 'Home' ? notes[0] : notes.at(-1), false);
    return true;
  }
  const direction = directions[event.key];
  if (direction === undefined) return false;
  if (direction === 'up' || direction === 'down') {
    const next = notes[index + (direction === 'up' ? -1 : 1)];
    if (next !== undefined && index !== -1) {
      goTo(editor, place, next, event.shiftKey);
      return true;
    }
  }
  walkToPlace(editor, place, note, direction, event.shiftKey);
  return true;
}

function walkToPlace(
  editor: Editor,
  place: Place,
  note: Note | undefined,
  direction: Direction,
  extends_: boolean,
): void {
  const target =
    note !== undefined
      ? placeBeside(note, direction)
      : isBlockKey(place)
        ? (blockBeside(place, direction) ?? (direction === 'down' ? 'parked' : undefined))
        : direction === 'up'
          ? 'costStructure'
          : undefined;
  if (target === undefined) return;
  const notes = notesIn(editor.getState().document, target);
  goTo(editor, target, entryNote(notes, note, direction), extends_);
}

/** Where one comes in: the last note from below, the first from above, the nearest from the side. */
function entryNote(
  notes: readonly Note[],
  from: Note | undefined,
  direction: Direction,
): Note | undefined {
  if (direction === 'up') return notes.at(-1);
  const box = from === undefined ? undefined : noteBox(from);
  if (direction === 'down' || box === undefined) return notes[0];
  const origin = centerOf(box);
  let nearest: Note | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const note of notes) {
    const other = noteBox(note);
    if (other === undefined) continue;
    const { x, y } = centerOf(other);
    const distance = Math.hypot(x - origin.x, y - origin.y);
    if (distance < least) {
      nearest = note;
      least = distance;
    }
  }
  return nearest ?? notes[0];
}

function goTo(editor: Editor, place: Place, note: Note | undefined, extends_: boolean): void {
  editor.activate(place, note?.id);
  const { selection } = editor.getState();
  editor.select(nextSelection(selection, note?.id, extends_));
  const box = note === undefined ? undefined : noteBox(note);
  if (box !== undefined) editor.camera.reveal(box);
  editor.requestFocus();
}

function nextSelection(
  selection: readonly NoteId[],
  id: NoteId | undefined,
  extends_: boolean,
): readonly NoteId[] {
  if (id === undefined) return extends_ ? selection : [];
  return extends_ ? [...selection.filter((other) => other !== id), id] : [id];
}
