import '@fontsource-variable/inter';
import '../theme/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
import { TranslationProvider } from '../ui/translation.ts';
import { AppView } from './AppView.tsx';
import { CrashScreen } from './CrashScreen.tsx';
import { loadReader } from './canvases.ts';
import { type App, createApp } from './createApp.ts';

/** Text is measured for the first drawing; so long a late font may hold it up, ms. */
const fontPatienceMs = 250;

/** Starts the editor in an element of the page; rejects when a part of it cannot be loaded. */
export async function start(root: HTMLElement): Promise<App> {
  addStyles(cssVariables());
  const settings = createSettings(browserStorage);
  const { language = chooseLanguage(browserLanguages()), currentCanvasId } = settings.read();
  setPageLanguage(language);
  // Whoever was here before has something to read: its reader comes along with the messages.
  if (currentCanvasId !== undefined) void loadReader().catch(() => undefined);
  const [i18n] = await Promise.all([
    createI18n(language),
    loadFont(fontAt(layoutFontPx, noteWeight), 'Aa', fontPatienceMs),
  ]);
  const app = await createApp({ i18n, settings });
  onLeaving(() => app.canvases.flush());
  askBeforeLeaving(() => !app.isWorkSafe());
  keepPageZoom();
  createRoot(root).render(
    <StrictMode>
      <TranslationProvider value={i18n}>
        <CrashScreen app={app}>
          <AppView app={app} />
        </CrashScreen>
      </TranslationProvider>
    </StrictMode>,
  );
  return app;
}
