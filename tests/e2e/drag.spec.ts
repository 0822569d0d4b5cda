// Dragging notes: where they land, what a cancelled drag leaves, and that nothing ever sticks to the
// pointer (cases 07, 09 and 11).
import type { Page } from '@playwright/test';
import type { BoardPage, Point } from '../support/e2e/boardPage.ts';
import { centerOf, isInside } from '../support/e2e/boardPage.ts';
import { type CanvasFile, canvasFile, noteOf } from '../support/e2e/canvasFile.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import type { Block } from '../support/e2e/names.ts';
import { colorOf, isNear } from '../support/e2e/screenshot.ts';

const accent = colorOf('#0b6470');
const yellow = colorOf('#ffe58a');

/** A note lies whole inside the block's frame, and below its title with the +. */
async function expectInBlock(board: BoardPage, text: string, block: Block): Promise<void> {
  await expect(board.note(text, block)).toBeVisible();
  const note = await board.noteBox(text);
  expect(isInside(note, await board.boxOf(board.region(block)))).toBe(true);
  const { y, height } = await board.boxOf(board.addButton(block));
  expect(note.y).toBeGreaterThanOrEqual(y + height - 1);
}

/** Nothing has happened: same file, nothing to undo. */
async function expectUntouched(board: BoardPage, before: CanvasFile): Promise<void> {
  await expect(board.dragSprite).toBeHidden();
  expect(await board.exportJson()).toEqual(before);
}

test.describe('a drop', () => {
  test('in another block moves the note there, under the pointer', async ({ board }) => {
    await board.open();
    await board.addNote('channels', 'zqx');
    const target = await board.spotIn('keyPartners', 0.5, 0.6);
    await board.dragNote('zqx', target);
    await expectInBlock(board, 'zqx', 'keyPartners');
    const middle = await board.noteCenter('zqx');
    expect(Math.hypot(middle.x - target.x, middle.y - target.y)).toBeLessThan(2);
    await expect(board.announcer).toContainText('zqx moved to Key Partners, 1 of 1');
  });

  test('in the same block moves the note to that spot and that turn', async ({ board }) => {
    await board.open();
    for (const text of ['one', 'two', 'three']) await board.addNote('keyPartners', text);
    await board.dragNote('one', await board.spotIn('keyPartners', 0.5, 0.9));
    await expect.poll(() => board.noteNames('keyPartners')).toEqual(['two', 'three', 'one']);
    await board.undo();
    await expect.poll(() => board.noteNames('keyPartners')).toEqual(['one', 'two', 'three']);
  });

  const borders: readonly { name: string; of: Block; onto: [number, number] }[] = [
    { name: 'side border', of: 'keyPartners', onto: [1, 0.2] },
    { name: 'border between two halves', of: 'channels', onto: [0.5, 0] },
    { name: 'corner of three', of: 'keyPartners', onto: [1, 1] },
    { name: 'lower border of the poster', of: 'costStructure', onto: [0.3, 1] },
  ];
  test('on a border lands whole inside one block', async ({ board }) => {
    await board.open();
    await board.addNote('channels', 'zqx');
    for (const { name, of, onto } of borders) {
      await test.step(name, async () => {
        const frame = await board.boxOf(board.region(of));
        const at = { x: frame.x + frame.width * onto[0], y: frame.y + frame.height * onto[1] };
        await board.dragNote('zqx', at);
        const { place } = noteOf(await board.exportJsonByKey(), 'zqx');
        if (place === 'parked') throw new Error('it was parked');
        await expectInBlock(board, 'zqx', place);
        // As near to where it was dropped as the frame lets it.
        const middle = await board.noteCenter('zqx');
        const { width, height } = await board.noteBox('zqx');
        expect(Math.abs(middle.x - at.x)).toBeLessThan(width);
        expect(Math.abs(middle.y - at.y)).toBeLessThan(height + 40);
      });
    }
  });

  test('on a title strip lands below it', async ({ board }) => {
    await board.open();
    await board.addNote('channels', 'zqx');
    for (const block of ['keyPartners', 'keyResources', 'revenueStreams'] as const) {
      await board.dragNote('zqx', centerOf(await board.boxOf(board.addButton(block))));
      await expectInBlock(board, 'zqx', block);
    }
  });

  test('outside the poster lands in the nearest block', async ({ board }) => {
    await board.open();
    await board.addNote('valuePropositions', 'zqx');
    const surface = await board.boxOf(board.surface);
    const middleY = surface.y + surface.height / 2;
    const outside: readonly [Block, Point][] = [
      ['keyPartners', { x: surface.x + 30, y: middleY }],
      ['customerSegments', { x: surface.x + surface.width - 30, y: middleY }],
      ['costStructure', { x: surface.x + 120, y: surface.y + surface.height - 3 }],
      ['valuePropositions', { x: surface.x + surface.width / 2, y: surface.y + 3 }],
    ];
    for (const [block, at] of outside) {
      await board.dragNote('zqx', at);
      await expectInBlock(board, 'zqx', block);
    }
  });

  test('over the top bar lands in the nearest block', async ({ board, page }) => {
    await board.open();
    await board.addNote('costStructure', 'zqx');
    for (const target of [board.title, board.button('Export'), board.button('Canvases')]) {
      await board.dragNote('zqx', centerOf(await board.boxOf(target)));
      const { place } = noteOf(await board.exportJson(), 'zqx');
      if (place === 'parked') throw new Error('it was parked');
      await expectInBlock(board, 'zqx', place);
      // The button under the pointer was not pressed.
      await expect(page.getByRole('menu')).toHaveCount(0);
    }
  });

  test('over the parking lot parks the note', async ({ board }) => {
    await board.open();
    await board.addNote('channels', 'zqx');
    await board.dragNote('zqx', await board.spotIn('parked', 0.5, 0.5));
    await expect(board.note('zqx', 'parked')).toBeVisible();
    expect(noteOf(await board.exportJson(), 'zqx').place).toBe('parked');
    await expect(board.announcer).toContainText('zqx moved to Parking lot');
    await board.undo();
    await expect(board.note('zqx', 'channels')).toBeVisible();
  });

  test('of a note where it was leaves no trace', async ({ board, page }) => {
    await board.open();
    await board.addNote('channels', 'zqx');
    const before = await board.exportJson();
    const at = await board.liftNote('zqx');
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.mouse.up();
    await expectUntouched(board, before);
    expect(await board.undoAll()).toBe(1);
  });

  test('into a block of smaller notes takes their size', async ({ board }) => {
    await board.open();
    await board.importJson(
      canvasFile({
        channels: [{ id: 'big', text: 'big', x: 20, y: 60 }],
        keyPartners: [{ id: 'small', text: 'small', x: 20, y: 60, size: 50 }],
      }),
    );
    await board.dragNote('big', await board.spotIn('keyPartners', 0.5, 0.7));
    await expectInBlock(board, 'big', 'keyPartners');
    const { width } = await board.noteBox('small');
    expect((await board.noteBox('big')).width).toBeCloseTo(width, 0);
  });
});

test.describe('parked notes', () => {
  test('are dragged to a block', async ({ board, page }) => {
    await board.open();
    await board.addNote('parked', 'first');
    await board.addNote('parked', 'second');
    const from = await board.noteCenter('first');
    const to = await board.spotIn('keyResources', 0.5, 0.6);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y - 20, { steps: 2 });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await expectInBlock(board, 'first', 'keyResources');
    const middle = await board.noteCenter('first');
    // The surface has not moved: the parking lot still has a note and stays open.
    expect(Math.hypot(middle.x - to.x, middle.y - to.y)).toBeLessThan(2);
    await board.undo();
    await expect.poll(() => board.noteNames('parked')).toEqual(['first', 'second']);
  });

  test('stay parked when they are let go over the parking lot', async ({ board, page }) => {
    await board.open();
    await board.addNote('parked', 'first');
    const before = await board.exportJson();
    const from = await board.noteCenter('first');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 200, from.y, { steps: 4 });
    await page.mouse.up();
    await expectUntouched(board, before);
  });

  test('are back after Escape in the middle of a drag', async ({ board, page }) => {
    await board.open();
    await board.addNote('parked', 'first');
    const before = await board.exportJson();
    const from = await board.noteCenter('first');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 100, from.y - 200, { steps: 4 });
    await expect(board.dragSprite).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(board.dragSprite).toBeHidden();
    await page.mouse.up();
    await expectUntouched(board, before);
  });
});

test('the block that would take the note lights up', async ({ board, page }) => {
  await board.open();
  await board.addNote('channels', 'zqx');
  const isLit = async (block: Block) => {
    const { x, y, height } = await board.boxOf(board.region(block));
    const picture = await board.screenshot();
    // Its frame is 2 px wide, somewhere about the border.
    return [-1, 0, 1, 2].some((dx) => isNear(picture.at(x + dx, y + height / 2), accent, 40));
  };
  await board.liftNote('zqx');
  for (const block of ['keyPartners', 'valuePropositions', 'costStructure'] as const) {
    const { x, y } = await board.spotIn(block, 0.6, 0.75);
    await page.mouse.move(x, y, { steps: 3 });
    expect(await isLit(block)).toBe(true);
    expect(await isLit('customerSegments')).toBe(false);
  }
  await page.mouse.up();
  expect(await isLit('costStructure')).toBe(false);
});

test.describe('a drag that is broken off puts the note back', () => {
  test('by Escape, and says so', async ({ board, page }) => {
    await board.open();
    await board.addNote('channels', 'zqx');
    const before = await board.exportJson();
    await board.liftNote('zqx');
    const { x, y } = await board.spotIn('keyPartners');
    await page.mouse.move(x, y, { steps: 4 });
    await page.keyboard.press('Escape');
    await expect(board.dragSprite).toBeHidden();
    await expect(board.announcer).toContainText('Move cancelled');
    await page.mouse.move(x + 60, y + 60, { steps: 2 });
    await page.mouse.up();
    await expectUntouched(board, before);
    await board.dragNote('zqx', { x, y });
    await expectInBlock(board, 'zqx', 'keyPartners');
  });

  test('when the window loses focus (case 07)', async ({ board, page }) => {
    await board.open();
    await board.addNote('channels', 'zqx');
    const before = await board.exportJson();
    await board.liftNote('zqx');
    const { x, y } = await board.spotIn('keyPartners');
    await page.mouse.move(x, y, { steps: 4 });
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await expect(board.dragSprite).toBeHidden();
    await page.mouse.move(x + 300, y, { steps: 3 });
    await page.mouse.up();
    await expectUntouched(board, before);
    await board.dragNote('zqx', { x, y });
    await expectInBlock(board, 'zqx', 'keyPartners');
  });
});

test.describe('a button let go where the page could not see it (case 07)', () => {
  /** Comes back into the window without a button, and without there having been a mouse-up. */
  async function comeBack(page: Page): Promise<void> {
    const devTools = await page.context().newCDPSession(page);
    for (let x = 40; x <= 340; x += 30) {
      await devTools.send('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        x,
        y: 300,
        buttons: 0,
      });
    }
  }

  for (const place of ['valuePropositions', 'parked'] as const) {
    test(`drops the drag of a note (${place})`, async ({ board, page }) => {
      await board.open();
      await board.addNote(place, 'zqx');
      const before = await board.exportJson();
      const from = await board.noteCenter('zqx');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x - 20, from.y - 30, { steps: 3 });
      await expect(board.dragSprite).toBeVisible();
      await page.mouse.move(-50, 300, { steps: 4 });
      await comeBack(page);
      await expectUntouched(board, before);
      await page.mouse.up();
      await expectUntouched(board, before);
      // It can be dragged again at once.
      const again = await board.noteCenter('zqx');
      const to = await board.spotIn('keyActivities', 0.5, 0.6);
      await page.mouse.move(again.x, again.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
      await expectInBlock(board, 'zqx', 'keyActivities');
    });
  }

  test('drops a selection by a rectangle', async ({ board, page }) => {
    await board.open();
    await board.addNote('keyPartners', 'zqx');
    await page.keyboard.press('Escape');
    const from = await board.spotIn('valuePropositions', 0.5, 0.9);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 100, from.y - 40, { steps: 3 });
    await page.mouse.move(-50, 300, { steps: 3 });
    await comeBack(page);
    await page.mouse.up();
    await expect(board.note('zqx')).toHaveAttribute('aria-selected', 'false');
    await board.clickNote('zqx');
  });

  test('drops a pan', async ({ board, page }) => {
    await board.open();
    const from = await board.spotIn('valuePropositions', 0.5, 0.9);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(from.x - 60, from.y, { steps: 3 });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: 500,
      y: 300,
      buttons: 0,
    });
    const panned = await board.boxOf(board.region('channels'));
    await comeBack(page);
    expect(await board.boxOf(board.region('channels'))).toEqual(panned);
    await page.mouse.up({ button: 'middle' });
  });
});

test('a note let go outside the window lands in a block, and follows nothing (case 07)', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('valuePropositions', 'zqx');
  await board.liftNote('zqx');
  const { y } = await board.spotIn('keyPartners');
  await page.mouse.move(-50, y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(200, y);
  const onReturn = noteOf(await board.exportJson(), 'zqx');
  expect(['valuePropositions', 'keyPartners']).toContain(onReturn.place);
  await page.mouse.move(200, y);
  await page.mouse.move(500, y, { steps: 4 });
  expect(noteOf(await board.exportJson(), 'zqx')).toEqual(onReturn);
  await board.dragNote('zqx', await board.spotIn('keyActivities', 0.5, 0.6));
  await expectInBlock(board, 'zqx', 'keyActivities');
});

test('the wheel during a drag leaves the note at the pointer (case 09)', async ({
  board,
  page,
}) => {
  await board.open();
  await board.addNote('valuePropositions', 'zqx');
  const from = await board.noteCenter('zqx');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 35, { steps: 3 });
  const pointer = { x: from.x + 20, y: from.y + 35 };
  const expectAtPointer = () =>
    expect
      .poll(async () => {
        const middle = centerOf(await board.boxOf(board.dragSprite));
        return Math.hypot(middle.x - pointer.x, middle.y - pointer.y);
      })
      .toBeLessThan(2);
  await expectAtPointer();
  const seen = await board.boxOf(board.region('channels'));
  await page.mouse.wheel(0, 200);
  await expect.poll(() => board.boxOf(board.region('channels'))).not.toEqual(seen);
  await expectAtPointer();
  pointer.y += 10;
  await page.mouse.move(pointer.x, pointer.y);
  await expectAtPointer();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expectAtPointer();
  pointer.y += 10;
  await page.mouse.move(pointer.x, pointer.y);
  await expectAtPointer();
  await page.mouse.up();
  await expect(board.dragSprite).toBeHidden();

  const middle = await board.noteCenter('zqx');
  expect(Math.hypot(middle.x - pointer.x, middle.y - pointer.y)).toBeLessThan(2);
  const around = { x: pointer.x - 20, y: pointer.y - 20, width: 40, height: 40 };
  expect(isNear((await board.screenshot(around)).at(4, 4), yellow)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(board.note('zqx')).toHaveAttribute('aria-selected', 'false');
  await page.mouse.click(pointer.x, pointer.y);
  await expect(board.note('zqx')).toHaveAttribute('aria-selected', 'true');
  expect(await board.undoAll()).toBe(2);
});

test.describe('several selected notes (case 11)', () => {
  const three = canvasFile({
    valuePropositions: [
      { id: 'a', text: 'zqx11a', x: 8, y: 60 },
      { id: 'b', text: 'zqx11b', x: 14, y: 150 },
      { id: 'c', text: 'zqx11c', x: 22, y: 240 },
    ],
  });
  const texts = ['zqx11a', 'zqx11b', 'zqx11c'];

  for (const way of ['Ctrl+click', 'Shift+click', 'a rectangle', 'Ctrl+A'] as const) {
    test(`selected by ${way} move together, as one step of the history`, async ({
      board,
      page,
    }) => {
      await board.open();
      await board.importJson(three);
      await board.actualSizeButton.click();
      await expect.poll(() => board.zoomShown()).toBe(100);
      const before = await board.exportJson();

      if (way === 'a rectangle') {
        const block = await board.boxOf(board.region('valuePropositions'));
        const last = await board.noteBox('zqx11c');
        await page.mouse.move(block.x + 215, last.y + last.height + 12);
        await page.mouse.down();
        await page.mouse.move(block.x + 4, (await board.noteBox('zqx11a')).y + 4, { steps: 5 });
        await page.mouse.up();
      } else if (way === 'Ctrl+A') {
        await board.clickNote('zqx11b');
        await page.keyboard.press('Control+a');
      } else {
        await board.clickNote('zqx11a');
        await board.clickNote('zqx11b', way === 'Ctrl+click' ? 'Control' : 'Shift');
        await board.clickNote('zqx11c', way === 'Ctrl+click' ? 'Control' : 'Shift');
      }
      for (const text of texts) {
        await expect(board.note(text)).toHaveAttribute('aria-selected', 'true');
      }

      const from = await board.noteCenter('zqx11b');
      await board.dragNote('zqx11b', { x: from.x + 120, y: from.y + 80 });
      const after = await board.exportJson();
      for (const text of texts) {
        expect(noteOf(after, text).x - noteOf(before, text).x).toBeCloseTo(120, 0);
        expect(noteOf(after, text).y - noteOf(before, text).y).toBeCloseTo(80, 0);
      }
      await board.undo();
      expect(await board.exportJson()).toEqual(before);
      await expect(board.undoButton).toBeDisabled();
      await board.redo();
      expect(await board.exportJson()).toEqual(after);
    });
  }

  test('of three blocks each land in a block, and one undo puts all back', async ({ board }) => {
    await board.open();
    const spread = canvasFile({
      keyPartners: [{ id: 'a', text: 'zqx11a', x: 60, y: 200 }],
      keyActivities: [{ id: 'b', text: 'zqx11b', x: 60, y: 90 }],
      channels: [{ id: 'c', text: 'zqx11c', x: 60, y: 90 }],
    });
    await board.importJson(spread);
    const before = await board.exportJson();
    await board.clickNote('zqx11a');
    await board.clickNote('zqx11b', 'Control');
    await board.clickNote('zqx11c', 'Control');
    const from = await board.noteCenter('zqx11b');
    await board.dragNote('zqx11b', { x: from.x + 120, y: from.y + 80 });
    const after = await board.exportJson();
    for (const text of texts) {
      const { place } = noteOf(after, text);
      if (place === 'parked') throw new Error(`${text} was parked`);
      await expectInBlock(board, text, place);
    }
    expect(after).not.toEqual(before);
    await board.undo();
    expect(await board.exportJson()).toEqual(before);
    await board.redo();
    expect(await board.exportJson()).toEqual(after);
  });
});

test('a drag of a note outside the selection moves only that note', async ({ board }) => {
  await board.open();
  await board.addNote('channels', 'selected');
  await board.addNote('keyPartners', 'other');
  await board.clickNote('selected');
  await board.dragNote('other', await board.spotIn('keyActivities', 0.5, 0.6));
  expect(await board.contents()).toEqual({ channels: ['selected'], keyActivities: ['other'] });
});

test('a drag held at the edge of a zoomed board moves the board along', async ({ board, page }) => {
  await board.open();
  await board.addNote('keyPartners', 'zqx');
  await board.zoomAt(await board.noteCenter('zqx'), -100, 3);
  await board.liftNote('zqx');
  const surface = await board.boxOf(board.surface);
  const edge = { x: surface.x + surface.width - 4, y: surface.y + 200 };
  await page.mouse.move(edge.x, edge.y, { steps: 4 });
  await expect
    .poll(async () => (await board.boxOf(board.region('customerSegments'))).x)
    .toBeLessThan(edge.x - 150);
  await page.mouse.move(edge.x - 80, edge.y);
  await page.mouse.up();
  await expectInBlock(board, 'zqx', 'customerSegments');
  expect(await board.undoAll()).toBe(2);
});
