// The canvas without a mouse: everything can be reached, read, moved and heard (case 43). No test here
// touches the pointer.

import { canvasFile, noteOf } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { expectVisibleFocus, KeyboardUser } from '../support/e2e/keyboardUser.ts';

const said = {
  en: {
    added: 'zqx43 added to Value Propositions, 1 of 1',
    moved: 'zqx43 moved to Customer Segments, 1 of 1',
    edited: 'zqx43 edited',
    changed: /zqx43 edited.* changed/,
    deleted: 'zqx43 edited deleted',
    undone: 'Undone: delete note',
  },
  nl: {
    added: 'zqx43 toegevoegd aan Waardeproposities, 1 van 1',
    moved: 'zqx43 verplaatst naar Klantsegmenten, 1 van 1',
    edited: 'zqx43 bewerkt',
    changed: /zqx43 bewerkt.* gewijzigd/,
    deleted: 'zqx43 bewerkt verwijderd',
    undone: 'Ongedaan gemaakt: briefje verwijderen',
  },
} as const;

for (const language of ['en', 'nl'] as const) {
  test.describe(`by keys only (case 43, ${language})`, () => {
    if (language === 'nl') test.use({ locale: 'nl-NL' });

    test('a note is added, moved, found again, edited, deleted, brought back and exported', async ({
      board,
    }) => {
      await board.open();
      const user = new KeyboardUser(board);
      const words = said[language];
      await user.tabTo(board.addButton('valuePropositions'));
      await expectVisibleFocus(board);
      await user.press('Enter');
      await user.write('zqx43');
      await expect(board.note('zqx43', 'valuePropositions')).toBeFocused();
      await expectVisibleFocus(board);
      await expect(board.announcer).toContainText(words.added);

      await user.press('Alt+ArrowRight');
      await expectVisibleFocus(board);
      await user.press('Alt+ArrowRight');
      await expect(board.note('zqx43', 'customerSegments')).toBeFocused();
      await expect(board.announcer).toContainText('zqx43');
      await expect(board.announcer).toContainText(board.name('customerSegments'));

      // Away and back again.
      await user.tabTo(board.title);
      await user.goTo('zqx43', 'customerSegments');
      await expectVisibleFocus(board);
      await user.press('Enter');
      await user.press('End');
      await user.write(words.edited.slice('zqx43'.length));
      await expect(board.announcer).toContainText(words.changed);

      await user.press('Delete');
      await expect(board.notes()).toHaveCount(0);
      await expect(board.announcer).toContainText(words.deleted);
      await expect(board.list('customerSegments')).toBeFocused();
      await expectVisibleFocus(board);
      await user.press('Control+z');
      await expect(board.note(words.edited, 'customerSegments')).toBeFocused();
      await expect(board.announcer).toContainText(words.undone);

      const file = await user.exportJson();
      expect(noteOf(file, words.edited).place).toBe('customerSegments');
      expect(await board.region('customerSegments').ariaSnapshot()).toContain(
        `option "${words.edited}`,
      );
    });
  });
}

test('after a deletion the keyboard is on the neighbour, never on nothing', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  for (const text of ['one', 'two', 'three']) await user.addNote('keyPartners', text);
  await user.walkTo('two', 'ArrowUp');
  await user.press('Delete');
  await expect(board.note('three')).toBeFocused();
  await user.press('Delete');
  await expect(board.note('one')).toBeFocused();
  await user.press('Delete');
  await expect(board.list('keyPartners')).toBeFocused();
  await user.press('n');
  await user.write('again');
  await expect(board.note('again', 'keyPartners')).toBeFocused();
});

test('after all notes are deleted the keyboard is on a list', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  for (const text of ['one', 'two']) await user.addNote('keyPartners', text);
  await user.addNote('channels', 'three');
  await user.press('Control+a', 'Delete');
  await expect(board.notes()).toHaveCount(0);
  await expect(board.page.getByRole('listbox').and(board.page.locator(':focus'))).toHaveCount(1);
});

test('after the last parked note is deleted the keyboard is not on nothing', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.addNote('costStructure', 'zqx');
  await user.press('Alt+ArrowDown');
  await expect(board.note('zqx', 'parked')).toBeFocused();
  await user.press('Delete');
  await expect(board.notes()).toHaveCount(0);
  await expect(board.page.locator('body')).not.toBeFocused();
  await expectVisibleFocus(board);
});

test('the example, opened by key, leaves the keyboard on the page', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.tabTo(board.button('Open the example'));
  await user.press('Enter');
  await expect(board.notes()).not.toHaveCount(0);
  await expect(board.page.locator('body')).not.toBeFocused();
  await expectVisibleFocus(board);
});

test('Tab leads through the whole page and out of it', async ({ board, page }) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.tabTo(board.button('Open the example'));
  await user.press('Enter');
  await expect(board.notes()).not.toHaveCount(0);
  await user.tabTo(board.note('Commuters'));
  const reached: string[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await user.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return undefined;
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
    });
    if (name === undefined) break;
    await expectVisibleFocus(board);
    reached.push(name);
  }
  expect(reached.length).toBeLessThan(200);
  expect(reached).toContain('Show the whole poster');
  expect(reached).toContain('Add note to Cost Structure');
});

test('arrows walk through the notes of a block and over to the blocks beside', async ({
  board,
}) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.importJson(
    canvasFile({
      keyPartners: [
        { id: 'p1', text: 'p1' },
        { id: 'p2', text: 'p2' },
      ],
      keyActivities: [{ id: 'a1', text: 'a1' }],
      keyResources: [{ id: 'r1', text: 'r1' }],
      costStructure: [{ id: 'c1', text: 'c1' }],
    }),
  );
  await user.tabTo(board.note('p1'));
  await user.press('ArrowDown');
  await expect(board.note('p2')).toBeFocused();
  await user.press('ArrowDown');
  await expect(board.note('c1')).toBeFocused();
  await user.press('ArrowUp');
  await expect(board.note('p2')).toBeFocused();
  await user.press('ArrowRight');
  await expect(board.note('a1')).toBeFocused();
  await user.press('ArrowDown');
  await expect(board.note('r1')).toBeFocused();
  await user.press('ArrowLeft');
  await expect(board.region('keyPartners').locator(':focus')).toHaveCount(1);
});

test('an empty block is entered by arrows, and N adds the first note there', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.addNote('keyPartners', 'p1');
  await user.press('ArrowRight');
  await expect(board.list('keyActivities')).toBeFocused();
  await expectVisibleFocus(board);
  await user.press('ArrowRight');
  await expect(board.list('valuePropositions')).toBeFocused();
  await user.press('n');
  await user.write('v1');
  await expect(board.note('v1', 'valuePropositions')).toBeFocused();
});

test('notes are selected by Shift+arrows, Space and Ctrl+A', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  for (const text of ['one', 'two', 'three', 'four']) await user.addNote('keyPartners', text);
  await user.press('Home', 'Shift+ArrowDown');
  const selected = () => board.page.getByRole('option', { selected: true });
  await expect(selected()).toHaveCount(2);
  await user.press('Space');
  await expect(selected()).toHaveCount(1);
  await expect(board.note('one')).toHaveAttribute('aria-selected', 'true');
  await user.press('Space');
  await expect(selected()).toHaveCount(2);
  await user.press('Escape');
  await expect(selected()).toHaveCount(0);
  await user.press('Control+a');
  await expect(selected()).toHaveCount(4);
});

test('Alt+arrows move a note through its block, to all sides and into the parking lot', async ({
  board,
}) => {
  await board.open();
  const user = new KeyboardUser(board);
  for (const text of ['one', 'two']) await user.addNote('keyActivities', text);
  await user.press('Alt+ArrowUp');
  await expect.poll(() => board.noteNames('keyActivities')).toEqual(['two', 'one']);
  await user.press('Alt+ArrowDown');
  await expect.poll(() => board.noteNames('keyActivities')).toEqual(['one', 'two']);
  await expect(board.announcer).toContainText('two moved to Key Activities, 2 of 2');
  await user.press('Alt+ArrowDown');
  await expect(board.note('two', 'keyResources')).toBeFocused();
  await user.press('Alt+ArrowDown');
  await expect(board.note('two', 'costStructure')).toBeFocused();
  await user.press('Alt+ArrowRight');
  await expect(board.note('two', 'revenueStreams')).toBeFocused();
  await user.press('Alt+ArrowDown');
  await expect(board.note('two', 'parked')).toBeFocused();
  await user.press('Alt+ArrowUp');
  await expect(board.note('two', 'costStructure')).toBeFocused();
  await user.press('Alt+ArrowLeft');
  await expect(board.announcer).toContainText('no block on that side');
  expect(board.page.url()).toMatch(/\/$/);
  await expect(board.note('two', 'costStructure')).toBeFocused();
});

test('the menu of a note opens by key, moves it, and gives the keyboard back', async ({
  board,
  page,
}) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.addNote('keyActivities', 'zqx43');
  await user.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Edit note' })).toBeFocused();
  await user.press('Escape');
  await expect(board.note('zqx43')).toBeFocused();

  await user.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Edit note' })).toBeFocused();
  const move = page.getByRole('menuitem', { name: 'Move to…' });
  for (
    let presses = 0;
    presses < 10 && !(await move.evaluate((item) => item === document.activeElement));
    presses += 1
  ) {
    await user.press('ArrowDown');
  }
  await user.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: 'Customer Segments' })).toBeFocused();
  await user.press('Enter');
  await expect(board.note('zqx43', 'customerSegments')).toBeFocused();
  await user.press('Alt+ArrowLeft');
  await expect(board.announcer).toContainText('moved to Customer Relationships');
});

test('the bar of the selected notes moves them by keys and gives the keyboard back', async ({
  board,
  page,
}) => {
  await board.open();
  const user = new KeyboardUser(board);
  // The last block before the bar: on the way from another one Tab comes past other notes.
  await user.addNote('costStructure', 'zqx43');
  await user.tabTo(board.button('Move to…'));
  await user.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Customer Segments' })).toBeFocused();
  await user.press('Enter');
  await expect(board.note('zqx43', 'customerSegments')).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  await expectVisibleFocus(board);
});

test('colours are set by the keys 1 to 8 and heard', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.addNote('channels', 'zqx43');
  const colors = ['yellow', 'orange', 'pink', 'violet', 'blue', 'teal', 'green', 'grey'];
  for (const index of [1, 2, 3, 4, 5, 6, 7, 0]) {
    await user.press(String(index + 1));
    await expect(board.announcer).toContainText(`zqx43 is ${colors[index]}`);
    const file = await board.exportJsonByKey();
    expect(noteOf(file, 'zqx43').color).toBe(colors[index]);
  }
});

test('each note is named by its text and stands in the region of its block', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.addNote('channels', 'News app');
  await user.addNote('channels', 'Racks at stations');
  expect(await board.region('channels').ariaSnapshot()).toMatch(
    /region "Channels":[\s\S]*listbox[\s\S]*option "News app"[\s\S]*option "Racks at stations"/,
  );
  const second = board.note('Racks at stations');
  await expect(second).toHaveAttribute('aria-posinset', '2');
  await expect(second).toHaveAttribute('aria-setsize', '2');
});

test('a note far away is brought into sight when the keyboard comes to it', async ({ board }) => {
  await board.open();
  const user = new KeyboardUser(board);
  await user.addNote('keyPartners', 'far left');
  await user.addNote('customerSegments', 'far right');
  for (let presses = 0; presses < 6; presses += 1) await user.press('+');
  const isSeen = async (text: string) => {
    const { x, y, width, height } = await board.boxOf(board.surface);
    const note = await board.noteBox(text);
    return (
      note.x >= x &&
      note.y >= y &&
      note.x + note.width <= x + width &&
      note.y + note.height <= y + height
    );
  };
  await user.press('ArrowLeft');
  for (let presses = 0; presses < 4; presses += 1) await user.press('ArrowLeft');
  await expect(board.note('far left')).toBeFocused();
  await expect.poll(() => isSeen('far left')).toBe(true);
  for (let presses = 0; presses < 4; presses += 1) await user.press('ArrowRight');
  await expect(board.note('far right')).toBeFocused();
  await expect.poll(() => isSeen('far right')).toBe(true);
});
