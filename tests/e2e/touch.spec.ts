// Fingers and pens: a second finger, a palm, a scroll never moves a note by accident. Case 46 and those
// of the mouse again.
import type { CDPSession } from '@playwright/test';
import { expect, test } from '../support/e2e/fixtures.ts';

test.use({ hasTouch: true });

type Spot = readonly [x: number, y: number];

/** Fingers by number, as DevTools send them. */
class Fingers {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  async #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    spots: readonly Spot[],
  ) {
    const touchPoints = spots.map(([x, y], id) => ({ x, y, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  down(...spots: Spot[]) {
    return this.#send('touchStart', spots);
  }

  async move(from: Spot, to: Spot, steps = 6) {
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      await this.#send('touchMove', [
        [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
      ]);
    }
  }

  moveTo(...spots: Spot[]) {
    return this.#send('touchMove', spots);
  }

  up(...left: Spot[]) {
    return this.#send('touchEnd', left);
  }

  cancel() {
    return this.#send('touchCancel', []);
  }
}

test('a finger drags a note to another block', async ({ board, page }) => {
  const fingers = new Fingers(await page.context().newCDPSession(page));
  await board.open();
  await board.addNote('channels', 'zqx finger');
  const from = await board.noteCenter('zqx finger');
  const to = await board.spotIn('keyPartners');
  await fingers.down([from.x, from.y]);
  await fingers.move([from.x, from.y], [to.x, to.y]);
  await fingers.up();
  await expect(board.note('zqx finger', 'keyPartners')).toBeAttached();
});

test('a second finger gives the note back and zooms', async ({ board, page }) => {
  const fingers = new Fingers(await page.context().newCDPSession(page));
  await board.open();
  await board.addNote('channels', 'zqx46');
  const before = await board.exportJsonByKey();
  const zoom = await board.zoomShown();
  const { x, y } = await board.noteCenter('zqx46');
  await fingers.down([x, y]);
  await fingers.moveTo([x + 30, y]);
  await fingers.down([x + 30, y], [x + 130, y]);
  for (let step = 1; step <= 5; step += 1) {
    await fingers.moveTo([x + 30 - step * 10, y], [x + 130 + step * 10, y]);
  }
  await fingers.up([x - 20, y]);
  await fingers.moveTo([x + 10, y]);
  await fingers.up();
  await expect.poll(() => board.zoomShown()).toBeGreaterThan(zoom * 1.5);
  expect(await board.exportJsonByKey()).toEqual(before);
  expect(await page.evaluate(() => [window.scrollY, window.visualViewport?.scale])).toEqual([0, 1]);

  await board.button(board.words.fit).click();
  const from = await board.noteCenter('zqx46');
  const to = await board.spotIn('customerRelationships');
  await fingers.down([from.x, from.y]);
  await fingers.move([from.x, from.y], [to.x, to.y]);
  await fingers.up();
  await expect(board.note('zqx46', 'customerRelationships')).toBeAttached();
});

test('a touch that the system takes away leaves the note where it was', async ({ board, page }) => {
  const fingers = new Fingers(await page.context().newCDPSession(page));
  await board.open();
  await board.addNote('channels', 'zqx cancel');
  const before = await board.exportJsonByKey();
  const { x, y } = await board.noteCenter('zqx cancel');
  await fingers.down([x, y]);
  await fingers.move([x, y], [x - 300, y]);
  await fingers.cancel();
  expect(await board.exportJsonByKey()).toEqual(before);
});

test('a finger on an empty spot moves the board, and no note', async ({ board, page }) => {
  const fingers = new Fingers(await page.context().newCDPSession(page));
  await board.open();
  await board.addNote('channels', 'zqx still');
  const file = await board.exportJsonByKey();
  const before = await board.noteCenter('zqx still');
  const spot = await board.spotIn('keyPartners');
  await fingers.down([spot.x, spot.y]);
  await fingers.move([spot.x, spot.y], [spot.x + 60, spot.y + 30]);
  await fingers.up();
  await expect
    .poll(async () => (await board.noteCenter('zqx still')).x - before.x)
    .toBeGreaterThan(40);
  expect(await board.exportJsonByKey()).toEqual(file);
});

test('a long press opens the menu of the note', async ({ board, page }) => {
  const fingers = new Fingers(await page.context().newCDPSession(page));
  await board.open();
  await board.addNote('channels', 'zqx menu');
  await page.keyboard.press('Escape');
  const { x, y } = await board.noteCenter('zqx menu');
  await fingers.down([x, y]);
  await expect(page.getByRole('menu', { name: 'Note' })).toBeVisible();
  await fingers.up();
  await expect(page.getByRole('menuitem', { name: /^Delete/ })).toBeVisible();
});

test('a double tap types on a new note, and on the note there', async ({ board, page }) => {
  await board.open();
  const spot = await board.spotIn('valuePropositions');
  const field = page.getByRole('textbox', { name: board.words.noteText });
  await page.touchscreen.tap(spot.x, spot.y);
  await page.touchscreen.tap(spot.x, spot.y);
  await field.fill('zqx tapped');
  await page.keyboard.press('Enter');
  const { x, y } = await board.noteCenter('zqx tapped');
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await expect(field).toHaveValue('zqx tapped');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true });

  test('the outline is the editor, with targets for a finger', async ({ board, page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Add note to Channels' }).tap();
    await page.getByRole('textbox', { name: board.words.noteText }).fill('zqx phone');
    await page.keyboard.press('Enter');
    const note = page
      .getByRole('region', { name: 'Channels' })
      .getByRole('option', { name: 'zqx phone' });
    // It is selected, having just been typed: a tap types on it again.
    await note.tap();
    await page.getByRole('textbox', { name: board.words.noteText }).fill('zqx phone again');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option', { name: 'zqx phone again' })).toBeVisible();
    for (const button of await page.getByRole('button').all()) {
      const box = await button.boundingBox();
      if (box === null) continue;
      expect(box.height, (await button.getAttribute('aria-label')) ?? '').toBeGreaterThanOrEqual(
        40,
      );
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('the board is a picture to move and zoom', async ({ board, page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Board' }).tap();
    await expect(page.locator('[data-part="board-surface"]')).toBeVisible();
    await expect(board.region('customerSegments')).toBeVisible();
    await page.getByRole('button', { name: 'Outline' }).tap();
    await expect(page.getByRole('heading', { name: 'Customer Segments' })).toBeVisible();
  });
});
