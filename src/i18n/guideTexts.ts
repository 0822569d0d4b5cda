import type { i18n, TFunction } from 'i18next';
import { enGuide } from './enGuide.ts';
import { nlGuide } from './nlGuide.ts';

export type TranslateGuide = TFunction<'guide'>;

/** The texts of the guide, in both languages: they come with the guide, not with the page. */
export function addGuideTexts(instance: i18n): void {
  instance.addResourceBundle('en', 'guide', enGuide);
  instance.addResourceBundle('nl', 'guide', nlGuide);
}
