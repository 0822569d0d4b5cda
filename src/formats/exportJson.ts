import type { CanvasDocument } from '../domain/document.ts';
import { writeFile } from '../domain/fileWriter.ts';

/** The document as a file for people and programs; its schema is published beside the app. */
export function exportJson(document: CanvasDocument): string {
  return `${JSON.stringify(writeFile(document, { order: false }), null, 2)}\n`;
}
