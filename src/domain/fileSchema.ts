import * as z from 'zod/mini';
import { type BlockKey, blockKeys, languages } from './blocks.ts';
import { maxMarkLength, maxNotes, maxTextLength } from './document.ts';
import { exerciseKinds } from './exercise.ts';
import { fileFormat, fileVersion } from './fileFormat.ts';
import { maxSegmentLetters } from './letters.ts';
import { costOrientations, noteColors, noteSizes, noteStatuses } from './noteTypes.ts';
import { questionSetSchema } from './questionSetSchema.ts';

const text = z.string().check(z.maxLength(maxTextLength));
const word = z.string().check(z.maxLength(200));
const words = z.array(word).check(z.maxLength(100));
const links = z.array(word).check(z.maxLength(maxNotes));

/** False for a number that JSON cannot write: `1e999` is read as Infinity and would come out as null. */
export function hasOnlyFiniteNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(hasOnlyFiniteNumbers);
}

const isoDate = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

const unknownField = z.unknown().check(z.refine(hasOnlyFiniteNumbers));

export const noteSchema = z.catchall(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(200)),
    text,
    detail: z.optional(text),
    label: z.optional(text),
    color: z.optional(z.enum(noteColors)),
    x: z.optional(z.number()),
    y: z.optional(z.number()),
    size: z.optional(z.literal([...noteSizes])),
    order: z.optional(z.string().check(z.minLength(1), z.maxLength(1_000))),
    types: z.optional(words),
    phases: z.optional(words),
    motives: z.optional(words),
    pricing: z.optional(word),
    revenueKind: z.optional(word),
    ownership: z.optional(word),
    segments: z.optional(links),
    supports: z.optional(links),
    amount: z.optional(z.string().check(z.regex(/^-?\d{1,13}(\.\d{1,2})?$/))),
    status: z.optional(z.enum(noteStatuses)),
    votes: z.optional(z.number().check(z.int(), z.nonnegative())),
    question: z.optional(word),
    segmentLetter: z.optional(z.string().check(z.regex(/^[A-Z]{1,3}$/))),
  }),
  unknownField,
);

const notesSchema = z.array(noteSchema);

/** One list per block. Blocks that are not named are empty; further keys are kept. */
function blocksShape(): Record<BlockKey, z.ZodMiniOptional<typeof notesSchema>> {
  const shape: Partial<Record<BlockKey, z.ZodMiniOptional<typeof notesSchema>>> = {};
  for (const key of blockKeys) shape[key] = z.optional(notesSchema);
  return shape as Record<BlockKey, z.ZodMiniOptional<typeof notesSchema>>;
}

const exerciseSchema = z.catchall(
  z.object({
    kind: z.enum(exerciseKinds),
    example: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
    misses: z.optional(z.record(z.string(), z.number().check(z.int(), z.nonnegative()))),
  }),
  unknownField,
);

export const headerSchema = z.catchall(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(200)),
    title: text,
    language: z.optional(z.enum([...languages])),
    designedFor: z.optional(text),
    designedBy: z.optional(text),
    date: z.optional(isoDate),
    version: z.optional(text),
    description: z.optional(text),
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    costOrientation: z.optional(z.enum(costOrientations)),
    exercise: z.optional(exerciseSchema),
    segmentLettersGiven: z.optional(
      z.number().check(z.int(), z.nonnegative(), z.maximum(maxSegmentLetters)),
    ),
  }),
  unknownField,
);

export const blockFeedbackSchema = z.catchall(
  z.object({ remark: text, mark: z.optional(z.string().check(z.maxLength(maxMarkLength))) }),
  unknownField,
);

function feedbackShape(): Record<BlockKey, z.ZodMiniOptional<typeof blockFeedbackSchema>> {
  const shape: Partial<Record<BlockKey, z.ZodMiniOptional<typeof blockFeedbackSchema>>> = {};
  for (const key of blockKeys) shape[key] = z.optional(blockFeedbackSchema);
  return shape as Record<BlockKey, z.ZodMiniOptional<typeof blockFeedbackSchema>>;
}

/** What a teacher says of each block. It stands in the canvas, and in a file of its own. */
export const feedbackSchema = z.catchall(
  z.object({
    author: z.optional(text),
    date: z.optional(isoDate),
    blocks: z.catchall(z.object(feedbackShape()), unknownField),
  }),
  unknownField,
);

/**
 * The readable form of a canvas document, on disk and in files: the single source of its shape. The
 * published JSON Schema is generated from it. Fields that it does not name are kept.
 */
export const fileSchema = z.catchall(
  z.object({
    format: z.literal(fileFormat),
    formatVersion: z.literal(fileVersion),
    ...headerSchema.shape,
    blocks: z.catchall(z.object(blocksShape()), unknownField),
    parked: z.optional(notesSchema),
    answers: z.optional(z.record(z.string(), text)),
    feedback: z.optional(feedbackSchema),
    questionSet: z.optional(questionSetSchema),
  }),
  unknownField,
);

export type NoteInFile = z.infer<typeof noteSchema>;
export type HeaderInFile = z.infer<typeof headerSchema>;
export type CanvasFile = z.infer<typeof fileSchema>;
