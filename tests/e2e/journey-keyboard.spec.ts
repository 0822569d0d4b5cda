// The same ten minutes by keys alone; nothing here touches the pointer.
import { allNotes, noteOf, withoutId } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { hasFocus, KeyboardUser } from '../support/e2e/keyboardUser.ts';

test('a workshop with the example, by keys only, keeps every step', async ({ board, page }) => {
  test.slow();
  await board.open();
  const user = new KeyboardUser(board);
  await user.tabTo(board.button('Open the example'));
  await user.press('Enter');
  await expect(board.note('Up to date', 'valuePropositions')).toBeVisible();

  // The head.
  await user.tabTo(board.title);
  await user.press('Control+a');
  await page.keyboard.type('zqx by keys');
  await user.press('Enter');
  await user.tabTo(page.getByRole('textbox', { name: 'Designed by' }));
  await user.press('Control+a');
  await page.keyboard.type('zqx hands');
  await user.press('Enter');

  // New notes: three in one go, one by N where the keyboard is.
  await user.tabTo(board.addButton('keyResources'));
  await user.press('Enter');
  await expect(board.textField).toBeFocused();
  await page.keyboard.type('zqx press');
  await user.press('Control+Enter');
  await page.keyboard.type('zqx archive');
  await user.press('Shift+Enter');
  await page.keyboard.type('of ten years');
  await user.press('Control+Enter');
  await user.write('zqx vans');
  await expect(board.note('zqx vans', 'keyResources')).toBeFocused();
  await user.press('n');
  await user.write('zqx shed');
  await board.reload();
  await expect(board.title).toHaveValue('zqx by keys');

  // From block to block, into the parking lot and back.
  await user.goTo('zqx shed', 'keyResources');
  await user.press('Alt+ArrowRight', 'Alt+ArrowRight');
  await expect(board.page.getByRole('region').filter({ has: board.note('zqx shed') })).toHaveCount(
    1,
  );
  await user.press('Control+z', 'Control+z');
  await expect(board.note('zqx shed', 'keyResources')).toBeFocused();
  await user.press('Alt+ArrowDown');
  await expect(board.note('zqx shed', 'costStructure')).toBeFocused();
  await user.press('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp');
  await user.goTo('zqx vans', 'keyResources');
  await user.press('Alt+ArrowDown', 'Alt+ArrowDown');
  await expect(board.note('zqx vans', 'parked')).toBeFocused();
  // Earlier among the parked notes first, and past the first of them to the block above.
  await user.goTo('An edition', 'parked');
  await user.press('Alt+ArrowUp', 'Alt+ArrowUp');
  await expect(board.note('An edition', 'costStructure')).toBeFocused();

  // Colour, copy, edit, delete.
  await user.press('3');
  await user.press('Control+d');
  await expect(board.note('An edition', 'costStructure')).toHaveCount(2);
  await user.press('Delete');
  await expect(board.note('An edition', 'costStructure')).toHaveCount(1);
  await user.press('Control+z', 'Control+Shift+z');
  await user.goTo('Station operators', 'keyPartners');
  await user.press('F2', 'Control+a');
  await user.write('zqx railways');
  await expect(board.note('zqx railways', 'keyPartners')).toBeFocused();

  // Several at once.
  await user.goTo('zqx press', 'keyResources');
  await user.press('Shift+ArrowDown');
  await user.press('Alt+ArrowLeft');
  await expect(board.note('zqx press', 'keyPartners')).toBeVisible();
  await expect(board.note('zqx archive', 'keyPartners')).toBeVisible();
  await user.press('Control+z');
  await expect(board.note('zqx archive', 'keyResources')).toBeVisible();
  await user.press('Control+y');
  await expect(board.note('zqx archive', 'keyPartners')).toBeVisible();

  // Near and far, and a reload while something is typed.
  await user.press('+', '+', '-', 'Shift+1');
  await user.tabTo(board.addButton('revenueStreams'));
  await user.press('Enter');
  await expect(board.textField).toBeFocused();
  await page.keyboard.type('zqx half');
  await board.reload();
  await expect(board.note('zqx half', 'revenueStreams')).toBeVisible();

  const file = await user.exportJson();
  await expect(board.notes()).toHaveCount(allNotes(file).length);
  expect(file).toMatchObject({ title: 'zqx by keys', designedBy: 'zqx hands' });
  expect(noteOf(file, 'An edition')).toMatchObject({ place: 'costStructure', color: 'pink' });
  expect(noteOf(file, 'zqx archive').text).toBe('zqx archive\nof ten years');
  expect(noteOf(file, 'zqx vans').place).toBe('parked');

  await user.importJson(file);
  await expect.poll(async () => (await board.storedCanvases()).length).toBe(2);
  const again = await user.exportJson();
  expect(withoutId(again)).toEqual(withoutId(file));
  await board.reload();
  expect(await user.exportJson()).toEqual(again);
});

test('the language is switched by keys, and the keyboard stays on the button', async ({
  board,
}) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.addNote('channels', 'zqx');
  await user.tabTo(board.languageButton);
  await user.press('Enter');
  const dutch = board.speaking('nl');
  await expect(dutch.region('channels')).toBeVisible();
  expect(await hasFocus(dutch.languageButton)).toBe(true);
  await expect(dutch.note('zqx', 'channels')).toBeVisible();
});
