// Zoom, pan and fit: the board's own, never the page's (case 13).
import type { BoardPage, Box, Point } from '../support/e2e/boardPage.ts';
import { centerOf, isInside } from '../support/e2e/boardPage.ts';
import { canvasFile } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { blocksInOrder } from '../support/e2e/names.ts';
import { colorOf, countDifferences, isNear } from '../support/e2e/screenshot.ts';

const yellow = colorOf('#ffe58a');

/** Watches every wheel event as the last listener on the window: was it kept from the page? */
async function watchWheel(board: BoardPage): Promise<() => Promise<readonly boolean[]>> {
  await board.page.evaluate(() => {
    const seen: boolean[] = [];
    Object.assign(window, { seenWheel: seen });
    window.addEventListener('wheel', (event) => seen.push(event.defaultPrevented));
  });
  return () => board.page.evaluate(() => Reflect.get(window, 'seenWheel') as boolean[]);
}

/** Where a point of the window lies within a box, as shares of its sides. */
function shareOf(box: Box, at: Point): Point {
  return { x: (at.x - box.x) / box.width, y: (at.y - box.y) / box.height };
}

/** How far, in px, the spot of the note that was under the pointer is from it now. */
function driftOf(box: Box, share: Point, at: Point): number {
  return Math.hypot(box.x + share.x * box.width - at.x, box.y + share.y * box.height - at.y);
}

async function expectWhole(board: BoardPage): Promise<void> {
  await expect
    .poll(async () => {
      const surface = await board.boxOf(board.surface);
      const outside: string[] = [];
      for (const block of blocksInOrder) {
        if (!isInside(await board.boxOf(board.region(block)), surface)) outside.push(block);
      }
      return outside;
    })
    .toEqual([]);
}

test('Ctrl+wheel zooms to the pointer and back, and the page keeps its own zoom (case 13)', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('customerRelationships', 'zqx13');
  await page.keyboard.press('Escape');
  const start = await board.noteBox('zqx13');
  const at = { x: Math.round(start.x + 12), y: Math.round(start.y + 9) };
  const share = shareOf(start, at);
  const wheelSeen = await watchWheel(board);
  const isOnNote = async () => {
    const dot = { x: at.x - 2, y: at.y - 2, width: 5, height: 5 };
    return isNear((await board.screenshot(dot)).at(2, 2), yellow);
  };
  for (const delta of [-100, 100]) {
    for (let step = 0; step < 5; step += 1) {
      const before = await board.noteBox('zqx13');
      await board.zoomAt(at, delta);
      const now = await board.noteBox('zqx13');
      expect(Math.sign(now.width - before.width)).toBe(-Math.sign(delta));
      expect(driftOf(now, share, at)).toBeLessThan(2);
    }
    expect(await isOnNote()).toBe(true);
  }
  const end = await board.noteBox('zqx13');
  expect(Math.abs(end.width / start.width - 1)).toBeLessThan(0.01);
  const seen = await wheelSeen();
  expect(seen).toHaveLength(10);
  expect(seen).not.toContain(false);
  expect(
    await page.evaluate(() => [window.visualViewport?.scale, window.devicePixelRatio]),
  ).toEqual([1, 1]);
});

test('two hundred fast wheel events of mixed sign stay within the limits (case 13)', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('customerRelationships', 'zqx13');
  const at = await board.noteCenter('zqx13');
  await page.mouse.move(at.x, at.y);
  const wheelSeen = await watchWheel(board);
  const devTools = await page.context().newCDPSession(page);
  const turn = (deltaY: number) =>
    devTools.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: at.x,
      y: at.y,
      deltaX: 0,
      deltaY,
      modifiers: 2,
    });
  const mixed = Array.from({ length: 200 }, (_, index) => ((index * 7919) % 13) * 40 - 240);
  await Promise.all(mixed.map(turn));
  const isSound = async () => {
    const zoom = await board.zoomShown();
    const { x, width } = await board.noteBox('zqx13');
    return zoom >= 10 && zoom <= 800 && Number.isFinite(x) && width > 1;
  };
  expect(await isSound()).toBe(true);
  for (const delta of [-1000, 1000]) {
    await Promise.all(Array.from({ length: 40 }, () => turn(delta)));
    expect(await isSound()).toBe(true);
    const { x, y } = await board.noteCenter('zqx13');
    expect(Math.hypot(x - at.x, y - at.y)).toBeLessThan(board.page.viewportSize()?.width ?? 0);
  }
  expect(await wheelSeen()).not.toContain(false);
  await board.button('Show the whole poster').click();
  await expectWhole(board);
});

test('Ctrl+wheel over the bars does not zoom the page either', async ({ board, page }) => {
  await board.open();
  await board.addNote('parked', 'zqx13');
  const wheelSeen = await watchWheel(board);
  const spots = [
    centerOf(await board.boxOf(page.getByRole('banner'))),
    await board.noteCenter('zqx13'),
    centerOf(await board.boxOf(board.button('Zoom in'))),
    centerOf(await board.boxOf(board.addButton('channels'))),
  ];
  await page.keyboard.down('Control');
  for (const [index, { x, y }] of spots.entries()) {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -100);
    await expect.poll(async () => (await wheelSeen()).length).toBe(index + 1);
  }
  await page.keyboard.up('Control');
  expect(await wheelSeen()).not.toContain(false);
});

test('a plain wheel over a full parking lot scrolls it, not the board', async ({ board, page }) => {
  await board.open();
  const parked = Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, text: `${index}.` }));
  await board.importJson(canvasFile({}, { parked }));
  // The parked notes are loaded with the first of them; then the board has less room, and fits itself.
  await expect(board.notes('parked')).toHaveCount(60);
  const { x, y } = await board.noteCenter('3.');
  await page.mouse.move(x, y);
  const block = await board.boxOf(board.region('channels'));
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await board.noteCenter('3.')).y).toBeLessThan(y);
  expect(await board.boxOf(board.region('channels'))).toEqual(block);
});

test('the wheel pans, with Shift sideways', async ({ board, page }) => {
  await board.open();
  await board.addNote('valuePropositions', 'zqx');
  const start = await board.noteCenter('zqx');
  const middle = centerOf(await board.boxOf(board.surface));
  await board.panBy(middle, 30, 50);
  const panned = await board.noteCenter('zqx');
  expect(panned.x - start.x).toBeCloseTo(-30, 0);
  expect(panned.y - start.y).toBeCloseTo(-50, 0);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 40);
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await board.noteCenter('zqx')).x).toBeCloseTo(panned.x - 40, 0);
  expect((await board.noteCenter('zqx')).y).toBeCloseTo(panned.y, 0);
});

for (const way of ['the middle button', 'Space and drag'] as const) {
  test(`${way} pans, over a note too, and moves no note`, async ({ board, page }) => {
    await board.open();
    await board.addNote('valuePropositions', 'zqx');
    const before = await board.exportJson();
    await board.clickNote('zqx');
    const from = await board.noteCenter('zqx');
    await page.mouse.move(from.x, from.y);
    if (way === 'Space and drag') await page.keyboard.down('Space');
    await page.mouse.down(way === 'the middle button' ? { button: 'middle' } : {});
    await page.mouse.move(from.x + 90, from.y + 40, { steps: 4 });
    await page.mouse.up(way === 'the middle button' ? { button: 'middle' } : {});
    if (way === 'Space and drag') await page.keyboard.up('Space');
    const to = await board.noteCenter('zqx');
    expect(to.x - from.x).toBeCloseTo(90, 0);
    expect(to.y - from.y).toBeCloseTo(40, 0);
    await expect(board.note('zqx')).toHaveAttribute('aria-selected', 'true');
    expect(await board.exportJsonByKey()).toEqual(before);
    // The pan is over: the next move of the pointer pans nothing.
    await page.mouse.move(300, 300, { steps: 2 });
    expect(await board.noteCenter('zqx')).toEqual(to);
  });
}

test('the wheel over an open text that is longer than its note scrolls the text', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote(
    'valuePropositions',
    Array.from({ length: 40 }, (_, n) => `line ${n}`).join('\n'),
  );
  await board.openNote('line 0');
  await page.keyboard.press('Control+Home');
  const scrolled = () => board.textField.evaluate((field) => field.scrollTop);
  await expect.poll(scrolled).toBe(0);
  const { x, y } = centerOf(await board.boxOf(board.textField));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(scrolled).toBeGreaterThan(0);
  await expect(board.textField).toBeFocused();
});

test('however far one pans, a corner of the poster stays in sight', async ({ board, page }) => {
  await board.open();
  const surface = await board.boxOf(board.surface);
  const middle = centerOf(surface);
  await page.mouse.move(middle.x, middle.y);
  for (const [dx, dy] of [
    [9000, 0],
    [0, 9000],
    [-18_000, -18_000],
  ] as const) {
    await page.mouse.wheel(dx, dy);
    await expect
      .poll(async () => {
        const left = await board.boxOf(board.region('keyPartners'));
        const right = await board.boxOf(board.region('revenueStreams'));
        const across =
          Math.min(surface.x + surface.width, right.x + right.width) - Math.max(surface.x, left.x);
        const down =
          Math.min(surface.y + surface.height, right.y + right.height) -
          Math.max(surface.y, left.y);
        return Math.min(across, down);
      })
      .toBeGreaterThan(20);
  }
  await board.button('Show the whole poster').click();
  await expectWhole(board);
});

test('fit shows the whole poster, by button and by key', async ({ board, page }) => {
  await board.open();
  const fitted = await board.boxOf(board.region('keyPartners'));
  const middle = centerOf(await board.boxOf(board.surface));
  await board.zoomAt(middle, -100, 3);
  await board.panBy(middle, 200, 150);
  await board.button('Show the whole poster').click();
  await expect.poll(() => board.boxOf(board.region('keyPartners'))).toEqual(fitted);
  await board.zoomAt(middle, 100, 3);
  await board.list('channels').focus();
  await page.keyboard.press('Shift+1');
  await expect.poll(() => board.boxOf(board.region('keyPartners'))).toEqual(fitted);
  await expectWhole(board);
});

test('the buttons zoom in steps, and the figure sets 100 %', async ({ board }) => {
  await board.open();
  const start = await board.zoomShown();
  await board.button('Zoom in').click();
  await expect.poll(() => board.zoomShown()).toBeGreaterThan(start);
  await board.button('Zoom out').click();
  await expect.poll(() => board.zoomShown()).toBe(start);
  await board.actualSizeButton.click();
  await expect.poll(() => board.zoomShown()).toBe(100);
  for (let press = 0; press < 30; press += 1) await board.button('Zoom out').click();
  expect(await board.zoomShown()).toBeGreaterThanOrEqual(10);
  for (let press = 0; press < 30; press += 1) await board.button('Zoom in').click();
  expect(await board.zoomShown()).toBeLessThanOrEqual(800);
});

test('zoom and pan are nothing that undo takes back', async ({ board }) => {
  await board.open();
  await board.zoomAt(await board.spotIn('channels'), -100, 2);
  await board.panBy(await board.spotIn('channels'), 20, 20);
  await expect(board.undoButton).toBeDisabled();
});

test('a fitted poster stays whole when the window changes', async ({ board, page }) => {
  await board.open();
  await board.addNote('parked', 'so that the parking lot takes its room');
  for (const size of [
    { width: 1024, height: 768 },
    { width: 700, height: 500 },
    { width: 1600, height: 1000 },
    { width: 1280, height: 420 },
  ]) {
    await page.setViewportSize(size);
    await expectWhole(board);
  }
  // Folding the parking lot gives room, and the poster takes it.
  const { width } = await board.boxOf(board.region('channels'));
  await board.region('parked').getByRole('button', { expanded: true }).click();
  await expect
    .poll(async () => (await board.boxOf(board.region('channels'))).width)
    .toBeGreaterThan(width);
  await expectWhole(board);
});

test('a zoomed board keeps its zoom when the window changes', async ({ board, page }) => {
  await board.open();
  await board.actualSizeButton.click();
  await expect.poll(() => board.zoomShown()).toBe(100);
  await page.setViewportSize({ width: 1000, height: 600 });
  await expect.poll(async () => (await board.boxOf(board.surface)).width).toBe(1000);
  expect(await board.zoomShown()).toBe(100);
});

test('on a screen with other pixels the board is drawn as sharply as if it had opened there', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'Sharp letters');
  await board.waitUntilSaved();
  const devTools = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const setRatio = (deviceScaleFactor: number) =>
    devTools.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor,
      mobile: false,
    });
  const lookAt = async () => {
    const { x, y, width: across, height: down } = await board.boxOf(board.region('channels'));
    const shot = await devTools.send('Page.captureScreenshot', {
      clip: { x: Math.round(x), y: Math.round(y) + 30, width: across, height: down - 40, scale: 1 },
    });
    return Buffer.from(shot.data, 'base64');
  };
  await page.mouse.click(5, height / 2);
  await setRatio(2);
  const { decodePng } = await import('../support/e2e/screenshot.ts');
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(2);
  const readDrawn = async () => decodePng(await lookAt());
  await page.reload();
  await board.waitUntilReady();
  await page.mouse.click(5, height / 2);
  const fresh = await readDrawn();
  await setRatio(1);
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(1);
  await setRatio(2);
  await expect.poll(async () => countDifferences(fresh, await readDrawn())).toBeLessThan(40);
});

test.describe('on a zoomed board, a walk with Tab through all of the page', () => {
  test.beforeEach(async ({ board, page }) => {
    await board.open();
    await board.addNote('customerSegments', 'far right');
    await board.addNote('keyPartners', 'far left');
    await board.zoomAt(await board.noteCenter('far left'), -100, 5);
    await page.keyboard.press('Escape');
  });

  test('keeps what has the keyboard in sight', async ({ board, page }) => {
    const surface = await board.boxOf(board.surface);
    const hidden: string[] = [];
    for (let press = 0; press < 45; press += 1) {
      await page.keyboard.press('Tab');
      const focus = page.locator('main :focus');
      if ((await focus.count()) === 0) continue;
      const { x, y, width, height } = await board.boxOf(focus);
      const isSeen =
        x < surface.x + surface.width &&
        y < surface.y + surface.height &&
        x + width > surface.x &&
        y + height > surface.y;
      if (!isSeen) hidden.push((await focus.getAttribute('aria-label')) ?? '');
    }
    expect(hidden).toEqual([]);
  });

  test('scrolls nothing, so that clicks still land on the notes', async ({ board, page }) => {
    for (let press = 0; press < 45; press += 1) await page.keyboard.press('Tab');
    await board.button('Show the whole poster').click();
    await expectWhole(board);
    for (const text of ['far right', 'far left']) {
      await page.keyboard.press('Escape');
      const { x, y, width, height } = await board.noteBox(text);
      // Near the corners, where a shift of a few px is seen.
      await page.mouse.click(x + 4, y + 4);
      await expect(board.note(text)).toHaveAttribute('aria-selected', 'true');
      await page.mouse.click(x + width - 4, y + height - 4);
      await expect(board.note(text)).toHaveAttribute('aria-selected', 'true');
    }
  });
});

test('typing at the edge of a zoomed board scrolls nothing', async ({ board, page }) => {
  await board.open();
  await board.addNote('costStructure', 'zqx');
  await board.zoomAt(await board.noteCenter('zqx'), -100, 5);
  const surface = await board.boxOf(board.surface);
  const note = await board.noteCenter('zqx');
  // Half of the note below the edge of the window.
  await board.panBy(centerOf(surface), 0, note.y - surface.y - surface.height + 10);
  await page.mouse.dblclick(note.x, surface.y + surface.height - 30);
  await board.type(' and a good many words more, so that the lines become several');
  const field = await board.boxOf(board.textField);
  expect(isInside(field, surface)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const { x, y } = await board.noteBox('zqx');
  await page.mouse.click(x + 6, y + 6);
  await expect(board.note('zqx')).toHaveAttribute('aria-selected', 'true');
});
