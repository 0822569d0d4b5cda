import type { Language } from '../domain/blocks.ts';
import type { CanvasDocument } from '../domain/document.ts';
import { fileName } from '../formats/fileNames.ts';
import { exportPng } from '../formats/pngFormat.ts';
import { fontAt, layoutFontPx } from '../geometry/textLayout.ts';
import { saveFile } from '../platform/files.ts';
import { loadFont } from '../platform/fonts.ts';
import type { App } from './createApp.ts';
import { lightSceneTheme, sceneWords } from './look.ts';

/** So long an export waits for the letters of its texts, ms; then it does with the next font. */
const fontPatienceMs = 5_000;

/** Hands the user the poster as a PNG, and says when it had to be smaller than asked. */
export async function exportPicture(
  { i18n, notices, language }: Pick<App, 'i18n' | 'notices'> & { readonly language: Language },
  document: CanvasDocument,
  scale: number,
): Promise<void> {
  await loadFont(fontAt(layoutFontPx, 500), textsOf(document), fontPatienceMs);
  const words = sceneWords(language, i18n.t);
  const picture = await exportPng(document, { scale, theme: lightSceneTheme, words });
  const file = fileName(document.header.title, 'png');
  saveFile(file, picture.blob);
  const { width, height } = picture;
  notices.show({
    key: 'exported',
    tone: 'info',
    text: () =>
      picture.scale < scale
        ? i18n.t('notices.exportedSmaller', { file, width, height })
        : i18n.t('notices.exported', { file }),
  });
}

function textsOf({ header, notes }: CanvasDocument): string {
  const texts = Object.values(notes).map((note) => note.text);
  return [header.title, header.description, header.designedFor, header.designedBy, ...texts].join(
    ' ',
  );
}
