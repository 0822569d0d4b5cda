import * as z from 'zod/mini';
import { type BlockKey, blockKeys, isBlockKey, languages } from '../domain/blocks.ts';
import { isRecord, problemOf } from '../domain/fileFields.ts';
import { parseJsonText } from '../domain/jsonText.ts';
import type { FileProblem } from '../domain/problems.ts';
import { normalizeLine, normalizeText } from '../domain/text.ts';
import type { Text } from '../knowledge/guide/types.ts';
import {
  type AskedQuestion,
  ownQuestionId,
  type QuestionSet,
  questionSetModes,
} from '../knowledge/questionSets.ts';

const questionSetFormat = 'bmc-question-set';
const questionSetVersion = 1;

/** Without a point, which parts set and question in the id of an answer. */
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));
const shortText = z.string().check(z.minLength(1), z.maxLength(500));
const bothTexts = z.looseObject({ nl: shortText, en: shortText });
/** One text for both languages, or one for each. */
const textSchema = z.union([shortText, bothTexts]);

export const questionSchema = z.looseObject({
  id,
  text: textSchema,
  stuck: z.optional(textSchema),
});
const questionsSchema = z.array(questionSchema).check(z.maxLength(100));

function blocksShape(): Record<BlockKey, z.ZodMiniOptional<typeof questionsSchema>> {
  const shape: Partial<Record<BlockKey, z.ZodMiniOptional<typeof questionsSchema>>> = {};
  for (const key of blockKeys) shape[key] = z.optional(questionsSchema);
  return shape as Record<BlockKey, z.ZodMiniOptional<typeof questionsSchema>>;
}

/** A file with questions of one's own; the published JSON Schema is generated from it. */
export const questionSetSchema = z.looseObject({
  format: z.literal(questionSetFormat),
  formatVersion: z.literal(questionSetVersion),
  id,
  title: shortText,
  language: z.optional(z.enum([...languages])),
  mode: z.enum(questionSetModes),
  blocks: z.strictObject(blocksShape()),
});

type QuestionSetFile = z.infer<typeof questionSetSchema>;

export type QuestionSetImport =
  | { readonly ok: true; readonly set: QuestionSet }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads a file with questions. The first thing that is wrong is named. Never throws. */
export function importQuestionSet(text: string): QuestionSetImport {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return parsed;
  const read = readQuestionSetFile(parsed.value);
  if (!read.ok) return read;
  const { id: setId, title, mode, blocks } = read.file;
  const own: Partial<Record<BlockKey, readonly AskedQuestion[]>> = {};
  for (const key of blockKeys) {
    const questions = blocks[key];
    if (questions === undefined) continue;
    own[key] = questions.map((question) => ({
      id: ownQuestionId(setId, question.id),
      text: textOf(question.text),
      ...(question.stuck === undefined ? {} : { stuck: textOf(question.stuck) }),
    }));
  }
  return { ok: true, set: { id: setId, title: normalizeLine(title), mode, blocks: own } };
}

function textOf(text: z.infer<typeof textSchema>): Text {
  const { nl, en } = typeof text === 'string' ? { nl: text, en: text } : text;
  return { nl: normalizeText(nl), en: normalizeText(en) };
}

type ReadQuestionSet =
  | { readonly ok: true; readonly file: QuestionSetFile }
  | { readonly ok: false; readonly problem: FileProblem };

function readQuestionSetFile(value: unknown): ReadQuestionSet {
  const refuse = (problem: FileProblem): ReadQuestionSet => ({ ok: false, problem });
  if (!isRecord(value) || value['format'] !== questionSetFormat) {
    return refuse({ code: 'notOurs', format: questionSetFormat });
  }
  const version = value['formatVersion'];
  if (typeof version === 'number' && version > questionSetVersion) {
    return refuse({ code: 'fromTheFuture', version });
  }
  if (version !== questionSetVersion) {
    return refuse({ code: 'wrongField', path: 'formatVersion', expected: 'number' });
  }
  const blocks = value['blocks'];
  if (isRecord(blocks)) {
    const key = Object.keys(blocks).find((name) => !isBlockKey(name));
    if (key !== undefined) return refuse({ code: 'unknownBlock', path: 'blocks', key });
  }
  const result = questionSetSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    return refuse(
      issue === undefined
        ? { code: 'notOurs', format: questionSetFormat }
        : problemOf(withinUnion(issue, value), '', value),
    );
  }
  const twice = pathOfSecondUse(result.data);
  if (twice !== undefined) return refuse({ code: 'wrongField', path: twice, expected: 'ownId' });
  return { ok: true, file: result.data };
}

/** Of a text that may have two shapes: what is wrong with the shape that it was meant to have. */
function withinUnion(issue: z.core.$ZodIssue, root: unknown): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const found = issue.path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    root,
  );
  const meant = issue.errors[isRecord(found) ? 1 : 0]?.[0];
  return meant === undefined ? issue : { ...meant, path: [...issue.path, ...meant.path] };
}

/** An answer belongs to one question: no id may stand twice in a set, not even in two blocks. */
function pathOfSecondUse({ blocks }: QuestionSetFile): string | undefined {
  const seen = new Set<string>();
  for (const key of blockKeys) {
    const ids = (blocks[key] ?? []).map((question) => question.id);
    for (const [index, questionId] of ids.entries()) {
      if (seen.has(questionId)) return `blocks.${key}[${index}].id`;
      seen.add(questionId);
    }
  }
  return undefined;
}
