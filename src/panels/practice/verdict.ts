import { type BlockKey, blocks, type Language } from '../../domain/blocks.ts';
import type { NoteId } from '../../domain/document.ts';
import { excerpt } from '../../domain/text.ts';
import type { TranslateGuide } from '../../i18n/guideTexts.ts';
import { typeInfo } from '../../knowledge/guide/index.ts';
import { holds, leads, mixUp } from '../../knowledge/practice.ts';

/** Where a note was put in a sorting exercise, and where it belongs. */
export interface Verdict {
  readonly note: NoteId;
  readonly text: string;
  readonly put: BlockKey;
  readonly right: BlockKey;
  /** The kind that the example says it is. */
  readonly type: string | undefined;
  /** How often it was put wrongly, this time included. */
  readonly misses: number;
}

/** After so many tries the right block is named: nobody should be stuck on one note. */
const triesBeforeTelling = 3;

/** Why the note does or does not belong there, in sentences; the first says whether. */
export function verdictTexts(
  { text, put, right, type, misses }: Verdict,
  language: Language,
  t: TranslateGuide,
): readonly string[] {
  const note = language === 'nl' ? `‘${excerpt(text, 60)}’` : `“${excerpt(text, 60)}”`;
  const block = blocks[put].name[language];
  if (put === right) {
    const kind = type === undefined ? undefined : typeInfo(right, type);
    return [
      t('practice.right', { note, block }),
      holds[right][language],
      ...(kind === undefined
        ? []
        : [
            t('practice.kind', { kind: kind.name[language].toLocaleLowerCase(language) }),
            kind.meaning[language],
          ]),
    ];
  }
  return [
    t('practice.wrong', { note, block }),
    (mixUp(put, right) ?? holds[put])[language],
    misses >= triesBeforeTelling
      ? t('practice.tells', { block: blocks[right].name[language] })
      : leads[right][language],
  ];
}
