import type { CanvasDocument, NoteId } from './document.ts';

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
