// Whatever random hands do: the document stays valid, nothing is logged, and undo leads back to the start.
// RANDOM_HANDS repeats a run by the seed that it printed; LONG_RUNS=1 does all 2,000 acts.

import { findViolations } from '../../src/domain/invariants.ts';
import { importJson } from '../../src/formats/importJson.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { RandomHands } from '../support/e2e/randomHands.ts';

const isLong = process.env.LONG_RUNS === '1';
const rounds = isLong ? 10 : 1;
const actsPerRound = isLong ? 200 : 120;
const wantedSeed = process.env.RANDOM_HANDS;

for (let round = 0; round < rounds; round += 1) {
  test(`random hands leave a valid canvas and a way back, round ${round + 1}`, async ({
    board,
    page,
  }) => {
    test.setTimeout(isLong ? 600_000 : 90_000);
    const seed = Number(wantedSeed ?? Math.floor(Math.random() * 1_000_000)) + round;
    console.log(`random hands: RANDOM_HANDS=${seed - round}`);
    const done: string[] = [];
    await board.open();
    await board.button('Open the example').click();
    await expect(board.notes().first()).toBeAttached();
    const before = await board.exportJsonByKey();

    const touch = await page.context().newCDPSession(page);
    const hands = new RandomHands(page, touch, seed);
    for (let act = 0; act < actsPerRound; act += 1) done.push(await hands.act());

    await test.info().attach('acts', { body: done.join('\n') });
    await settle(page);
    const after = await board.exportJsonByKey();
    const read = importJson(JSON.stringify(after), { newId: () => 'new' });
    expect(read).toMatchObject({ ok: true, repairs: [] });
    if (read.ok) expect(findViolations(read.document)).toEqual([]);

    const undo = page.getByRole('button', { name: /^Undo/ });
    for (let step = 0; step < 2 * actsPerRound && (await undo.isEnabled()); step += 1) {
      await undo.click();
    }
    expect(await board.exportJsonByKey()).toEqual(before);
  });
}

/** Closes whatever is open, in English and on the board, with no key or finger held. */
async function settle(page: import('@playwright/test').Page): Promise<void> {
  await page.mouse.up();
  for (const key of ['Control', 'Shift', 'Alt', 'Space']) await page.keyboard.up(key);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const toEnglish = page.getByRole('button', { name: /^Taal/ });
  if (await toEnglish.isVisible()) await toEnglish.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible();
  const toBoard = page.getByRole('button', { name: 'Board', exact: true });
  if (await toBoard.isVisible()) await toBoard.click();
  await expect(page.getByRole('button', { name: 'Outline', exact: true })).toBeVisible();
}
