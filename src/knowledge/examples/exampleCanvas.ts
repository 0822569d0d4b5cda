import { type BlockKey, blockKeys, type Language, type Place } from '../../domain/blocks.ts';
import { fileFormat, fileVersion } from '../../domain/fileFormat.ts';
import type { CanvasFile, NoteInFile } from '../../domain/fileSchema.ts';
import { segmentLetter } from '../../domain/letters.ts';
import type {
  ChannelPhase,
  NoteColor,
  NoteTypeOf,
  Ownership,
  PartnerMotive,
  PricingMechanism,
  RelationshipMotive,
  RevenueKind,
} from '../../domain/noteTypes.ts';

// What the example canvases have in common. An example is one list of notes in the order of the story,
// each written once with its words in both languages, so that the two canvases cannot drift apart.
// Notes have no spot: the app places them. Colour carries the story: the customer side of the canvas
// has the colour of the segment it is for, teal when it is for several; what the organisation runs on
// is grey, partners are green, costs orange, ideas without a place violet. Names are invented, except
// that a description may say which company is known for the model. All amounts are invented: whole
// euros per year.

type Bilingual = Readonly<Record<Language, string>>;
/** Ids run from n1 in the order of the list; the segments come first. */
type NoteId = `n${number}`;
type SegmentId = 'n1' | 'n2' | 'n3';

/** A list with at least one item. */
type Some<Item> = readonly [Item, ...Item[]];

interface ForSegments {
  readonly segments: Some<SegmentId>;
}

interface Supporting {
  readonly supports: Some<NoteId>;
}

interface WithAmount {
  readonly amount: number;
}

/** What a note of each block has besides words, colour and types. */
interface FieldsOfBlock {
  customerSegments: unknown;
  valuePropositions: ForSegments;
  channels: ForSegments & { readonly phases: Some<ChannelPhase> };
  customerRelationships: ForSegments & { readonly motives: Some<RelationshipMotive> };
  revenueStreams: ForSegments &
    WithAmount & { readonly revenueKind: RevenueKind; readonly pricing: PricingMechanism };
  keyResources: ForSegments & Supporting & { readonly ownership: Ownership };
  keyActivities: ForSegments & Supporting;
  keyPartners: ForSegments & Supporting & { readonly motives: Some<PartnerMotive> };
  costStructure: Supporting & WithAmount;
}

interface FieldsOfAnyBlock {
  readonly detail?: Bilingual;
  /** Only where the story asks for another colour than the usual one. */
  readonly color?: NoteColor;
}

type Fields<Block extends BlockKey> = FieldsOfBlock[Block] &
  FieldsOfAnyBlock & { readonly types: Some<NoteTypeOf<Block>> };

export interface ExampleNote extends FieldsOfAnyBlock, Partial<WithAmount> {
  readonly id: NoteId;
  readonly place: Place;
  readonly text: Bilingual;
  readonly segments?: readonly SegmentId[];
}

function noteOf<Block extends BlockKey>(place: Block) {
  return (id: NoteId, nl: string, en: string, fields: Fields<Block>): ExampleNote => ({
    id,
    place,
    text: { nl, en },
    ...fields,
  });
}

export const segment = noteOf('customerSegments');
export const proposition = noteOf('valuePropositions');
export const channel = noteOf('channels');
export const relationship = noteOf('customerRelationships');
export const revenue = noteOf('revenueStreams');
export const resource = noteOf('keyResources');
export const activity = noteOf('keyActivities');
export const partner = noteOf('keyPartners');
export const cost = noteOf('costStructure');

/** A parked note. */
export function idea(id: NoteId, nl: string, en: string): ExampleNote {
  return { id, place: 'parked', text: { nl, en } };
}

const segmentColors: Readonly<Partial<Record<NoteId, NoteColor>>> = {
  n1: 'yellow',
  n2: 'blue',
  n3: 'pink',
};

const ownColors: Readonly<Partial<Record<Place, NoteColor>>> = {
  keyResources: 'grey',
  keyActivities: 'grey',
  keyPartners: 'green',
  costStructure: 'orange',
  parked: 'violet',
};

function colorOf({ id, place, segments = [] }: ExampleNote): NoteColor {
  const ownColor = ownColors[place];
  if (ownColor !== undefined) return ownColor;
  const [first, ...others] = place === 'customerSegments' ? [id] : segments;
  const single = others.length === 0 ? first : undefined;
  return (single && segmentColors[single]) ?? 'teal';
}

function toFile(note: ExampleNote, language: Language): NoteInFile {
  const { place: _, text, detail, segments, amount, ...more } = note;
  return {
    color: colorOf(note),
    ...more,
    text: text[language],
    ...(detail === undefined ? {} : { detail: detail[language] }),
    ...(segments === undefined ? {} : { segments: [...segments] }),
    ...(amount === undefined ? {} : { amount: amount.toFixed(2) }),
  };
}

type TranslatedField = 'title' | 'description' | 'designedFor' | 'designedBy';

interface ExampleCanvas {
  readonly id: string;
  readonly header: Readonly<Record<Language, Pick<CanvasFile, TranslatedField>>>;
  readonly notes: readonly ExampleNote[];
}

function inLanguage({ id, header, notes }: ExampleCanvas, language: Language): CanvasFile {
  const notesOf = (place: Place) =>
    notes.filter((note) => note.place === place).map((note) => toFile(note, language));
  const blocks: CanvasFile['blocks'] = {};
  for (const key of blockKeys) blocks[key] = notesOf(key);
  const segments = notesOf('customerSegments').map((note, index) => ({
    ...note,
    segmentLetter: segmentLetter(index),
  }));
  return {
    format: fileFormat,
    formatVersion: fileVersion,
    id: `example-${id}`,
    language,
    ...header[language],
    date: '2026-11-24',
    version: '1',
    currency: 'EUR',
    segmentLettersGiven: segments.length,
    blocks: { ...blocks, customerSegments: segments },
    parked: notesOf('parked'),
  };
}

/** The example in each language: same ids and structure, other words. */
export function exampleCanvas(example: ExampleCanvas): Readonly<Record<Language, CanvasFile>> {
  return { nl: inLanguage(example, 'nl'), en: inLanguage(example, 'en') };
}
