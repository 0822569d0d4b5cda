import type { CanvasDocument } from '../domain/document.ts';
import { writeFile } from '../domain/fileWriter.ts';

/** The text that is kept of a document; `savedAt` is an ISO time. */
export function encodeCanvas(document: CanvasDocument, savedAt: string): string {
  const file = writeFile(document, { order: true });
  // A field of that name that came with somebody's file is kept beside ours, not lost to it.
  const own = Object.hasOwn(file, 'savedAt') ? { at: savedAt, own: file['savedAt'] } : savedAt;
  return JSON.stringify({ ...file, savedAt: own });
}
