// The JSON Schemas of our files, for editors and programs of others: generated from the Zod schemas that
// the app itself reads with.
//   node tests/support/cli/schema.ts           writes the schemas in public/
//   node tests/support/cli/schema.ts --check   fails when one of them is not current
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { blocks, isBlockKey } from '../../../src/domain/blocks.ts';
import { blockFeedbackSchema, fileSchema, noteSchema } from '../../../src/domain/fileSchema.ts';
import { ownQuestionSchema } from '../../../src/domain/questionSetSchema.ts';
import { feedbackFileSchema } from '../../../src/formats/feedbackFormat.ts';
import { questionSetFileSchema } from '../../../src/formats/questionSetFormat.ts';
import { root } from './run.ts';

const schemas: Readonly<Record<string, () => string>> = {
  'public/business-model-canvas.schema.json': makeFileSchema,
  'public/question-set.schema.json': makeQuestionSetSchema,
  'public/feedback.schema.json': makeFeedbackSchema,
};

const attribution = 'Business Model Canvas by Strategyzer.com, CC BY-SA 3.0.';

const fileDescriptions: Readonly<Record<string, string>> = {
  formatVersion: 'Grows when older programs could no longer read the file rightly.',
  id: 'Names the canvas: letters, digits, point, colon, hyphen, underscore; at most 100.',
  language: 'The language the content is written in.',
  date: 'ISO date, or empty.',
  currency: 'ISO 4217 code of all amounts.',
  segmentLettersGiven: 'How many segment letters have been given, so that none is given twice.',
  blocks: 'One list of notes per block, in reading order. A block that is not named is empty.',
  parked: 'Notes in the parking lot: kept with the canvas, but in no block.',
  answers: 'Longer answers to guided questions, by the id of the question.',
  costOrientation: 'Which pole the model as a whole is nearer to.',
  feedback: 'What a teacher says of each block: a remark, and a mark if there is one.',
  questionSet: 'Questions that the guide asks on this canvas: instead of its own, or beside them.',
  exercise:
    'Present when the canvas is one to practise with: of which example, and how often a note was put where it does not belong.',
};

const noteDescriptions: Readonly<Record<string, string>> = {
  id: 'Unique in the file; not the key of a block.',
  text: 'Unicode NFC, lines parted by \\n, at most 10,000 characters.',
  detail: 'A longer text beside the note.',
  label: 'A heading the note came under.',
  x: "mm from the block's left edge to the note's, on a poster of 1189 by 841 mm.",
  y: "mm from the block's upper edge to the note's.",
  size: 'Width of the note in mm.',
  order: 'Fractional index of the reading order. Files need none: the list says it.',
  types: 'What kind of segment, channel, revenue … the note is; the words are open.',
  segments: 'Ids of the customer segments the note is for.',
  supports: 'Ids of the notes it serves.',
  amount: 'Decimal text with at most two decimals, such as 240000.00.',
  question: 'Id of the guided question that the note answers.',
  segmentLetter: 'A, B … for a customer segment; never given to another.',
};

const objectSchema = z.looseObject({
  properties: z.record(z.string(), z.looseObject({})),
});

/** The published schema as JSON text; the same text as long as the Zod schema is the same. */
export function makeFileSchema(): string {
  const metadata = z.registry<{ id: string }>();
  metadata.add(noteSchema, { id: 'note' });
  metadata.add(blockFeedbackSchema, { id: 'blockFeedback' });
  metadata.add(ownQuestionSchema, { id: 'ownQuestion' });
  const { $schema, ...generated } = objectSchema.parse(
    z.toJSONSchema(fileSchema, { metadata, io: 'input' }),
  );
  const { $defs } = z
    .looseObject({ $defs: z.looseObject({ note: objectSchema }) })
    .parse(generated);
  const { blocks: blockLists } = generated.properties;
  const properties = withDescriptions(generated.properties, fileDescriptions);
  return `${JSON.stringify(
    {
      $schema,
      title: 'Business Model Canvas',
      description: `A canvas with its notes, as the Business Model Canvas editor reads and writes it. Fields that are not named here are kept. ${attribution}`,
      ...generated,
      properties: {
        ...properties,
        blocks: { ...properties['blocks'], ...describeBlocks(blockLists) },
      },
      $defs: {
        ...$defs,
        note: {
          ...$defs.note,
          properties: withDescriptions($defs.note.properties, noteDescriptions),
        },
      },
    },
    null,
    2,
  )}\n`;
}

const questionSetDescriptions: Readonly<Record<string, string>> = {
  id: 'Names the set. It is part of the id of every answer, so keep it when the words change.',
  title: 'What the set is called in the guide.',
  language: 'The language of the texts that are given only once.',
  mode: "instead: these questions take the place of the editor's own; beside: they follow them.",
  blocks: 'Per block the questions in order. Only the names of the nine blocks are allowed.',
};

/** The schema of a file with questions of one's own, as JSON text. */
export function makeQuestionSetSchema(): string {
  const metadata = z.registry<{ id: string }>();
  metadata.add(ownQuestionSchema, { id: 'question' });
  const { $schema, ...generated } = objectSchema.parse(
    z.toJSONSchema(questionSetFileSchema, { metadata, io: 'input' }),
  );
  const { blocks: blockLists } = generated.properties;
  const properties = withDescriptions(generated.properties, questionSetDescriptions);
  return `${JSON.stringify(
    {
      $schema,
      title: 'Questions for the Business Model Canvas',
      description: `Questions of your own for the guide of the Business Model Canvas editor. ${attribution}`,
      ...generated,
      properties: {
        ...properties,
        blocks: { ...properties['blocks'], ...describeBlocks(blockLists) },
      },
    },
    null,
    2,
  )}\n`;
}

const feedbackDescriptions: Readonly<Record<string, string>> = {
  canvas: 'The canvas that the feedback was written for.',
  feedback: 'Who says it and when, and per block a remark and perhaps a mark.',
};

/** The schema of a file with a teacher's feedback, as JSON text. */
function makeFeedbackSchema(): string {
  const metadata = z.registry<{ id: string }>();
  metadata.add(blockFeedbackSchema, { id: 'blockFeedback' });
  const { $schema, ...generated } = objectSchema.parse(
    z.toJSONSchema(feedbackFileSchema, { metadata, io: 'input' }),
  );
  const properties = withDescriptions(generated.properties, feedbackDescriptions);
  return `${JSON.stringify(
    {
      $schema,
      title: 'Feedback on a Business Model Canvas',
      description: `A teacher's remarks, as the Business Model Canvas editor reads and writes them. ${attribution}`,
      ...generated,
      properties,
    },
    null,
    2,
  )}\n`;
}

type Properties = Record<string, Record<string, unknown>>;

function withDescriptions(
  properties: Properties,
  texts: Readonly<Record<string, string>>,
): Properties {
  const described = { ...properties };
  for (const [name, description] of Object.entries(texts)) {
    const property = properties[name];
    if (property === undefined) throw new Error(`the schema has no field ${name} to describe`);
    described[name] = { ...property, description };
  }
  return described;
}

function describeBlocks(lists: unknown): { properties: Properties } {
  const { properties } = objectSchema.parse(lists);
  const entries = Object.entries(properties).map(([key, list]) => {
    const title = isBlockKey(key) ? blocks[key].name.en : key;
    return [key, { title, ...list }] as const;
  });
  return { properties: Object.fromEntries(entries) };
}

/** The published files that are not what would be written now. */
function findStale(): readonly string[] {
  return Object.entries(schemas)
    .filter(([name, make]) => {
      const path = join(root, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== make();
    })
    .map(([name]) => name);
}

/** Whether the published files are what would be written now. */
export function isSchemaCurrent(): boolean {
  return findStale().length === 0;
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) {
    for (const [name, make] of Object.entries(schemas)) writeFileSync(join(root, name), make());
  }
  for (const name of findStale()) {
    console.error(`${name} is not current: node tests/support/cli/schema.ts writes it anew.`);
    process.exitCode = 1;
  }
}
