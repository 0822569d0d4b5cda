import i18next, { type i18n, type TFunction } from 'i18next';
import type { FirstMessages, MoreMessages } from './messages.ts';

export type UiLanguage = 'nl' | 'en';
export type Translate = TFunction;

/** Each language is a chunk of its own; only the one in use is loaded. */
const loaders: Readonly<Record<UiLanguage, () => Promise<FirstMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
};

const moreLoaders: Readonly<Record<UiLanguage, () => Promise<MoreMessages>>> = {
  en: async () => (await import('./enMore.ts')).enMore,
  nl: async () => (await import('./nlMore.ts')).nlMore,
};

/** The first of the wished languages that we speak; English when there is none. */
export function chooseLanguage(wished: readonly string[]): UiLanguage {
  for (const tag of wished) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'nl' || language === 'en') return language;
  }
  return 'en';
}

export async function createI18n(language: UiLanguage): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await loaders[language]() } },
    // React and canvas show text as text; escaping here would show it twice.
    interpolation: { escapeValue: false },
  });
  return instance;
}

const isLanguage = (language: string): language is UiLanguage => language in loaders;

/** Whether the texts of menus, dialogs and messages are there, in the language in use. */
export function hasMoreTexts(instance: i18n): boolean {
  return instance.exists('dialogs.close');
}

/** Loads them; rejects when they cannot be had. */
export async function loadMoreTexts(instance: i18n): Promise<void> {
  // Once more when the language was switched while they were on their way.
  while (!hasMoreTexts(instance)) {
    const { language } = instance;
    if (!isLanguage(language)) return;
    // Beside those of the first view, so that no part needs to know which is where.
    instance.addResourceBundle(language, 'translation', await moreLoaders[language](), true);
  }
}

/** Loads a language's messages, if need be, and switches to it. */
export async function switchLanguage(instance: i18n, language: UiLanguage): Promise<void> {
  const isMoreWanted = hasMoreTexts(instance);
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await loaders[language]());
  }
  if (isMoreWanted) {
    instance.addResourceBundle(language, 'translation', await moreLoaders[language](), true);
  }
  await instance.changeLanguage(language);
}
