// Canvas files as a program of somebody else would see them: plain JSON, nothing of the app's own code.
import type { Block, Place } from './names.ts';
import { blocksInOrder } from './names.ts';

export interface FileNote {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly color?: string;
  readonly [field: string]: unknown;
}

export interface CanvasFile {
  readonly format: string;
  readonly formatVersion: number;
  readonly id: string;
  readonly title: string;
  readonly blocks: Readonly<Partial<Record<Block, readonly FileNote[]>>>;
  readonly parked?: readonly FileNote[];
  readonly [field: string]: unknown;
}

/** A file of ours with these notes; whatever is left out is empty. */
export function canvasFile(
  blocks: Readonly<Partial<Record<Block, readonly object[]>>>,
  more: object = {},
): object {
  return {
    format: 'business-model-canvas',
    formatVersion: 1,
    id: 'from-a-test',
    title: 'From a test',
    language: 'en',
    blocks,
    ...more,
  };
}

/** The notes of a place in reading order. */
export function notesIn(file: CanvasFile, place: Place): readonly FileNote[] {
  return (place === 'parked' ? file.parked : file.blocks[place]) ?? [];
}

/** All notes with the place each is in. */
export function allNotes(file: CanvasFile): readonly (FileNote & { readonly place: Place })[] {
  const places: readonly Place[] = [...blocksInOrder, 'parked'];
  return places.flatMap((place) => notesIn(file, place).map((note) => ({ ...note, place })));
}

/** The one note whose text begins so; throws when there are none or several. */
export function noteOf(file: CanvasFile, text: string): FileNote & { readonly place: Place } {
  const found = allNotes(file).filter((note) => note.text.startsWith(text));
  const [note] = found;
  if (note === undefined || found.length > 1) {
    throw new Error(`${found.length} notes begin with "${text}"`);
  }
  return note;
}

/** What is on the canvas, without the id that each import gives it anew. */
export function withoutId({ id: _, ...rest }: CanvasFile): Omit<CanvasFile, 'id'> {
  return rest;
}
