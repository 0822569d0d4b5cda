// Case 05: a text longer than its note shrinks, wraps and in the end is cut, but never leaves the note.

import { noteOf } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { countDifferences } from '../support/e2e/screenshot.ts';

const texts = {
  'one very long word': 'Aansprakelijkheidsverzekeringspremie zqx05',
  'three hundred letters without a space': 'W'.repeat(300),
  'sixty short lines': Array.from({ length: 60 }, (_, index) => `line ${index + 1}`).join('\n'),
};

/** The least height of letters on a note of the largest size, mm. */
const smallestLetters = 7;
/** Width of the poster, mm. */
const posterWidth = 1189;

for (const [kind, text] of Object.entries(texts)) {
  test(`${kind} stays inside its note and can be read whole when it is opened`, async ({
    board,
    page,
  }) => {
    await board.open();
    await board.addNote('valuePropositions', text);
    const start = text.slice(0, 20).split('\n')[0] ?? '';
    // The block below its title: the sign of the + is not drawn the same twice.
    const block = await board.boxOf(board.region('valuePropositions'));
    const title = await board.boxOf(board.addButton('valuePropositions'));
    const below = Math.ceil(title.y + title.height);
    const clip = { ...block, y: below, height: Math.floor(block.y + block.height) - below };
    const note = await board.noteBox(start);
    expect(noteOf(await board.exportJson(), start).text).toBe(text);
    await board.closeMessages();
    const aside = await board.spotIn('keyPartners');
    await page.mouse.click(aside.x, aside.y);
    const long = await board.screenshot(clip);
    await board.openNote(start);
    await expect(board.textField).toHaveValue(text);
    const { letters, canScroll, isHigher } = await board.textField.evaluate((field) => {
      const box = field.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(field).fontSize);
      field.scrollTop = field.scrollHeight;
      return {
        letters: (size * box.width) / (field as HTMLElement).offsetWidth,
        canScroll: field.scrollTop > 0,
        isHigher: field.scrollHeight > field.clientHeight + 1,
      };
    });
    expect(canScroll).toBe(isHigher);
    // The upper blocks together are as wide as the poster without its margins.
    const left = await board.boxOf(board.region('keyPartners'));
    const right = await board.boxOf(board.region('customerSegments'));
    const pxPerMm = (right.x + right.width - left.x) / (posterWidth - 48);
    expect(letters / pxPerMm).toBeGreaterThan(smallestLetters - 0.1);

    // The same note with hardly any text: all that is outside of it looks the same.
    await page.keyboard.press('ControlOrMeta+a');
    await board.type('.');
    await page.keyboard.press('Enter');
    await expect(board.note('.')).toBeVisible();
    await page.mouse.click(aside.x, aside.y);
    const short = await board.screenshot(clip);
    const isOutside = (x: number, y: number) =>
      x + clip.x < note.x ||
      y + clip.y < note.y ||
      x + clip.x > note.x + note.width ||
      y + clip.y > note.y + note.height;
    expect(countDifferences(long, short, isOutside)).toBe(0);
    expect(countDifferences(long, short)).toBeGreaterThan(20);
  });
}
