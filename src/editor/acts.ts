import { type BlockKey, isBlockKey, type Place } from '../domain/blocks.ts';
import { diffDocuments } from '../domain/changes.ts';
import {
  type CanvasDocument,
  findNote,
  maxNotes,
  type Note,
  type NoteId,
  notesIn,
} from '../domain/document.ts';
import { addNotes, placeNotes, removeNotes, setNoteColor } from '../domain/edits.ts';
import type { NoteColor } from '../domain/noteTypes.ts';
import {
  dropPlacements,
  inReadingOrder,
  moveNoteInOrder,
  moveNotesTo,
} from '../geometry/moving.ts';
import { blockBeside, type Direction } from '../geometry/neighbours.ts';
import { clampToBlock, noteBox, noteHeight } from '../geometry/noteBox.ts';
import { makeRoom, sizeForBlock, unstacked } from '../geometry/placing.ts';
import { blockRects } from '../geometry/posterLayout.ts';
import { orderAt, orderAtEnd } from '../geometry/readingOrder.ts';
import { centerOf, type Point } from '../geometry/rect.ts';
import type { Editor } from './editor.ts';

/** What commands and gestures do to notes. Each is one entry in the history. */

/**
 * Starts a new note and the typing on it: at a point of the board (its middle there, mm), or where the
 * block has room. It becomes part of the document when the typing ends with a text. Undefined when the
 * document is full.
 */
export function beginNote(editor: Editor, place: Place, at?: Point): NoteId | undefined {
  editor.finishTyping();
  const { document, nextColor } = editor.getState();
  if (!hasRoomFor(document, 1)) return undefined;
  const id = editor.newId();
  const blank = { id, text: '', color: nextColor };
  const started = isBlockKey(place)
    ? withNewNote(document, place, blank, at)
    : addNotes(document, [
        { ...blank, place, order: orderAtEnd(notesIn(document, place)), x: 0, y: 0, size: 76 },
      ]);
  const pending = diffDocuments(document, started);
  editor.startTyping({ kind: 'note', id, isNew: true, pending, draft: '' });
  editor.select([]);
  editor.activate(place, id);
  return id;
}

/** Whether so many notes more fit in the document. */
export function hasRoomFor(document: CanvasDocument, count: number): boolean {
  return Object.keys(document.notes).length + count <= maxNotes;
}

/** The document with a new note, at a point of the board (its middle there) or where there is room. */
export function withNewNote(
  document: CanvasDocument,
  block: BlockKey,
  blank: Pick<Note, 'id' | 'text' | 'color' | 'question'>,
  at: Point | undefined,
): CanvasDocument {
  const notes = notesIn(document, block);
  if (at === undefined) {
    const room = makeRoom(document, block);
    const order = orderAtEnd(notes);
    const note: Note = { ...blank, place: block, order, size: room.size, ...room.spot };
    return addNotes(placeNotes(document, room.others), [note]);
  }
  const size = sizeForBlock(notes);
  const corner = blockRects[block];
  const wanted = { x: at.x - corner.x - size / 2, y: at.y - corner.y - noteHeight(size) / 2 };
  const spot = unstacked(block, clampToBlock(block, wanted, size), size, notes);
  const order = orderAt({ ...spot, size }, notes);
  return addNotes(document, [{ ...blank, place: block, order, size, ...spot }]);
}

/** Starts typing on a note that is there. */
export function beginEdit(editor: Editor, id: NoteId): void {
  editor.finishTyping();
  const note = findNote(editor.getState().document, id);
  if (note === undefined) return;
  editor.startTyping({ kind: 'note', id, isNew: false, pending: [], draft: note.text });
  editor.select([id]);
  editor.activate(note.place, id);
}

/** The notes an act is for: the selected ones, or the one under the keyboard. */
export function notesAtHand(editor: Editor): readonly NoteId[] {
  const { selection, activeNote, document } = editor.getState();
  if (selection.length > 0) return selection;
  return activeNote !== undefined && findNote(document, activeNote) ? [activeNote] : [];
}

/** Deletes notes; the keyboard goes to the neighbour that takes the first one's turn. */
export function deleteNotes(editor: Editor, ids: readonly NoteId[]): void {
  const { document } = editor.getState();
  const [first] = inReadingOrder(document, ids);
  if (first === undefined) return;
  const gone = new Set(ids);
  const siblings = notesIn(document, first.place);
  const index = siblings.indexOf(first);
  const next =
    siblings.slice(index).find((note) => !gone.has(note.id)) ??
    siblings.slice(0, index).findLast((note) => !gone.has(note.id));
  editor.commit('deleteNote', (current) => removeNotes(current, ids), { select: [], notes: ids });
  editor.activate(first.place, next?.id);
}

/** Duplicates notes into the same places, a little aside, and selects the copies; not in a full document. */
export function duplicateNotes(editor: Editor, ids: readonly NoteId[]): void {
  if (!hasRoomFor(editor.getState().document, ids.length)) return;
  const copies: NoteId[] = [];
  const edit = (current: CanvasDocument) =>
    inReadingOrder(current, ids).reduce((edited, note) => {
      // A copy of a segment is another segment: it gets a letter of its own.
      const { segmentLetter: _, ...rest } = note;
      const copy = { ...rest, id: editor.newId() };
      copies.push(copy.id);
      return addNotes(edited, [placeCopy(edited, note, copy)]);
    }, current);
  editor.commit('duplicateNote', edit, { select: copies });
  activateFirst(editor, copies);
}

/** Puts the keyboard on the first of these notes that is there, wherever it is now. */
function activateFirst(editor: Editor, ids: readonly NoteId[]): void {
  const { document } = editor.getState();
  const id = ids.find((candidate) => findNote(document, candidate) !== undefined);
  const note = id === undefined ? undefined : findNote(document, id);
  if (note !== undefined) editor.activate(note.place, note.id);
}

function placeCopy(document: CanvasDocument, original: Note, copy: Note): Note {
  const others = notesIn(document, original.place);
  if (!isBlockKey(original.place)) return { ...copy, order: orderAtEnd(others) };
  const beside = { x: original.x + 10, y: original.y + 10 };
  const spot = unstacked(original.place, beside, copy.size, others);
  return { ...copy, ...spot, order: orderAt({ ...spot, size: copy.size }, others) };
}

export function colorNotes(editor: Editor, ids: readonly NoteId[], color: NoteColor): void {
  editor.setNextColor(color);
  editor.commit('colorNote', (document) => setNoteColor(document, ids, color), {
    ...(ids.length > 0 ? { select: ids } : {}),
  });
}

/** Moves notes to a block or to the parking lot. */
export function sendNotes(editor: Editor, ids: readonly NoteId[], place: Place): void {
  editor.commit('moveNote', (document) => moveNotesTo(document, ids, place), { select: ids });
  activateFirst(editor, ids);
}

/** Drops notes that were dragged by a vector, mm. */
export function dropNotes(editor: Editor, ids: readonly NoteId[], by: Point): void {
  editor.commit('moveNote', (document) => placeNotes(document, dropPlacements(document, ids, by)), {
    select: ids,
  });
  activateFirst(editor, ids);
}

/**
 * Moves notes with the keys: up and down to an earlier or later turn in their block, and past its end
 * to the block above or below; left and right to the block beside. False when there is none.
 */
export function nudgeNotes(editor: Editor, ids: readonly NoteId[], direction: Direction): boolean {
  const { document } = editor.getState();
  const notes = inReadingOrder(document, ids);
  const [first] = notes;
  if (first === undefined) return false;
  if (notes.length === 1 && (direction === 'up' || direction === 'down')) {
    const step = direction === 'up' ? -1 : 1;
    const moved = editor.commit('moveNote', (now) => moveNoteInOrder(now, first.id, step), {
      select: [first.id],
    });
    if (moved) {
      editor.activate(first.place, first.id);
      return true;
    }
  }
  const target = placeBeside(first, direction);
  if (target === undefined) return false;
  sendNotes(editor, ids, target);
  return true;
}

/** The place beside a note's own: the parking lot lies below the lower blocks. */
export function placeBeside(note: Note, direction: Direction): Place | undefined {
  if (!isBlockKey(note.place)) return direction === 'up' ? 'costStructure' : undefined;
  const box = noteBox(note);
  const beside = blockBeside(note.place, direction, box === undefined ? undefined : centerOf(box));
  if (beside === undefined && direction === 'down') return 'parked';
  return beside;
}
