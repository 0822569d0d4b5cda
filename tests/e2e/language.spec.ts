// Dutch and English: the browser's language first, then the user's choice; switched at once, and never
// touching the content.
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { canvasFile, withoutId } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { blocksInOrder } from '../support/e2e/names.ts';

/** All the names that hold, as a screen reader meets them. */
async function expectNames(board: BoardPage): Promise<void> {
  const { page, words } = board;
  await expect(page.getByRole('main')).toBeVisible();
  for (const block of blocksInOrder) {
    await expect(board.region(block)).toBeVisible();
    await expect(board.list(block)).toHaveCount(1);
    await expect(board.addButton(block)).toBeVisible();
  }
  await board.unfoldParkingLot();
  await expect(board.list('parked')).toHaveCount(1);
  await expect(board.addButton('parked')).toBeVisible();
  await expect(board.undoButton).toHaveCount(1);
  await expect(board.redoButton).toHaveCount(1);
  await expect(board.button(words.export)).toBeVisible();
  await expect(board.button(words.import)).toBeVisible();
  await expect(board.title).toBeVisible();
  await expect(board.saveState).toHaveText(words.saved);
  await expect(board.languageButton).toBeVisible();
  await board.button(words.export).click();
  await expect(page.getByRole('menu', { name: words.export })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'JSON', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await board.addButton('channels').click();
  await expect(board.textField).toBeFocused();
  await page.keyboard.press('Escape');
}

test.describe('the browser’s language comes first', () => {
  const wishes = [
    ['nl-NL', 'nl'],
    ['nl-BE', 'nl'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ] as const;
  for (const [locale, language] of wishes) {
    test.describe(locale, () => {
      test.use({ locale });

      test(`opens in ${language}`, async ({ board, page }) => {
        const speaking = board.speaking(language);
        await page.goto('./');
        await speaking.waitUntilReady();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        if (locale === 'nl-NL' || locale === 'en-US') await expectNames(speaking);
      });
    });
  }
});

test('the switch names all things anew at once, and stays after a reload', async ({
  board,
  page,
}) => {
  await board.open();
  await board.languageButton.click();
  const dutch = board.speaking('nl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expectNames(dutch);
  await dutch.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await dutch.languageButton.click();
  await expectNames(board);
});

test('the switch translates nothing of one’s own', async ({ board, page }) => {
  await board.open();
  await board.importJson(
    canvasFile(
      {
        customerSegments: [
          { id: 'a', text: 'Customer Segments', x: 20, y: 60, segmentLetter: 'A' },
        ],
        channels: [{ id: 'b', text: 'Undo', detail: 'Add note', x: 20, y: 60, segments: ['a'] }],
      },
      {
        title: 'Untitled canvas',
        description: 'Saved',
        parked: [{ id: 'c', text: 'Parking lot' }],
        answers: { 'customerSegments.1': 'Yes, 0.5 of 1,234' },
      },
    ),
  );
  const before = await board.exportJson();
  const names = await board.noteNames();
  await board.languageButton.click();
  const dutch = board.speaking('nl');
  await expect(dutch.region('channels')).toBeVisible();
  expect(await dutch.exportJson()).toEqual(before);
  await expect(dutch.title).toHaveValue('Untitled canvas');
  await expect(page.getByRole('textbox', { name: 'Omschrijving' })).toHaveValue('Saved');
  expect((await dutch.noteNames()).map((name) => name.split(',')[0])).toEqual(
    names.map((name) => name.split(',')[0]),
  );
  await expect(dutch.undoButton).toBeDisabled();
  await dutch.waitUntilSaved();
  // A file that was made in Dutch is the same canvas in English.
  await dutch.importJson(before, 'made-in-dutch.json');
  await dutch.languageButton.click();
  await expect(board.region('channels')).toBeVisible();
  expect(withoutId(await board.exportJson())).toEqual(withoutId(before));
});

test('the switch keeps zoom, selection, undo steps and what is being typed', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'one');
  await board.addNote('channels', 'two');
  await board.undo();
  await board.clickNote('one');
  await board.zoomAt(await board.noteCenter('one'), -100, 3);
  const zoom = await board.zoomShown();
  const box = await board.noteBox('one');
  await board.languageButton.click();
  const dutch = board.speaking('nl');
  await expect(dutch.note('one', 'channels')).toHaveAttribute('aria-selected', 'true');
  expect(await dutch.zoomShown()).toBe(zoom);
  expect(await dutch.noteBox('one')).toEqual(box);
  await expect(dutch.undoButton).toHaveAccessibleName('Ongedaan maken: briefje toevoegen');
  await expect(dutch.redoButton).toHaveAccessibleName('Opnieuw: briefje toevoegen');
  await dutch.redo();
  await expect(dutch.note('two', 'channels')).toBeVisible();

  await dutch.openNote('one');
  await page.keyboard.type(' zqx53');
  await dutch.languageButton.click();
  await expect(board.region('channels')).toBeVisible();
  await expect.poll(() => board.countStored('one zqx53')).toBe(1);
  expect((await board.contents())['channels']).toEqual(['one zqx53', 'two']);
});

test.describe('in Dutch', () => {
  test.use({ locale: 'nl-NL' });

  test('no English word and no message key is left', async ({ board, page }) => {
    await board.open();
    await board.addNote('customerSegments', 'zqx');
    await board.addNote('parked', 'parked zqx');
    await board.chooseFile('[]', 'x.json');
    await expect(board.alert).toBeVisible();
    await board.clickNote('zqx');
    const texts = new Set<string>();
    const collect = async () => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('body *')].flatMap((element) => [
          ...['aria-label', 'title', 'placeholder', 'aria-description'].map(
            (name) => element.getAttribute(name) ?? '',
          ),
          ...[...element.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => node.textContent ?? ''),
        ]),
      );
      for (const text of found) texts.add(text.trim());
    };
    await collect();
    for (const name of ['Exporteren', 'Hulp', 'Canvassen']) {
      await board.button(name).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await collect();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
    }
    for (const key of ['?', 'Control+k']) {
      await board.list('channels').focus();
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await collect();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const all = [...texts].filter((text) => text !== '');
    expect(all.length).toBeGreaterThan(60);
    const english =
      /\b(the|and|note|notes|add|undo|redo|saved|save|move|delete|search|whole|keys|select|zoom in|block|board|file|language)\b/i;
    // The other language by its own name, the name of the method, and what is printed on a key.
    const own = /^(English|Business Model Canvas|.*Strategyzer.*|Delete)$/;
    expect(all.filter((text) => english.test(text) && !own.test(text))).toEqual([]);
    expect(all.filter((text) => /^[a-z]+(\.[a-zA-Z-]+)+$/.test(text))).toEqual([]);
    expect(all.filter((text) => /\{\{|\}\}|undefined|NaN/.test(text))).toEqual([]);
  });

  test('the example opens in Dutch', async ({ board }) => {
    await board.open();
    await board.button('Voorbeeld openen').click();
    await expect(board.note('Forenzen', 'customerSegments')).toBeVisible();
    const file = await board.exportJson();
    expect(file['language']).toBe('nl');
  });

  test('what happens is announced in Dutch', async ({ board, page }) => {
    await board.open();
    await board.addNote('channels', 'Nieuwsapp');
    await expect(board.announcer).toContainText('Nieuwsapp toegevoegd aan Kanalen, 1 van 1');
    await board.dragNote('Nieuwsapp', await board.spotIn('keyPartners'));
    await expect(board.announcer).toContainText('Nieuwsapp verplaatst naar Key partners, 1 van 1');
    await page.keyboard.press('Delete');
    await expect(board.announcer).toContainText('Nieuwsapp verwijderd');
  });
});

test('the page title follows the canvas and the language', async ({ board, page }) => {
  await board.open();
  await expect(page).toHaveTitle(/Untitled canvas/);
  await board.languageButton.click();
  await expect(page).toHaveTitle(/Canvas zonder titel/);
  await board.speaking('nl').title.fill('Mijn model');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Mijn model/);
});
