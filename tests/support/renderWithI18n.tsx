import { type RenderResult, render } from '@testing-library/react';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, type UiLanguage } from '../../src/i18n/i18n.ts';
import { cssVariables } from '../../src/theme/cssVariables.ts';

/** Renders a part of the page as the app would: with its texts in a language, and with its colours. */
export async function renderWithI18n(
  children: ReactNode,
  language: UiLanguage = 'en',
): Promise<RenderResult & { readonly i18n: i18n }> {
  const instance = await createI18n(language);
  const result = render(
    <>
      <style>{cssVariables()}</style>
      <I18nextProvider i18n={instance}>{children}</I18nextProvider>
    </>,
  );
  return { ...result, i18n: instance };
}
