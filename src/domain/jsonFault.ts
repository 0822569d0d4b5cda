export interface SyntaxFault {
  /** The line, from 1, of the first sign that does not belong there. */
  readonly line: number;
  /** True when all was well up to where the text ends, as in a file that was cut off. */
  readonly cutOff: boolean;
}

/**
 * Finds where a text stops being JSON. Browsers say it each in words of their own, and not all of them
 * name the place, so the grammar is gone through once more. The nesting must be known to be bounded.
 */
export function findSyntaxFault(content: string): SyntaxFault {
  const scanner = new Scanner(content);
  scanner.skipSpace();
  if (scanner.skipValue()) scanner.skipSpace();
  const at = scanner.position;
  const line = content.slice(0, at).split('\n').length;
  return { line, cutOff: at >= content.length && /^\s*[[{]/.test(content) };
}

const space = /[ \t\n\r]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = ['true', 'false', 'null'];

/** Goes forward over JSON; a method that returns false has stopped at the first fault. */
class Scanner {
  position = 0;
  readonly #content: string;

  constructor(content: string) {
    this.#content = content;
  }

  skipSpace(): void {
    this.#skip(space);
  }

  skipValue(): boolean {
    if (this.#take('{')) return this.#skipMembers('}', () => this.#skipPair());
    if (this.#take('[')) return this.#skipMembers(']', () => this.skipValue());
    if (this.#content[this.position] === '"') return this.#skipString();
    for (const word of words) {
      const length = this.#commonLength(word);
      if (length > 0) {
        this.position += length;
        return length === word.length;
      }
    }
    return this.#skipNumber();
  }

  #skipMembers(end: string, skipMember: () => boolean): boolean {
    this.skipSpace();
    if (this.#take(end)) return true;
    for (;;) {
      this.skipSpace();
      if (!skipMember()) return false;
      this.skipSpace();
      if (this.#take(end)) return true;
      if (!this.#take(',')) return false;
    }
  }

  #skipPair(): boolean {
    if (!this.#skipString()) return false;
    this.skipSpace();
    if (!this.#take(':')) return false;
    this.skipSpace();
    return this.skipValue();
  }

  #skipString(): boolean {
    if (!this.#take('"')) return false;
    // No pattern for the whole: on millions of signs its way back would fill the stack.
    for (; this.position < this.#content.length; this.position += 1) {
      const sign = this.#content.charCodeAt(this.position);
      if (sign === 34 || sign < 32) break;
      if (sign !== 92) continue;
      if (!this.#skip(escaped)) {
        this.#skipRest(/^\\(?:u[0-9a-fA-F]{0,3})?$/);
        return false;
      }
      this.position -= 1;
    }
    return this.#take('"');
  }

  #skipNumber(): boolean {
    const isNumber = this.#skip(number);
    return !this.#skipRest(/^(?:-|[.eE][+-]?)$/) && isNumber;
  }

  /** Goes to the end of the text when all that is left there is a value begun as this pattern says. */
  #skipRest(pattern: RegExp): boolean {
    if (!pattern.test(this.#content.slice(this.position, this.position + 8))) return false;
    this.position = this.#content.length;
    return true;
  }

  #take(sign: string): boolean {
    if (this.#content[this.position] !== sign) return false;
    this.position += 1;
    return true;
  }

  #commonLength(word: string): number {
    let length = 0;
    while (length < word.length && this.#content[this.position + length] === word[length]) {
      length += 1;
    }
    return length;
  }

  /** Goes over what the pattern fits; false when that is nothing. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    const length = pattern.exec(this.#content)?.[0].length ?? 0;
    this.position += length;
    return length > 0;
  }
}
