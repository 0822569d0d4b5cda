import { describe, expect, it } from 'vitest';
import {
  breakLines,
  countLines,
  ellipsize,
  fieldWidthPx,
  longestWord,
  measureLine,
} from '../../../src/geometry/textLayout.ts';

function linesOf(text: string, ems: number): readonly string[] {
  return breakLines(text, ems, 500).map((line) => line.text.trimEnd());
}

describe('breaking lines', () => {
  it('breaks between words', () => {
    expect(linesOf('hello world again', 5)).toEqual(['hello world', 'again']);
    expect(linesOf('hello world again', 2.5)).toEqual(['hello', 'world', 'again']);
  });

  it('breaks a word only when it fits on no line', () => {
    expect(linesOf('a verzekering', 4)).toEqual(['a', 'verzekeri', 'ng']);
  });

  it('keeps blank lines, and gives a line break at the end a line of its own', () => {
    expect(linesOf('one\n\ntwo\n', 10)).toEqual(['one', '', 'two', '']);
    expect(linesOf('', 10)).toEqual(['']);
    expect(countLines('\n\n', 10, 500)).toBe(3);
  });

  it('breaks Chinese and Japanese without spaces, never before a full stop', () => {
    expect(linesOf('価値提案を考える。', 3)).toEqual(['価値提', '案を考', 'える。']);
    expect(linesOf('価値提案。', 4)).toEqual(['価値提', '案。']);
  });

  it('keeps words together that a fixed space joins', () => {
    expect(linesOf('over 100\u00a0km away', 5)).toEqual(['over', '100\u00a0km', 'away']);
  });

  it('draws a hyphen where it breaks at a soft one', () => {
    expect(linesOf('aan\u00adsprake\u00adlijk', 3)).toEqual(['aan-', 'sprake-', 'lijk']);
  });

  it('keeps families, flags, skin tones and accents whole', () => {
    const emoji = ['👨‍👩‍👧‍👦', '🇳🇱', '👍🏿', '🇧🇪', '❤️'];
    expect(linesOf(emoji.join(''), 1.3)).toEqual(emoji);
    expect(linesOf('e\u0301\u0323e\u0301', 0.6)).toEqual(['e\u0301\u0323', 'e\u0301']);
  });

  it('leaves out of the width what hangs past the end', () => {
    expect(breakLines('abc   def', 2, 500)[0]).toMatchObject({ text: 'abc   ', ems: 1.5 });
  });

  it('counts a space that is typed at the end, as the text field does', () => {
    expect(breakLines('abc ', 5, 500)[0]?.ems).toBe(1.75);
  });

  it('counts a line for a paragraph of nothing but signs that are not seen', () => {
    for (const sign of ['\u00ad', '\u200b', '\u2060', ' ', '\t', '\u202e']) {
      expect(breakLines(sign, 5, 500), escape(sign)).toHaveLength(1);
      expect(countLines(`a\n${sign}\nb`, 5, 500), escape(sign)).toBe(3);
    }
  });
});

describe('the direction of a paragraph', () => {
  function directions(text: string): readonly boolean[] {
    return breakLines(text, 20, 500).map((line) => line.isRightToLeft);
  }

  it('is that of its first letter', () => {
    expect(directions('שלום')).toEqual([true]);
    expect(directions('العربية and more')).toEqual([true]);
    expect(directions('more العربية')).toEqual([false]);
    expect(directions('12 – "שלום"')).toEqual([true]);
    expect(directions('123')).toEqual([false]);
  });

  it('is decided for each paragraph, and holds for all its lines', () => {
    expect(directions('שלום\nhello\n\nمرحبا')).toEqual([true, false, false, true]);
    expect(breakLines('שלום abc שלום', 2.5, 500).map((line) => line.isRightToLeft)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('the longest word', () => {
  it('is the widest part that may not be broken', () => {
    expect(longestWord('a bcd ef', 500)).toBe(measureLine('bcd', 500));
    expect(longestWord('a\nbcde\nf', 500)).toBe(measureLine('bcde', 500));
    expect(longestWord('one-two', 500)).toBe(measureLine('one-', 500));
    expect(longestWord('a\u00a0b', 500)).toBe(measureLine('a\u00a0b', 500));
    expect(longestWord('価値', 500)).toBe(1);
    expect(longestWord(' \n', 500)).toBe(0);
  });
});

describe('shortening a line', () => {
  it('leaves what fits', () => {
    expect(ellipsize('hello', 2, 500)).toBe('hello');
    expect(ellipsize('', 0, 500)).toBe('');
  });

  it('ends in an ellipsis without a space before it', () => {
    expect(ellipsize('hello world', 3.2, 500)).toBe('hello…');
    expect(ellipsize('hello', 0.1, 500)).toBe('…');
  });

  it('cuts between characters as people read them', () => {
    expect(ellipsize('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2.5, 500)).toBe('👨‍👩‍👧‍👦…');
    expect(ellipsize('🇳🇱🇧🇪🇩🇪', 2.2, 500)).toBe('🇳🇱…');
  });
});

describe('the width of a text field', () => {
  it('is a whole number of quarter pixels', () => {
    for (const ems of [1, 3.337, 6.0001]) expect((fieldWidthPx(ems) * 4) % 1).toBe(0);
  });
});
