import type { Place } from './blocks.ts';
import type { Note, NoteId } from './document.ts';
import { type Reader, readNoteFields } from './fileFields.ts';
import type { NoteInFile } from './fileSchema.ts';
import { isNoteId } from './ids.ts';
import { parseAmount } from './money.ts';
import { isOrder, orderBetween } from './order.ts';
import { excerpt } from './text.ts';

/** The list of one place, and where in the file it stands. */
export interface NoteListInFile {
  readonly place: Place;
  readonly values: readonly unknown[];
  readonly path: string;
}

export interface ReadNotes {
  /** In the order of the file. */
  readonly list: readonly Note[];
  /** Notes in blocks that have no usable spot. */
  readonly unplaced: readonly NoteId[];
}

/** Reads the notes of all places; each gets an id of its own and an order that keeps the list's. */
export function readNotes(
  lists: readonly NoteListInFile[],
  reader: Reader,
  newId: () => string,
): ReadNotes {
  const list: Note[] = [];
  const unplaced: NoteId[] = [];
  const taken = new Set<string>();
  const renamed = new Map<string, NoteId>();
  for (const { place, values, path } of lists) {
    let previous: Note | undefined;
    values.forEach((value, index) => {
      const fields = readNoteFields(value, `${path}[${index}]`, reader);
      if (fields === undefined) return;
      const id = usableId(fields.id, taken, newId);
      if (id !== fields.id) {
        reader.repairs.push({ code: 'newId', note: excerpt(fields.text) });
        // Links to an id that nobody else holds go on pointing at this note.
        if (!taken.has(fields.id) && !renamed.has(fields.id)) renamed.set(fields.id, id);
      }
      taken.add(id);
      const note = makeNote(fields, { id, place, order: usableOrder(fields.order, id, previous) });
      previous = note;
      list.push(note);
      if (place === 'parked') return;
      if (fields.x === undefined || fields.y === undefined) unplaced.push(id);
    });
  }
  return { list: list.map((note) => withRenamedLinks(note, renamed)), unplaced };
}

function usableId(id: string, taken: ReadonlySet<string>, newId: () => string): NoteId {
  let usable = id;
  while (!isNoteId(usable) || taken.has(usable)) usable = newId();
  return usable;
}

/** The stored order when it keeps the list's order, else a new one after the note before. */
function usableOrder(order: string | undefined, id: NoteId, previous: Note | undefined): string {
  if (order !== undefined && isOrder(order)) {
    if (previous === undefined || order > previous.order) return order;
    if (order === previous.order && id > previous.id) return order;
  }
  return orderBetween(previous?.order, undefined);
}

function withRenamedLinks(note: Note, renamed: ReadonlyMap<string, NoteId>): Note {
  const { segments, supports } = note;
  const isTouched = [...(segments ?? []), ...(supports ?? [])].some((id) => renamed.has(id));
  if (!isTouched) return note;
  const rename = (ids: readonly NoteId[]) => ids.map((id) => renamed.get(id) ?? id);
  return {
    ...note,
    ...(segments === undefined ? {} : { segments: rename(segments) }),
    ...(supports === undefined ? {} : { supports: rename(supports) }),
  };
}

function makeNote(fields: NoteInFile, at: Pick<Note, 'id' | 'place' | 'order'>): Note {
  const {
    id: _id,
    order: _order,
    text,
    detail,
    label,
    color,
    x,
    y,
    size,
    amount,
    ...more
  } = fields;
  const {
    types,
    phases,
    motives,
    pricing,
    revenueKind,
    ownership,
    segments,
    supports,
    status,
    votes,
    question,
    segmentLetter,
    ...unknown
  } = more;
  const amountCents = amount === undefined ? undefined : parseAmount(amount);
  return {
    ...at,
    text,
    color: color ?? 'yellow',
    // A sum makes 0 of -0, which JSON reads but does not write.
    x: (x ?? 0) + 0,
    y: (y ?? 0) + 0,
    size: size ?? 76,
    ...(detail === undefined ? {} : { detail }),
    ...(label === undefined ? {} : { label }),
    ...(types === undefined ? {} : { types }),
    ...(phases === undefined ? {} : { phases }),
    ...(motives === undefined ? {} : { motives }),
    ...(pricing === undefined ? {} : { pricing }),
    ...(revenueKind === undefined ? {} : { revenueKind }),
    ...(ownership === undefined ? {} : { ownership }),
    ...(segments === undefined || segments.length === 0 ? {} : { segments }),
    ...(supports === undefined || supports.length === 0 ? {} : { supports }),
    ...(amountCents === undefined ? {} : { amountCents }),
    ...(status === undefined ? {} : { status }),
    ...(votes === undefined ? {} : { votes: votes + 0 }),
    ...(question === undefined ? {} : { question }),
    ...(segmentLetter === undefined ? {} : { segmentLetter }),
    ...(Object.keys(unknown).length === 0 ? {} : { unknown }),
  };
}
