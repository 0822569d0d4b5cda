// A canvas document with many notes, put into the storage as the editor itself would have put it.
import { blockKeys } from '../../src/domain/blocks.ts';
import {
  type CanvasDocument,
  createDocument,
  maxNotes,
  type Note,
} from '../../src/domain/document.ts';
import { addNotes } from '../../src/domain/edits.ts';
import { type NoteSize, noteColors, noteSizes } from '../../src/domain/noteTypes.ts';
import { ordersBetween } from '../../src/domain/order.ts';
import { arrange, gridSpots } from '../../src/geometry/placing.ts';
import { canvasKey } from '../../src/storage/canvasKeys.ts';
import { createCanvasLibrary } from '../../src/storage/canvasLibrary.ts';
import type { KeyValueStore } from '../../src/storage/keyValueStore.ts';
import { createSettings } from '../../src/storage/settings.ts';

const words = (
  'customer value channel revenue partner cost segment activity resource relationship pricing ' +
  'growth market brand retail online support subscription licence data supplier logistics ' +
  'delivery early adopters mobile team'
).split(' ');

/** The colour that only the note added later has, so that its pixels cannot be another's. */
export const addedColor = 'violet';
const colors = noteColors.filter((color) => color !== addedColor);

/** A full canvas takes no more notes, and one is to be added: so the largest board has one less. */
export function noteCountFor(wanted: number): number {
  return Math.min(wanted, maxNotes - 1);
}

/** The note that is dragged: the one in the middle of the peers' grid. */
export function draggedIndex(count: number): number {
  const columns = Math.ceil(Math.sqrt(count * 1.75));
  const row = Math.floor(Math.ceil(count / columns) / 2);
  return Math.min(count - 1, row * columns + Math.floor(columns / 2));
}

/** Six words, other ones for each note and the same at every run. */
export function sampleText(index: number): string {
  let state = (index * 2654435761) >>> 0;
  const text: string[] = [];
  for (let word = 0; word < 6; word += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text.push(words[(state >>> 8) % words.length] ?? '');
  }
  return text.join(' ');
}

/** So many notes over the nine blocks, as large as their blocks have room for. */
function sampleBoard(count: number): CanvasDocument {
  const share = count / blockKeys.length;
  const notes = blockKeys.flatMap((block, turn) => {
    const first = Math.round(turn * share);
    const length = Math.round((turn + 1) * share) - first;
    const size = sizeFor(length, (candidate) => gridSpots(block, candidate).length);
    const spots = arrange(block, size, length);
    const orders = ordersBetween(undefined, undefined, length);
    return spots.map((spot, at): Note => {
      const index = first + at;
      const color = colors[index % colors.length] ?? 'yellow';
      const text = sampleText(index);
      const order = orders[at] ?? '';
      const note = { id: `n${index}`, place: block, order, text, color, size, ...spot };
      const isMoney = block === 'revenueStreams' || block === 'costStructure';
      return {
        ...note,
        ...(block !== 'customerSegments' && index % 3 === 0 ? { segments: ['n0'] } : {}),
        ...(isMoney && index % 2 === 0 ? { amountCents: (index + 1) * 12_500 } : {}),
      };
    });
  });
  const blank = createDocument({
    id: `bench-${count}`,
    language: 'en',
    title: `Board with ${count} notes`,
  });
  return addNotes(blank, notes);
}

function sizeFor(count: number, room: (size: NoteSize) => number): NoteSize {
  return noteSizes.find((size) => room(size) >= count) ?? 38;
}

/** Puts the board there as the canvas that was open last, unless it is there already. */
export function seedStorage(store: KeyValueStore, count: number): void {
  const id = `bench-${count}`;
  if (store.get(canvasKey(id)) === null) {
    const library = createCanvasLibrary(store, { newId: () => 'unused', now: Date.now });
    const { kind } = library.save(sampleBoard(count));
    if (kind !== 'saved') throw new Error('the storage takes no board of this size');
  }
  createSettings(store).update({ currentCanvasId: id, language: 'en' });
}
