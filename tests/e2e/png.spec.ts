// The picture: from the scene and not from the screen, with the canvas inside. Cases 05, 16, 18 and 20.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { canvasFile, noteOf } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { colorOf, countDifferences, decodePng, isNear } from '../support/e2e/screenshot.ts';

const white = colorOf('#ffffff');
const yellow = colorOf('#ffe58a');

async function exportPng(page: Page, board: BoardPage, scale: '1×' | '2×' | '4×'): Promise<Buffer> {
  await board.button(board.words.export).click();
  await page.getByRole('menuitem', { name: 'PNG', exact: true }).click();
  await page.getByRole('radio', { name: new RegExp(`^${scale}`) }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: board.words.export }).click();
  const file = await download;
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(file.suggestedFilename()).toMatch(/\.png$/);
  return readFileSync(await file.path());
}

test.describe('the picture', () => {
  test('is the whole poster at one pixel per mm, also while zoomed in', async ({ board, page }) => {
    await board.open();
    await board.addNote('customerSegments', 'zqx readers');
    await board.addNote('costStructure', 'zqx paper');
    await board.zoomAt(await board.noteCenter('zqx readers'), -100, 8);
    const picture = decodePng(await exportPng(page, board, '1×'));
    expect([picture.width, picture.height]).toEqual([1189, 841]);
    expect(isNear(picture.at(2, 2), white)).toBe(true);
    const file = await board.exportJsonByKey();
    const cost = noteOf(file, 'zqx paper');
    // The block of costs begins at 24 mm from the left and 593 mm from the top.
    expect(isNear(picture.at(24 + cost.x + 3, 593 + cost.y + 3), yellow)).toBe(true);
  });

  test('opens again as the canvas that it shows', async ({ board, page }) => {
    await board.open();
    await board.button(board.words.openExample).click();
    await expect(board.notes('channels')).toHaveCount(4);
    const before = await board.exportJsonByKey();
    const png = await exportPng(page, board, '2×');
    await board.chooseFile(png, 'poster.png');
    await expect(page.getByRole('status').filter({ hasText: 'poster.png' })).toBeVisible();
    const after = await board.exportJsonByKey();
    expect({ ...after, id: '' }).toEqual({ ...before, id: '' });
  });

  test('is refused in plain words when it carries no canvas', async ({ board, page }) => {
    await board.open();
    await board.addNote('channels', 'zqx stays');
    await board.chooseFile(await page.screenshot(), 'holiday.png');
    await expect(page.getByRole('alert')).toContainText('carries no canvas');
    await expect(board.note('zqx stays')).toBeAttached();
  });

  test('is the same whatever is selected, and shows no aids of the screen', async ({
    board,
    page,
  }) => {
    await board.open();
    await board.addNote('channels', 'zqx20');
    await board.clickNote('zqx20');
    const selected = decodePng(await exportPng(page, board, '1×'));
    await page.keyboard.press('Escape');
    const plain = decodePng(await exportPng(page, board, '1×'));
    expect(countDifferences(selected, plain)).toBe(0);
    // Where the screen shows the question of an empty block, the picture has nothing.
    let printed = 0;
    for (let x = 500; x < 690; x += 1) {
      for (let y = 110; y < 130; y += 1) if (!isNear(plain.at(x, y), white)) printed += 1;
    }
    expect(printed).toBe(0);
  });

  test('has the note that is being typed', async ({ board, page }) => {
    await board.open();
    await board.addButton('valuePropositions').click();
    await board.type('zqx20 typing');
    const typing = decodePng(await exportPng(page, board, '1×'));
    await expect(page.getByRole('textbox', { name: board.words.noteText })).toHaveCount(0);
    const closed = decodePng(await exportPng(page, board, '1×'));
    expect(countDifferences(typing, closed)).toBe(0);
    await expect(board.note('zqx20 typing')).toBeAttached();
  });

  test('paints nothing outside a note, however long its words are', async ({ board, page }) => {
    const texts = ['Aansprakelijkheidsverzekeringspremie zqx05', 'W'.repeat(300), 'a\n'.repeat(60)];
    for (const text of texts) {
      const withText = canvasFile({ channels: [{ id: 'n1', text, x: 60, y: 90 }] });
      const emptied = canvasFile({ channels: [{ id: 'n1', text: ' ', x: 60, y: 90 }] });
      await board.open();
      await board.importJson(withText);
      const full = decodePng(await exportPng(page, board, '1×'));
      await board.importJson(emptied);
      const empty = decodePng(await exportPng(page, board, '1×'));
      const note = noteOf(await board.exportJsonByKey(), ' ');
      const left = 24 + 3 * 228.2 + note.x;
      const top = 72 + 260.5 + note.y;
      const isOutside = (x: number, y: number) =>
        x < left - 2 || x > left + 78 || y < top - 2 || y > top + 63;
      expect(countDifferences(full, empty, isOutside)).toBe(0);
      expect(countDifferences(full, empty)).toBeGreaterThan(50);
    }
  });
});

test.describe('the picture of a dark page', () => {
  test.use({ colorScheme: 'dark' });

  test('is light, with dark letters', async ({ board, page }) => {
    await board.open();
    await board.addNote('channels', 'zqx18');
    const picture = decodePng(await exportPng(page, board, '1×'));
    expect(isNear(picture.at(2, 2), white)).toBe(true);
    let darkest = 255;
    for (let x = 30; x < 180; x += 1) {
      for (let y = 80; y < 100; y += 1) darkest = Math.min(darkest, picture.at(x, y)[0]);
    }
    expect(darkest).toBeLessThan(90);
  });
});

test.describe('the picture on a sharp screen', () => {
  test.use({ deviceScaleFactor: 3 });

  test('can be as large as is offered, and is not blank', async ({ board, page }) => {
    test.setTimeout(90_000);
    await board.open();
    await board.addNote('customerSegments', 'zqx16');
    const picture = decodePng(await exportPng(page, board, '4×'));
    expect([picture.width, picture.height]).toEqual([4756, 3364]);
    // The attribution stands at the foot on the right.
    let printed = 0;
    for (let x = 4100; x < 4650; x += 2) {
      for (let y = 3250; y < 3330; y += 2) if (!isNear(picture.at(x, y), white)) printed += 1;
    }
    expect(printed).toBeGreaterThan(100);
  });
});
