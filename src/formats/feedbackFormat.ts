import * as z from 'zod/mini';
import type { CanvasDocument, Feedback } from '../domain/document.ts';
import { readFeedback } from '../domain/fileFeedback.ts';
import { isRecord, problemOf, type Reader } from '../domain/fileFields.ts';
import { feedbackSchema } from '../domain/fileSchema.ts';
import { parseJsonText } from '../domain/jsonText.ts';
import type { FileProblem, Repair } from '../domain/problems.ts';
import { normalizeLine } from '../domain/text.ts';

const feedbackFormat = 'bmc-feedback';
const feedbackVersion = 1;

/** The canvas that the feedback was written for. */
const canvasSchema = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  title: z.string(),
});

/** Feedback as a file of its own, for a teacher who hands back remarks and no canvas. */
export const feedbackFileSchema = z.looseObject({
  format: z.literal(feedbackFormat),
  formatVersion: z.literal(feedbackVersion),
  canvas: canvasSchema,
  feedback: feedbackSchema,
});

/** The feedback on this canvas as a file; undefined when there is none. */
export function exportFeedback({ header }: CanvasDocument): string | undefined {
  const { id, title, feedback } = header;
  if (feedback === undefined) return undefined;
  const file = {
    format: feedbackFormat,
    formatVersion: feedbackVersion,
    canvas: { id, title },
    feedback,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type FeedbackImport =
  | {
      readonly ok: true;
      readonly feedback: Feedback;
      /** True when it was written for another canvas: to be asked before the result is used. */
      readonly isForAnother: boolean;
      /** The title of the canvas it was written for. */
      readonly canvasTitle: string;
      readonly repairs: readonly Repair[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the feedback of a file, to be put beside this canvas. All or nothing: the first thing that is
 * wrong is named. Never throws.
 */
export function importFeedback(text: string, document: CanvasDocument): FeedbackImport {
  const refuse = (problem: FileProblem): FeedbackImport => ({ ok: false, problem });
  const parsed = parseJsonText(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isRecord(file) || file['format'] !== feedbackFormat) {
    return refuse({ code: 'notOurs', format: feedbackFormat });
  }
  const version = file['formatVersion'];
  if (typeof version === 'number' && version > feedbackVersion) {
    return refuse({ code: 'fromTheFuture', version });
  }
  if (version !== feedbackVersion) {
    return refuse({ code: 'wrongField', path: 'formatVersion', expected: 'number' });
  }
  const canvas = canvasSchema.safeParse(file['canvas']);
  const issue = canvas.error?.issues[0];
  if (issue !== undefined) return refuse(problemOf(issue, 'canvas', file['canvas']));
  if (file['feedback'] === undefined) return refuse({ code: 'missingField', path: 'feedback' });
  const reader: Reader = { mode: 'strict', repairs: [], problem: undefined };
  const feedback = readFeedback(file['feedback'], 'feedback', reader);
  if (reader.problem !== undefined) return refuse(reader.problem);
  if (feedback === undefined || canvas.data === undefined) {
    return refuse({ code: 'wrongField', path: 'feedback', expected: 'object' });
  }
  return {
    ok: true,
    feedback,
    isForAnother: canvas.data.id !== document.header.id,
    canvasTitle: normalizeLine(canvas.data.title),
    repairs: reader.repairs,
  };
}
