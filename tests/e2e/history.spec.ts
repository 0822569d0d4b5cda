// Undo and redo: the board's on the board, the field's while typing, and never lost by looking around
// (cases 35 and 37).
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { centerOf } from '../support/e2e/boardPage.ts';

import { expect, test } from '../support/e2e/fixtures.ts';

test('Ctrl+Z in the text field changes only its text (case 35)', async ({ board, page }) => {
  await board.open();
  await board.addNote('channels', 'zqx35a');
  await board.addButton('channels').click();
  await page.keyboard.type('hello zqx35b');
  await page.keyboard.press('Control+z');
  await expect(board.textField).not.toHaveValue('hello zqx35b');
  await page.keyboard.press('Control+z');
  await expect(board.textField).toBeFocused();
  await expect(board.note('zqx35a')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(board.textField).toHaveValue('hello zqx35b');
  await page.keyboard.press('Escape');
  await expect.poll(() => board.noteNames()).toEqual(['zqx35a', 'hello zqx35b']);

  await page.keyboard.press('Control+z');
  await expect.poll(() => board.noteNames()).toEqual(['zqx35a']);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => board.noteNames()).toEqual(['zqx35a', 'hello zqx35b']);
});

test('one undo on the board takes back a whole edit, not letters (case 35)', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'zqx35a');
  await board.addNote('channels', 'zqx35b');
  await board.openNote('zqx35b');
  await page.keyboard.type(' with');
  await page.keyboard.press('Control+z');
  await page.keyboard.type(' more words');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await board.dragNote('zqx35a', await board.spotIn('keyPartners', 0.5, 0.5));
  const [edited = ''] = await board.noteNames('channels');
  expect(edited).toMatch(/ more word$/);

  await board.undo();
  await expect.poll(() => board.noteNames('channels')).toEqual(['zqx35a', edited]);
  await board.undo();
  await expect.poll(() => board.noteNames('channels')).toEqual(['zqx35a', 'zqx35b']);
  // Four acts in all: two additions, one edit, one move.
  expect(await board.undoAll()).toBe(2);
  await expect(board.notes()).toHaveCount(0);
});

test('Ctrl+Z in the title is the title’s (case 35)', async ({ board, page }) => {
  await board.open();
  await board.addNote('channels', 'zqx35a');
  await board.title.click();
  await page.keyboard.type('My model');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(board.title).toBeFocused();
  await expect(board.note('zqx35a')).toBeVisible();
  await page.keyboard.type('Another');
  await page.keyboard.press('Enter');
  await expect(board.undoButton).toHaveAccessibleName('Undo change title');
  await board.undo();
  await expect(board.title).toHaveValue('');
  await expect(board.note('zqx35a')).toBeVisible();
});

test('undo and redo name the act they take back or bring again', async ({ board, page }) => {
  await board.open();
  await expect(board.undoButton).toHaveAccessibleName('Undo');
  await board.addNote('channels', 'zqx');
  await expect(board.undoButton).toHaveAccessibleName('Undo add note');
  await page.keyboard.press('3');
  await expect(board.undoButton).toHaveAccessibleName('Undo colour note');
  await page.keyboard.press('Control+d');
  await expect(board.undoButton).toHaveAccessibleName('Undo duplicate note');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(board.undoButton).toHaveAccessibleName('Undo delete 2 notes');
  await board.undo();
  await expect(board.redoButton).toHaveAccessibleName('Redo delete 2 notes');
  await expect(board.announcer).toContainText('Undone: delete 2 notes');
});

/** What one does between an undo and a redo without changing anything. */
const lookingAround: Record<string, (board: BoardPage) => Promise<void>> = {
  'a note is selected': (board) => board.clickNote('zqx37a'),
  'all is selected and nothing again': async (board) => {
    await board.page.keyboard.press('Control+a');
    await board.page.keyboard.press('Escape');
  },
  'notes are selected by a rectangle': async (board) => {
    const from = await board.spotIn('channels', 0.95, 0.95);
    const to = await board.spotIn('channels', 0.03, 0.2);
    await board.page.mouse.move(from.x, from.y);
    await board.page.mouse.down();
    await board.page.mouse.move(to.x, to.y, { steps: 3 });
    await board.page.mouse.up();
  },
  'the board is panned': async (board) => board.panBy(await board.spotIn('channels'), 30, 20),
  'the board is zoomed': async (board) => board.zoomAt(await board.spotIn('channels'), -100),
  'the board is fitted': (board) => board.button('Show the whole poster').click(),
  'a note is opened and closed': async (board) => {
    await board.openNote('zqx37a');
    await board.page.keyboard.press('Escape');
  },
  'a note is opened and left by a click elsewhere': async (board) => {
    await board.openNote('zqx37a');
    const { x, y } = await board.spotIn('keyPartners');
    await board.page.mouse.click(x, y);
    await expect(board.textField).toHaveCount(0);
  },
  'an empty new note is given up': async (board) => {
    await board.addButton('keyPartners').click();
    await expect(board.textField).toBeFocused();
    await board.page.keyboard.press('Escape');
  },
  'a drag is broken off': async (board) => {
    await board.liftNote('zqx37a');
    await board.page.keyboard.press('Escape');
    await board.page.mouse.up();
  },
  'a note is dropped where it was': async (board) => {
    const { x, y } = await board.liftNote('zqx37a');
    await board.page.mouse.move(x, y);
    await board.page.mouse.up();
  },
  'the export menu is opened and closed': async (board) => {
    await board.button('Export').click();
    await expect(board.page.getByRole('menu')).toBeVisible();
    await board.page.keyboard.press('Escape');
    await expect(board.page.getByRole('menu')).toHaveCount(0);
  },
  'the canvas is exported': async (board) => {
    await board.exportJson();
  },
  'the title is visited': async (board) => {
    await board.title.click();
    await board.page.keyboard.press('Escape');
  },
  'the language is switched and back': async (board) => {
    await board.languageButton.click();
    await board.speaking('nl').languageButton.click();
    await expect(board.languageButton).toBeVisible();
  },
  'the parking lot is unfolded': (board) => board.unfoldParkingLot(),
  'a wrong file is refused': async (board) => {
    await board.chooseFile('[]', 'wrong.json');
    await expect(board.alert).toBeVisible();
    await board.closeMessages();
  },
};

test('looking around keeps what can be redone (case 37)', async ({ board }) => {
  test.slow();
  await board.open();
  for (const text of ['zqx37a', 'zqx37b', 'zqx37c']) await board.addNote('channels', text);
  const before = await board.exportJson();
  await board.undo();
  await board.undo();
  await expect.poll(() => board.noteNames()).toEqual(['zqx37a']);
  for (const [what, look] of Object.entries(lookingAround)) {
    await test.step(`when ${what}`, async () => {
      await look(board);
      await expect(board.redoButton).toBeEnabled();
      await expect(board.redoButton).toHaveAccessibleName('Redo add note');
      await board.redo();
      await expect(board.notes()).toHaveCount(2);
      await board.undo();
      await expect(board.notes()).toHaveCount(1);
    });
  }
  await board.redoAll();
  expect(await board.exportJson()).toEqual(before);
});

test('one undo too many costs nothing (case 37)', async ({ board, page }) => {
  await board.open();
  for (const text of ['zqx37a', 'zqx37b', 'zqx37c']) await board.addNote('channels', text);
  const before = await board.exportJson();
  await board.list('channels').focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Control+z');
  await expect(board.notes()).toHaveCount(0);
  await expect(board.undoButton).toBeDisabled();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Control+Shift+z');
  await expect(board.redoButton).toBeDisabled();
  expect(await board.exportJson()).toEqual(before);
  // The other key for it.
  await page.keyboard.press('Control+z');
  await expect(board.notes()).toHaveCount(2);
  await page.keyboard.press('Control+y');
  await expect(board.notes()).toHaveCount(3);
});

test('a real edit takes away what could be redone (case 37)', async ({ board, page }) => {
  await board.open();
  await board.addNote('channels', 'zqx37a');
  await board.addNote('channels', 'zqx37b');
  await board.undo();
  await expect(board.redoButton).toBeEnabled();
  await board.clickNote('zqx37a');
  await page.keyboard.press('2');
  await expect(board.redoButton).toBeDisabled();
});

test('each kind of act is one step, and all steps lead back to the start', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'one');
  // What is stored, not a download each time: Chromium holds back the eleventh in a row.
  const stored = async () => {
    await board.waitUntilSaved();
    const [canvas] = await board.storedCanvases();
    if (canvas === undefined) throw new Error('nothing is stored');
    return { ...canvas, savedAt: '' };
  };
  const steps = [await stored()];
  const act = async (run: () => Promise<unknown>) => {
    await run();
    steps.push(await stored());
  };
  await act(() => board.addNote('keyPartners', 'two'));
  await act(() => board.rewriteNote('two', 'second'));
  await act(async () => board.dragNote('second', await board.spotIn('keyResources', 0.5, 0.6)));
  await act(() => page.keyboard.press('4'));
  await act(() => page.keyboard.press('Control+d'));
  await act(() => page.keyboard.press('Alt+ArrowRight'));
  await act(async () => {
    const lot = centerOf(await board.boxOf(board.region('parked')));
    await board.dragNote('one', lot);
  });
  await act(async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  });
  expect(steps.at(-1)?.parked).toHaveLength(1);
  for (const expected of steps.slice(0, -1).reverse()) {
    await board.undo();
    expect(await stored()).toEqual(expected);
  }
  for (const expected of steps.slice(1)) {
    await board.redo();
    expect(await stored()).toEqual(expected);
  }
});
