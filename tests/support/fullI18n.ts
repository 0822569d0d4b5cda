import type { i18n } from 'i18next';
import { createI18n, loadMoreTexts, type UiLanguage } from '../../src/i18n/i18n.ts';

/** All messages of a language, also those that the app loads when they are first wanted. */
export async function fullI18n(language: UiLanguage): Promise<i18n> {
  const instance = await createI18n(language);
  await loadMoreTexts(instance);
  return instance;
}
