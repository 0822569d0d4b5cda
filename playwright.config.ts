// End-to-end tests drive the built app in dist/, as a user's browser gets it. Run `npm run build` first;
// `npm test` does all of it.
//   E2E_PORT        where the app is served meanwhile
//   E2E_JSON        file for a report that a program can read
//   LONG_RUNS=1     also runs *.long.spec.ts
import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from './tests/support/cli/chromium.ts';

// Below the range that systems hand out by themselves, and used by nothing known.
const port = process.env.E2E_PORT || '27431';
const jsonFile = process.env.E2E_JSON;
const isLong = process.env.LONG_RUNS === '1';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: isLong ? [] : '**/*.long.spec.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A test that passes only at the second try has found something.
  retries: 0,
  // Two cores can be slow; what a test waits for is a state, never a time.
  timeout: isLong ? 900_000 : 60_000,
  expect: { timeout: 15_000 },
  reporter: jsonFile ? [['list'], ['json', { outputFile: jsonFile }]] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: chromiumLaunch,
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node tests/support/cli/start.ts --no-build --strict-port',
    env: { PORT: port, HOST: '127.0.0.1' },
    url: `http://localhost:${port}/`,
    // A server that is there already may serve another build.
    reuseExistingServer: false,
  },
});
