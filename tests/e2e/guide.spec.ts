// The guide: nine steps, answers that become notes, and what was begun that is never lost.
// Cases 01, 31 run 5 and 41, in the field of a guided answer.
import { expect, type Page } from '@playwright/test';
import { blockKeys } from '../../src/domain/blocks.ts';
import { guideOf, questionsOf } from '../../src/knowledge/guide/index.ts';
import { test } from '../support/e2e/fixtures.ts';
import { KeyboardUser } from '../support/e2e/keyboardUser.ts';
import { blockNames, type UiLanguage } from '../support/e2e/names.ts';

const guideNames = { en: 'Guide', nl: 'Gids' } as const;
const [firstQuestion] = questionsOf('customerSegments');
if (firstQuestion === undefined) throw new Error('the first block asks nothing');

function guide(page: Page, language: UiLanguage = 'en') {
  const panel = page.getByRole('complementary', { name: guideNames[language] });
  return {
    panel,
    button: page.getByRole('button', { name: guideNames[language], exact: true }),
    heading: (block: keyof typeof blockNames) =>
      panel.getByRole('heading', { name: blockNames[block][language], exact: true }),
    answer: (question: { text: Record<UiLanguage, string> }) =>
      panel.getByRole('textbox', { name: question.text[language], exact: true }),
    longer: (question: { text: Record<UiLanguage, string> }, role: 'button' | 'textbox') => {
      const name = language === 'en' ? 'Longer answer' : 'Langer antwoord';
      return panel.getByRole(role, { name: `${name}: ${question.text[language]}`, exact: true });
    },
    step: (block: keyof typeof blockNames) =>
      panel.getByRole('button', { name: new RegExp(`^\\d ${blockNames[block][language]},`) }),
  };
}

test('one fills the nine blocks by the keyboard alone, question by question', async ({
  board,
  page,
}) => {
  test.setTimeout(150_000);
  const keys = new KeyboardUser(board);
  const { panel, heading, answer } = guide(page);
  await board.open();
  await keys.tabTo(board.list('customerSegments'));
  await keys.press('g');
  for (const [index, block] of blockKeys.entries()) {
    await expect(heading(block)).toBeFocused();
    for (const question of questionsOf(block)) {
      await keys.tabTo(answer(question));
      await page.keyboard.type(`zqx ${question.id.split('.').at(-1)}`);
      await keys.press('Enter');
      await expect(answer(question)).toHaveValue('');
      await expect(answer(question)).toBeFocused();
    }
    const { length } = questionsOf(block);
    await expect(panel.getByText(`${length} of ${length} questions answered`)).toBeVisible();
    if (index < blockKeys.length - 1) {
      await keys.tabTo(panel.getByRole('button', { name: /^Next:/ }));
      await keys.press('Enter');
    }
  }
  await keys.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(board.note('zqx 1', 'customerSegments')).toBeFocused();

  const file = await board.exportJsonByKey();
  for (const block of blockKeys) {
    const notes = file.blocks[block] ?? [];
    expect(notes.map((note) => note['question'])).toEqual(questionsOf(block).map(({ id }) => id));
  }
});

for (const language of ['en', 'nl'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language === 'nl' ? 'nl-NL' : 'en-GB' });

    test('every block, question and type can be reached', async ({ board, page }) => {
      const { panel, button, heading, answer, step } = guide(page, language);
      await board.open();
      await button.click();
      for (const block of blockKeys) {
        await step(block).click();
        await expect(heading(block)).toBeFocused();
        await expect(panel).toContainText(guideOf[block].definition[language]);
        for (const question of questionsOf(block)) await expect(answer(question)).toBeAttached();
        for (const type of Object.values(guideOf[block].types)) {
          const chip = panel.getByRole('button', { name: type.name[language], exact: true });
          await chip.focus();
          await expect(panel.getByText(type.meaning[language], { exact: true })).toBeVisible();
          await expect(panel.getByText(type.example[language])).toBeVisible();
        }
      }
    });
  });
}

test('a change of language in the middle of an answer loses nothing', async ({ board, page }) => {
  const english = guide(page);
  const dutch = guide(page, 'nl');
  await board.open();
  await english.button.click();
  await english.answer(firstQuestion).fill('zqx half');
  await english.longer(firstQuestion, 'button').click();
  await page.keyboard.type('zqx longer');
  await board.languageButton.click();
  await expect(dutch.answer(firstQuestion)).toHaveValue('zqx half');
  await expect(dutch.longer(firstQuestion, 'textbox')).toHaveValue('zqx longer');
  await dutch.button.click();
  await expect(dutch.panel).toHaveCount(0);
  await dutch.button.click();
  await dutch.answer(firstQuestion).press('Enter');
  await expect(board.speaking('nl').note('zqx half', 'customerSegments')).toBeAttached();
});

test('a reload in the middle of an answer keeps it', async ({ board, page }) => {
  const { button, answer, longer } = guide(page);
  const [, second = firstQuestion] = questionsOf('customerSegments');
  await board.open();
  await button.click();
  await answer(firstQuestion).pressSequentially('zqx31');
  await board.reload();
  expect(await board.countStored('zqx31')).toBe(1);
  expect(JSON.stringify(await board.exportJsonByKey())).toContain('zqx31');
  await button.click();
  await expect(answer(firstQuestion)).toHaveValue('zqx31');

  await longer(second, 'button').click();
  await page.keyboard.type('zqx longer');
  await board.reload();
  expect((await board.exportJsonByKey()).answers).toMatchObject({ [second.id]: 'zqx longer' });
  await button.click();
  await expect(longer(second, 'textbox')).toHaveValue('zqx longer');
  await expect(answer(firstQuestion)).toHaveValue('zqx31');
});

test('Enter of an input method makes no note', async ({ board, page }) => {
  const { button, answer } = guide(page);
  const ime = await page.context().newCDPSession(page);
  await board.open();
  await button.click();
  const field = answer(firstQuestion);
  await field.focus();
  await ime.send('Input.imeSetComposition', {
    text: 'にほんご',
    selectionStart: 4,
    selectionEnd: 4,
  });
  await ime.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await ime.send('Input.insertText', { text: '日本語' });
  await expect(field).toBeFocused();
  expect(await board.noteNames()).toEqual([]);
  await page.keyboard.insertText(' zqx01');
  await page.keyboard.press('Enter');
  await expect(board.note('日本語 zqx01')).toBeAttached();
  await expect.poll(() => board.countStored('日本語 zqx01')).toBe(1);
  expect(await board.noteNames()).toHaveLength(1);
});

test('no key that is typed in an answer touches the board', async ({ board, page }) => {
  const { button, answer, longer } = guide(page);
  await board.open();
  await board.addNote('channels', 'zqx stays');
  await button.click();
  await board.clickNote('zqx stays');
  const before = (await board.exportJsonByKey()).blocks;
  const zoom = await board.zoomShown();
  await longer(firstQuestion, 'button').click();
  for (const field of [answer(firstQuestion), longer(firstQuestion, 'textbox')]) {
    await field.focus();
    await page.keyboard.type('abcdefghijklmnopqrstuvwxyz 0123456789+-?');
    await expect(field).toHaveValue('abcdefghijklmnopqrstuvwxyz 0123456789+-?');
    for (const key of ['ArrowLeft', 'ArrowUp', 'Backspace', 'Shift+Backspace', 'Delete']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('ControlOrMeta+Backspace');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await expect(field).toHaveValue('');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await button.focus();
  expect((await board.exportJsonByKey()).blocks).toEqual(before);
  expect(await board.zoomShown()).toBe(zoom);
});

test('a click on a block leads to its step, and lights it up', async ({ board, page }) => {
  const { button, heading } = guide(page);
  await board.open();
  const clipOf = async () => {
    const { x, y } = await board.spotIn('keyPartners', 0.5, 0.8);
    return { x, y, width: 4, height: 4 };
  };
  await button.click();
  await expect(heading('customerSegments')).toBeFocused();
  const plain = await page.screenshot({ clip: await clipOf() });
  const { x, y } = await board.spotIn('keyPartners');
  await page.mouse.click(x, y);
  await expect(heading('keyPartners')).toBeVisible();
  await expect(board.list('keyPartners')).toBeFocused();
  await page.mouse.move(4, 200);
  const lit = await page.screenshot({ clip: await clipOf() });
  expect(lit.equals(plain)).toBe(false);
});

test('a note is given its type, and a channel its phases', async ({ board, page }) => {
  const { panel, button, answer, step } = guide(page);
  await board.open();
  await button.click();
  await answer(firstQuestion).fill('Readers');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Mass market', exact: true }).click();
  await board.addNote('channels', 'Stations');
  await step('channels').click();
  await expect(panel.getByText(/^No channel yet for: Awareness, /)).toBeVisible();
  await panel.getByRole('button', { name: 'Stations: Purchase', exact: true }).click();
  await expect(
    panel.getByText(/^No channel yet for: Awareness, Evaluation, Delivery/),
  ).toBeVisible();
  const { blocks } = await board.exportJsonByKey();
  expect(blocks.customerSegments).toMatchObject([{ types: ['massMarket'] }]);
  expect(blocks.channels).toMatchObject([{ phases: ['purchase'] }]);
  await expect(board.undoButton).toHaveAccessibleName('Undo say what note is');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the guide is the screen, with a way back', async ({ board, page }) => {
    const { panel, button, answer } = guide(page);
    await board.open();
    await button.click();
    await answer(firstQuestion).fill('Readers');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).not.toBeVisible();
    const { width } = await board.boxOf(panel);
    expect(width).toBe(390);
    await panel.getByRole('button', { name: 'Back to the canvas' }).click();
    await expect(panel).toHaveCount(0);
    await expect(board.note('Readers', 'customerSegments')).toBeVisible();
  });
});
