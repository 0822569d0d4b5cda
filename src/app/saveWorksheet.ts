import { fileName } from '../formats/fileNames.ts';
import { worksheetMarkdown } from '../formats/worksheetMarkdown.ts';
import type { TranslateGuide } from '../i18n/guideTexts.ts';
import type { Worksheet } from '../knowledge/worksheet.ts';
import { saveFile } from '../platform/files.ts';

/** Hands the user the worksheet as Markdown. Returns the file's name. */
export function saveWorksheet(worksheet: Worksheet, t: TranslateGuide): string {
  const text = worksheetMarkdown(worksheet, {
    name: t('worksheet.name'),
    date: t('worksheet.date'),
    noAnswer: t('worksheet.noAnswer'),
    otherNotes: t('worksheet.otherNotes'),
    otherAnswers: t('worksheet.otherAnswers'),
    parked: t('worksheet.parked'),
    feedback: t('worksheet.feedback'),
    mark: t('worksheet.mark'),
    leaning: t('worksheet.leaning'),
  });
  const name = fileName(t('worksheet.of', { title: worksheet.title }), 'md');
  saveFile(name, new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  return name;
}
