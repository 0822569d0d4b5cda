// What goes with the guide: exercises, questions of one's own, feedback and the worksheet.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { freeNewspaper } from '../../src/knowledge/examples/freeNewspaper.ts';
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { test } from '../support/e2e/fixtures.ts';
import { KeyboardUser } from '../support/e2e/keyboardUser.ts';
import { type Block, blockNames, blocksInOrder, type UiLanguage } from '../support/e2e/names.ts';

const practiceNames = { en: 'Learn by doing', nl: 'Leren door te doen' } as const;

async function choose(board: BoardPage, button: string, item: string): Promise<void> {
  await board.button(button).click();
  await board.page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Starts an exercise with the free newspaper. */
async function practise(board: BoardPage, start: string): Promise<void> {
  const help = { en: 'Help', nl: 'Hulp' }[board.language];
  await choose(board, help, practiceNames[board.language]);
  await panelOf(board).getByRole('button', { name: start, exact: true }).click();
}

function panelOf({ page, language }: BoardPage) {
  return page.getByRole('complementary', { name: practiceNames[language] });
}

/** Where each text of the free newspaper belongs. */
function solution(language: UiLanguage): ReadonlyMap<string, Block> {
  const { blocks } = freeNewspaper[language];
  return new Map(
    blocksInOrder.flatMap((block) => (blocks[block] ?? []).map(({ text }) => [text, block])),
  );
}

const question = /Who is better off/;
const choosesFile = async (page: Page, press: () => Promise<void>, path: string | Buffer) => {
  const chooser = page.waitForEvent('filechooser');
  await press();
  const file =
    typeof path === 'string'
      ? path
      : { name: 'file.json', mimeType: 'application/json', buffer: path };
  await (await chooser).setFiles(file);
};

test('a note that is sorted by mouse is told why it belongs, or does not', async ({
  board,
  page,
}) => {
  await board.open();
  await practise(board, 'Sort the notes');
  const panel = panelOf(board);
  await expect(board.notes('parked')).toHaveCount(34);
  await expect(panel.getByText('0 of 34 in place')).toBeVisible();

  await board.dragNote('Free news app', await board.spotIn('customerRelationships'));
  await expect(board.note('Free news app', 'customerRelationships')).toBeAttached();
  await expect(panel.getByText(/Not quite: “Free news app” does not belong/)).toBeVisible();
  await expect(panel.getByText(/A relationship is how you deal/)).toBeVisible();
  await expect(page.locator('[data-part="announcer"]')).toContainText('Not quite');

  await board.dragNote('Free news app', await board.spotIn('channels'));
  await expect(panel.getByText('Right: “Free news app” belongs in Channels.')).toBeVisible();
  await expect(panel.getByText('1 of 34 in place · 0 right at the first try')).toBeVisible();

  // A wrong try is taken back with the move, and what was told of a right one too.
  await board.undo();
  await expect(panel.getByText('0 of 34 in place')).toBeVisible();
  await board.undo();
  await expect(board.notes('parked')).toHaveCount(34);
  await board.dragNote('Free news app', await board.spotIn('channels'));
  await expect(panel.getByText('1 of 34 in place · 1 right at the first try')).toBeVisible();

  await board.waitUntilSaved();
  await board.reload();
  await expect(panel.getByText('1 of 34 in place · 1 right at the first try')).toBeVisible();
  const { blocks } = await board.exportJson();
  expect(blocks.channels).toMatchObject([{ text: 'Free news app', types: ['webSales'] }]);
});

test('with the panel closed the drop itself tells', async ({ board }) => {
  await board.open();
  await practise(board, 'Sort the notes');
  await panelOf(board).getByRole('button', { name: 'Close the exercise' }).click();
  await board.dragNote('Free news app', await board.spotIn('channels'));
  await expect(board.message.filter({ hasText: 'Right: “Free news app”' })).toBeVisible();
});

test.describe('in Dutch', () => {
  test.use({ locale: 'nl-NL' });

  test('one sorts all notes by keyboard, completes a canvas and begins one’s own', async ({
    board,
    page,
  }) => {
    test.setTimeout(150_000);
    await board.open();
    await practise(board, 'Briefjes sorteren');
    const panel = panelOf(board);
    const keys = new KeyboardUser(board);
    const belongs = solution('nl');
    await expect(panel.getByRole('heading', { name: practiceNames.nl })).toBeFocused();
    for (let placed = 1; placed <= belongs.size; placed += 1) {
      const text = (await panel.locator('[aria-live]').textContent()) ?? '';
      const block = belongs.get(text);
      if (block === undefined) throw new Error(`no such note: ${text}`);
      const button = panel.getByRole('button', { name: blockNames[block].nl });
      await button.focus();
      await keys.press('Enter');
      await expect(panel.getByText(`${placed} van ${belongs.size} op hun plek`)).toBeVisible();
    }
    await expect(panel.getByText('Alle briefjes liggen op hun plek.')).toBeVisible();

    await panel.getByRole('button', { name: 'Een half ingevuld canvas aanvullen' }).click();
    const gap = panel.getByRole('region', { name: 'Waardeproposities' });
    await expect(gap.getByText('Er ontbreken 3 briefjes van het voorbeeld')).toBeVisible();
    await gap.getByText('Wat het voorbeeld heeft').click();
    await gap.getByRole('button', { name: /Op het canvas leggen: Lezers zonder/ }).click();
    await expect(gap.getByText('Er ontbreken 2 briefjes van het voorbeeld')).toBeVisible();
    await expect(board.note('Lezers zonder abonnement', 'valuePropositions')).toBeAttached();
    await gap.getByRole('button', { name: 'Briefje toevoegen' }).click();
    await board.type('zqx eigen');
    await page.keyboard.press('Enter');
    await expect(gap.getByText('· 1 briefje van jou')).toBeVisible();

    await panel.getByRole('button', { name: 'Begin je eigen, met de gids' }).click();
    const guide = page.getByRole('complementary', { name: 'Gids' });
    await expect(guide.getByRole('heading', { name: 'Klantsegmenten' })).toBeFocused();
    await expect(board.notes()).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('notes are sorted by tapping the block', async ({ board, page }) => {
    await page.goto('./');
    await expect(board.list('customerSegments')).toBeAttached();
    // Nothing takes the keyboard before somebody does something.
    await expect(board.list('customerSegments')).not.toBeFocused();
    await practise(board, 'Sort the notes');
    const panel = panelOf(board);
    const text = (await panel.locator('[aria-live]').textContent()) ?? '';
    const block = solution('en').get(text);
    if (block === undefined) throw new Error(`no such note: ${text}`);
    await panel.getByRole('button', { name: blockNames[block].en }).tap();
    await expect(panel.getByText('1 of 34 in place · 1 right at the first try')).toBeVisible();
  });
});

test('questions of one’s own stand beside ours or instead, and travel with the canvas', async ({
  board,
  page,
}) => {
  await board.open();
  await board.button('Guide').click();
  const guide = page.getByRole('complementary', { name: 'Guide' });
  const openDialog = () =>
    choose(board, 'Worksheet, feedback, own questions', 'Your own questions…');
  await openDialog();
  const dialog = page.getByRole('dialog');
  const pick = () => dialog.getByRole('button', { name: 'Choose a file…' }).click();

  const wrong = Buffer.from(
    '{"format":"bmc-question-set","formatVersion":1,"id":"a","title":"A","mode":"beside",' +
      '"blocks":{"channels":[{"id":"q"}]}}',
  );
  await choosesFile(page, pick, wrong);
  await expect(dialog.getByRole('alert')).toContainText('“blocks.channels[0].text” is missing');
  await expect(dialog.getByText('The guide now asks the questions of this editor.')).toBeVisible();

  await choosesFile(page, pick, 'public/question-set.example.json');
  await expect(dialog.getByText('5 questions')).toBeVisible();
  await page.keyboard.press('Escape');
  const own = guide.getByRole('textbox', { name: 'Who eats in the canteen, and who does not?' });
  await own.fill('zqx classmates');
  await own.press('Enter');
  await expect(board.note('zqx classmates', 'customerSegments')).toBeAttached();
  await expect(guide.getByRole('heading', { name: question })).toBeVisible();
  await expect(guide.getByText('1 of 6 questions answered · 1 of 55 in all')).toBeVisible();

  await openDialog();
  await dialog.getByRole('radio', { name: 'Instead of our own questions' }).check();
  await page.keyboard.press('Escape');
  await expect(guide.getByRole('heading', { name: question })).toHaveCount(0);
  await expect(guide.getByText('1 of 2 questions answered · 1 of 5 in all')).toBeVisible();

  const file = await board.exportJson();
  expect(file).toMatchObject({ questionSet: { id: 'school-canteen', mode: 'instead' } });
  await board.reload();
  await board.button('Guide').click();
  await expect(own).toBeVisible();

  await openDialog();
  await dialog.getByRole('button', { name: 'Remove them' }).click();
  await page.keyboard.press('Escape');
  await expect(guide.getByRole('heading', { name: question })).toBeVisible();
  await expect(board.note('zqx classmates', 'customerSegments')).toBeAttached();
  await board.undo();
  await expect(own).toBeVisible();
});

test('the example file with questions can be saved from the dialog', async ({ board, page }) => {
  await board.open();
  await board.button('Guide').click();
  await choose(board, 'Worksheet, feedback, own questions', 'Your own questions…');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save an example' }).click();
  expect((await download).suggestedFilename()).toBe('questions-example.json');
});

test('feedback goes from teacher to student in a file, and shows at its block', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'zqx');
  const student = await board.exportJson();

  await board.button('Guide').click();
  const guide = page.getByRole('complementary', { name: 'Guide' });
  const openDialog = () => choose(board, 'Worksheet, feedback, own questions', 'Feedback…');
  const dialog = page.getByRole('dialog');
  await guide.getByText('Feedback', { exact: true }).click();
  await guide.getByRole('textbox', { name: 'Remark' }).fill('zqx Who pays?');
  await guide.getByRole('textbox', { name: 'Mark', exact: true }).fill('7½');
  await openDialog();
  await dialog.getByRole('textbox', { name: 'Teacher' }).fill('J. de Wit');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save feedback' }).click();
  const feedback = await readFile(await (await download).path());
  expect(JSON.parse(feedback.toString())).toMatchObject({
    format: 'bmc-feedback',
    feedback: { author: 'J. de Wit', blocks: { customerSegments: { mark: '7½' } } },
  });
  await page.keyboard.press('Escape');

  // The student's own canvas, opened elsewhere: it has another id here, so it is asked.
  await board.importJson(student, 'student.json');
  await openDialog();
  const pick = () => dialog.getByRole('button', { name: 'Import feedback…' }).click();
  await choosesFile(page, pick, Buffer.from('{"format":"bmc-feedback","formatVersion":1}'));
  await expect(dialog.getByRole('alert')).toContainText('“canvas”');
  await choosesFile(page, pick, feedback);
  await dialog.getByRole('button', { name: 'Add it here' }).click();
  await expect(dialog.getByRole('status')).toContainText('J. de Wit');
  await page.keyboard.press('Escape');
  const card = guide.getByRole('region', { name: 'Feedback on Customer Segments' });
  await expect(card).toContainText('zqx Who pays?');
  await expect(card).toContainText('Mark: 7½');
  await board.undo();
  await expect(card).toHaveCount(0);
});

test('what is typed as feedback is there after a reload in the middle', async ({ board, page }) => {
  await board.open();
  await board.button('Guide').click();
  const guide = page.getByRole('complementary', { name: 'Guide' });
  await guide.getByText('Feedback', { exact: true }).click();
  await guide.getByRole('textbox', { name: 'Remark' }).pressSequentially('zqx halfway');
  await board.reload();
  await board.button('Guide').click();
  await expect(guide.getByRole('region', { name: /^Feedback on/ })).toContainText('zqx halfway');
});

test('the worksheet has questions, answers and what was only begun, and is saved as Markdown', async ({
  board,
  page,
}) => {
  await board.open();
  await board.button('Guide').click();
  const guide = page.getByRole('complementary', { name: 'Guide' });
  const line = guide.getByRole('textbox', { name: question });
  await line.fill('zqx Commuters');
  await line.press('Enter');
  await line.fill('zqx only begun');
  await choose(board, 'Export', 'Worksheet…');
  const dialog = page.getByRole('dialog', { name: 'Worksheet' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Noor');
  await expect(dialog.getByText('zqx only begun')).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save Markdown' }).click();
  const text = (await readFile(await (await download).path())).toString();
  expect(text).toContain('**Name:** Noor');
  expect(text).toContain('- zqx Commuters');
  expect(text).toContain('- zqx only begun');
  expect(text).toContain('CC BY-SA 3.0');
  expect(text.match(/^## \d/gm)).toHaveLength(9);
});

test('which way the model leans is said of the whole canvas', async ({ board, page }) => {
  await board.open();
  await board
    .region('costStructure')
    .getByRole('button', { name: /^Guide:/ })
    .click();
  const guide = page.getByRole('complementary', { name: 'Guide' });
  await expect(guide.getByRole('heading', { name: 'Cost Structure' })).toBeFocused();
  const chip = guide.getByRole('button', { name: 'Cost-driven' });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(await board.exportJson()).toMatchObject({ costOrientation: 'costDriven' });
  await board.undo();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
});
