// What a program can say about accessibility, in the states that matter. A person still has to look.
import AxeBuilder from '@axe-core/playwright';
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { expect, test } from '../support/e2e/fixtures.ts';

/** The rules that a law may ask for; what is merely good practice is for people to weigh. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What lies on the board grows with the zoom, and all of it can be done by a double click or a key. */
function isOnBoard({ page }: BoardPage, target: unknown): Promise<boolean> {
  return page
    .locator(String(target))
    .evaluate((element) => element.closest('[data-part="board-surface"]') !== null);
}

async function expectNoViolations(board: BoardPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page: board.page }).withTags(wcag).analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { html, target } of nodes) {
      if (id === 'target-size' && (await isOnBoard(board, target[0]))) continue;
      found.push(`${id}: ${html.slice(0, 160)}`);
    }
  }
  expect(found).toEqual([]);
}

const states: Record<string, (board: BoardPage) => Promise<void>> = {
  'the example': async (board) => {
    await board.button(board.words.openExample).click();
    await expect(board.notes()).not.toHaveCount(0);
  },
  'a selected note': async (board) => {
    await board.addNote('channels', 'zqx');
    await board.clickNote('zqx');
  },
  typing: async (board) => {
    await board.addButton('channels').click();
    await board.type('zqx');
  },
  'typing on a parked note': async (board) => {
    await board.unfoldParkingLot();
    await board.addButton('parked').click();
    await board.type('zqx');
  },
  'an open menu': async (board) => {
    await board.button(board.words.export).click();
    await expect(board.page.getByRole('menu')).toBeVisible();
  },
  'the shortcut sheet': async (board) => {
    await board.list('channels').focus();
    await board.page.keyboard.press('?');
    await expect(board.page.getByRole('dialog')).toBeVisible();
  },
  'the command search': async (board) => {
    await board.page.keyboard.press('Control+k');
    await expect(board.page.getByRole('dialog')).toBeVisible();
  },
  'the guide': async (board) => {
    await board.button('Guide').click();
    await expect(board.page.getByRole('complementary')).toBeVisible();
  },
  'an exercise': async (board) => {
    await board.button('Learn by doing').click();
    await board.button('Sort the notes').click();
    await board.button('1 Customer Segments').or(board.button('Customer Segments')).click();
    await expect(board.page.getByText(/^(Not quite|Right):/).first()).toBeVisible();
  },
  'a half-filled canvas': async (board) => {
    await board.button('Learn by doing').click();
    await board.button('Complete a half-filled canvas').click();
    await board.page.getByText('What the example has').first().click();
  },
  'the worksheet': async (board) => {
    await board.button(board.words.openExample).click();
    await board.button(board.words.export).click();
    await board.page.getByRole('menuitem', { name: 'Worksheet…' }).click();
    await expect(board.page.getByRole('dialog')).toBeVisible();
  },
  feedback: async (board) => {
    await board.button('Guide').click();
    await board.button('Worksheet, feedback, own questions').click();
    await board.page.getByRole('menuitem', { name: 'Feedback…' }).click();
    await expect(board.page.getByRole('dialog')).toBeVisible();
  },
  'a message': async (board) => {
    await board.chooseFile('[]', 'wrong.json');
    await expect(board.alert).toBeVisible();
  },
};

const inDark = ['the example', 'typing'];

for (const [locale, colorScheme, names] of [
  ['en-GB', 'light', Object.keys(states)],
  ['nl-NL', 'dark', inDark],
] as const) {
  test.describe(`(${locale}, ${colorScheme})`, () => {
    test.use({ locale, colorScheme });

    for (const name of names) {
      test(`${name} has no fault that a program can find`, async ({ board }) => {
        await board.open();
        await states[name]?.(board);
        await expectNoViolations(board);
      });
    }
  });
}
