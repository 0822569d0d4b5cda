import type { i18n, TFunction } from 'i18next';
import { enGuide } from './enGuide.ts';
import { enLearning } from './enLearning.ts';
import { nlGuide } from './nlGuide.ts';
import { nlLearning } from './nlLearning.ts';

export type TranslateGuide = TFunction<'guide'>;

/**
 * The texts of the guide and what goes with it, in both languages: they come with those parts and not
 * with the page.
 */
export function addGuideTexts(instance: i18n): void {
  if (instance.hasResourceBundle('en', 'guide')) return;
  instance.addResourceBundle('en', 'guide', { ...enGuide, ...enLearning });
  instance.addResourceBundle('nl', 'guide', { ...nlGuide, ...nlLearning });
}
