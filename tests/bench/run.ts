// `npm run bench`: how fast the editor is with many notes. Builds a page from the app's own modules,
// drives it in Chromium, and prints medians beside those of other editors. Judges no time: it fails only
// when something did not work.
//   NS=100,1000,5000   how many notes
//   RUNS=3             visits of each, in turns
//   PORT=4180          only serves the page, to be measured beside other editors: ?n= says how many notes
// The single figures are kept in a temporary folder, whose name is printed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { MemoryKeyValueStore } from '../../src/storage/keyValueStore.ts';
import { chromiumLaunch, ensureChromium } from '../support/cli/chromium.ts';
import { type BundleSize, measureBundle } from './bundle.ts';
import { bundleBudget, figureNames, type Visit } from './figures.ts';
import { noteCountFor, seedStorage } from './sampleBoard.ts';
import { openSession, type StoredItems } from './session.ts';
import { buildSite, serveSite } from './site.ts';
import { makeTable, medianOf } from './table.ts';
import { visit } from './visit.ts';

const counts = (process.env.NS || '100,1000,5000').split(',').map(Number);
const runs = Number(process.env.RUNS || 3);
const folder = mkdtempSync(join(tmpdir(), 'canvas-bench-'));

function storedItems(count: number): StoredItems {
  const store = new MemoryKeyValueStore();
  seedStorage(store, noteCountFor(count));
  return store.keys().map((name) => ({ name, value: store.get(name) ?? '' }));
}

function describeBundle({ code, files, fonts }: BundleSize): string {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const verdict = code <= bundleBudget ? 'within' : 'OVER';
  return `JS + CSS of the first view, gzip -9: ${kB(code)} in ${files} files, ${verdict} the budget of ${kB(bundleBudget)}; fonts ${kB(fonts)}`;
}

async function measure(): Promise<readonly string[]> {
  const app = join(folder, 'app');
  const page = join(folder, 'page');
  await buildSite('.', app);
  await buildSite('tests/bench', page);
  const appSite = await serveSite(app);
  const site = await serveSite(page);
  const browser = await chromium.launch(chromiumLaunch);
  const faults: string[] = [];
  const visits = new Map<number, Visit[]>(counts.map((count) => [count, []]));
  try {
    const first = { origin: appSite.address, items: storedItems(100), count: 100 };
    const session = await openSession(browser, first);
    const bundle = await measureBundle(session, `${appSite.address}/`);
    await session.context.close();

    for (let run = 1; run <= runs; run += 1) {
      for (const count of counts) {
        const items = storedItems(count);
        const opened = await openSession(browser, { origin: site.address, items, count });
        const { figures, faults: found } = await visit(
          opened,
          `${site.address}/?n=${count}`,
          count,
        );
        await opened.context.close();
        figures.loadAverage = loadavg()[0] ?? Number.NaN;
        visits.get(count)?.push(figures);
        faults.push(...found);
        console.error(`run ${run} of ${runs}, ${count} notes: load ${figures.load?.toFixed(0)} ms`);
      }
    }
    console.log(`\n${browser.version()}, ${runs} runs\n\n${makeTable(visits)}\n`);
    console.log(describeBundle(bundle));
    const medians = Object.fromEntries(
      [...visits].map(([count, list]) => [
        count,
        Object.fromEntries(figureNames.map((name) => [name, medianOf(list, name)])),
      ]),
    );
    const file = join(folder, 'figures.json');
    const all = { bundle, medians, visits: Object.fromEntries(visits) };
    writeFileSync(file, JSON.stringify(all, null, 1));
    console.log(`All figures: ${file}`);
  } finally {
    await browser.close();
    appSite.close();
    site.close();
    for (const built of [app, page]) rmSync(built, { recursive: true, force: true });
  }
  return faults;
}

const port = process.env.PORT;
if (port) {
  await buildSite('tests/bench', folder);
  const site = await serveSite(folder, Number(port));
  console.log(`${site.address}/?n=100  (Ctrl+C stops)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit();
    });
  }
} else if (await ensureChromium()) {
  const faults = await measure();
  for (const fault of new Set(faults)) console.error(`Did not work: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} else process.exitCode = 1;
