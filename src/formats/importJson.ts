import { type CanvasDocument, findNote } from '../domain/document.ts';
import { readFile } from '../domain/fileReader.ts';
import { parseJsonText } from '../domain/jsonText.ts';
import type { FileProblem, Repair } from '../domain/problems.ts';
import { excerpt } from '../domain/text.ts';
import { settleNotes } from '../geometry/settleNotes.ts';

export type ImportResult =
  | {
      readonly ok: true;
      readonly document: CanvasDocument;
      /** What was mended on the way in; to be told, not to be asked. */
      readonly repairs: readonly Repair[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads a file of ours. All or nothing: the first thing that is wrong is named and nothing is taken
 * over. Only what has one right answer is mended: a second note with the same id, a link to nothing, a
 * place outside the block. Never throws.
 */
export function importJson(text: string, options: { readonly newId: () => string }): ImportResult {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return parsed;
  const read = readFile(parsed.value, { mode: 'strict', newId: options.newId });
  if (!read.ok) return read;
  const { document, moved } = settleNotes(read.document, read.unplaced);
  const placed = moved.map(
    (id): Repair => ({ code: 'placed', note: excerpt(findNote(document, id)?.text ?? '') }),
  );
  return { ok: true, document, repairs: [...read.repairs, ...placed] };
}
