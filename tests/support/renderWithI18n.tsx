import { type RenderResult, render } from '@testing-library/react';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import type { UiLanguage } from '../../src/i18n/i18n.ts';
import { cssVariables } from '../../src/theme/cssVariables.ts';
import { TranslationProvider } from '../../src/ui/translation.ts';
import { fullI18n } from './fullI18n.ts';

/** Renders a part of the page as the app would: with its texts in a language, and with its colours. */
export async function renderWithI18n(
  children: ReactNode,
  language: UiLanguage = 'en',
): Promise<RenderResult & { readonly i18n: i18n }> {
  const instance = await fullI18n(language);
  const result = render(
    <>
      <style>{cssVariables()}</style>
      <TranslationProvider value={instance}>{children}</TranslationProvider>
    </>,
  );
  return { ...result, i18n: instance };
}
