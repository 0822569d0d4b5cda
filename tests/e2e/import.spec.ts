// Files that are wrong or damaged: a message that says what is wrong, and a canvas as it was (cases 23,
// 25 and 27).
import type { BoardPage } from '../support/e2e/boardPage.ts';
import { isInside } from '../support/e2e/boardPage.ts';
import { allNotes, type CanvasFile, canvasFile, noteOf } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';

/** A PNG of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

const ours = canvasFile({
  channels: [
    { id: 'a', text: 'first note', x: 20, y: 60 },
    { id: 'b', text: 'second note', x: 20, y: 130 },
  ],
});
const oursText = JSON.stringify(ours, null, 2);

interface WrongFile {
  readonly name: string;
  readonly content: string | Buffer | object;
  /** What the message must say, in each language. */
  readonly en: RegExp;
  readonly nl: RegExp;
}

const notOurs = { en: /not a canvas file/, nl: /geen canvasbestand/ };
const wrongFiles: Record<string, WrongFile> = {
  'an empty file': { name: 'empty.json', content: '', en: /is empty/, nl: /is leeg/ },
  'a list': { name: 'list.json', content: '[]', ...notOurs },
  null: { name: 'null.json', content: 'null', ...notOurs },
  'a text': { name: 'text.json', content: '"text"', ...notOurs },
  'JSON of another app': {
    name: 'other.json',
    content: { type: 'excalidraw', version: 2, elements: [{ id: '1', x: 3 }] },
    ...notOurs,
  },
  'a file cut in half': {
    name: 'half.json',
    content: oursText.slice(0, oursText.length / 2),
    en: /stops in the middle.*line \d+/,
    nl: /houdt halverwege op.*regel \d+/,
  },
  'a picture with another name': {
    name: 'picture.json',
    content: png,
    en: /picture/,
    nl: /afbeelding/,
  },
  'a note without its text': {
    name: 'textless.json',
    content: canvasFile({ channels: [{ id: 'a', x: 20, y: 60 }] }),
    en: /“a”.*“.*text”|“.*text”.*missing/,
    nl: /‘a’.*‘.*text’|‘.*text’.*ontbreekt/,
  },
  'a file that is no JSON': {
    name: 'notes.json',
    content: 'Lezers\nKosten',
    en: /not a JSON/,
    nl: /geen JSON/,
  },
  'a file of a newer version': {
    name: 'future.json',
    content: { ...canvasFile({}), formatVersion: 99 },
    en: /newer version.*99/,
    nl: /nieuwere versie.*99/,
  },
  'a file with a forbidden key': {
    name: 'proto.json',
    content: oursText.replace('"blocks"', '"__proto__": {"x": 1}, "blocks"'),
    en: /__proto__/,
    nl: /__proto__/,
  },
  'a file nested past reason': {
    name: 'deep.json',
    content: `${'['.repeat(5000)}${']'.repeat(5000)}`,
    en: /nested too deeply/,
    nl: /te diep genest/,
  },
  'too many notes': {
    name: 'many.json',
    content: canvasFile({
      channels: Array.from({ length: 5001 }, (_, n) => ({ id: `n${n}`, text: 'x' })),
    }),
    en: /5,?001/,
    nl: /5\.?001/,
  },
};

for (const language of ['en', 'nl'] as const) {
  test.describe(`(${language})`, () => {
    if (language === 'nl') test.use({ locale: 'nl-NL' });

    test('a wrong file is refused with the reason, twice if need be, and changes nothing (case 23)', async ({
      board,
    }) => {
      test.slow();
      await board.open();
      await board.addNote('channels', 'zqx23');
      await board.waitUntilSaved();
      const before = await board.exportJson();
      const stored = await board.storedTexts();
      await board.closeMessages();
      for (const [kind, wrong] of Object.entries(wrongFiles)) {
        await test.step(kind, async () => {
          for (let attempt = 0; attempt < 2; attempt += 1) {
            await board.chooseFile(wrong.content, wrong.name);
            await expect(board.alert).toContainText(wrong.name);
            await expect(board.alert).toContainText(wrong[language]);
            await board.closeMessages();
            await expect(board.alert).toHaveCount(0);
          }
          expect(await board.exportJsonByKey()).toEqual(before);
          expect(await board.storedTexts()).toEqual(stored);
          await expect(board.undoButton).toBeEnabled();
          await board.closeMessages();
        });
      }
      await board.reload();
      expect(await board.contents()).toEqual({ channels: ['zqx23'] });
    });
  });
}

test('a message that is still there is said again for the next wrong file', async ({ board }) => {
  await board.open();
  await board.chooseFile('', 'first.json');
  await expect(board.alert).toContainText('first.json');
  await board.chooseFile('[]', 'second.json');
  await expect(board.alert).toContainText('second.json');
  await expect(board.alert).toHaveCount(1);
});

test('after a wrong file a good one opens, and the wrong message goes', async ({ board }) => {
  await board.open();
  await board.chooseFile('', 'wrong.json');
  await expect(board.alert).toContainText('wrong.json');
  await board.chooseFile(ours, 'good.json');
  await expect(board.message).toContainText('good.json');
  await expect(board.alert).toHaveCount(0);
  expect(await board.contents()).toEqual({ channels: ['first note', 'second note'] });
});

test('a file that is chosen while somebody types leaves the typed text on its own canvas', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addButton('channels').click();
  await page.keyboard.type('zqx23 typed');
  await board.chooseFile(ours, 'good.json');
  await expect(board.note('first note')).toBeVisible();
  expect(await board.contents()).toEqual({ channels: ['first note', 'second note'] });
  await expect.poll(() => board.countStored('zqx23 typed')).toBe(1);
});

test('an import opens a canvas of its own; the one before stays', async ({ board }) => {
  await board.open();
  await board.addNote('channels', 'zqx23');
  await board.importJson(ours, 'ours.json');
  await expect(board.title).toHaveValue('From a test');
  await expect.poll(async () => (await board.storedCanvases()).length).toBe(2);
  await board.importJson(ours, 'again.json');
  await expect.poll(async () => (await board.storedCanvases()).length).toBe(3);
  const ids = (await board.storedCanvases()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

/** Fields of a note, and values that are no use there; undefined leaves the field out. */
const damages: Record<string, readonly (string | undefined)[]> = {
  x: ['null', '"12"', '1e999', '-1e12', '{}', undefined],
  y: ['null', '"12"', '1e999', '-1e12', '{}', undefined],
  size: ['null', '0', '-76', '1e999', '"76"', undefined],
  width: ['0', '-1', '1e999'],
  height: ['0', '-60', 'null'],
};

for (const [field, values] of Object.entries(damages)) {
  test(`a note whose ${field} is no use is named, and the others are as they were (case 25)`, async ({
    board,
  }) => {
    test.slow();
    await board.open();
    for (const text of ['zqx25 keeps', 'zqx25 hurt']) await board.addNote('channels', text);
    await board.addNote('keyPartners', 'zqx25 far');
    const good = await board.exportJson();
    for (const value of values) {
      await test.step(value ?? 'left out', async () => {
        await board.closeMessages();
        await board.chooseFile(damagedText(good, field, value), 'damaged.json');
        const told = board.alert.or(board.message).filter({ hasText: 'damaged.json' });
        await expect(told).toBeVisible();
        // What is refused is refused by name; what was moved is told by name.
        const isMoved = (field === 'x' || field === 'y') && value === '-1e12';
        if ((await board.alert.count()) > 0 || isMoved)
          await expect(told).toContainText('zqx25 hurt');
        const after = await board.exportJsonByKey();
        for (const { x, y, size } of allNotes(after)) {
          expect([x, y, size ?? 76].every((number) => Number.isFinite(number))).toBe(true);
        }
        for (const text of ['zqx25 keeps', 'zqx25 far']) {
          expect(spotOf(after, text)).toEqual(spotOf(good, text));
        }
      });
    }
    await board.reload();
    await board.button('Show the whole poster').click();
    const surface = await board.boxOf(board.surface);
    for (const text of ['zqx25 keeps', 'zqx25 far', 'zqx25 hurt']) {
      const note = await board.noteBox(text);
      expect(isInside(note, surface)).toBe(true);
      expect(note.width).toBeGreaterThan(5);
    }
  });
}

function spotOf(file: CanvasFile, text: string) {
  const { place, x, y, size } = noteOf(file, text);
  return { place, x, y, size };
}

/** Our own export with one field of one note made into something else; undefined takes it away. */
function damagedText(file: CanvasFile, field: string, value: string | undefined): string {
  const stand = '"@damage@"';
  const notes = (file.blocks.channels ?? []).map((note) => {
    if (!note.text.includes('hurt')) return note;
    const { [field]: _, ...rest } = note;
    return value === undefined ? rest : { ...rest, [field]: '@damage@' };
  });
  const text = JSON.stringify({ ...file, blocks: { ...file.blocks, channels: notes } });
  return text.replace(stand, value ?? '');
}

test.describe('ids that clash (case 27)', () => {
  const clashes: Record<string, readonly [string, string]> = {
    'two notes with one id': ['same', 'same'],
    'the key of a block': ['channels', 'valuePropositions'],
    'the word for the parking lot': ['parked', 'same'],
    'names that objects have by themselves': ['constructor', 'toString'],
    'ids of the page': ['root', 'canvas-title'],
    'signs of HTML and CSS': ['"><b>', '#a .b'],
  };
  test('two notes move and vanish apart, whatever their ids', async ({ board, page }) => {
    test.slow();
    await board.open();
    for (const [kind, [first, second]] of Object.entries(clashes)) {
      await test.step(kind, async () => {
        await board.importJson(
          canvasFile({
            channels: [
              { id: first, text: 'zqx27a', x: 20, y: 60 },
              { id: second, text: 'zqx27b', x: 120, y: 60 },
            ],
          }),
        );
        const start = await board.exportJsonByKey();
        expect(new Set(allNotes(start).map(({ id }) => id)).size).toBe(2);

        await board.dragNote('zqx27a', await board.spotIn('keyPartners', 0.5, 0.5));
        expect(await board.contents()).toEqual({ channels: ['zqx27b'], keyPartners: ['zqx27a'] });
        const moved = await board.exportJsonByKey();
        expect(noteOf(moved, 'zqx27b')).toEqual(noteOf(start, 'zqx27b'));

        await board.clickNote('zqx27b');
        await page.keyboard.press('Delete');
        await expect.poll(() => board.contents()).toEqual({ keyPartners: ['zqx27a'] });
        expect(await board.undoAll()).toBe(2);
        expect(await board.exportJsonByKey()).toEqual(start);
        await board.reload();
        expect(await board.contents()).toEqual({ channels: ['zqx27a', 'zqx27b'] });
      });
    }
  });
});

test('text from a file is text, never markup', async ({ board, page }) => {
  await board.open();
  const payload = '<img src=x onerror="window.hacked=1"></text><script>window.hacked=1</script>';
  await board.importJson(
    canvasFile(
      { channels: [{ id: 'a', text: payload, x: 20, y: 60 }] },
      { title: payload, description: payload, designedFor: payload },
    ),
    '<b>file.json',
  );
  await expect(board.title).toHaveValue(payload);
  await expect(board.note('<img')).toHaveAccessibleName(payload);
  await board.openNote('<img');
  await expect(board.textField).toHaveValue(payload);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});

async function cancelledChoice(board: BoardPage): Promise<void> {
  const chooser = board.page.waitForEvent('filechooser');
  await board.button('Import').click();
  await (await chooser).setFiles([]);
}

test('a choice of no file changes nothing', async ({ board }) => {
  await board.open();
  await board.addNote('channels', 'zqx23');
  await cancelledChoice(board);
  await board.addNote('channels', 'after');
  await expect(board.alert).toHaveCount(0);
  expect(await board.contents()).toEqual({ channels: ['zqx23', 'after'] });
});
