import i18next, { type i18n, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Messages } from './messages.ts';

export type UiLanguage = 'nl' | 'en';
export type Translate = TFunction;

/** Each language is a chunk of its own; only the one in use is loaded. */
const loaders: Readonly<Record<UiLanguage, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
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
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await loaders[language]() } },
    // React and canvas show text as text; escaping here would show it twice.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** Loads a language's messages, if need be, and switches to it. */
export async function switchLanguage(instance: i18n, language: UiLanguage): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await loaders[language]());
  }
  await instance.changeLanguage(language);
}
