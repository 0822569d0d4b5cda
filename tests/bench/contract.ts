// What the measured page and the one who measures say to each other.
import type { Point } from '../../src/geometry/rect.ts';

/**
 * The contract of a page that can be measured beside other editors. Board units are those of a board
 * whose notes are 120 high, so that a gesture's "a quarter of a note" is one here too.
 */
export interface PeerBench {
  count(): number;
  /** Whether note i is painted: looked at on the canvas that the user sees, never in the model. */
  presented(index: number): boolean;
  /** The middle of note i, px of the window. */
  point(index: number): Point;
  pos(index: number): Point;
  zoom(): number;
  /** Adds a note as a user does, by a typing session; it becomes note N. */
  add(): void;
  /** The whole canvas as a PNG at twice its size. */
  exportPng(): Promise<{ bytes: number; w: number; h: number }>;
}

/** What only this editor is measured by. */
export interface Bench extends PeerBench {
  /** A point of the poster (mm) in px of the window. */
  client(point: Point): Point;
  /** Selects so many notes, the dragged one among them. */
  select(count: number): void;
  selectedCount(): number;
  /** The text of the first selected note. */
  selectedText(): string;
  /** Shows the whole poster, so that each gesture starts from the same view. */
  fit(): void;
}

export interface Frames {
  /** ms from one frame to the next while the gesture went on. */
  readonly during: readonly number[];
  /** The longest one until all was settled. */
  readonly longest: number;
}

/** What the probe counts and times inside the page; it is there before any code of the page. */
export interface Probe {
  /** ms from the start of the navigation to the frame after the notes were painted; 0 before. */
  loadMs: number;
  /** React commits, of the page and of the Konva stage. */
  commits: number;
  /** Calls of localStorage.setItem. */
  writes: number;
  startFrames(): void;
  /** From here on the gesture is over and only settles. */
  markFrames(): void;
  stopFrames(): Frames;
  /** ms until the added note is painted. */
  addNote(): Promise<number>;
}

declare global {
  interface Window {
    __bench?: Bench;
    __probe?: Probe;
    /** ms that the page spent on making its notes, which a user's page finds in the storage. */
    __prepMs?: number;
  }
}
