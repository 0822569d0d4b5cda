import type { CanvasDocument } from '../domain/document.ts';
import { isRecord } from '../domain/fileFields.ts';
import { readFile } from '../domain/fileReader.ts';
import { parseJsonText } from '../domain/jsonText.ts';
import type { FileProblem, Repair } from '../domain/problems.ts';
import { excerpt } from '../domain/text.ts';
import { settleNotes } from '../geometry/settleNotes.ts';

export type DecodedCanvas =
  | {
      readonly ok: true;
      readonly document: CanvasDocument;
      /** What was mended; empty when the text was as it should be. */
      readonly repairs: readonly Repair[];
      readonly savedAt: string | undefined;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** How a text from the store is read; the reader and its schema come only where something is stored. */
export type DecodeCanvas = (text: string, id: string, newId: () => string) => DecodedCanvas;

/**
 * Reads what was kept under a canvas's key, and mends what can be mended. The document has the id of
 * the key whatever the text says, or it would be saved under another. Never throws.
 */
export const decodeCanvas: DecodeCanvas = (text, id, newId) => {
  const repairs: Repair[] = [];
  let parsed = parseJsonText(text);
  if (!parsed.ok && parsed.problem.code === 'forbiddenKey') {
    repairs.push({ code: 'fieldRemoved', path: parsed.problem.key });
    parsed = parseJsonText(text, { dropForbiddenKeys: true });
  }
  if (!parsed.ok) return parsed;

  const { value, savedAt } = takeSavedAt(parsed.value);
  const read = readFile(value, { mode: 'repair', newId });
  if (!read.ok) return read;
  repairs.push(...read.repairs);
  const { header } = read.document;
  if (header.id !== id && !repairs.some(isAboutId)) {
    repairs.push({ code: 'fieldRemoved', path: 'id' });
  }
  const named = header.id === id ? read.document : { ...read.document, header: { ...header, id } };
  const { document, moved } = settleNotes(named, read.unplaced);
  for (const note of moved) {
    repairs.push({ code: 'placed', note: excerpt(document.notes[note]?.text ?? '') });
  }
  return { ok: true, document, repairs, savedAt };
};

function isAboutId(repair: Repair): boolean {
  return repair.code === 'fieldRemoved' && repair.path === 'id';
}

interface WithoutSavedAt {
  readonly value: unknown;
  readonly savedAt: string | undefined;
}

/** Takes our own time stamp out, so that it does not pass for an unknown field of the document. */
function takeSavedAt(value: unknown): WithoutSavedAt {
  if (!isRecord(value)) return { value, savedAt: undefined };
  const { savedAt, ...file } = value;
  if (isRecord(savedAt) && typeof savedAt['at'] === 'string' && Object.hasOwn(savedAt, 'own')) {
    return { value: { ...file, savedAt: savedAt['own'] }, savedAt: savedAt['at'] };
  }
  return { value: file, savedAt: typeof savedAt === 'string' ? savedAt : undefined };
}
