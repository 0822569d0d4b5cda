import { type ImportResult, importJson } from './importJson.ts';
import { isPng, readPngText } from './pngChunks.ts';
import { pngKeyword } from './pngFormat.ts';

/**
 * Opens the bytes of a file as a canvas, by what is in it and not by its name: our JSON, or a picture
 * that carries one. Anything else comes back as a problem; nothing is thrown.
 */
export function importFile(
  bytes: Uint8Array,
  options: { readonly newId: () => string },
): ImportResult {
  if (isPng(bytes)) {
    const text = readPngText(bytes, pngKeyword);
    if (text === undefined) return { ok: false, problem: { code: 'pictureWithoutCanvas' } };
    return importJson(text, options);
  }
  return importJson(new TextDecoder().decode(bytes), options);
}
