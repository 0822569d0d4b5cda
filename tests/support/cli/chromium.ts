// One Chromium for Vitest's browser mode and for Playwright: the system's own, so that nothing is
// downloaded next to the package registry. `node tests/support/cli/chromium.ts` makes it ready.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { run } from './run.ts';

// Started with these everywhere: quiet (no calls home), and the same pixels on every machine.
const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
  '--disable-quic',
  '--force-color-profile=srgb',
];

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// Emoji, Chinese and Arabic text are tested; without a font for them every glyph is the same box.
const fontPackages = ['fonts-noto-color-emoji', 'fonts-noto-cjk', 'fonts-noto-core'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that Playwright downloaded, on machines where somebody let it. */
function findPlaywrightChromium(): string | undefined {
  try {
    // Loaded only when nothing else was found: every start of Vite reads this file.
    const require = createRequire(import.meta.url);
    const { chromium } = require('playwright') as typeof import('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Path of a Chromium, or undefined. The environment variable CHROMIUM wins, even when it is wrong. */
function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = candidates.find(isExecutable);
  if (found) return found;
  const own = findPlaywrightChromium();
  return own && isExecutable(own) ? own : undefined;
}

/** For launch options: a missing browser is then named by the error of the one who starts it. */
export const chromiumLaunch = {
  executablePath: findChromium() ?? '/usr/bin/chromium',
  args: chromiumArgs,
};

function isDebian(): boolean {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isInstalled(debianPackage: string): boolean {
  const query = spawnSync('dpkg', ['--status', debianPackage], { encoding: 'utf8' });
  return /^Status: install ok installed$/m.test(query.stdout);
}

async function installDebianPackages(packages: string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Use-Pty=0'];
  // Recommended packages would bring half a desktop.
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // More than once: not every lock of another apt-get at work is waited for. And an update may fail
  // for one source of many while the packages are still to be had, so its outcome does not count.
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await run('apt-get', [...options, 'update'], env);
    if ((await run('apt-get', [...options, ...install], env)) === 0) return;
    await setTimeout(20_000);
  }
}

/**
 * Makes sure that there is a Chromium, and fonts for all the scripts that tests draw; installs what
 * is missing where it may (Debian or Ubuntu, as root). Resolves to the path, or to undefined after
 * having said what to do.
 */
export async function ensureChromium(): Promise<string | undefined> {
  const mayInstall = isDebian() && process.getuid?.() === 0;
  const missingFonts = isDebian() ? fontPackages.filter((name) => !isInstalled(name)) : [];
  const missing = [...(findChromium() ? [] : ['chromium']), ...missingFonts];
  if (mayInstall && missing.length > 0) await installDebianPackages(missing);

  if (isDebian() && fontPackages.some((name) => !isInstalled(name))) {
    console.warn(
      `Fonts are missing, so tests that draw emoji or Asian text may fail. As root:\n` +
        `  apt-get install -y ${missingFonts.join(' ')}`,
    );
  }
  const path = findChromium();
  if (path && isExecutable(path)) return path;
  console.error(
    path
      ? `CHROMIUM=${path} is not a program that can be started.`
      : 'The browser tests need Chromium, and none was found. Either\n' +
          `  - on Debian or Ubuntu, as root: apt-get update && apt-get install -y chromium ${fontPackages.join(' ')}\n` +
          '  - elsewhere: install Chromium or Chrome and set CHROMIUM to the path of its program',
  );
  return undefined;
}

if (import.meta.main) {
  const path = await ensureChromium();
  if (path) console.log(path);
  else process.exitCode = 1;
}
