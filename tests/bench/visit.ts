// One visit: the page is loaded with a large canvas, and then worked on as a user works.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Point } from '../../src/geometry/rect.ts';
import type { Bench } from './contract.ts';
import type { Visit } from './figures.ts';
import { draggedIndex } from './sampleBoard.ts';
import { readHeap, readMetrics, type Session, time, windowSize } from './session.ts';

/** Long enough for what follows a gesture: the crisp drawing, and where it says so the saving. */
const settleMs = 250;
const savedMs = 700;

export interface VisitResult {
  readonly figures: Visit;
  /** What did not work, in words. */
  readonly faults: readonly string[];
}

/** Measures everything at a page that was opened but not loaded yet. */
export async function visit(
  session: Session,
  address: string,
  count: number,
): Promise<VisitResult> {
  const figures: Visit = {};
  const faults: string[] = [];
  const check = (isRight: boolean, what: string) => {
    if (!isRight) faults.push(`${count} notes: ${what}`);
  };
  await load(session, address, figures);
  await add(session, figures);
  const commits = [
    await dragOne(session, count, figures, check),
    await panAndZoom(session, figures),
    await dragMany(session, count, figures, check),
  ];
  figures.commits = commits.reduce((sum, some) => sum + some, 0);
  check(figures.commits === 0, `React committed ${figures.commits} times during gestures`);
  await marquee(session, figures, check);
  await type(session, count, figures, check);
  const picture = await exportPicture(session.page);
  figures.png = picture.ms;
  check(picture.bytes > 10_000, 'the picture is empty');
  for (const fault of session.faults) check(false, fault);
  return { figures, faults };
}

type Check = (isRight: boolean, what: string) => void;

async function load(session: Session, address: string, figures: Visit): Promise<void> {
  const { page } = session;
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window.__probe?.loadMs ?? 0) > 0, null, {
    timeout: 60_000,
    polling: 100,
  });
  figures.load = await page.evaluate(() => window.__probe?.loadMs ?? Number.NaN);
  figures.loadScript = ((await readMetrics(session))['ScriptDuration'] ?? Number.NaN) * 1000;
  await sleep(500);
  figures.settledTask = ((await readMetrics(session))['TaskDuration'] ?? Number.NaN) * 1000;
  figures.heap = await readHeap(session);
}

async function add(session: Session, figures: Visit): Promise<void> {
  let painted = Number.NaN;
  const timing = await time(session, { steps: 1, settleMs: savedMs }, async () => {
    painted = await session.page.evaluate(() => window.__probe?.addNote() ?? Number.NaN);
  });
  figures.add = painted;
  figures.addTask = timing.taskMs;
}

/** Presses on the note in the middle of the peers' grid, off its text, and past every threshold. */
async function grab(page: Page, count: number): Promise<Point> {
  const at = await grabPoint(page, count);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 4, at.y + 4);
  await page.mouse.move(at.x + 6, at.y + 6);
  return at;
}

async function grabPoint(page: Page, count: number): Promise<Point> {
  const index = draggedIndex(count);
  const middle = await ask(page, (bench, note) => bench.point(note), index);
  const zoom = await ask(page, (bench) => bench.zoom(), index);
  return { x: Math.round(middle.x - 30 * zoom), y: Math.round(middle.y - 45 * zoom) };
}

async function dragOne(
  session: Session,
  count: number,
  figures: Visit,
  check: Check,
): Promise<number> {
  const { page } = session;
  const before = await middleOf(page, count);
  const writes = await page.evaluate(() => window.__probe?.writes ?? 0);
  const from = await grab(page, count);
  const timing = await time(session, { steps: 120, settleMs }, async (step) => {
    const aside = (step < 60 ? step : 120 - step) * 2;
    await page.mouse.move(from.x + 6 + aside, from.y + 6 + step);
  });
  figures.dragTask = timing.taskMs;
  figures.dragP95 = timing.frameP95;
  // A slow machine stops on the way, where the note may be over another block.
  const last = { x: from.x + 8, y: from.y + 125 };
  await page.mouse.move(last.x, last.y);
  const drop = await time(session, { steps: 1, settleMs: savedMs }, () => page.mouse.up());
  figures.dropTask = drop.taskMs;
  figures.dragWrites = (await page.evaluate(() => window.__probe?.writes ?? 0)) - writes;
  const after = await middleOf(page, count);
  const missed = Math.hypot(
    after.x - before.x - (last.x - from.x),
    after.y - before.y - (last.y - from.y),
  );
  check(missed < 12, `the drag moved the note ${missed.toFixed(0)} px beside the pointer`);
  // Back, so that it lies on top of its stack again and not under another.
  await page.keyboard.press('Control+z');
  await sleep(savedMs);
  return timing.commits;
}

async function panAndZoom(session: Session, figures: Visit): Promise<number> {
  const { page } = session;
  await page.keyboard.press('Escape');
  await page.mouse.move(windowSize.width / 2, windowSize.height / 2);
  const pan = await time(session, { steps: 60, settleMs }, (step) =>
    page.mouse.wheel(step < 30 ? 8 : -8, 0),
  );
  await page.keyboard.down('Control');
  const zoom = await time(session, { steps: 60, settleMs }, (step) =>
    page.mouse.wheel(0, step < 30 ? -4 : 4),
  );
  await page.keyboard.up('Control');
  Object.assign(figures, { panTask: pan.taskMs, panP95: pan.frameP95 });
  Object.assign(figures, { zoomTask: zoom.taskMs, zoomP95: zoom.frameP95 });
  await ask(page, (bench) => bench.fit(), 0);
  await sleep(settleMs);
  return pan.commits + zoom.commits;
}

async function dragMany(
  session: Session,
  count: number,
  figures: Visit,
  check: Check,
): Promise<number> {
  const { page } = session;
  await ask(page, (bench, many) => bench.select(many), Math.min(200, count));
  await sleep(settleMs);
  const before = await middleOf(page, count);
  const from = await grab(page, count);
  const timing = await time(session, { steps: 60, settleMs }, (step) =>
    page.mouse.move(from.x + 6 + step, from.y + 6 - step / 2),
  );
  await page.mouse.up();
  await sleep(savedMs);
  const moved = await middleOf(page, count);
  check(Math.hypot(moved.x - before.x, moved.y - before.y) > 20, 'the group was not moved');
  const undo = await time(session, { steps: 1, settleMs: savedMs }, () =>
    page.keyboard.press('Control+z'),
  );
  const back = await middleOf(page, count);
  check(Math.hypot(back.x - before.x, back.y - before.y) < 1, 'undo did not put the group back');
  Object.assign(figures, { groupTask: timing.taskMs, groupP95: timing.frameP95 });
  figures.undoTask = undo.taskMs;
  return timing.commits;
}

async function marquee(session: Session, figures: Visit, check: Check): Promise<void> {
  const { page } = session;
  // Left of the blocks, then over half of the board.
  const from = await ask(page, (bench) => bench.client({ x: 10, y: 80 }), 0);
  const to = await ask(page, (bench) => bench.client({ x: 700, y: 560 }), 0);
  const steps = 60;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const timing = await time(session, { steps, settleMs }, (step) => {
    const share = (step + 1) / steps;
    return page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
  });
  await page.mouse.up();
  const selected = await ask(page, (bench) => bench.selectedCount(), 0);
  check(selected > 10, `the marquee selected ${selected} notes`);
  Object.assign(figures, { marqueeTask: timing.taskMs, marqueeP95: timing.frameP95 });
}

async function type(session: Session, count: number, figures: Visit, check: Check): Promise<void> {
  const { page } = session;
  const letters = ' and what it costs us a month';
  const at = await grabPoint(page, count);
  await page.mouse.dblclick(at.x, at.y);
  await page.getByRole('textbox', { name: 'Note text' }).waitFor();
  let typed = '';
  const timing = await time(session, { steps: letters.length, settleMs: savedMs }, async (step) => {
    const letter = letters.charAt(step);
    typed += letter;
    await page.keyboard.insertText(letter);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  });
  await page.keyboard.press('Escape');
  const text = await ask(page, (bench) => bench.selectedText(), 0);
  check(text.endsWith(typed), `what was typed is not on the note, which says: ${text}`);
  Object.assign(figures, { typeTask: timing.taskMs, typeP95: timing.frameP95 });
}

function exportPicture(page: Page): Promise<{ ms: number; bytes: number }> {
  return page.evaluate(async () => {
    const startedAt = performance.now();
    const picture = await window.__bench?.exportPng();
    return { ms: performance.now() - startedAt, bytes: picture?.bytes ?? 0 };
  });
}

/** Where the middle of the dragged note is now, px of the window. */
function middleOf(page: Page, count: number): Promise<Point> {
  return ask(page, (bench, index) => bench.point(index), draggedIndex(count));
}

/** Asks the page; the question is sent there as text and may use nothing but its parameters. */
async function ask<Answer>(
  page: Page,
  question: (bench: Bench, value: number) => Answer,
  value: number,
): Promise<Answer> {
  const call = `((bench) => (${question})(bench, ${value}))(window.__bench)`;
  return (await page.evaluate(call)) as Answer;
}
