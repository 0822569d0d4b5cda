import type { CanvasDocument } from '../domain/document.ts';
import { exportJson } from '../formats/exportJson.ts';
import { fileName } from '../formats/fileNames.ts';
import { saveFile } from '../platform/files.ts';

// Part of the first view: a copy must be had also when nothing more can be loaded.

/** Hands the user the canvas as JSON. Returns the file's name. */
export function saveCanvasFile(document: CanvasDocument): string {
  const name = fileName(document.header.title, 'json');
  saveFile(name, new Blob([exportJson(document)], { type: 'application/json' }));
  return name;
}

/** Hands the user a stored text as it stands: the original of a damaged canvas. */
export function saveOriginal(id: string, original: string): void {
  saveFile(`${id}-original.json`, new Blob([original], { type: 'application/json' }));
}
