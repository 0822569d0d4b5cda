// Text has a width in Node too: a stand-in for the canvas that @chenglou/pretext measures with.
// Widths come from a table, so layouts are the same on every machine and with every font installed.

// Widths are binary fractions of the font size: sums are exact, so the order of adding never shows.
const charClasses: { test: RegExp; em: number }[] = [
  // Marks that sit on another character, joiners, variation selectors and skin tones add nothing.
  { test: /[\p{M}\p{Cf}\u200B\p{Emoji_Modifier}]/u, em: 0 },
  { test: /[\p{Cc}\u2028\u2029]/u, em: 0.25 },
  // A flag is two of these.
  { test: /\p{Regional_Indicator}/u, em: 0.625 },
  { test: /\p{Emoji_Presentation}/u, em: 1.25 },
  { test: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF01-\uFF60]/u, em: 1 },
  { test: /[\sijlrtfI.,:;!|'"`()[\]{}/\\-]/u, em: 0.25 },
  { test: /[mwMW@%—…]/u, em: 0.875 },
  { test: /\p{Nd}/u, em: 0.5625 },
  { test: /\p{Lu}/u, em: 0.6875 },
];
const otherEm = 0.5;

const emByChar = new Map<string, number>();

function measureChar(char: string): number {
  let em = emByChar.get(char);
  if (em === undefined) {
    em = charClasses.find(({ test }) => test.test(char))?.em ?? otherEm;
    emByChar.set(char, em);
  }
  return em;
}

function measureEm(text: string): number {
  let em = 0;
  let isJoined = false;
  for (const char of text) {
    // What follows a zero width joiner melts into the emoji before it.
    if (!isJoined) em += measureChar(char);
    isJoined = char === '\u200D';
  }
  return em;
}

class FakeTextContext {
  font = '10px sans-serif';
  letterSpacing = '0px';
  fontKerning = 'auto';
  lang = 'en';

  measureText(text: string) {
    const fontSize = Number(/(\d+(?:\.\d+)?)px/.exec(this.font)?.[1] ?? 10);
    const spacing = Number.parseFloat(this.letterSpacing) * [...text].length;
    const width = measureEm(text) * fontSize + spacing;
    return {
      width,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: width,
      actualBoundingBoxAscent: fontSize * 0.75,
      actualBoundingBoxDescent: fontSize * 0.25,
      fontBoundingBoxAscent: fontSize,
      fontBoundingBoxDescent: fontSize * 0.25,
    };
  }
}

class FakeOffscreenCanvas {
  getContext(): FakeTextContext {
    return new FakeTextContext();
  }
}

/** Defines the global `OffscreenCanvas` that pretext looks for. */
export function installTextMeasurer(): void {
  Object.assign(globalThis, { OffscreenCanvas: FakeOffscreenCanvas });
}
