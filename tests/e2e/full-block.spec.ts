// A block that gets more notes than it has room for: they grow smaller in steps, and none is lost
// outside the block or under another.
import { isInside } from '../support/e2e/boardPage.ts';
import { notesIn } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';

const block = 'channels';

test('forty notes added by + stay in their block, smaller in steps, none exactly on another', async ({
  board,
  page,
}) => {
  test.slow();
  await board.open();
  const widths: number[] = [];
  for (let number = 1; number <= 40; number += 1) {
    await board.addButton(block).click();
    await board.type(`note ${number}.`);
    await page.keyboard.press('Enter');
    const { width } = await board.noteBox(`note ${number}.`);
    if (Math.abs((widths.at(-1) ?? 0) - width) > 0.5) widths.push(width);
  }
  // Never larger again, and in more than one step.
  expect(widths.length).toBeGreaterThan(1);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));

  const notes = notesIn(await board.exportJson(), block);
  expect(notes.map(({ text }) => text)).toEqual(
    Array.from({ length: 40 }, (_, index) => `note ${index + 1}.`),
  );
  expect(new Set(notes.map(({ size }) => size)).size).toBe(1);
  expect(new Set(notes.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);

  const frame = await board.boxOf(board.region(block));
  const plus = await board.boxOf(board.addButton(block));
  for (const { text } of notes) {
    const note = await board.noteBox(text);
    expect(isInside(note, frame)).toBe(true);
    expect(note.y).toBeGreaterThanOrEqual(plus.y + plus.height - 1);
  }
});

test('one undo takes the last note back and gives the others their size again', async ({
  board,
}) => {
  await board.open();
  let count = 0;
  let before = await board.exportJsonByKey();
  let width = 0;
  do {
    before = await board.exportJsonByKey();
    count += 1;
    await board.addNote('channels', `note ${count}.`);
    const now = (await board.noteBox('note 1.')).width;
    if (count > 1 && now < width - 1) break;
    width = now;
  } while (count < 20);
  expect(count).toBeLessThan(20);
  await board.undo();
  expect(await board.exportJsonByKey()).toEqual(before);
  expect(await board.undoAll()).toBe(count - 1);
});

test('copies of a note do not hide one another', async ({ board, page }) => {
  await board.open();
  const empty = await board.spotIn('keyPartners', 0.5, 0.5);
  await board.startNoteAt(empty);
  await page.keyboard.type('first');
  await page.keyboard.press('Enter');
  await board.clickNote('first');
  for (let copies = 1; copies <= 8; copies += 1) await page.keyboard.press('Control+d');
  await expect(board.notes('keyPartners')).toHaveCount(9);
  const notes = notesIn(await board.exportJson(), 'keyPartners');
  expect(new Set(notes.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
});

test('twenty notes dropped into one block all stay whole inside it', async ({ board, page }) => {
  await board.open();
  for (let number = 1; number <= 20; number += 1)
    await board.addNote('keyPartners', `note ${number}.`);
  await page.keyboard.press('Control+a');
  await board.dragNote('note 5.', await board.spotIn('keyResources', 0.5, 0.6));
  const notes = notesIn(await board.exportJson(), 'keyResources');
  const frame = await board.boxOf(board.region('keyResources'));
  for (const { text } of notes) expect(isInside(await board.noteBox(text), frame)).toBe(true);
  await expect(board.notes()).toHaveCount(20);
});

test('however many notes are parked, the one with the keyboard is in sight', async ({
  board,
  page,
}) => {
  await board.open();
  await board.unfoldParkingLot();
  await board.addButton('parked').click();
  for (let number = 1; number <= 40; number += 1) {
    await board.type(`parked ${number}.`);
    await page.keyboard.press('Control+Enter');
    await expect(board.textField).toHaveValue('');
    await expect(board.textField).toBeInViewport();
  }
  await page.keyboard.press('Escape');
  await expect(board.notes('parked')).toHaveCount(40);
  // The board keeps its room.
  const lot = await board.boxOf(board.region('parked'));
  const surface = await board.boxOf(board.surface);
  expect(surface.height).toBeGreaterThan(lot.height);
  await board.note('parked 1.').focus();
  await page.keyboard.press('End');
  await expect(board.note('parked 40.')).toBeFocused();
  await expect(board.note('parked 40.')).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(board.note('parked 1.')).toBeInViewport();
});
