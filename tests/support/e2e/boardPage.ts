// The page as a user meets it. Everything here goes by roles, names and places on the screen; nothing
// reaches into the app. Notes are clicked by their coordinates: the drawing takes the pointer, and the
// option in the outline says where the note is.
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { CanvasFile } from './canvasFile.ts';
import { blockNames, blocksInOrder, type Place, type UiLanguage, words } from './names.ts';
import { decodePng, type Picture } from './screenshot.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export class BoardPage {
  readonly page: Page;
  readonly language: UiLanguage;
  readonly words: (typeof words)[UiLanguage];

  constructor(page: Page, language: UiLanguage = 'en') {
    this.page = page;
    this.language = language;
    this.words = words[language];
  }

  // --- opening and leaving

  /** Opens the app and waits until it can be used. */
  async open(address = './'): Promise<void> {
    await this.page.goto(address);
    await this.waitUntilReady();
  }

  /** A real reload, as by F5. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.region('customerSegments')).toBeVisible();
  }

  /** The same page in the other language's words, after a switch. */
  speaking(language: UiLanguage): BoardPage {
    return new BoardPage(this.page, language);
  }

  // --- parts of the page

  name(place: Place): string {
    return place === 'parked' ? this.words.parkingLot : blockNames[place][this.language];
  }

  region(place: Place): Locator {
    return this.page.getByRole('region', { name: this.name(place), exact: true });
  }

  list(place: Place): Locator {
    return this.region(place).getByRole('listbox');
  }

  /** All notes, or those of a place, in reading order. */
  notes(place?: Place): Locator {
    return (place === undefined ? this.page : this.region(place)).getByRole('option');
  }

  /** The note whose text begins so; a note's name may go on with its segments. */
  note(text: string, place?: Place): Locator {
    const scope = place === undefined ? this.page : this.region(place);
    return scope.getByRole('option', { name: new RegExp(`^${escapeForRegExp(text)}`) });
  }

  addButton(place: Place): Locator {
    const name = this.words.addNoteTo(this.name(place));
    return this.page.getByRole('button', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get textField(): Locator {
    return this.page.getByRole('textbox', { name: this.words.noteText });
  }

  get title(): Locator {
    return this.page.getByRole('textbox', { name: this.words.title, exact: true });
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${this.words.undo}`) });
  }

  get redoButton(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${this.words.redo}`) });
  }

  get languageButton(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${this.words.language}`) });
  }

  /** Shows the zoom and sets it to 100 %. */
  get actualSizeButton(): Locator {
    return this.page.getByRole('button', { name: this.words.actualSize });
  }

  get saveState(): Locator {
    return this.page.getByRole('banner').getByRole('status');
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** A message that asks for nothing and goes by itself. */
  get message(): Locator {
    return this.page.getByRole('main').getByRole('status');
  }

  get announcer(): Locator {
    return this.page.locator('[data-part="announcer"]');
  }

  get surface(): Locator {
    return this.page.locator('[data-part="board-surface"]');
  }

  get dragSprite(): Locator {
    return this.page.locator('[data-part="drag-sprite"]');
  }

  // --- where things are, in px of the window

  async boxOf(locator: Locator): Promise<Box> {
    const box = await locator.boundingBox();
    if (box === null) throw new Error(`not on the page: ${locator}`);
    return box;
  }

  noteBox(text: string): Promise<Box> {
    return this.boxOf(this.note(text));
  }

  async noteCenter(text: string): Promise<Point> {
    return centerOf(await this.noteBox(text));
  }

  /** A spot in a block or the parking lot; the shares go from 0 (left, top) to 1. */
  async spotIn(place: Place, shareX = 0.5, shareY = 0.6): Promise<Point> {
    const { x, y, width, height } = await this.boxOf(this.region(place));
    return { x: x + width * shareX, y: y + height * shareY };
  }

  /** The zoom that is shown, in percent. */
  async zoomShown(): Promise<number> {
    const text = await this.page.locator('[data-part="zoom-figure"]').textContent();
    return Number.parseInt(text ?? '', 10);
  }

  async screenshot(clip?: Box): Promise<Picture> {
    return decodePng(await this.page.screenshot(clip === undefined ? {} : { clip }));
  }

  // --- writing notes

  /** Adds a note with the + of a block or of the parking lot. */
  async addNote(place: Place, text: string): Promise<void> {
    if (place === 'parked') await this.unfoldParkingLot();
    await this.addButton(place).click();
    await this.type(text);
    await this.page.keyboard.press('Enter');
    await expect(this.note(firstLine(text), place)).toBeVisible();
  }

  /** Puts text into the open text field, as fast typing or pasting would. */
  async type(text: string): Promise<void> {
    await expect(this.textField).toBeFocused();
    await this.page.keyboard.insertText(text);
  }

  /** Double-clicks a spot of the board and waits for the text field. */
  async startNoteAt(at: Point): Promise<void> {
    await this.page.mouse.dblclick(at.x, at.y);
    await expect(this.textField).toBeFocused();
  }

  /** Double-clicks a note and waits for the text field over it. */
  async openNote(text: string): Promise<void> {
    await this.startNoteAt(await this.noteCenter(text));
  }

  /** Opens a note, writes another text in it and ends with Enter. */
  async rewriteNote(text: string, newText: string): Promise<void> {
    await this.openNote(text);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.type(newText);
    await this.page.keyboard.press('Enter');
    await expect(this.note(newText)).toBeVisible();
  }

  // --- moving notes

  async clickNote(text: string, key?: 'Shift' | 'Control'): Promise<void> {
    const { x, y } = await this.noteCenter(text);
    if (key !== undefined) await this.page.keyboard.down(key);
    await this.page.mouse.click(x, y);
    if (key !== undefined) await this.page.keyboard.up(key);
    if (key === undefined) await expect(this.note(text)).toHaveAttribute('aria-selected', 'true');
  }

  /** Presses on the middle of a note and lifts it a little. Returns where it was pressed. */
  async liftNote(text: string): Promise<Point> {
    const at = await this.noteCenter(text);
    await this.page.mouse.move(at.x, at.y);
    await this.page.mouse.down();
    await this.page.mouse.move(at.x + 8, at.y + 8, { steps: 2 });
    await expect(this.dragSprite).toBeVisible();
    return at;
  }

  /** Drags a note by its middle to a point of the window and lets go. */
  async dragNote(text: string, to: Point): Promise<void> {
    await this.liftNote(text);
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
    await expect(this.dragSprite).toBeHidden();
  }

  async unfoldParkingLot(): Promise<void> {
    const fold = this.region('parked').getByRole('button', { expanded: false });
    if ((await fold.count()) > 0) await fold.click();
    await expect(this.addButton('parked')).toBeVisible();
  }

  // --- looking elsewhere

  /** Turns the wheel so often with Ctrl held: negative is nearer. */
  async zoomAt(at: Point, delta: number, clicks = 1): Promise<void> {
    await this.page.mouse.move(at.x, at.y);
    await this.page.keyboard.down('Control');
    for (let click = 0; click < clicks; click += 1) {
      const before = await this.boxOf(this.region('customerSegments'));
      await this.page.mouse.wheel(0, delta);
      await expect
        .poll(async () => (await this.boxOf(this.region('customerSegments'))).width)
        .not.toBe(before.width);
    }
    await this.page.keyboard.up('Control');
  }

  /** Turns the wheel and waits until the board has moved. */
  async panBy(at: Point, dx: number, dy: number): Promise<void> {
    await this.page.mouse.move(at.x, at.y);
    const before = await this.boxOf(this.region('customerSegments'));
    await this.page.mouse.wheel(dx, dy);
    await expect.poll(() => this.boxOf(this.region('customerSegments'))).not.toEqual(before);
  }

  // --- history

  async undo(): Promise<void> {
    await this.undoButton.click();
  }

  async redo(): Promise<void> {
    await this.redoButton.click();
  }

  /** Presses undo until it is disabled; returns how often that was. */
  async undoAll(): Promise<number> {
    return this.pressUntilDisabled(this.undoButton);
  }

  async redoAll(): Promise<number> {
    return this.pressUntilDisabled(this.redoButton);
  }

  private async pressUntilDisabled(button: Locator): Promise<number> {
    let count = 0;
    while (await button.isEnabled()) {
      await button.click();
      count += 1;
      if (count > 500) throw new Error('there is no end to it');
    }
    return count;
  }

  // --- files

  /** What Export → JSON hands out. */
  async exportJson(): Promise<CanvasFile> {
    const download = this.page.waitForEvent('download');
    await this.button(this.words.export).click();
    await this.page.getByRole('menuitem', { name: 'JSON', exact: true }).click();
    return readDownload(await download);
  }

  /** The same by the keyboard alone. */
  async exportJsonByKey(): Promise<CanvasFile> {
    const download = this.page.waitForEvent('download');
    await this.page.keyboard.press('ControlOrMeta+s');
    return readDownload(await download);
  }

  /** Presses Import and chooses a file. An object is written as JSON. */
  async chooseFile(content: object | string | Buffer, name = 'canvas.json'): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button(this.words.import).click();
    await (await chooser).setFiles(filePayload(content, name));
  }

  /** Imports a file that is sound, and waits until it is open. */
  async importJson(content: object | string, name = 'canvas.json'): Promise<void> {
    await this.chooseFile(content, name);
    const quoted = new RegExp(`[“‘]${escapeForRegExp(name)}[”’]`);
    await expect(this.message.filter({ hasText: quoted })).toBeVisible();
    await this.closeMessages();
  }

  async closeMessages(): Promise<void> {
    const close = this.button(this.words.closeNotice);
    while ((await close.count()) > 0) await close.first().click();
  }

  // --- what the browser keeps

  /** Every value in the storage of this browser. */
  storedTexts(): Promise<Record<string, string>> {
    return this.page.evaluate(() => ({ ...window.localStorage }));
  }

  /** How many of the stored values hold a text. */
  async countStored(mark: string): Promise<number> {
    const texts = Object.values(await this.storedTexts());
    return texts.filter((text) => text.includes(mark)).length;
  }

  /** The canvases that are kept in this browser. */
  async storedCanvases(): Promise<readonly CanvasFile[]> {
    const texts = await this.storedTexts();
    return Object.entries(texts)
      .filter(([key]) => key.startsWith('bmc.canvas.'))
      .map(([, text]) => JSON.parse(text) as CanvasFile);
  }

  async waitUntilSaved(): Promise<void> {
    await expect(this.saveState).toHaveText(this.words.saved);
  }

  // --- what the outline says

  /** The names of all notes, or of those of a place, in reading order. */
  noteNames(place?: Place): Promise<readonly string[]> {
    return this.notes(place).evaluateAll((options) =>
      options.map((option) => option.getAttribute('aria-label') ?? ''),
    );
  }

  /** The names of all notes by place; places without notes are left out. */
  async contents(): Promise<Record<string, readonly string[]>> {
    const places: readonly Place[] = [...blocksInOrder, 'parked'];
    const contents: Record<string, readonly string[]> = {};
    for (const place of places) {
      const names = await this.noteNames(place);
      if (names.length > 0) contents[place] = names;
    }
    return contents;
  }
}

export function centerOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether a box lies within another, give or take so many px. */
export function isInside(inner: Box, outer: Box, slack = 1): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** The text of a downloaded file, read as JSON. */
export async function readDownload(download: Download): Promise<CanvasFile> {
  return JSON.parse(await readFile(await download.path(), 'utf8')) as CanvasFile;
}

function filePayload(content: object | string | Buffer, name: string) {
  const buffer = Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return { name, mimeType: 'application/json', buffer };
}

/** A note is named by its text in one line. */
function firstLine(text: string): string {
  return text.split('\n')[0]?.slice(0, 60) ?? '';
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
