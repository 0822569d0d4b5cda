// Random hands on the built app: mouse, keys and fingers, by a seed that can be repeated.
import type { CDPSession, Page } from '@playwright/test';

/** A small generator of even numbers in [0, 1), the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const keys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Shift+ArrowDown',
  'Alt+ArrowUp',
  'Alt+ArrowDown',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Enter',
  'Enter',
  'Escape',
  'Escape',
  'Tab',
  'Shift+Tab',
  'n',
  'Delete',
  'Backspace',
  'Control+a',
  'Control+d',
  'Control+z',
  'Control+Shift+z',
  'Control+y',
  'Control+Enter',
  'Shift+Enter',
  '1',
  '5',
  '8',
  '+',
  '-',
  'Shift+Digit1',
  'Shift+Digit0',
  'o',
  '?',
  'F2',
  'Space',
  'Home',
  'End',
  'Shift+F10',
];

const texts = [
  'Lezers',
  'a b  c',
  '👩‍👩‍👧',
  'Łódź €5',
  'مرحبا',
  '価値提案',
  'W'.repeat(60),
  '\t',
  'x\ny',
];

/** Buttons that change nothing but this canvas and the view. */
const buttons = ['undo', 'redo', 'zoomIn', 'zoomOut', 'fit', 'language'] as const;
const buttonNames: Readonly<Record<(typeof buttons)[number], RegExp>> = {
  undo: /^(Undo|Ongedaan maken)/,
  redo: /^(Redo|Opnieuw)/,
  zoomIn: /^(Zoom in|Inzoomen)$/,
  zoomOut: /^(Zoom out|Uitzoomen)$/,
  fit: /^(Show the whole poster|De hele poster tonen)$/,
  language: /^(Language|Taal)/,
};

/** Hands that do one random thing after the other to a page. */
export class RandomHands {
  readonly #page: Page;
  readonly #touch: CDPSession;
  readonly #random: () => number;

  constructor(page: Page, touch: CDPSession, seed: number) {
    this.#page = page;
    this.#touch = touch;
    this.#random = seededRandom(seed);
  }

  async act(): Promise<string> {
    const acts = [
      () => this.#click(),
      () => this.#doubleClick(),
      () => this.#drag(),
      () => this.#drag(),
      () => this.#rightClick(),
      () => this.#wheel(),
      () => this.#press(),
      () => this.#press(),
      () => this.#press(),
      () => this.#type(),
      () => this.#button(),
      () => this.#fingers(),
      () => this.#pinch(),
    ];
    const act = acts[this.#below(acts.length)];
    return act === undefined ? '' : act();
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #pick<T>(list: readonly T[]): T {
    const picked = list[this.#below(list.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  /** A point on the board or the parking lot; the bar has buttons that lead elsewhere. */
  #point(): { x: number; y: number } {
    const { width, height } = this.#page.viewportSize() ?? { width: 1200, height: 800 };
    return { x: 8 + this.#below(width - 16), y: 60 + this.#below(height - 64) };
  }

  async #click(): Promise<string> {
    const { x, y } = this.#point();
    const modifier = this.#random() < 0.3 ? 'Shift' : undefined;
    if (modifier !== undefined) await this.#page.keyboard.down(modifier);
    await this.#page.mouse.click(x, y);
    if (modifier !== undefined) await this.#page.keyboard.up(modifier);
    return `${modifier ?? ''} click ${x} ${y}`;
  }

  async #doubleClick(): Promise<string> {
    const { x, y } = this.#point();
    await this.#page.mouse.dblclick(x, y);
    return `double click ${x} ${y}`;
  }

  async #rightClick(): Promise<string> {
    const { x, y } = this.#point();
    await this.#page.mouse.click(x, y, { button: 'right' });
    return `right click ${x} ${y}`;
  }

  async #drag(): Promise<string> {
    const from = this.#point();
    const to = this.#point();
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
    if (this.#random() < 0.15) await mouse.wheel(0, 60);
    if (this.#random() < 0.1) await this.#page.keyboard.press('Escape');
    await mouse.move(to.x, to.y, { steps: 2 });
    await mouse.up();
    return `drag ${from.x} ${from.y} to ${to.x} ${to.y}`;
  }

  async #wheel(): Promise<string> {
    const { x, y } = this.#point();
    const delta = this.#below(400) - 200;
    const zooms = this.#random() < 0.5;
    await this.#page.mouse.move(x, y);
    if (zooms) await this.#page.keyboard.down('Control');
    await this.#page.mouse.wheel(zooms ? 0 : delta / 2, delta);
    if (zooms) await this.#page.keyboard.up('Control');
    return `${zooms ? 'zoom' : 'pan'} ${delta}`;
  }

  async #press(): Promise<string> {
    const key = this.#pick(keys);
    // On a button Alt with an arrow is the browser's: it would leave the page.
    if (/^Alt/.test(key) && !(await this.#isOnBoard())) return `no ${key}`;
    await this.#page.keyboard.press(key);
    return `press ${key}`;
  }

  #isOnBoard(): Promise<boolean> {
    return this.#page.evaluate(
      () => document.activeElement?.closest('[role="listbox"], textarea') !== null,
    );
  }

  async #type(): Promise<string> {
    const text = this.#pick(texts);
    await this.#page.keyboard.insertText(text);
    return `type ${JSON.stringify(text)}`;
  }

  async #button(): Promise<string> {
    const name = this.#pick(buttons);
    const button = this.#page.getByRole('button', { name: buttonNames[name] }).first();
    // It may be switched off, hidden in the outline, or lie under a dialog just now.
    await button.click({ timeout: 250 }).catch(() => undefined);
    return `button ${name}`;
  }

  async #fingers(): Promise<string> {
    const from = this.#point();
    const to = this.#point();
    await this.#send('touchStart', [[from.x, from.y]]);
    for (let step = 1; step <= 3; step += 1) {
      const x = from.x + ((to.x - from.x) * step) / 3;
      await this.#send('touchMove', [[x, from.y + ((to.y - from.y) * step) / 3]]);
    }
    await this.#send(this.#random() < 0.15 ? 'touchCancel' : 'touchEnd', []);
    return `finger ${from.x} ${from.y} to ${to.x} ${to.y}`;
  }

  async #pinch(): Promise<string> {
    const { x, y } = this.#point();
    const by = this.#below(80) - 30;
    await this.#send('touchStart', [[x, y]]);
    await this.#send('touchMove', [[x + 14, y]]);
    await this.#send('touchStart', [
      [x + 14, y],
      [x + 90, y],
    ]);
    await this.#send('touchMove', [
      [x + 14 - by, y],
      [x + 90 + by, y],
    ]);
    await this.#send('touchEnd', []);
    return `pinch ${x} ${y} by ${by}`;
  }

  async #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    points: readonly (readonly [number, number])[],
  ): Promise<void> {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await this.#touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
