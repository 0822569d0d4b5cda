// Somebody without a mouse: everything by keys, and found by what has the keyboard.
import { expect, type Locator } from '@playwright/test';
import type { BoardPage } from './boardPage.ts';
import { readDownload } from './boardPage.ts';
import type { CanvasFile } from './canvasFile.ts';
import type { Place } from './names.ts';

export class KeyboardUser {
  readonly board: BoardPage;

  constructor(board: BoardPage) {
    this.board = board;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.board.page.keyboard.press(key);
  }

  /** Presses Tab until this has the keyboard. */
  async tabTo(target: Locator, atMost = 200): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < atMost; presses += 1) {
      if (await hasFocus(target)) return;
      await this.press('Tab');
    }
    throw new Error(`not reached by Tab: ${target}`);
  }

  /** Presses one key until a note has the keyboard. */
  async walkTo(text: string, key: string, atMost = 60): Promise<void> {
    const note = this.board.note(text);
    for (let presses = 0; presses < atMost; presses += 1) {
      if (await hasFocus(note)) return;
      await this.press(key);
    }
    throw new Error(`not reached by ${key}: ${text}`);
  }

  /** Goes to a note from anywhere: by Tab to its place, then by arrows. */
  async goTo(text: string, place: Place): Promise<void> {
    const { board } = this;
    const note = board.note(text, place);
    if (await hasFocus(note)) return;
    await this.tabTo(board.addButton(place));
    await this.press('Shift+Tab');
    await this.press('Home');
    await this.walkTo(text, 'ArrowDown');
    await expect(note).toBeFocused();
  }

  /** Adds a note with the + of a place. */
  async addNote(place: Place, text: string): Promise<void> {
    await this.tabTo(this.board.addButton(place));
    await this.press('Enter');
    await this.write(text);
    await expect(this.board.note(text, place)).toBeFocused();
  }

  /** Writes in the open text field, letter by letter, and ends with Enter. */
  async write(text: string): Promise<void> {
    await expect(this.board.textField).toBeFocused();
    await this.board.page.keyboard.type(text);
    await this.press('Enter');
    await expect(this.board.textField).toHaveCount(0);
  }

  /** Export → JSON by keys. */
  async exportJson(): Promise<CanvasFile> {
    const { board } = this;
    await this.tabTo(board.button(board.words.export));
    const download = board.page.waitForEvent('download');
    await this.press('Enter');
    await expect(board.page.getByRole('menuitem', { name: 'JSON' })).toBeFocused();
    await this.press('Enter');
    return readDownload(await download);
  }

  async importJson(content: object): Promise<void> {
    const { board } = this;
    await this.tabTo(board.button(board.words.import));
    const chooser = board.page.waitForEvent('filechooser');
    await this.press('Enter');
    const buffer = Buffer.from(JSON.stringify(content));
    await (await chooser).setFiles({ name: 'canvas.json', mimeType: 'application/json', buffer });
    await expect(board.message.filter({ hasText: 'canvas.json' })).toBeVisible();
  }
}

export function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluateAll((elements) =>
    elements.some((element) => element === document.activeElement),
  );
}

/** Whether the keyboard stands on something, and that can be seen: a ring of some kind. */
export async function expectVisibleFocus(board: BoardPage): Promise<void> {
  const ring = await board.page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      return 'nothing has the keyboard';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    return hasOutline || boxShadow !== 'none'
      ? 'seen'
      : `no ring: ${activeElement.outerHTML.slice(0, 90)}`;
  });
  expect(ring).toBe('seen');
}
