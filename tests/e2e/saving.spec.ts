// Nothing that was typed or moved is lost: by a reload, a closed page, a full or a blocked storage
// (cases 29, 31 and 33).
import type { Page } from '@playwright/test';
import { BoardPage, isInside } from '../support/e2e/boardPage.ts';
import { allNotes, canvasFile, noteOf } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';

/** What is lost once in ten times is lost. */
const times = 10;
const fewTimes = 4;

/** Closes a page as a user does, with all that a page does on leaving. */
async function closeAsUser(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

test.describe('what was done a moment ago is there (case 31)', () => {
  test('after a reload at once', async ({ board, page }) => {
    await board.open();
    const texts: string[] = [];
    for (let turn = 1; turn <= times; turn += 1) {
      const text = `zqx31 ${turn}.`;
      await board.addButton('keyPartners').click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      texts.push(text);
      await board.reload();
      expect(await board.contents()).toEqual({ keyPartners: texts });
      expect(await board.countStored(text)).toBe(1);
    }
    expect(allNotes(await board.exportJson()).map(({ text }) => text)).toEqual(texts);
  });

  test('after a reload in the middle of typing', async ({ board, page }) => {
    await board.open();
    const texts: string[] = [];
    for (let turn = 1; turn <= times; turn += 1) {
      const text = `zqx31 ${turn}. draft`;
      await board.addButton('keyPartners').click();
      await page.keyboard.type(text);
      texts.push(text);
      await board.reload();
      expect(await board.contents()).toEqual({ keyPartners: texts });
    }
    // And of a note that was there before.
    for (let turn = 1; turn <= 3; turn += 1) {
      await board.openNote('zqx31 1.');
      await page.keyboard.type(`+${turn}`);
      await board.reload();
    }
    texts[0] = 'zqx31 1. draft+1+2+3';
    expect(allNotes(await board.exportJson()).map(({ text }) => text)).toEqual(texts);
  });

  test('after a reload in the middle of a drag: the old place or a sound new one', async ({
    board,
    page,
  }) => {
    await board.open();
    await board.addNote('keyPartners', 'zqx31');
    for (let turn = 1; turn <= times; turn += 1) {
      await board.liftNote('zqx31');
      const { x, y } = await board.spotIn('customerSegments', 0.5, turn / (times + 1));
      await page.mouse.move(x, y, { steps: 3 });
      await board.reload();
      await page.mouse.up();
      expect(await board.notes().count()).toBe(1);
      const { place } = noteOf(await board.exportJsonByKey(), 'zqx31');
      expect(['keyPartners', 'customerSegments']).toContain(place);
      const frame = await board.boxOf(board.region(place));
      expect(isInside(await board.noteBox('zqx31'), frame)).toBe(true);
    }
  });

  test('after a drop and a reload at once', async ({ board }) => {
    await board.open();
    await board.addNote('keyPartners', 'zqx31');
    for (let turn = 1; turn <= fewTimes; turn += 1) {
      const target = turn % 2 === 1 ? 'customerSegments' : 'keyPartners';
      await board.dragNote('zqx31', await board.spotIn(target, 0.5, 0.5));
      const dropped = await board.noteBox('zqx31');
      await board.reload();
      await expect(board.note('zqx31', target)).toBeVisible();
      expect(await board.noteBox('zqx31')).toEqual(dropped);
    }
  });

  test('in a new page after the page was closed at once', async ({ board, context }) => {
    await board.open();
    const texts: string[] = [];
    let now = board;
    for (let turn = 1; turn <= times; turn += 1) {
      const text = `zqx31 ${turn}.`;
      await now.addButton('keyPartners').click();
      await now.page.keyboard.type(text);
      await now.page.keyboard.press('Enter');
      texts.push(text);
      await closeAsUser(now.page);
      now = new BoardPage(await context.newPage());
      await now.open();
      expect(await now.contents()).toEqual({ keyPartners: texts });
    }
  });

  test('in a new page after the page was closed in the middle of typing', async ({
    board,
    context,
  }) => {
    await board.open();
    const texts: string[] = [];
    let now = board;
    for (let turn = 1; turn <= fewTimes; turn += 1) {
      const text = `zqx31 ${turn}. draft`;
      await now.addButton('keyPartners').click();
      await now.page.keyboard.type(text);
      texts.push(text);
      await closeAsUser(now.page);
      now = new BoardPage(await context.newPage());
      await now.open();
      expect(await now.contents()).toEqual({ keyPartners: texts });
    }
  });

  test('after a reload with the poster head half typed', async ({ board, page }) => {
    await board.open();
    for (let turn = 1; turn <= fewTimes; turn += 1) {
      const text = `zqx31.${turn}`;
      const field =
        turn % 2 === 1 ? board.title : page.getByRole('textbox', { name: 'Description' });
      await field.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await board.reload();
      await expect(field).toHaveValue(text);
    }
  });

  test('after an undo and a reload at once', async ({ board }) => {
    await board.open();
    await board.addNote('keyPartners', 'stays');
    await board.addNote('keyPartners', 'goes');
    await board.waitUntilSaved();
    await board.undo();
    await board.reload();
    expect(await board.contents()).toEqual({ keyPartners: ['stays'] });
  });

  test('after the tab has crashed, once it said "Saved"', async ({ board, page, context }) => {
    await board.open();
    await board.addNote('keyPartners', 'zqx31');
    await board.waitUntilSaved();
    const devTools = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    devTools.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = new BoardPage(await context.newPage());
    await next.open();
    expect(await next.contents()).toEqual({ keyPartners: ['zqx31'] });
  });
});

test('the state of saving goes from saved over saving back to saved', async ({ board, page }) => {
  await board.open();
  await expect(board.saveState).toHaveText('Saved');
  await board.addButton('channels').click();
  await page.keyboard.type('zqx');
  await expect(board.saveState).toHaveText('Saving…');
  await expect(board.saveState).toHaveText('Saved');
  expect(await board.countStored('zqx')).toBe(1);
});

test('an empty canvas that nobody touched is not stored', async ({ board }) => {
  await board.open();
  await board.reload();
  expect(await board.storedCanvases()).toEqual([]);
});

// --- a full storage

/** So many UTF-16 units Chromium gives to one origin. */
const quota = 5_242_880;

function fillStorage(page: Page, left: number): Promise<number> {
  return page.evaluate(
    ({ room, key }) => {
      const { localStorage } = window;
      localStorage.removeItem(key);
      const used = Object.entries(localStorage).reduce(
        (sum, [name, text]) => sum + name.length + text.length,
        0,
      );
      localStorage.setItem(key, 'f'.repeat(room - used - key.length));
      return localStorage.getItem(key)?.length ?? 0;
    },
    { room: quota - left, key: 'somebody-elses' },
  );
}

const foreignLength = (page: Page) =>
  page.evaluate(() => window.localStorage.getItem('somebody-elses')?.length);

for (const language of ['en', 'nl'] as const) {
  test.describe(`a full storage (case 29, ${language})`, () => {
    if (language === 'nl') test.use({ locale: 'nl-NL' });

    test('is told, keeps what was saved, and saves by itself once there is room', async ({
      board,
      page,
    }) => {
      await board.open();
      await board.addNote('channels', 'zqx29a');
      await board.waitUntilSaved();
      const foreign = await fillStorage(page, 200);

      await board.addButton('channels').click();
      await board.type(`zqx29b ${'w'.repeat(2_000)}`);
      await page.keyboard.press('Enter');
      await expect(board.alert).toContainText(language === 'en' ? 'is full' : 'is vol', {
        timeout: 3_000,
      });
      await expect(board.saveState).toContainText(board.words.notSaved);
      expect(await board.countStored('zqx29a')).toBe(1);
      expect(await board.countStored('zqx29b')).toBe(0);
      expect(await foreignLength(page)).toBe(foreign);

      // The message offers the way out, and it works while the storage is full.
      const download = page.waitForEvent('download');
      await board.alert.getByRole('button', { name: board.words.saveCopy }).click();
      expect((await download).suggestedFilename()).toMatch(/\.json$/);
      const file = await board.exportJson();
      expect(allNotes(file).map(({ text }) => text.slice(0, 6))).toEqual(['zqx29a', 'zqx29b']);
      await expect(board.alert).toBeVisible();

      await page.evaluate(() => window.localStorage.removeItem('somebody-elses'));
      await board.addNote('keyPartners', 'zqx29c');
      await expect(board.alert).toHaveCount(0);
      await board.waitUntilSaved();
      expect(await board.countStored('zqx29b')).toBe(1);
      await board.reload();
      await expect(board.note('zqx29b', 'channels')).toBeVisible();
      await expect(board.note('zqx29c', 'keyPartners')).toBeVisible();
    });
  });
}

test('a storage that is full before the page opens hides no canvas (case 29)', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'zqx29a');
  await board.waitUntilSaved();
  await fillStorage(page, 0);
  await board.reload();
  expect(await board.contents()).toEqual({ channels: ['zqx29a'] });
  await board.addNote('channels', 'zqx29b');
  await expect(board.alert).toContainText('full');
  expect(await board.countStored('zqx29a')).toBe(1);
  await page.evaluate(() => window.localStorage.removeItem('somebody-elses'));
  // Without another edit: it tries again by itself after some seconds.
  await expect(board.saveState).toHaveText('Saved', { timeout: 15_000 });
  await expect(board.alert).toHaveCount(0);
  expect(await board.countStored('zqx29b')).toBe(1);
});

test('with a full storage the page asks before it is left (case 29)', async ({ board, page }) => {
  await board.open();
  await board.addNote('channels', 'zqx29a');
  await board.waitUntilSaved();
  await fillStorage(page, 0);
  await board.addNote('channels', 'zqx29b');
  await expect(board.alert).toContainText('full');
  const dialog = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await dialog).type()).toBe('beforeunload');
  await (await dialog).dismiss();
  await expect(board.note('zqx29b')).toBeVisible();
});

// --- a blocked storage

const blockades: Record<string, () => void> = {
  'the storage itself throws': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  },
  'only writing throws': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
  },
  'there is no storage': () => {
    Object.defineProperty(window, 'localStorage', { value: undefined });
  },
  'writes vanish': () => {
    Storage.prototype.setItem = () => undefined;
  },
};

for (const language of ['en', 'nl'] as const) {
  test.describe(`a blocked storage (case 33, ${language})`, () => {
    if (language === 'nl') test.use({ locale: 'nl-NL' });

    const kinds = Object.entries(blockades).slice(0, language === 'en' ? undefined : 1);
    for (const [kind, block] of kinds) {
      test(`where ${kind}: the editor works in memory and says so`, async ({ board, page }) => {
        await page.addInitScript(block);
        await board.open();
        await board.addNote('channels', 'zqx33');
        await expect(board.alert).toContainText('JSON');
        await expect(board.saveState).toContainText(board.words.notSaved);
        await expect(board.alert.getByRole('button', { name: board.words.saveCopy })).toBeVisible();
        expect(allNotes(await board.exportJson()).map(({ text }) => text)).toEqual(['zqx33']);

        // The languages and an import work too.
        await board.languageButton.click();
        await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'nl' : 'en');
        await board.speaking(language === 'en' ? 'nl' : 'en').languageButton.click();
        await board.chooseFile(canvasFile({ keyPartners: [{ id: 'a', text: 'imported' }] }));
        await expect(board.note('imported', 'keyPartners')).toBeVisible();
        await board.addNote('channels', 'zqx33 again');
        await expect(board.saveState).toContainText(board.words.notSaved);

        const dialog = page.waitForEvent('dialog');
        await page.close({ runBeforeUnload: true });
        expect((await dialog).type()).toBe('beforeunload');
        await (await dialog).dismiss();
      });
    }
  });
}

test('a canvas that cannot be saved is not left for another, and that is told', async ({
  board,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await board.open();
  await board.addNote('channels', 'zqx33');
  await expect(board.alert).toContainText('full');
  await board.chooseFile(canvasFile({ keyPartners: [{ id: 'a', text: 'imported' }] }));
  await expect(board.alert.filter({ hasText: 'stays open' })).toBeVisible();
  expect(await board.contents()).toEqual({ channels: ['zqx33'] });
  expect(allNotes(await board.exportJson()).map(({ text }) => text)).toEqual(['zqx33']);
});

// --- damaged originals

test('a stored canvas that is damaged is mended, told, and put aside untouched', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'zqx keeps');
  await board.addNote('channels', 'zqx hurt');
  await board.waitUntilSaved();
  const damaged = await page.evaluate(() => {
    const key =
      Object.keys(window.localStorage).find((name) => name.startsWith('bmc.canvas.')) ?? '';
    const text = (window.localStorage.getItem(key) ?? '').replace(
      /("text":\s*"zqx hurt")/,
      '$1,"color":"no colour","amount":7',
    );
    // After the page's own last write.
    window.addEventListener('pagehide', () => window.localStorage.setItem(key, text));
    return text;
  });
  await board.reload();
  await expect(board.alert).toContainText('mended');
  expect(await board.contents()).toEqual({ channels: ['zqx keeps', 'zqx hurt'] });
  const aside = Object.entries(await board.storedTexts()).filter(([key]) =>
    key.startsWith('bmc.damaged.'),
  );
  expect(aside.map(([, text]) => text)).toEqual([damaged]);
});

test('a stored canvas that cannot be read is put aside and offered as a download', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('channels', 'zqx');
  await board.waitUntilSaved();
  await page.evaluate(() => {
    const key =
      Object.keys(window.localStorage).find((name) => name.startsWith('bmc.canvas.')) ?? '';
    const half = (window.localStorage.getItem(key) ?? '').slice(0, 120);
    window.addEventListener('pagehide', () => window.localStorage.setItem(key, half));
  });
  await board.reload();
  await expect(board.alert).toContainText('cannot be read');
  await expect(board.notes()).toHaveCount(0);
  const download = page.waitForEvent('download');
  await board.alert.getByRole('button', { name: 'Download the original' }).click();
  expect((await download).suggestedFilename()).toMatch(/original\.json$/);
  // Work goes on, and the original stays.
  await board.addNote('channels', 'after');
  await board.waitUntilSaved();
  await board.reload();
  expect(await board.contents()).toEqual({ channels: ['after'] });
  const keys = Object.keys(await board.storedTexts());
  expect(keys.filter((key) => key.startsWith('bmc.damaged.'))).toHaveLength(1);
});
