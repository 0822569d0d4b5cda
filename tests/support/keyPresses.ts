import { type KeyPress, parseShortcut, type Shortcut } from '../../src/commands/shortcuts.ts';

type Modifiers = Partial<Pick<KeyPress, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>>;

/** A press of the key at a place of the keyboard (`code`) that types this (`key`). */
export function press(key: string, code: string, modifiers: Modifiers = {}): KeyPress {
  return {
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    ...modifiers,
  };
}

/** What digits type with Shift on an American keyboard. */
const shiftedDigits = ')!@#$%^&*(';
const signs: Readonly<Record<string, readonly [code: string, isShifted: boolean]>> = {
  '+': ['Equal', true],
  '=': ['Equal', false],
  '-': ['Minus', false],
  '?': ['Slash', true],
};

/** How somebody with an American keyboard presses a shortcut. */
export function pressOf(shortcut: Shortcut, isApple: boolean): KeyPress {
  const { key, mod, alt, shift } = parseShortcut(shortcut);
  const modifiers = { ctrlKey: mod && !isApple, metaKey: mod && isApple, altKey: alt };
  const sign = signs[key];
  if (sign !== undefined) return press(key, sign[0], { ...modifiers, shiftKey: sign[1] });
  if (/^\d$/.test(key)) {
    const typed = shift ? (shiftedDigits[Number(key)] ?? key) : key;
    return press(typed, `Digit${key}`, { ...modifiers, shiftKey: shift });
  }
  if (/^[a-z]$/i.test(key)) {
    const typed = shift ? key.toUpperCase() : key.toLowerCase();
    return press(typed, `Key${key.toUpperCase()}`, { ...modifiers, shiftKey: shift });
  }
  return press(key, key, { ...modifiers, shiftKey: shift });
}
