/**
 * A shortcut as data: modifiers and a key joined by "+": "Mod+Shift+Z", "Alt+ArrowUp", "N", "?". Mod is
 * Command on Apple machines, Control elsewhere. Letters are matched by what the key types, so they are
 * right on AZERTY, QWERTZ and Dvorak; where it types no Latin letter (Cyrillic, Greek), by its place.
 * Digits with Shift are matched by place, because Shift changes what they type.
 */
export type Shortcut = string;

/** The parts of a keyboard event that count; any real event fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
}

interface ParsedShortcut {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const parsed = new Map<Shortcut, ParsedShortcut>();

export function parseShortcut(shortcut: Shortcut): ParsedShortcut {
  let result = parsed.get(shortcut);
  if (result === undefined) {
    // "Mod++" ends in the key "+".
    const parts = shortcut.endsWith('++')
      ? [...shortcut.slice(0, -2).split('+'), '+']
      : shortcut === '+'
        ? ['+']
        : shortcut.split('+');
    result = {
      key: parts.at(-1) ?? '',
      mod: parts.includes('Mod'),
      alt: parts.includes('Alt'),
      shift: parts.includes('Shift'),
    };
    parsed.set(shortcut, result);
  }
  return result;
}

/** Whether a key belongs to an input method that is composing. WebKit says it only by keyCode 229. */
export function isComposing(event: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing === true || event.keyCode === 229;
}

export function matchesShortcut(shortcut: Shortcut, event: KeyPress, isApple: boolean): boolean {
  if (isComposing(event)) return false;
  const { key, mod, alt, shift } = parseShortcut(shortcut);
  const hasMod = isApple ? event.metaKey : event.ctrlKey;
  const hasOther = isApple ? event.ctrlKey : event.metaKey;
  if (hasMod !== mod || hasOther || event.altKey !== alt) return false;
  const isSymbol = key.length === 1 && !/[a-z0-9]/i.test(key);
  // A sign such as "?" needs Shift on some keyboards and none on others.
  if (!isSymbol && event.shiftKey !== shift) return false;
  // Shift+0 types "=" on some keyboards: it is still Shift+0.
  if (isSymbol && event.shiftKey && event.code.startsWith('Digit')) return false;
  if (/^\d$/.test(key)) return isDigit(key, event);
  if (key === 'Space') return event.key === ' ';
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  const typesOtherScript =
    event.key.length === 1 && /\p{L}/u.test(event.key) && !/[a-z]/i.test(event.key);
  return /^[a-z]$/i.test(key) && typesOtherScript && event.code === `Key${key.toUpperCase()}`;
}

/** By what the key types; by its place with Shift, or where it types another sign than a shortcut's. */
function isDigit(digit: string, event: KeyPress): boolean {
  if (event.key === digit) return true;
  if (event.code !== `Digit${digit}`) return false;
  // Unshifted "-" and "+" lie on digit keys in France and Czechia.
  return event.shiftKey || !['-', '+', '=', '?'].includes(event.key);
}

/** The parts of a shortcut as a person reads them on this platform: ["⌘", "Z"], ["Ctrl", "Z"]. */
export function shortcutParts(
  shortcut: Shortcut,
  isApple: boolean,
  nameOf: (key: string) => string,
): readonly string[] {
  const { key, mod, alt, shift } = parseShortcut(shortcut);
  return [
    ...(mod ? [isApple ? '⌘' : nameOf('Ctrl')] : []),
    ...(alt ? [isApple ? '⌥' : nameOf('Alt')] : []),
    ...(shift ? [isApple ? '⇧' : nameOf('Shift')] : []),
    key.length === 1 ? key.toUpperCase() : nameOf(key),
  ];
}

/** The same for `aria-keyshortcuts`. */
export function ariaShortcut(shortcut: Shortcut, isApple: boolean): string {
  const { key, mod, alt, shift } = parseShortcut(shortcut);
  const modifiers = [
    ...(mod ? [isApple ? 'Meta' : 'Control'] : []),
    ...(alt ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
  ];
  return [...modifiers, key === '+' ? 'Plus' : key].join('+');
}
