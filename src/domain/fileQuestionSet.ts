import type * as z from 'zod/mini';
import { blockKeys, isBlockKey } from './blocks.ts';
import { isRecord, problemOf, type Reader } from './fileFields.ts';
import { hasOnlyFiniteNumbers } from './fileSchema.ts';
import type { FileProblem } from './problems.ts';
import type { OwnQuestion, QuestionSet } from './questionSet.ts';
import { type QuestionSetInFile, questionSetSchema } from './questionSetSchema.ts';
import { normalizeLine, normalizeText } from './text.ts';

export type QuestionSetResult =
  | { readonly ok: true; readonly set: QuestionSet }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Checks a set of questions that stands at `path` in a file, '' for the file itself. The first thing
 * that is wrong is named. Texts come back in their normal form. Never throws.
 */
export function checkQuestionSet(value: unknown, path: string): QuestionSetResult {
  const refuse = (problem: FileProblem): QuestionSetResult => ({ ok: false, problem });
  const within = (field: string) => (path === '' ? field : `${path}.${field}`);
  if (!isRecord(value)) return refuse({ code: 'wrongField', path, expected: 'object' });
  const blocks = value['blocks'];
  if (isRecord(blocks)) {
    const key = Object.keys(blocks).find((name) => !isBlockKey(name));
    if (key !== undefined) return refuse({ code: 'unknownBlock', path: within('blocks'), key });
  }
  const normal = withNormalTexts(value);
  const result = questionSetSchema.safeParse(normal);
  if (!result.success) {
    const [issue] = result.error.issues;
    if (issue === undefined) return refuse({ code: 'wrongField', path, expected: 'other' });
    return refuse(problemOf(withinUnion(issue, normal), path, normal));
  }
  if (!hasOnlyFiniteNumbers(result.data)) {
    return refuse({ code: 'wrongField', path, expected: 'other' });
  }
  const twice = pathOfSecondUse(result.data);
  if (twice !== undefined) {
    return refuse({ code: 'wrongField', path: within(twice), expected: 'ownId' });
  }
  // Zod says `string | undefined` of an absent field; in JSON it is just absent.
  return { ok: true, set: result.data as QuestionSet };
}

/** The set of a canvas; in repair mode one that is wrong is left out and reported. */
export function readQuestionSet(value: unknown, reader: Reader): QuestionSet | undefined {
  if (value === undefined) return undefined;
  const path = 'questionSet';
  const checked = checkQuestionSet(value, path);
  if (checked.ok) return checked.set;
  if (reader.mode === 'strict') reader.problem ??= checked.problem;
  else reader.repairs.push({ code: 'fieldRemoved', path });
  return undefined;
}

/** Texts are brought into their normal form before they are measured. */
function withNormalTexts(set: Record<string, unknown>): Record<string, unknown> {
  const { title, blocks } = set;
  return {
    ...set,
    ...(typeof title === 'string' ? { title: normalizeLine(title) } : {}),
    ...(isRecord(blocks)
      ? {
          blocks: Object.fromEntries(
            Object.entries(blocks).map(([key, list]) => [
              key,
              Array.isArray(list) ? list.map(normalQuestion) : list,
            ]),
          ),
        }
      : {}),
  };
}

function normalQuestion(question: unknown): unknown {
  if (!isRecord(question)) return question;
  return {
    ...question,
    ...('text' in question ? { text: normalOwnText(question['text']) } : {}),
    ...('stuck' in question ? { stuck: normalOwnText(question['stuck']) } : {}),
  };
}

function normalOwnText(text: unknown): unknown {
  if (typeof text === 'string') return normalizeText(text);
  if (!isRecord(text)) return text;
  const { nl, en } = text;
  return {
    ...text,
    ...(typeof nl === 'string' ? { nl: normalizeText(nl) } : {}),
    ...(typeof en === 'string' ? { en: normalizeText(en) } : {}),
  };
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
function pathOfSecondUse({ blocks }: QuestionSetInFile): string | undefined {
  const seen = new Set<string>();
  for (const key of blockKeys) {
    const list: readonly Pick<OwnQuestion, 'id'>[] = blocks[key] ?? [];
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) return `blocks.${key}[${index}].id`;
      seen.add(id);
    }
  }
  return undefined;
}
