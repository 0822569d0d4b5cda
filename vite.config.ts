// One file for the app, its build and its Vitest tests, so that all three see the same modules.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/support/cli/chromium.ts';
import { propertyRuns, propertySeed, testTimeoutMs } from './tests/support/propertyRuns.ts';

/**
 * What Konva brings along for animations and for dragging shapes, 4 kB of the first view. Our one shape
 * listens to nothing: gestures are our own. So these parts stand there empty.
 */
const emptyKonvaParts: Readonly<Record<string, string>> = {
  Tween: 'export class Tween {}\nexport const Easings = {};\n',
  DragAndDrop: `export const DD = {
  isDragging: false,
  node: undefined,
  _dragElements: new Map(),
  _listenToWindow() {},
  _endDragBefore() {},
  _endDragAfter() {},
};
`,
  PointerEvents: `export const getCapturedShape = () => undefined;
export const hasPointerCapture = () => false;
export const setPointerCapture = () => {};
export const releaseCapture = () => {};
export const releaseCapturesOf = () => {};
`,
};
/** The names of colours with their numbers, for filters and mixing, which nothing here uses. */
function withoutColorNames(source: string): string {
  return source.replace(/COLORS = \{[^}]*\}/, 'COLORS = {}');
}
const withoutKonvaParts: Plugin = {
  name: 'without-konva-parts',
  enforce: 'pre',
  transform(source, id) {
    const part = /[\\/]konva[\\/]lib[\\/](\w+)\.js$/.exec(id)?.[1];
    if (part === undefined) return undefined;
    const code = emptyKonvaParts[part] ?? (part === 'Util' ? withoutColorNames(source) : undefined);
    return code === undefined ? undefined : { code, map: null };
  },
};

type GetModuleInfo = (id: string) => { readonly importedIds: readonly string[] } | null;
const reached = new Map<string, ReadonlySet<string>>();

/** Whether a module comes along with a file of ours: reached from it without `import()`. */
function comesWith(start: string, id: string, getModuleInfo: GetModuleInfo): boolean {
  let found = reached.get(start);
  if (found === undefined) {
    const seen = new Set<string>();
    const waiting = [resolve(import.meta.dirname, start)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(getModuleInfo(next)?.importedIds ?? []));
    }
    reached.set(start, seen);
    found = seen;
  }
  return found.has(id);
}

export default defineConfig({
  plugins: [withoutKonvaParts, react()],
  // Addresses in dist/ are relative: it works from any folder of any web server.
  base: './',
  build: {
    sourcemap: false,
    // Every browser that runs the rest knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What rarely changes keeps its hash, so a returning browser fetches only our own code.
        codeSplitting: {
          groups: [
            // Before react: react-konva and its reconciler must not end up there.
            {
              name: 'konva',
              test: /node_modules[\\/](konva|react-konva|react-reconciler|its-fine)[\\/]/,
            },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            {
              name: 'text',
              test: /node_modules[\\/](@chenglou[\\/]pretext|i18next)[\\/]/,
            },
            // All else of the first view in one file, and in another what reads stored canvases, which
            // only who has some needs: many small ones pack worse.
            {
              name(id, context) {
                const getModuleInfo: GetModuleInfo = (of) => context.getModuleInfo(of);
                if (comesWith('src/main.tsx', id, getModuleInfo)) return 'first';
                const isRead = comesWith('src/storage/decodeCanvas.ts', id, getModuleInfo);
                return isRead ? 'reader' : null;
              },
            },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: testTimeoutMs,
    hookTimeout: 30_000,
    // Reaches the tests by inject(), in Node and in the browser alike.
    provide: { propertySeed, propertyRuns },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{unit,property,architecture}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/node.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{component,browser}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/browser.setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions: chromiumLaunch }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
