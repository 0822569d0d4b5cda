import '@fontsource-variable/inter';
import '../theme/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { fontAt, layoutFontPx, noteWeight } from '../geometry/textLayout.ts';
import { chooseLanguage, createI18n } from '../i18n/i18n.ts';
import { browserStorage } from '../platform/browserStorage.ts';
import { loadFont } from '../platform/fonts.ts';
import {
  addStyles,
  askBeforeLeaving,
  browserLanguages,
  keepPageZoom,
  onLeaving,
  setPageLanguage,
} from '../platform/page.ts';
import { createSettings } from '../storage/settings.ts';
import { cssVariables } from '../theme/cssVariables.ts';
import { AppView } from './AppView.tsx';
import { CrashScreen } from './CrashScreen.tsx';
import { createApp } from './createApp.ts';

/** Text is measured for the first drawing; so long a late font may hold it up, ms. */
const fontPatienceMs = 250;

/** Starts the editor in an element of the page. */
export async function start(root: HTMLElement): Promise<void> {
  addStyles(cssVariables());
  const settings = createSettings(browserStorage);
  const language = settings.read().language ?? chooseLanguage(browserLanguages());
  setPageLanguage(language);
  const [i18n] = await Promise.all([
    createI18n(language),
    loadFont(fontAt(layoutFontPx, noteWeight), 'Aa', fontPatienceMs),
  ]);
  const app = createApp({ i18n, settings });
  onLeaving(() => app.canvases.flush());
  askBeforeLeaving(() => !app.isWorkSafe());
  keepPageZoom();
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <CrashScreen app={app}>
          <AppView app={app} />
        </CrashScreen>
      </I18nextProvider>
    </StrictMode>,
  );
}
