import { maxFileBytes } from '../domain/jsonText.ts';
import { importFile } from '../formats/importFile.ts';
import type { ImportResult } from '../formats/importJson.ts';
import { type ChosenFile, chooseFile } from '../platform/files.ts';
import type { Canvases } from './canvases.ts';
import type { App } from './createApp.ts';
import { problemText, repairsText } from './problemText.ts';

/** Asks for a file and opens it as a canvas of its own, or says why not; loaded when first wanted. */
export async function importCanvas(
  { i18n, notices }: Pick<App, 'i18n' | 'notices'>,
  canvases: Canvases,
  newId: () => string,
): Promise<void> {
  const file = await chooseFile(['.json', '.png', 'application/json', 'image/png']);
  if (file === undefined) return;
  const { name } = file;
  const result = await readCanvasFile(file, newId);
  if (!result.ok) {
    const { problem } = result;
    notices.show({
      key: 'import',
      tone: 'error',
      text: () =>
        i18n.t('notices.importRefused', { file: name, reason: problemText(problem, i18n.t) }),
    });
    return;
  }
  if (!canvases.openImported(result.document)) return;
  const { repairs } = result;
  notices.show({
    key: 'import',
    tone: 'info',
    text: () =>
      repairs.length === 0
        ? i18n.t('notices.imported', { file: name })
        : i18n.t('notices.importedRepaired', {
            file: name,
            count: repairs.length,
            list: repairsText(repairs, i18n.t),
          }),
  });
}

/** Too large a file is refused before it is read; one that cannot be read is no text file. */
async function readCanvasFile(file: ChosenFile, newId: () => string): Promise<ImportResult> {
  if (file.size > maxFileBytes) {
    const problem = { code: 'tooLarge', bytes: file.size, maxBytes: maxFileBytes } as const;
    return { ok: false, problem };
  }
  try {
    return importFile(new Uint8Array(await file.arrayBuffer()), { newId });
  } catch {
    return { ok: false, problem: { code: 'binary' } };
  }
}
