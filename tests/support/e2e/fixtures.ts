// Playwright's `test` with the rules that every end-to-end test lives by: a clean console, no request
// to anywhere but the app itself, and downloads that arrive as events.
import { test as base } from '@playwright/test';
import { BoardPage } from './boardPage.ts';

export { expect } from '@playwright/test';

interface FaultGuard {
  /** Called by a test that provokes an error on purpose. */
  allow(pattern: RegExp): void;
}

export const test = base.extend<{ faults: FaultGuard; board: BoardPage }>({
  /** The page in the words of its locale; a test opens it when it is ready to. */
  board: async ({ page, locale }, use) => {
    await use(new BoardPage(page, locale?.startsWith('nl') ? 'nl' : 'en'));
  },

  faults: [
    async ({ context, baseURL }, use) => {
      const seen: string[] = [];
      const allowed: RegExp[] = [];
      const ownHost = new URL(baseURL ?? 'http://localhost').host;
      const checkAddress = (address: string) => {
        const { protocol, host } = new URL(address);
        // data: and blob: stay inside the page.
        if (/^(http|ws)s?:$/.test(protocol) && host !== ownHost) seen.push(`request to ${address}`);
      };

      // On the context, not the page: tests with two tabs are guarded as well.
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console.error: ${message.text()}`);
      });
      context.on('weberror', (webError) => {
        seen.push(`page error: ${webError.error().stack ?? webError.error().message}`);
      });
      context.on('request', (request) => checkAddress(request.url()));
      context.on('page', (page) => page.on('websocket', (socket) => checkAddress(socket.url())));

      // The native file dialogs cannot be driven and wait for ever; without them the app falls back
      // to file inputs and downloads. It decides while it loads, so this must come first.
      await context.addInitScript(() => {
        Reflect.deleteProperty(window, 'showOpenFilePicker');
        Reflect.deleteProperty(window, 'showSaveFilePicker');
      });

      await use({ allow: (pattern) => void allowed.push(pattern) });

      const faults = seen.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      if (faults.length > 0) throw new Error(`The page had faults:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],
});
