// One file for the app, its build and its Vitest tests, so that all three see the same modules.
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/support/cli/chromium.ts';
import { propertyRuns, propertySeed, testTimeoutMs } from './tests/support/propertyRuns.ts';

/** Konva brings its animations along, 2.5 kB of the first view; nothing here ever uses them. */
const withoutTweens: Plugin = {
  name: 'without-konva-tweens',
  enforce: 'pre',
  transform(_code, id) {
    if (!/[\\/]konva[\\/]lib[\\/]Tween\.js$/.test(id)) return undefined;
    return { code: 'export class Tween {}\nexport const Easings = {};\n', map: null };
  },
};

export default defineConfig({
  plugins: [withoutTweens, react()],
  // Addresses in dist/ are relative: it works from any folder of any web server.
  base: './',
  build: {
    sourcemap: false,
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
              test: /node_modules[\\/](@chenglou[\\/]pretext|i18next|react-i18next)[\\/]/,
            },
            // Only who has something to read needs it: the first view of an empty page does not.
            { name: 'schema', test: /node_modules[\\/]zod[\\/]/ },
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
