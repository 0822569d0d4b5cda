import type { Place } from './blocks.ts';
import {
  type CanvasDocument,
  findNote,
  type HeaderTextField,
  maxNotes,
  type Note,
  type NoteId,
} from './document.ts';
import { isNoteId, isSafeId } from './ids.ts';
import { segmentIndex } from './letters.ts';
import type { NoteColor, NoteSize } from './noteTypes.ts';
import { withoutDanglingReferences } from './references.ts';
import { withOwnLetters } from './segmentLetters.ts';
import { isIsoDate, isTextTooLong, normalizeLine, normalizeText } from './text.ts';

/**
 * Pure edits: document in, document out. Each returns the same object when nothing changes, and each
 * keeps the rules of the document (see `findViolations`). A text that is too long is refused, which is
 * to say that nothing changes: whoever offers the edit asks `isTextTooLong` first and tells the user.
 */

/** Where a note goes: its place, its reading order there, and its spot and size in mm. */
export interface Placement {
  readonly id: NoteId;
  readonly place: Place;
  readonly order: string;
  readonly x: number;
  readonly y: number;
  readonly size: NoteSize;
}

/**
 * Adds notes. A customer segment without a letter is given the next one; so is a note with a letter
 * that this canvas has given before, as a copy has. Throws when an id is taken or not allowed, when a
 * text is too long, and above `maxNotes`: such a document could not be read back.
 */
export function addNotes(document: CanvasDocument, added: readonly Note[]): CanvasDocument {
  if (added.length === 0) return document;
  const notes = { ...document.notes };
  for (const note of added) {
    if (!isNoteId(note.id)) throw new Error(`note id ${note.id} is not allowed`);
    if (Object.hasOwn(notes, note.id)) throw new Error(`note ${note.id} exists already`);
    notes[note.id] = normalized(withoutGivenLetter(note, document.header.segmentLettersGiven));
  }
  const count = Object.keys(notes).length;
  if (count > maxNotes) throw new Error(`${count} notes are more than ${maxNotes}`);
  return withOwnLetters(
    withoutDanglingReferences({ ...document, notes }),
    added.map((note) => note.id),
  ).document;
}

function withoutGivenLetter(note: Note, given: number): Note {
  const { segmentLetter, ...rest } = note;
  if (segmentLetter === undefined) return note;
  return (segmentIndex(segmentLetter) ?? -1) < given ? rest : note;
}

function normalized(note: Note): Note {
  const normal = {
    ...note,
    text: normalizeText(note.text),
    ...(note.detail === undefined ? {} : { detail: normalizeText(note.detail) }),
    ...(note.label === undefined ? {} : { label: normalizeLine(note.label) }),
  };
  for (const text of [normal.text, normal.detail, normal.label]) {
    if (text !== undefined && isTextTooLong(text)) throw new Error(`note ${note.id} is too long`);
  }
  return normal;
}

/** Sets a note's text, normalised. Unknown ids and a text that is too long change nothing. */
export function setNoteText(document: CanvasDocument, id: NoteId, text: string): CanvasDocument {
  const note = findNote(document, id);
  const normal = normalizeText(text);
  if (note === undefined || note.text === normal || isTextTooLong(normal)) return document;
  return withNote(document, { ...note, text: normal });
}

export function setNoteColor(
  document: CanvasDocument,
  ids: readonly NoteId[],
  color: NoteColor,
): CanvasDocument {
  return ids.reduce((edited, id) => {
    const note = findNote(edited, id);
    if (note === undefined || note.color === color) return edited;
    return withNote(edited, { ...note, color });
  }, document);
}

/**
 * Moves notes: place, spot, size and reading order together. A customer segment that leaves its block
 * loses the links of the notes that were for it, in this same edit; it keeps its letter.
 */
export function placeNotes(
  document: CanvasDocument,
  placements: readonly Placement[],
): CanvasDocument {
  let notes: Record<NoteId, Note> | undefined;
  for (const { id, ...to } of placements) {
    const note = notes?.[id] ?? findNote(document, id);
    if (note === undefined || isPlacedAt(note, to)) continue;
    notes ??= { ...document.notes };
    notes[id] = { ...note, ...to };
  }
  if (notes === undefined) return document;
  return withOwnLetters(
    withoutDanglingReferences({ ...document, notes }),
    placements.map((placement) => placement.id),
  ).document;
}

function isPlacedAt(note: Note, to: Omit<Placement, 'id'>): boolean {
  return (
    note.place === to.place &&
    note.order === to.order &&
    note.x === to.x &&
    note.y === to.y &&
    note.size === to.size
  );
}

/** Removes notes and, in the same edit, every link to them. */
export function removeNotes(document: CanvasDocument, ids: readonly NoteId[]): CanvasDocument {
  const gone = ids.filter((id) => findNote(document, id) !== undefined);
  if (gone.length === 0) return document;
  const notes = { ...document.notes };
  for (const id of gone) delete notes[id];
  return withoutDanglingReferences({ ...document, notes });
}

/**
 * Sets a text of the header; single-line, but for the description. A text that is too long, and a date
 * that is neither ISO (2026-11-24) nor empty, change nothing.
 */
export function setHeaderText(
  document: CanvasDocument,
  field: HeaderTextField,
  text: string,
): CanvasDocument {
  const normal = field === 'description' ? normalizeText(text) : normalizeLine(text);
  if (document.header[field] === normal || isTextTooLong(normal)) return document;
  if (field === 'date' && normal !== '' && !isIsoDate(normal)) return document;
  return { ...document, header: { ...document.header, [field]: normal } };
}

/**
 * Sets the longer answer to a guided question; a blank one takes it away. An id that cannot be kept and
 * a text that is too long change nothing.
 */
export function setAnswer(
  document: CanvasDocument,
  question: string,
  text: string,
): CanvasDocument {
  const normal = normalizeText(text);
  if (!isSafeId(question) || isTextTooLong(normal)) return document;
  const { [question]: before, ...others } = document.answers;
  if (normal.trim() === '') {
    return before === undefined ? document : { ...document, answers: others };
  }
  if (before === normal) return document;
  return { ...document, answers: { ...document.answers, [question]: normal } };
}

function withNote(document: CanvasDocument, note: Note): CanvasDocument {
  return { ...document, notes: { ...document.notes, [note.id]: note } };
}
