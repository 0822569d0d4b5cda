import type { BlockKey, Language, Place } from './blocks.ts';
import type { Exercise } from './exercise.ts';
import type { CostOrientation, NoteColor, NoteSize, NoteStatus } from './noteTypes.ts';
import type { QuestionSet } from './questionSet.ts';

export type NoteId = string;

/** Fields of a file that this version does not know: kept, and written back where they stood. */
export type UnknownFields = Readonly<Record<string, unknown>>;

/** One sticky note. Immutable; an edit makes a new record and leaves the others as they are. */
export interface Note {
  readonly id: NoteId;
  readonly place: Place;
  /** Fractional index: reading order among the notes of the same place. Unique only with the id. */
  readonly order: string;
  /** Unicode NFC, lines parted by \n, no control characters but \n and \t. */
  readonly text: string;
  readonly color: NoteColor;
  /** mm from the block's upper left corner to the note's; 0 in the parking lot. */
  readonly x: number;
  readonly y: number;
  /** Width in mm. */
  readonly size: NoteSize;
  readonly detail?: string;
  /** A heading the note came under. */
  readonly label?: string;
  readonly types?: readonly string[];
  readonly phases?: readonly string[];
  readonly motives?: readonly string[];
  readonly pricing?: string;
  readonly revenueKind?: string;
  readonly ownership?: string;
  /** Customer segments this note is for. */
  readonly segments?: readonly NoteId[];
  /** Notes this note serves. */
  readonly supports?: readonly NoteId[];
  readonly amountCents?: number;
  readonly status?: NoteStatus;
  readonly votes?: number;
  /** Id of the guided question this note answers. */
  readonly question?: string;
  /** A, B … for customer segments. Given once, never to another note. */
  readonly segmentLetter?: string;
  readonly unknown?: UnknownFields;
}

/** What a teacher says of one block. */
export interface BlockFeedback {
  readonly remark: string;
  /** A grade or a word, as the school writes it; on one line. */
  readonly mark?: string;
}

/** A teacher's feedback. Fields of others ride along in the records, as they stood in the file. */
export interface Feedback {
  readonly author?: string;
  /** ISO date (2026-11-24) or empty. */
  readonly date?: string;
  readonly blocks: Readonly<Partial<Record<BlockKey, BlockFeedback>>>;
}

export interface Header {
  readonly id: string;
  readonly title: string;
  /** The language the content is written in; not the language of the interface. */
  readonly language: Language;
  readonly designedFor: string;
  readonly designedBy: string;
  /** ISO date (2026-11-24) or empty. */
  readonly date: string;
  readonly version: string;
  readonly description: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** How many segment letters have been given, so that none is given twice. */
  readonly segmentLettersGiven: number;
  /** Which pole the model as a whole is nearer to; absent when not said. */
  readonly costOrientation?: CostOrientation;
  readonly feedback?: Feedback;
  /** Questions that the guide asks on this canvas, instead of ours or beside them. */
  readonly questionSet?: QuestionSet;
  /** Present when the canvas is one to practise with. */
  readonly exercise?: Exercise;
  readonly unknown?: UnknownFields;
  /** Unknown fields inside `blocks`, such as a tenth block of somebody else's. */
  readonly unknownBlocks?: UnknownFields;
}

/** A business model as data. `Board` is the drawing surface; this is what is drawn. */
export interface CanvasDocument {
  readonly header: Header;
  readonly notes: Readonly<Record<NoteId, Note>>;
  /** Longer answers to guided questions by question id. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The text fields of the header that people edit in place. */
export type HeaderTextField =
  | 'title'
  | 'designedFor'
  | 'designedBy'
  | 'date'
  | 'version'
  | 'description';

/** At most so many characters in a text; longer is refused by name of the note, never cut. */
export const maxTextLength = 10_000;
/** At most so many characters in the mark of a block. */
export const maxMarkLength = 200;
/** At most so many notes in one canvas document. */
export const maxNotes = 5_000;

export function createDocument(options: {
  readonly id: string;
  readonly language: Language;
  readonly title?: string;
  readonly date?: string;
}): CanvasDocument {
  return {
    header: {
      id: options.id,
      title: options.title ?? '',
      language: options.language,
      designedFor: '',
      designedBy: '',
      date: options.date ?? '',
      version: '',
      description: '',
      currency: 'EUR',
      segmentLettersGiven: 0,
    },
    notes: {},
    answers: {},
  };
}

/** The note with this id, or undefined. */
export function findNote(document: CanvasDocument, id: NoteId): Note | undefined {
  return Object.hasOwn(document.notes, id) ? document.notes[id] : undefined;
}

function compareNotes(a: Note, b: Note): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const byPlace = new WeakMap<CanvasDocument['notes'], ReadonlyMap<Place, readonly Note[]>>();
const noNotes: readonly Note[] = [];

/** The notes of a place in reading order. The same array as long as `document.notes` is the same. */
export function notesIn(document: CanvasDocument, place: Place): readonly Note[] {
  let groups = byPlace.get(document.notes);
  if (groups === undefined) {
    const made = new Map<Place, Note[]>();
    for (const note of Object.values(document.notes)) {
      const group = made.get(note.place);
      if (group === undefined) made.set(note.place, [note]);
      else group.push(note);
    }
    for (const group of made.values()) group.sort(compareNotes);
    groups = made;
    byPlace.set(document.notes, groups);
  }
  return groups.get(place) ?? noNotes;
}
