// Typing on notes: how it starts and ends, and that nothing typed is ever lost (case 03).
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { centerOf, isInside } from '../support/e2e/boardPage.ts';
import { allNotes, noteOf } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';

test('a double click in a block opens a new note there', async ({ board, page }) => {
  await board.open();
  const spot = await board.spotIn('keyPartners', 0.5, 0.5);
  await board.startNoteAt(spot);
  await page.keyboard.type('Printers');
  await page.keyboard.press('Enter');
  const middle = centerOf(await board.boxOf(board.note('Printers', 'keyPartners')));
  expect(Math.abs(middle.x - spot.x)).toBeLessThan(2);
  expect(Math.abs(middle.y - spot.y)).toBeLessThan(2);
});

test('the first words on an empty canvas take one click', async ({ board, page }) => {
  await board.open();
  await board.addButton('customerSegments').click();
  await page.keyboard.type('Commuters');
  await page.keyboard.press('Enter');
  await expect(board.note('Commuters', 'customerSegments')).toBeFocused();
});

for (const key of ['Enter', 'Escape']) {
  test(`${key} ends typing and keeps the text; undo takes it back`, async ({ board, page }) => {
    await board.open();
    await board.addButton('channels').click();
    await page.keyboard.type('News app');
    await page.keyboard.press(key);
    await expect(board.textField).toHaveCount(0);
    await expect(board.note('News app', 'channels')).toBeFocused();
    await board.openNote('News app');
    await page.keyboard.type(' for phones');
    await page.keyboard.press(key);
    await expect(board.note('News app for phones')).toBeFocused();
    await board.undo();
    await expect.poll(() => board.noteNames()).toEqual(['News app']);
    await board.undo();
    await expect(board.notes()).toHaveCount(0);
  });
}

test('Shift+Enter breaks the line', async ({ board, page }) => {
  await board.open();
  await board.addButton('channels').click();
  await page.keyboard.type('first');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('second');
  await expect(board.textField).toHaveValue('first\nsecond');
  await page.keyboard.press('Enter');
  expect(allNotes(await board.exportJson()).map(({ text }) => text)).toEqual(['first\nsecond']);
});

test('Ctrl+Enter ends a note and opens the next in the same block', async ({ board, page }) => {
  await board.open();
  await board.addButton('keyActivities').click();
  for (const text of ['Writing', 'Printing', 'Selling']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Control+Enter');
    await expect(board.textField).toHaveValue('');
    await expect(board.textField).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect
    .poll(() => board.noteNames('keyActivities'))
    .toEqual(['Writing', 'Printing', 'Selling']);
  expect(await board.undoAll()).toBe(3);
});

test('Ctrl+Enter in the parking lot opens the next note there', async ({ board, page }) => {
  await board.open();
  await board.unfoldParkingLot();
  await board.addButton('parked').click();
  await page.keyboard.type('Later');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Much later');
  await page.keyboard.press('Enter');
  await expect.poll(() => board.noteNames('parked')).toEqual(['Later', 'Much later']);
});

test('a double click on a parked note opens it', async ({ board, page }) => {
  await board.open();
  await board.addNote('parked', 'Later');
  await board.openNote('Later');
  await page.keyboard.type(', perhaps');
  await page.keyboard.press('Enter');
  await expect(board.note('Later, perhaps', 'parked')).toBeFocused();
});

for (const typed of ['', '   ']) {
  test(`an empty new note vanishes and leaves no trace ("${typed}")`, async ({ board, page }) => {
    await board.open();
    for (const end of ['Enter', 'Escape', 'Control+Enter', 'Tab']) {
      await board.addButton('channels').click();
      await page.keyboard.type(typed);
      await page.keyboard.press(end);
      await expect(board.textField).toHaveCount(0);
      await expect(board.notes()).toHaveCount(0);
    }
    await expect(board.undoButton).toBeDisabled();
    expect(await board.storedCanvases()).toEqual([]);
  });
}

test('the text field lies over its note at every zoom', async ({ board, page }) => {
  await board.open();
  await board.addNote('valuePropositions', 'Gratis, elke werkdag');
  for (const clicks of [0, 4]) {
    await board.zoomAt(await board.noteCenter('Gratis'), -100, clicks);
    const note = await board.noteBox('Gratis');
    await board.openNote('Gratis');
    const field = await board.boxOf(board.textField);
    expect(isInside(field, note)).toBe(true);
    expect(centerOf(field).y).toBeCloseTo(centerOf(note).y, -1);
    await page.keyboard.press('Escape');
  }
});

test('Enter and Escape in the middle of a composition end nothing and write no line break (case 01)', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addButton('channels').click();
  await expect(board.textField).toBeFocused();
  const devTools = await page.context().newCDPSession(page);
  for (const key of ['Enter', 'Escape']) {
    await devTools.send('Input.imeSetComposition', {
      text: 'にほんご',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await page.keyboard.press(key);
    await expect(board.textField).toBeFocused();
  }
  await devTools.send('Input.insertText', { text: '日本語' });
  await page.keyboard.type(' zqx01');
  await page.keyboard.press('Enter');
  expect(allNotes(await board.exportJson()).map(({ text }) => text)).toEqual(['日本語 zqx01']);
});

test('a text that is too long is refused with its limit, and what was there stays', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addButton('channels').click();
  await board.type('zqx03');
  await page.keyboard.insertText('w'.repeat(10_001));
  await expect(board.alert).toContainText(/10[,.]?000/);
  await expect(board.textField).toHaveValue('zqx03');
});

const mark = 'zqx03 alpha';

/** Ways of going elsewhere with a note half typed. */
const waysOut: Record<string, (board: BoardPage) => Promise<void>> = {
  'a click on an empty spot': async (board) => {
    const { x, y } = await board.spotIn('keyPartners', 0.5, 0.9);
    await board.page.mouse.click(x, y);
    await expect(board.textField).toHaveCount(0);
  },
  'a click on another note': async (board) => {
    await board.clickNote('Neighbour');
    await expect(board.textField).toHaveCount(0);
  },
  'a press of a toolbar button': async (board) => {
    await board.button(board.words.export).click();
    await expect(board.page.getByRole('menu')).toBeVisible();
    await board.page.keyboard.press('Escape');
    await expect(board.textField).toHaveCount(0);
  },
  'a press of the language button': async (board) => {
    await board.languageButton.click();
    await board.speaking(board.language === 'en' ? 'nl' : 'en').languageButton.click();
    await expect(board.languageButton).toBeVisible();
  },
  'a press of Tab': async (board) => {
    await board.page.keyboard.press('Tab');
    await expect(board.textField).toHaveCount(0);
  },
  'a page in front, and back': async (board) => {
    const other = await board.page.context().newPage();
    await other.bringToFront();
    await board.page.bringToFront();
    await other.close();
  },
};

for (const language of ['en', 'nl'] as const) {
  test.describe(`leaving a half-typed note (case 03, ${language})`, () => {
    if (language === 'nl') test.use({ locale: 'nl-NL' });

    const ways = Object.entries(waysOut).slice(0, language === 'en' ? undefined : 3);
    for (const [way, leave] of ways) {
      test(`keeps the text after ${way}`, async ({ board, page }) => {
        await board.open();
        await board.addNote('channels', 'Neighbour');
        await board.addButton('keyPartners').click();
        await page.keyboard.type(mark);
        await leave(board);
        await expect.poll(() => board.countStored(mark)).toBe(1);
        const file = await board.exportJson();
        expect(allNotes(file)).toHaveLength(2);
        expect(noteOf(file, mark)).toMatchObject({ text: mark, place: 'keyPartners' });
        await board.undo();
        await expect.poll(() => board.noteNames()).toEqual(['Neighbour']);
        await expect.poll(() => board.countStored(mark)).toBe(0);
      });
    }
  });
}

for (const [way, leave] of Object.entries(waysOut)) {
  test(`leaving a note with a changed text keeps it after ${way}`, async ({ board, page }) => {
    await board.open();
    await board.addNote('channels', 'Neighbour');
    await board.addNote('keyPartners', 'zqx03');
    await board.openNote('zqx03');
    await page.keyboard.type(' alpha');
    await leave(board);
    const file = await board.exportJson();
    expect(allNotes(file).map(({ text }) => text)).toEqual(['Neighbour', mark]);
    await board.undo();
    await expect.poll(() => board.noteNames()).toEqual(['Neighbour', 'zqx03']);
  });
}

test('a click elsewhere keeps the text and does what the click says', async ({ board, page }) => {
  await board.open();
  await board.addNote('channels', 'Neighbour');
  await board.addButton('keyPartners').click();
  await page.keyboard.type('one');
  await board.clickNote('Neighbour');
  await expect(board.note('one')).toHaveAttribute('aria-selected', 'false');

  await board.addButton('keyPartners').click();
  await page.keyboard.type('two');
  await board.addButton('keyResources').click();
  await expect(board.textField).toHaveValue('');
  await page.keyboard.type('three');

  await board.startNoteAt(await board.spotIn('costStructure', 0.3, 0.5));
  await page.keyboard.type('four');
  const neighbour = await board.noteCenter('Neighbour');
  await board.startNoteAt(neighbour);
  await expect(board.textField).toHaveValue('Neighbour');
  await page.keyboard.press('Escape');

  expect(await board.contents()).toMatchObject({
    channels: ['Neighbour'],
    keyPartners: ['one', 'two'],
    keyResources: ['three'],
    costStructure: ['four'],
  });
});

test('a press on undo while typing takes back the note that is being typed', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'Neighbour');
  await board.addButton('keyPartners').click();
  await page.keyboard.type(mark);
  await board.undo();
  await expect.poll(() => board.noteNames()).toEqual(['Neighbour']);
  await board.redo();
  await expect(board.note(mark)).toBeVisible();
});
