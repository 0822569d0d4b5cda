import type { Note, NoteId } from '../domain/document.ts';
import { segmentIndex } from '../domain/letters.ts';
import { noteBox, noteDimensions } from './noteBox.ts';
import { type FittedText, fitNoteText, noteTextArea } from './noteText.ts';
import type { Rect } from './rect.ts';
import type { SceneTheme } from './scene.ts';
import { lineHeightShare, measureLine, noteWeight } from './textLayout.ts';

export interface NoteLine {
  readonly text: string;
  /** Left end of the line, or right end when it runs from right to left; mm from the note's corner. */
  readonly x: number;
  /** Baseline, mm from the note's corner. */
  readonly y: number;
  readonly isRightToLeft: boolean;
}

export interface NoteBadge {
  readonly letter: string;
  /** Centre and radius, mm from the note's corner. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
}

/** One note as it is drawn. */
export interface NoteScene {
  readonly id: NoteId;
  /** mm on the poster; at the origin for a parked note. */
  readonly box: Rect;
  readonly fill: string;
  readonly line: string | undefined;
  readonly ink: string;
  readonly fontSize: number;
  readonly weight: typeof noteWeight;
  readonly lines: readonly NoteLine[];
  readonly isCut: boolean;
  readonly badges: readonly NoteBadge[];
  readonly badgeInk: string;
  readonly amount:
    | { readonly text: string; readonly x: number; readonly y: number; readonly size: number }
    | undefined;
}

interface Cached {
  readonly key: string;
  readonly theme: SceneTheme;
  readonly scene: NoteScene;
}

let cache = new WeakMap<Note, Cached>();
let fitted = new WeakMap<Note, FittedText>();

/** Forgets every note's layout; with `resetTextLayout`, when a font has arrived. */
export function resetNoteScenes(): void {
  cache = new WeakMap();
  fitted = new WeakMap();
}

/** Whether a note's foot holds letters or an amount, which its text leaves room for. */
export function hasFoot(note: Note): boolean {
  return (
    (note.place === 'customerSegments' && note.segmentLetter !== undefined) ||
    (note.segments !== undefined && note.segments.length > 0) ||
    note.amountCents !== undefined
  );
}

/** The note's drawing; the same object again while nothing it shows has changed. */
export function buildNoteScene(
  note: Note,
  letters: ReadonlyMap<NoteId, string>,
  theme: SceneTheme,
  money: (cents: number) => string,
): NoteScene {
  const shown = shownLetters(note, letters);
  const amount = note.amountCents === undefined ? '' : money(note.amountCents);
  const key = `${shown.join(' ')}|${amount}`;
  const known = cache.get(note);
  if (known !== undefined && known.key === key && known.theme === theme) return known.scene;
  const scene = makeNoteScene(note, shown, amount, theme);
  cache.set(note, { key, theme, scene });
  return scene;
}

function shownLetters(note: Note, letters: ReadonlyMap<NoteId, string>): readonly string[] {
  if (note.place === 'customerSegments') {
    return note.segmentLetter === undefined ? [] : [note.segmentLetter];
  }
  return (note.segments ?? []).flatMap((id) => letters.get(id) ?? []).sort();
}

function textOf(note: Note): FittedText {
  let text = fitted.get(note);
  if (text === undefined) {
    text = fitNoteText(note.text, note.size, hasFoot(note));
    fitted.set(note, text);
  }
  return text;
}

function makeNoteScene(
  note: Note,
  letters: readonly string[],
  amount: string,
  theme: SceneTheme,
): NoteScene {
  const { width, height } = noteDimensions(note.size);
  const box = noteBox(note) ?? { x: 0, y: 0, width, height };
  const text = textOf(note);
  const radius = (note.size * 4.6) / 76;
  const footY = height - radius - (note.size * 3.4) / 76;
  const amountSize = (note.size * 7) / 76;
  const side = (note.size * 4) / 76;
  const amountWidth = amount === '' ? 0 : measureLine(amount, noteWeight) * amountSize + radius / 2;
  const room = width - 2 * side - amountWidth - 2 * radius;
  // Letters that find no room beside one another lie one over the other, like cards in a hand.
  const step = Math.min(radius * 2.3, Math.max(0, room) / Math.max(1, letters.length - 1));
  return {
    id: note.id,
    box,
    fill: theme.notes[note.color],
    line: theme.noteLine,
    ink: theme.noteInk,
    fontSize: text.fontSize,
    weight: noteWeight,
    lines: placeLines(text, noteTextArea(note.size, hasFoot(note))),
    isCut: text.isCut,
    badges: letters.map((letter, index) => ({
      letter,
      x: side + radius + index * step,
      y: footY,
      radius,
      fill: theme.segments[(segmentIndex(letter) ?? 0) % theme.segments.length] ?? theme.ink,
    })),
    badgeInk: theme.segmentInk,
    amount:
      amount === ''
        ? undefined
        : {
            text: amount,
            x: width - side,
            y: footY + amountSize * 0.36,
            size: amountSize,
          },
  };
}

/** Lines in the middle of the text area, each placed by its own measured width. */
function placeLines(text: FittedText, area: Rect): readonly NoteLine[] {
  const lineHeight = text.fontSize * lineHeightShare;
  const top = area.y + (area.height - text.lines.length * lineHeight) / 2;
  const middle = area.x + area.width / 2;
  return text.lines.map((line, index) => {
    const half = (line.ems * text.fontSize) / 2;
    return {
      text: line.text,
      x: line.isRightToLeft ? middle + half : middle - half,
      y: top + (index + 0.5) * lineHeight + text.fontSize * 0.364,
      isRightToLeft: line.isRightToLeft,
    };
  });
}
