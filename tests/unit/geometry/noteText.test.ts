import { describe, expect, it } from 'vitest';
import { noteSizes } from '../../../src/domain/noteTypes.ts';
import { noteHeight } from '../../../src/geometry/noteBox.ts';
import {
  fitNoteText,
  fontSizesOf,
  noteFootHeight,
  noteTextArea,
} from '../../../src/geometry/noteText.ts';

const long = 'a longer note with many words that goes on and on '.repeat(12);

describe('fitting a text into a note', () => {
  it('takes the largest font for a short text', () => {
    const fitted = fitNoteText('Readers', 76, false);
    expect(fitted).toMatchObject({ fontSize: 11.5, isCut: false, lineCount: 1 });
  });

  it('takes a smaller font rather than break a word', () => {
    const word = 'verzekeringsplicht';
    const fitted = fitNoteText(word, 76, false);
    expect(fitted.fontSize).toBeLessThan(11.5);
    expect(fitted.lines.map((line) => line.text)).toEqual([word]);
  });

  it('breaks a word at the smallest font when it fits nowhere', () => {
    const fitted = fitNoteText('aansprakelijkheidsverzekeringspremie', 38, false);
    expect(fitted.fontSize).toBe(Math.min(...fontSizesOf(38)));
    expect(fitted.lines.length).toBeGreaterThan(1);
    expect(fitted.lines.map((line) => line.text).join('')).toBe(
      'aansprakelijkheidsverzekeringspremie',
    );
  });

  it('ends in an ellipsis when it is too long, and knows how many lines there are', () => {
    const fitted = fitNoteText(long, 76, false);
    expect(fitted.isCut).toBe(true);
    expect(fitted.lines.at(-1)?.text.endsWith('…')).toBe(true);
    expect(fitted.lineCount).toBeGreaterThan(fitted.lines.length);
  });

  it('ends in a single ellipsis, whatever stands there', () => {
    const dots = `${'line\n'.repeat(5)}…\n`.repeat(4);
    expect(fitNoteText(dots, 76, false).lines.at(-1)?.text).toMatch(/^[^…]*…$/);
    expect(fitNoteText('\n'.repeat(40), 76, false).lines.at(-1)?.text).toBe('…');
  });

  it('gives a blank text one empty line', () => {
    expect(fitNoteText('', 76, false).lines).toEqual([{ text: '', ems: 0, isRightToLeft: false }]);
  });
});

describe('the fonts of a note', () => {
  it('go down in steps, and stay readable on the smallest note', () => {
    for (const size of noteSizes) {
      const sizes = fontSizesOf(size);
      expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
      expect(new Set(sizes).size).toBe(sizes.length);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('the text area of a note', () => {
  it('lies in the note and leaves the foot free', () => {
    for (const size of noteSizes) {
      const whole = noteTextArea(size, false);
      const aboveFoot = noteTextArea(size, true);
      expect(whole.x + whole.width).toBeLessThan(size);
      expect(whole.y + whole.height).toBeLessThan(noteHeight(size));
      expect(aboveFoot.y + aboveFoot.height).toBeLessThanOrEqual(
        noteHeight(size) - noteFootHeight(size) + 1e-9,
      );
    }
  });
});
