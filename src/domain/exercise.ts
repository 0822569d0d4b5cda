import { type BlockKey, blockKeys, isBlockKey } from './blocks.ts';
import { type CanvasDocument, findNote, type Note, type NoteId, notesIn } from './document.ts';
import { removeNotes } from './edits.ts';
import { ordersBetween } from './order.ts';
import { isSameValue } from './sameValue.ts';

/** `sort`: all notes of an example lie in the parking lot. `complete`: half of them are left out. */
export const exerciseKinds = ['sort', 'complete'] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** What a canvas is practised with. Fields of others ride along, as they stood in the file. */
export interface Exercise {
  readonly kind: ExerciseKind;
  /** The id of the example that it is made of. */
  readonly example: string;
  /** How often a note was put into a block where it does not belong; absent is never. */
  readonly misses?: Readonly<Record<NoteId, number>>;
}

/** Counts that a note was put where it does not belong. The same document when it is no exercise. */
export function countMiss(document: CanvasDocument, note: NoteId): CanvasDocument {
  const { exercise } = document.header;
  if (exercise === undefined) return document;
  const misses = { ...exercise.misses, [note]: missesOf(exercise, note) + 1 };
  return { ...document, header: { ...document.header, exercise: { ...exercise, misses } } };
}

/** How often this note was put where it does not belong. */
export function missesOf({ misses }: Exercise, note: NoteId): number {
  return misses !== undefined && Object.hasOwn(misses, note) ? (misses[note] ?? 0) : 0;
}

/** What an exercise is called, and where it is kept. */
export interface ExerciseHead {
  readonly id: string;
  readonly title: string;
  /** The id of the example. */
  readonly example: string;
}

/**
 * All notes of the example in the parking lot, mixed, with nothing on them that tells where they belong.
 * The same order each time, so that a class talks about the same note.
 */
export function sortingExercise(
  example: CanvasDocument,
  { id, title, example: name }: ExerciseHead,
): CanvasDocument {
  const notes = blockKeys.flatMap((block) => notesIn(example, block));
  const mixed = [...notes].sort((a, b) => mixOf(a) - mixOf(b) || (a.id < b.id ? -1 : 1));
  const orders = ordersBetween(undefined, undefined, mixed.length);
  return {
    header: {
      ...example.header,
      id,
      title,
      segmentLettersGiven: 0,
      exercise: { kind: 'sort', example: name },
    },
    notes: Object.fromEntries(
      mixed.map((note, index): [NoteId, Note] => [
        note.id,
        {
          id: note.id,
          place: 'parked',
          order: orders[index] ?? note.order,
          text: note.text,
          color: 'yellow',
          x: 0,
          y: 0,
          size: note.size,
        },
      ]),
    ),
    answers: {},
  };
}

/** A number from a note's id and text, to mix by. */
function mixOf({ id, text }: Note): number {
  let hash = 7;
  for (const unit of `${text}${id}`) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 65_521;
  return hash;
}

/** The example with half of the notes of each block left out, the later ones. */
export function completionExercise(
  example: CanvasDocument,
  { id, title, example: name }: ExerciseHead,
): CanvasDocument {
  const leftOut = blockKeys.flatMap((block) => {
    const notes = notesIn(example, block);
    return notes.slice(Math.floor(notes.length / 2)).map((note) => note.id);
  });
  const parked = notesIn(example, 'parked').map((note) => note.id);
  const half = removeNotes(example, [...leftOut, ...parked]);
  return {
    ...half,
    header: { ...half.header, id, title, exercise: { kind: 'complete', example: name } },
  };
}

/** The notes of the example in a block that are not on the canvas. */
export function missingIn(
  document: CanvasDocument,
  example: CanvasDocument,
  block: BlockKey,
): readonly Note[] {
  return notesIn(example, block).filter(({ id }) => findNote(document, id) === undefined);
}

/** Where a note of a sorting exercise belongs; undefined for a note that is none of the example's. */
export function rightBlock(example: CanvasDocument, id: NoteId): BlockKey | undefined {
  const place = findNote(example, id)?.place;
  return place !== undefined && isBlockKey(place) ? place : undefined;
}

export interface SortingProgress {
  readonly sorted: number;
  readonly total: number;
  /** Sorted without ever having been put into another block. */
  readonly atOnce: number;
}

/** How far a sorting exercise has come. */
export function sortingProgress(
  document: CanvasDocument,
  example: CanvasDocument,
): SortingProgress {
  const { exercise } = document.header;
  let sorted = 0;
  let atOnce = 0;
  let total = 0;
  for (const { id, place } of Object.values(document.notes)) {
    const right = rightBlock(example, id);
    if (right === undefined) continue;
    total += 1;
    if (place !== right) continue;
    sorted += 1;
    if (exercise === undefined || missesOf(exercise, id) === 0) atOnce += 1;
  }
  return { sorted, total, atOnce };
}

/**
 * Gives the notes that lie where they belong what the example says of them: colour, kind, amount, and
 * the links to notes that lie rightly too. So the story of the example appears as it is sorted.
 */
export function withStory(document: CanvasDocument, example: CanvasDocument): CanvasDocument {
  const isRight = (id: NoteId) => {
    const place = findNote(document, id)?.place;
    return place !== undefined && place === rightBlock(example, id);
  };
  let notes: Record<NoteId, Note> | undefined;
  for (const note of Object.values(document.notes)) {
    const told = findNote(example, note.id);
    if (told === undefined || !isRight(note.id)) continue;
    const { place, order, x, y, size, segmentLetter } = note;
    const { segments, supports, segmentLetter: _letter, ...rest } = told;
    const next: Note = {
      ...rest,
      text: note.text,
      place,
      order,
      x,
      y,
      size,
      ...(segmentLetter === undefined ? {} : { segmentLetter }),
      ...linksAmong('segments', segments, isRight),
      ...linksAmong('supports', supports, isRight),
    };
    if (isSameValue(note, next)) continue;
    notes ??= { ...document.notes };
    notes[note.id] = next;
  }
  return notes === undefined ? document : { ...document, notes };
}

function linksAmong(
  field: 'segments' | 'supports',
  ids: readonly NoteId[] | undefined,
  isThere: (id: NoteId) => boolean,
): Partial<Pick<Note, 'segments' | 'supports'>> {
  const links = (ids ?? []).filter(isThere);
  return links.length === 0 ? {} : { [field]: links };
}
