// A page of the editor in a browser of its own, and a stopwatch for what is done to it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { installProbe } from './probe.ts';
import { quantile } from './table.ts';

export interface Session {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Errors that the page did not catch. */
  readonly faults: string[];
}

export const windowSize = { width: 1440, height: 900 };

export type StoredItems = readonly { readonly name: string; readonly value: string }[];

/** A fresh browser context with an empty cache, in whose storage the canvas is already. */
export async function openSession(
  browser: Browser,
  options: { readonly origin: string; readonly items: StoredItems; readonly count: number },
): Promise<Session> {
  const { origin, items, count } = options;
  const context = await browser.newContext({
    viewport: windowSize,
    deviceScaleFactor: 1,
    locale: 'en-GB',
    storageState: { cookies: [], origins: [{ origin, localStorage: [...items] }] },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error).slice(0, 200)));
  await page.addInitScript(installProbe, count);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, page, cdp, faults };
}

/** What Chromium has counted since the page was opened; durations in seconds. */
export async function readMetrics({ cdp }: Session): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The JS heap in MB after what nobody holds was thrown away. */
export async function readHeap(session: Session): Promise<number> {
  const { cdp } = session;
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await readMetrics(session);
  await cdp.send('HeapProfiler.disable');
  return JSHeapUsedSize / 1048576;
}

export interface Timing {
  readonly steps: number;
  /** Main-thread ms per step, with what the gesture left to be done after it. */
  readonly taskMs: number;
  /** The 95th percentile of the time from frame to frame. */
  readonly frameP95: number;
  readonly commits: number;
  readonly writes: number;
}

/** A gesture stops after so long; figures are per step that was done. */
const budgetMs = 2300;

/** Does something step by step; what it left to be done in `settleMs` after it is counted with it. */
export async function time(
  session: Session,
  options: { readonly steps: number; readonly settleMs: number },
  act: (step: number) => Promise<void>,
): Promise<Timing> {
  const { page } = session;
  await sleep(80);
  const before = await page.evaluate(() => {
    window.__probe?.startFrames();
    return { commits: window.__probe?.commits ?? 0, writes: window.__probe?.writes ?? 0 };
  });
  const start = await readMetrics(session);
  const startedAt = Date.now();
  let steps = 0;
  while (steps < options.steps && Date.now() - startedAt < budgetMs) {
    await act(steps);
    steps += 1;
  }
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            window.__probe?.markFrames();
            resolve();
          });
        });
      }),
  );
  await sleep(options.settleMs);
  const end = await readMetrics(session);
  const after = await page.evaluate(() => ({
    frames: window.__probe?.stopFrames().during ?? [],
    commits: window.__probe?.commits ?? 0,
    writes: window.__probe?.writes ?? 0,
  }));
  const spent = (end['TaskDuration'] ?? Number.NaN) - (start['TaskDuration'] ?? Number.NaN);
  return {
    steps,
    taskMs: (spent * 1000) / steps,
    frameP95: quantile(after.frames, 0.95),
    commits: after.commits - before.commits,
    writes: after.writes - before.writes,
  };
}
