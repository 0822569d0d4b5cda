// Writing with an input method, and text from elsewhere. Case 01.
import { expect, test } from '../support/e2e/fixtures.ts';

test('Enter and Escape of an input method belong to the input method', async ({ board, page }) => {
  const ime = await page.context().newCDPSession(page);
  await board.open();
  const spot = await board.spotIn('valuePropositions');
  await board.startNoteAt(spot);
  const field = page.getByRole('textbox', { name: board.words.noteText });
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
  await page.keyboard.insertText(' zqx01');
  await page.mouse.click(4, spot.y);
  await expect(board.note('日本語 zqx01')).toBeAttached();
  await expect.poll(() => board.countStored('日本語 zqx01')).toBe(1);
  expect(await board.noteNames()).toHaveLength(1);
});

test('many pasted lines stay lines of one note, without signs that nobody can read', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addButton('channels').click();
  const field = page.getByRole('textbox', { name: board.words.noteText });
  await field.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'one\r\n\ttwo  \r\nthree\u0007');
    data.setData('text/html', '<b onclick="x()">one</b><br>two<script>window.hit=1</script>');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  // A made paste does not insert by itself: the same text as typing brings it.
  await page.keyboard.insertText('one\r\n\ttwo  \r\nthree\u0007');
  await page.keyboard.press('Escape');
  const [note] = (await board.exportJsonByKey()).blocks.channels ?? [];
  expect(note?.text).toBe('one\n\ttwo  \nthree');
  expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
});

for (const text of [
  '👩‍👩‍👧‍👦🇳🇱👍🏽',
  'مرحبا بالعالم',
  'שלום עולם',
  '価値提案、顧客',
  'Łódź café €5 – "ja"',
]) {
  test(`${text} is kept, shown and handed on as it was typed`, async ({ board, page }) => {
    await board.open();
    await board.addNote('keyActivities', text);
    await expect(board.note(text)).toBeAttached();
    await board.waitUntilSaved();
    await board.reload();
    const [note] = (await board.exportJsonByKey()).blocks.keyActivities ?? [];
    expect(note?.text).toBe(text);
    const { x, y } = await board.noteCenter(text);
    await page.mouse.dblclick(x, y);
    await expect(page.getByRole('textbox', { name: board.words.noteText })).toHaveValue(text);
  });
}
