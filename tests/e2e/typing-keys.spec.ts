// Keys pressed in a field are the field's, whatever is selected on the board (case 41).
import type { Locator } from '@playwright/test';
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { allNotes } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';

const signs = 'abcdefghijklmnopqrstuvwxyz NDABCXYZ 0123456789 ?+-=/.';

const editingKeys = [
  'ArrowLeft',
  'ArrowUp',
  'ArrowRight',
  'ArrowDown',
  'Home',
  'End',
  'Backspace',
  'Shift+Backspace',
  'Delete',
  'Alt+ArrowUp',
  'Shift+ArrowLeft',
  'Control+Backspace',
  'Control+d',
  'Control+a',
  'Delete',
];

/** Every letter, digit and editing key in a field; returns what is left in it. */
async function workIn(board: BoardPage, field: Locator): Promise<void> {
  const { keyboard } = board.page;
  await expect(field).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type(signs);
  await expect(field).toHaveValue(signs);
  for (const key of editingKeys) await keyboard.press(key);
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await keyboard.type('done 123');
  await expect(field).toHaveValue('done 123');
}

const fields: Record<string, (board: BoardPage) => Locator> = {
  'the title': (board) => board.title,
  'the description': ({ page }) => page.getByRole('textbox', { name: 'Description' }),
  'the designer': ({ page }) => page.getByRole('textbox', { name: 'Designed by' }),
  'the version': ({ page }) => page.getByRole('textbox', { name: 'Version' }),
};

test.beforeEach(async ({ board }) => {
  await board.open();
  for (const text of ['zqx41a', 'zqx41b']) await board.addNote('channels', text);
  await board.addNote('keyPartners', 'zqx41c');
});

test('all keys land in the fields of the head and none acts on the board', async ({
  board,
  page,
}) => {
  test.slow();
  await board.clickNote('zqx41b');
  const before = allNotes(await board.exportJsonByKey());
  const zoom = await board.zoomShown();
  for (const [name, find] of Object.entries(fields)) {
    await test.step(name, async () => {
      await board.clickNote('zqx41b');
      const field = find(board);
      await field.click();
      await workIn(board, field);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await board.zoomShown()).toBe(zoom);
      expect(allNotes(await board.exportJsonByKey())).toEqual(before);
    });
  }
});

test('all keys land in the date and none acts on the board', async ({ board, page }) => {
  await board.clickNote('zqx41b');
  const before = allNotes(await board.exportJsonByKey());
  const zoom = await board.zoomShown();
  await page.getByLabel('Date').click();
  await page.keyboard.type(signs);
  for (const key of editingKeys) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await board.zoomShown()).toBe(zoom);
  expect(allNotes(await board.exportJson())).toEqual(before);
});

for (const place of ['channels', 'parked'] as const) {
  test(`all keys land in the text of a note and none acts on the board (${place})`, async ({
    board,
    page,
  }) => {
    if (place === 'parked') await board.addNote('parked', 'parked one');
    const open = place === 'parked' ? 'parked one' : 'zqx41a';
    await board.clickNote('zqx41b');
    const before = allNotes(await board.exportJsonByKey());
    const zoom = await board.zoomShown();
    await board.note(open).focus();
    await page.keyboard.press('Enter');
    await workIn(board, board.textField);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await board.zoomShown()).toBe(zoom);
    const expected = before.map((note) =>
      note.text === open ? { ...note, text: 'done 123' } : note,
    );
    expect(allNotes(await board.exportJson())).toEqual(expected);
  });
}

test('on the board Delete removes just the selected note', async ({ board, page }) => {
  await board.clickNote('zqx41b');
  await page.keyboard.press('Delete');
  await expect.poll(() => board.noteNames()).toEqual(['zqx41a', 'zqx41c']);
  await board.clickNote('zqx41a');
  await page.keyboard.press('Backspace');
  await expect.poll(() => board.noteNames()).toEqual(['zqx41c']);
});

test('with a menu open, keys are the menu’s and nothing is removed', async ({ board, page }) => {
  const before = allNotes(await board.exportJsonByKey());
  await board.clickNote('zqx41b');
  for (const name of ['Export', 'Help', 'Canvases']) {
    await board.button(name).click();
    await expect(page.getByRole('menu')).toBeVisible();
    for (const key of ['Delete', 'Backspace', '3', 'Control+d', 'Alt+ArrowRight', 'Control+a']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  const { x, y } = await board.noteCenter('zqx41b');
  await page.mouse.click(x, y, { button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  expect(allNotes(await board.exportJson())).toEqual(before);
});

test('with the shortcut sheet open nothing is removed', async ({ board, page }) => {
  await board.clickNote('zqx41b');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (const key of ['Delete', 'Backspace', '3', 'n', 'Control+d']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => board.noteNames()).toEqual(['zqx41a', 'zqx41b', 'zqx41c']);
  // The keyboard is back on the note.
  await expect(board.note('zqx41b')).toBeFocused();
});

test('what is typed in the command search stays there', async ({ board, page }) => {
  await board.clickNote('zqx41b');
  const before = allNotes(await board.exportJsonByKey());
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type(signs);
  await expect(field).toHaveValue(signs);
  for (const key of ['Backspace', 'Shift+Backspace', 'Control+a', 'Delete']) {
    await page.keyboard.press(key);
  }
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(allNotes(await board.exportJson())).toEqual(before);
});

test('with the keyboard on a button, letters and Delete do nothing to the notes', async ({
  board,
  page,
}) => {
  await board.clickNote('zqx41b');
  const before = allNotes(await board.exportJsonByKey());
  for (const button of [
    board.button('Import'),
    board.button('Zoom in'),
    board.addButton('channels'),
  ]) {
    await button.focus();
    for (const key of ['Delete', 'Backspace', '3', 'n']) await page.keyboard.press(key);
    await expect(board.textField).toHaveCount(0);
  }
  expect(allNotes(await board.exportJson())).toEqual(before);
});
