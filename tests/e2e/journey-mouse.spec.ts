// Ten minutes with the example of the free newspaper, by mouse: what a workshop does with it, with
// reloads in the middle, and at the end a file that brings all of it back.
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { allNotes, noteOf, withoutId } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import type { Block } from '../support/e2e/names.ts';

const texts = {
  en: {
    read: 'Up to date',
    free: 'Free, every',
    partner: 'Station operators',
    agencies: 'Media agencies',
    idea: 'An edition',
    evening: 'Evening paper',
    ads: 'One-off ad',
    color: 'Colour: pink',
    duplicate: 'Duplicate',
    remove: 'Delete',
    menu: 'Move to…',
    description: 'Description',
  },
  nl: {
    read: 'Op de hoogte',
    free: 'Gratis, elke',
    partner: 'Stationsbeheerders',
    agencies: 'Mediabureaus',
    idea: 'Een editie',
    evening: 'Avondkrant',
    ads: 'Losse advertentie',
    color: 'Kleur: roze',
    duplicate: 'Dupliceren',
    remove: 'Verwijderen',
    menu: 'Verplaatsen naar…',
    description: 'Omschrijving',
  },
} as const;

/** What is on the board is what the file says, in place and number. */
async function expectAsInFile(board: BoardPage): Promise<void> {
  const file = await board.exportJson();
  await expect(board.notes()).toHaveCount(allNotes(file).length);
  for (const { text, place } of allNotes(file)) {
    const name = text.split('\n')[0] ?? '';
    await expect(board.note(name, place).first()).toBeVisible();
  }
}

async function startNote(board: BoardPage, block: Block, share: [number, number], text: string) {
  await board.startNoteAt(await board.spotIn(block, ...share));
  await board.page.keyboard.type(text);
}

for (const language of ['en', 'nl'] as const) {
  test.describe(`a workshop with the example, by mouse (${language})`, () => {
    if (language === 'nl') test.use({ locale: 'nl-NL' });

    test('keeps every step, over reloads and through a file', async ({ board, page }) => {
      test.slow();
      const words = texts[language];
      await board.open();
      await board.button(board.words.openExample).click();
      await expect(board.note(words.read, 'valuePropositions')).toBeVisible();
      const start = allNotes(await board.exportJson()).length;

      // The head.
      await board.title.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('zqx journey');
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: words.description }).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('made by hand');

      // New notes, by double click and by +, one after the other.
      await startNote(board, 'customerSegments', [0.3, 0.6], 'zqx schools');
      await startNote(board, 'customerSegments', [0.72, 0.6], 'zqx cities');
      await board.addButton('keyResources').click();
      await page.keyboard.type('zqx printing press');
      await page.keyboard.press('ControlOrMeta+Enter');
      await page.keyboard.type('zqx archive');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('of ten years');
      await page.keyboard.press('Escape');
      await board.reload();
      await expect(board.title).toHaveValue('zqx journey');
      await expect(board.notes()).toHaveCount(start + 4);
      expect(noteOf(await board.exportJson(), 'zqx archive').text).toBe(
        'zqx archive\nof ten years',
      );

      // From block to block, to the parking lot and out of it.
      await board.dragNote('zqx schools', await board.spotIn('keyPartners', 0.3, 0.7));
      await board.dragNote(words.agencies, await board.spotIn('channels', 0.75, 0.85));
      await board.dragNote(words.free, await board.spotIn('parked', 0.6, 0.5));
      await board.dragNote(words.idea, await board.spotIn('keyActivities', 0.75, 0.75));
      await expect(board.note('zqx schools', 'keyPartners')).toBeVisible();
      await expect(board.note(words.agencies, 'channels')).toBeVisible();
      await expect(board.note(words.free, 'parked')).toBeVisible();
      await expect(board.note(words.idea, 'keyActivities')).toBeVisible();

      // Colour, copy and delete by the bar under the board.
      await board.clickNote('zqx schools');
      await page.getByRole('button', { name: words.color }).click();
      expect(noteOf(await board.exportJson(), 'zqx schools').color).toBe('pink');
      await board.clickNote('zqx cities');
      await board.button(words.duplicate).click();
      await expect(board.note('zqx cities', 'customerSegments')).toHaveCount(2);
      await board.undo();
      await expect(board.note('zqx cities')).toHaveCount(1);
      await board.redo();
      await expect(board.note('zqx cities')).toHaveCount(2);
      await board.button(words.remove).click();
      await expect(board.note('zqx cities')).toHaveCount(1);

      // A note of the example is rewritten, another moved by its menu.
      await board.rewriteNote(words.partner, 'zqx railways');
      const ads = await board.noteCenter(words.ads);
      await page.mouse.click(ads.x, ads.y, { button: 'right' });
      await page.getByRole('menuitem', { name: words.menu }).click();
      await page.getByRole('menuitem', { name: board.name('keyActivities') }).click();
      await expect(board.note(words.ads, 'keyActivities')).toBeVisible();

      // Near and far; a group taken along; another reload, this one while something is being typed.
      await board.zoomAt(await board.noteCenter('zqx railways'), -100, 4);
      await board.panBy(await board.noteCenter('zqx railways'), 60, 40);
      await board.rewriteNote('zqx railways', 'zqx railways near');
      await board.button(board.words.fit).click();
      await board.clickNote('zqx printing press');
      await board.clickNote('zqx archive', 'Control');
      await board.dragNote('zqx archive', await board.spotIn('revenueStreams', 0.7, 0.7));
      await expect(board.note('zqx archive', 'revenueStreams')).toBeVisible();
      await board.undo();
      await expect(board.note('zqx archive', 'keyResources')).toBeVisible();
      await expect(board.note('zqx printing press', 'keyResources')).toBeVisible();
      await board.redo();
      await startNote(board, 'costStructure', [0.85, 0.75], 'zqx paper');
      await board.reload();
      await expect(board.note('zqx paper', 'costStructure')).toBeVisible();
      await expectAsInFile(board);

      // The file brings all of it back, as a canvas of its own.
      const file = await board.exportJson();
      expect(file.title).toBe('zqx journey');
      expect(file['description']).toBe('made by hand');
      await board.importJson(file, 'journey.json');
      await expect.poll(async () => (await board.storedCanvases()).length).toBe(2);
      const again = await board.exportJson();
      expect(withoutId(again)).toEqual(withoutId(file));
      await board.reload();
      expect(await board.exportJson()).toEqual(again);
    });
  });
}
