import { type BlockKey, blockKeys, type Language } from '../domain/blocks.ts';
import { type NoteColor, noteColors } from '../domain/noteTypes.ts';
import type { SceneTheme, SceneWords } from '../geometry/scene.ts';
import type { Translate } from '../i18n/i18n.ts';
import { blockPrompts } from '../knowledge/prompts.ts';
import { blockIcons } from '../theme/blockIcons.ts';
import { type Colors, darkColors, lightColors, noteFills, segmentFills } from '../theme/colors.ts';

function sceneTheme(colors: Colors): SceneTheme {
  const icons: Readonly<Record<BlockKey, string>> = blockIcons;
  return { ...colors, notes: noteFills, segments: segmentFills, icons };
}

/**
 * High contrast: the system's own colours, which a canvas understands by name. A note's colour is then
 * not to be seen, as everywhere under forced colours; its letter and its text still are.
 */
function contrastTheme(): SceneTheme {
  const notes: Partial<Record<NoteColor, string>> = {};
  for (const color of noteColors) notes[color] = 'Canvas';
  return {
    ...lightSceneTheme,
    poster: 'Canvas',
    line: 'CanvasText',
    ink: 'CanvasText',
    muted: 'CanvasText',
    accent: 'LinkText',
    accentWash: 'Canvas',
    accentInk: 'Canvas',
    numberFill: 'Canvas',
    notes: notes as Record<NoteColor, string>,
    noteInk: 'CanvasText',
    noteLine: 'CanvasText',
    segments: ['CanvasText'],
    segmentInk: 'Canvas',
  };
}

export const lightSceneTheme = sceneTheme(lightColors);
export const darkSceneTheme = sceneTheme(darkColors);
export const contrastSceneTheme = contrastTheme();

/** The words of a picture in a language. */
export function sceneWords(language: Language, t: Translate): SceneWords {
  const prompts: Partial<Record<BlockKey, string>> = {};
  for (const key of blockKeys) prompts[key] = blockPrompts[key][language];
  return {
    language,
    untitled: t('app.untitled'),
    headLabels: {
      designedFor: t('head.designedFor'),
      designedBy: t('head.designedBy'),
      date: t('head.date'),
      version: t('head.version'),
    },
    prompts: prompts as Record<BlockKey, string>,
    attribution: t('app.attribution'),
    money: (cents, currency, form) => formatMoney(cents, currency, form, language),
    date: (iso) => formatDate(iso, language),
  };
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Making a formatter costs a hundred times its use, and amounts are drawn at every letter. */
const moneyFormatters = new Map<string, Intl.NumberFormat>();

function formatMoney(
  cents: number,
  currency: string,
  form: 'full' | 'short',
  language: Language,
): string {
  const isShort = form === 'short' && Math.abs(cents) >= 1_000_000;
  const decimals = isShort ? 'short' : cents % 100 === 0 ? 0 : 2;
  const key = `${language} ${currency} ${decimals}`;
  try {
    let formatter = moneyFormatters.get(key);
    if (formatter === undefined) {
      formatter = new Intl.NumberFormat(locales[language], {
        style: 'currency',
        currency,
        ...(decimals === 'short'
          ? { notation: 'compact', maximumFractionDigits: 1 }
          : { minimumFractionDigits: decimals, maximumFractionDigits: 2 }),
      });
      moneyFormatters.set(key, formatter);
    }
    return formatter.format(cents / 100);
  } catch {
    return `${currency} ${(cents / 100).toFixed(2)}`;
  }
}

function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (iso === '' || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(date);
}
