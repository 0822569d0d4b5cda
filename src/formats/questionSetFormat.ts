import * as z from 'zod/mini';
import { isRecord } from '../domain/fileFields.ts';
import { checkQuestionSet, type QuestionSetResult } from '../domain/fileQuestionSet.ts';
import { parseJsonText } from '../domain/jsonText.ts';
import type { FileProblem } from '../domain/problems.ts';
import { questionSetSchema } from '../domain/questionSetSchema.ts';

const questionSetFormat = 'bmc-question-set';
const questionSetVersion = 1;

/** A file with questions of one's own; the published JSON Schema is generated from it. */
export const questionSetFileSchema = z.looseObject({
  format: z.literal(questionSetFormat),
  formatVersion: z.literal(questionSetVersion),
  ...questionSetSchema.shape,
});

/** Reads a file with questions. The first thing that is wrong is named. Never throws. */
export function importQuestionSet(text: string): QuestionSetResult {
  const refuse = (problem: FileProblem): QuestionSetResult => ({ ok: false, problem });
  const parsed = parseJsonText(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!isRecord(value) || value['format'] !== questionSetFormat) {
    return refuse({ code: 'notOurs', format: questionSetFormat });
  }
  const { format: _format, formatVersion: version, ...set } = value;
  if (typeof version === 'number' && version > questionSetVersion) {
    return refuse({ code: 'fromTheFuture', version });
  }
  if (version !== questionSetVersion) {
    return refuse({ code: 'wrongField', path: 'formatVersion', expected: 'number' });
  }
  return checkQuestionSet(set, '');
}
