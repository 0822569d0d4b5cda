// Canvas documents for property tests: every field there is, text in many scripts, fields of others.
import fc from 'fast-check';
import {
  type BlockKey,
  blockKeys,
  languages,
  type Place,
  places,
} from '../../src/domain/blocks.ts';
import type {
  CanvasDocument,
  Feedback,
  Header,
  Note,
  NoteId,
  UnknownFields,
} from '../../src/domain/document.ts';
import { type Exercise, exerciseKinds } from '../../src/domain/exercise.ts';
import { headerSchema, noteSchema } from '../../src/domain/fileSchema.ts';
import { isNoteId, isSafeId } from '../../src/domain/ids.ts';
import { segmentLetter } from '../../src/domain/letters.ts';
import {
  costOrientations,
  noteColors,
  noteSizes,
  noteStatuses,
  noteTypes,
} from '../../src/domain/noteTypes.ts';
import { orderBetween } from '../../src/domain/order.ts';
import {
  type OwnQuestion,
  type QuestionSet,
  questionSetModes,
} from '../../src/domain/questionSet.ts';
import { normalizeLine, normalizeText } from '../../src/domain/text.ts';
import { clampToBlock } from '../../src/geometry/noteBox.ts';

const difficultTexts = [
  '',
  ' ',
  'Łódź café €5 – "ja"',
  'Ελλάδα Привет',
  '価値提案\nを、考える。',
  'שלום, العالم ١٢٣',
  'नमस्ते क़ानून',
  '👍🏽 👩‍👩‍👧‍👦 🇳🇱 ❤️',
  'a\u0301\u0323 e\u0308\u0301\u0300\u0316',
  'Z̸̡̰a̷l͖g̴o',
  'tab\there\u00a0and\u200bthere\u202e!',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '{"format":"business-model-canvas"}',
  'Aansprakelijkheidsverzekeringspremie'.repeat(5),
];

/** Text as it may come from anywhere: any script, control characters, halves of surrogate pairs. */
export const rawText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...difficultTexts),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\0', '\u2028', '\u0301', '\ud83d', '\udc4d'),
    maxLength: 12,
  }),
);

/** Text as the document keeps it. */
const noteText: fc.Arbitrary<string> = rawText.map(normalizeText);
const line = rawText.map(normalizeLine);
const shortLine = line.filter((text) => text !== '' && text.length <= 500);
const word = fc.oneof(
  fc.constantFrom(...Object.values(noteTypes).flat()),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const idSigns = fc.constantFrom(...'abzAZ019_.:-');
const freeId = fc.oneof(
  fc.string({ unit: idSigns, minLength: 1, maxLength: 12 }),
  fc.nat({ max: 30 }).map(String),
  fc.constantFrom('n1', 'note', 'length', 'undefined', 'null', 'NaN', '-', '.'),
);
/** Ids that a canvas and its questions may have. */
const safeId: fc.Arbitrary<string> = freeId.filter(isSafeId);
const noteId = freeId.filter(isNoteId);

const dateText = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** JSON as it stands after it was written and read: no -0, no key that objects lose. */
const plainJson = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !JSON.stringify(value).includes('__proto__'));

function unknownFields(known: readonly string[]): fc.Arbitrary<UnknownFields> {
  const key = fc
    .oneof(
      fc.constantFrom('extra', 'constructor', 'place', 'unknown', 'savedAt', 'amountCents'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    .filter((name) => name !== '__proto__' && !known.includes(name));
  return fc.dictionary(key, plainJson, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
}

/** Remarks on any blocks, with fields of others at every level. */
export const feedbacks: fc.Arbitrary<Feedback> = withUnknown(
  ['author', 'date', 'blocks'],
  fc.record(
    {
      author: line,
      date: fc.oneof(fc.constant(''), dateText),
      blocks: withUnknown(
        blockKeys,
        fc.dictionary(
          fc.constantFrom(...blockKeys),
          withUnknown(
            ['remark', 'mark'],
            fc.record({ remark: noteText, mark: line }, { requiredKeys: ['remark'] }),
          ),
          { maxKeys: 3, noNullPrototype: true },
        ),
      ),
    },
    { requiredKeys: ['blocks'] },
  ),
);

function withUnknown<T extends object>(
  known: readonly string[],
  records: fc.Arbitrary<T>,
): fc.Arbitrary<T> {
  const theirs = fc.oneof(fc.constant({}), unknownFields(known));
  return fc.tuple(records, theirs).map(([record, unknown]) => ({ ...unknown, ...record }));
}

const ownText = fc.oneof(
  shortLine,
  withUnknown(['nl', 'en'], fc.record({ nl: shortLine, en: shortLine })),
);
const questionSets: fc.Arbitrary<QuestionSet> = withUnknown(
  ['id', 'title', 'language', 'mode', 'blocks'],
  fc.record(
    {
      id: fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/),
      title: shortLine,
      language: fc.constantFrom(...languages),
      mode: fc.constantFrom(...questionSetModes),
      blocks: fc
        .uniqueArray(
          fc.tuple(
            fc.constantFrom(...blockKeys),
            withUnknown(
              ['id', 'text', 'stuck'],
              fc.record(
                {
                  id: fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/),
                  text: ownText,
                  stuck: ownText,
                },
                { requiredKeys: ['id', 'text'] },
              ),
            ),
          ),
          { maxLength: 4, selector: ([, { id }]) => id },
        )
        .map((questions) => {
          const blocks: Partial<Record<BlockKey, OwnQuestion[]>> = {};
          for (const [block, question] of questions) {
            const list = blocks[block];
            if (list === undefined) blocks[block] = [question];
            else list.push(question);
          }
          return blocks;
        }),
    },
    { requiredKeys: ['id', 'title', 'mode', 'blocks'] },
  ),
);

const exercises: fc.Arbitrary<Exercise> = withUnknown(
  ['kind', 'example', 'misses'],
  fc.record(
    {
      kind: fc.constantFrom(...exerciseKinds),
      example: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
      misses: fc.dictionary(safeId, fc.nat({ max: 9 }), { maxKeys: 3, noNullPrototype: true }),
    },
    { requiredKeys: ['kind', 'example'] },
  ),
);

const fileFields = [
  'format',
  'formatVersion',
  'blocks',
  'parked',
  'answers',
  'feedback',
  'questionSet',
];
const requiredHeader = {
  id: safeId,
  title: line,
  language: fc.constantFrom(...languages),
  designedFor: line,
  designedBy: line,
  date: fc.oneof(fc.constant(''), dateText),
  version: line,
  description: noteText,
  currency: fc.constantFrom('EUR', 'USD', 'XTS'),
  segmentLettersGiven: fc.nat({ max: 60 }),
};
const header: fc.Arbitrary<Header> = fc.record(
  {
    ...requiredHeader,
    feedback: feedbacks,
    questionSet: questionSets,
    exercise: exercises,
    costOrientation: fc.constantFrom(...costOrientations),
    unknown: unknownFields([...Object.keys(headerSchema.shape), ...fileFields]),
    unknownBlocks: unknownFields(blockKeys),
  },
  { requiredKeys: [...typedKeys(requiredHeader)] },
);

function typedKeys<T extends object>(record: T): readonly Extract<keyof T, string>[] {
  const isKey = (key: string): key is Extract<keyof T, string> => Object.hasOwn(record, key);
  return Object.keys(record).filter(isKey);
}

const words = fc.array(word, { maxLength: 3 });
const cents = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
const optionalFields = fc.record(
  {
    detail: noteText,
    label: line,
    types: words,
    phases: words,
    motives: words,
    pricing: word,
    revenueKind: word,
    ownership: word,
    amountCents: cents,
    status: fc.constantFrom(...noteStatuses),
    votes: fc.oneof(fc.nat({ max: 20 }), fc.maxSafeNat()),
    question: word,
    unknown: unknownFields(Object.keys(noteSchema.shape)),
  },
  { requiredKeys: [] },
);

/** A note but for what depends on the other notes: links, letter, reading order. */
const noteSeed = fc.record({
  place: fc.constantFrom(...places),
  text: noteText,
  color: fc.constantFrom(...noteColors),
  size: fc.constantFrom(...noteSizes),
  x: fc.integer({ min: 0, max: 60_000 }).map((hundredths) => hundredths / 100),
  y: fc.integer({ min: 0, max: 60_000 }).map((hundredths) => hundredths / 100),
  optional: optionalFields,
  hasLetter: fc.boolean(),
  /** Letters that other notes had before. */
  lettersSkipped: fc.nat({ max: 2 }),
  /** Where in the reading order of its place it goes. */
  turn: fc.nat({ max: 8 }),
  /** Stands at the same turn as another, as when two people put them there at the same moment. */
  sharesTurn: fc.boolean(),
  links: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }),
});
type NoteSeed = typeof noteSeed extends fc.Arbitrary<infer T> ? T : never;

/** A valid document whose notes have ids from this pool, or any. */
export function documents(
  ids: fc.Arbitrary<readonly NoteId[]> = anyIds,
): fc.Arbitrary<CanvasDocument> {
  return ids.chain((drawn) =>
    fc
      .record({
        header,
        seeds: fc.array(noteSeed, { minLength: drawn.length, maxLength: drawn.length }),
        answers: fc.dictionary(safeId, noteText, { maxKeys: 3, noNullPrototype: true }),
      })
      .map(({ header: base, seeds, answers }) => assemble(base, drawn, seeds, answers)),
  );
}

const anyIds = fc.uniqueArray(noteId, { maxLength: 12 });
const pool = Array.from({ length: 8 }, (_, index) => `n${index}`);

/** Documents that have many ids in common, for what compares or merges two or more. */
export const relatedDocuments: fc.Arbitrary<CanvasDocument> = documents(fc.subarray(pool));

function assemble(
  base: Header,
  ids: readonly NoteId[],
  seeds: readonly NoteSeed[],
  answers: Readonly<Record<string, string>>,
): CanvasDocument {
  const orders = new Map<Place, string[]>();
  const notes: Record<NoteId, Note> = {};
  const segments = ids.filter((_, index) => seeds[index]?.place === 'customerSegments');
  let letters = 0;
  ids.forEach((id, index) => {
    const seed = seeds[index];
    if (seed === undefined) return;
    const { place, text, color, size } = seed;
    const linked = linksTo(segments, id, seed.links);
    const supported = linksTo(ids, id, seed.links);
    const isLettered = place === 'customerSegments' || seed.hasLetter;
    if (isLettered) letters += seed.lettersSkipped + 1;
    notes[id] = {
      ...seed.optional,
      id,
      place,
      order: drawOrder(orders, seed),
      text,
      color,
      size,
      ...(place === 'parked' ? { x: 0, y: 0 } : clampToBlock(place, seed, size)),
      ...(linked.length === 0 ? {} : { segments: linked }),
      ...(supported.length === 0 ? {} : { supports: supported }),
      ...(isLettered ? { segmentLetter: segmentLetter(letters - 1) } : {}),
    };
  });
  const segmentLettersGiven = Math.max(letters, base.segmentLettersGiven);
  return { header: { ...base, segmentLettersGiven }, notes, answers };
}

function linksTo(
  targets: readonly NoteId[],
  self: NoteId,
  picks: readonly number[],
): readonly NoteId[] {
  const linked = picks.flatMap((pick) => targets[pick % Math.max(1, targets.length)] ?? []);
  return [...new Set(linked)].filter((id) => id !== self);
}

function drawOrder(orders: Map<Place, string[]>, { place, turn, sharesTurn }: NoteSeed): string {
  const taken = orders.get(place) ?? [];
  const at = turn % (taken.length + 1);
  const order = (sharesTurn ? taken[at] : undefined) ?? orderBetween(taken[at - 1], taken[at]);
  orders.set(place, taken.toSpliced(at, 0, order));
  return order;
}

/** Fresh ids for what reads or copies notes: `fresh-1`, `fresh-2` … */
export function countingIds(prefix = 'fresh'): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${count}`;
  };
}
