import * as z from 'zod/mini';
import { type BlockKey, blockKeys, languages } from './blocks.ts';
import { questionSetModes } from './questionSet.ts';

/** Without a point, which parts set and question in the id of an answer. */
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));
const shortText = z.string().check(z.minLength(1), z.maxLength(500));
const bothTexts = z.looseObject({ nl: shortText, en: shortText });
const ownText = z.union([shortText, bothTexts]);

export const ownQuestionSchema = z.looseObject({
  id,
  text: ownText,
  stuck: z.optional(ownText),
});
const questionsSchema = z.array(ownQuestionSchema).check(z.maxLength(100));

function blocksShape(): Record<BlockKey, z.ZodMiniOptional<typeof questionsSchema>> {
  const shape: Partial<Record<BlockKey, z.ZodMiniOptional<typeof questionsSchema>>> = {};
  for (const key of blockKeys) shape[key] = z.optional(questionsSchema);
  return shape as Record<BlockKey, z.ZodMiniOptional<typeof questionsSchema>>;
}

/** A set of questions as it stands in a canvas, and in a file of its own. */
export const questionSetSchema = z.looseObject({
  id,
  title: shortText,
  language: z.optional(z.enum([...languages])),
  mode: z.enum(questionSetModes),
  blocks: z.strictObject(blocksShape()),
});

export type QuestionSetInFile = z.infer<typeof questionSetSchema>;
