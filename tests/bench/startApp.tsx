import '@fontsource-variable/inter';
import '../../src/theme/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { AppView } from '../../src/app/AppView.tsx';
import { CrashScreen } from '../../src/app/CrashScreen.tsx';
import { type App, createApp } from '../../src/app/createApp.ts';
import { fontAt, layoutFontPx, noteWeight } from '../../src/geometry/textLayout.ts';
import { chooseLanguage, createI18n } from '../../src/i18n/i18n.ts';
import { browserStorage } from '../../src/platform/browserStorage.ts';
import { loadFont } from '../../src/platform/fonts.ts';
import {
  addStyles,
  askBeforeLeaving,
  browserLanguages,
  keepPageZoom,
  onLeaving,
  setPageLanguage,
} from '../../src/platform/page.ts';
import { createSettings } from '../../src/storage/settings.ts';
import { cssVariables } from '../../src/theme/cssVariables.ts';

/** As `start` of the app, which keeps the app to itself. */
export async function startApp(root: HTMLElement): Promise<App> {
  addStyles(cssVariables());
  const settings = createSettings(browserStorage);
  const language = settings.read().language ?? chooseLanguage(browserLanguages());
  setPageLanguage(language);
  const [i18n] = await Promise.all([
    createI18n(language),
    loadFont(fontAt(layoutFontPx, noteWeight), 'Aa', 250),
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
  return app;
}
