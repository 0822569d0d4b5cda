import { addGuideTexts, type TranslateGuide } from '../i18n/guideTexts.ts';
import { useTranslation } from '../ui/translation.ts';

/** The texts of the guide and what goes with it; they come with the part that asks for them. */
export function useGuideTexts(): TranslateGuide {
  const { i18n } = useTranslation();
  addGuideTexts(i18n);
  return useTranslation('guide').t;
}
