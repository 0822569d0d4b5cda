import { describe, expect, it } from 'vitest';
import {
  ariaShortcut,
  isComposing,
  matchesShortcut,
  parseShortcut,
  shortcutParts,
} from '../../../src/commands/shortcuts.ts';
import { press } from '../../support/keyPresses.ts';

const ctrl = { ctrlKey: true };
const meta = { metaKey: true };
const shift = { shiftKey: true };

describe('parseShortcut', () => {
  it('reads modifiers and key', () => {
    expect(parseShortcut('Mod+Shift+Z')).toEqual({ key: 'Z', mod: true, alt: false, shift: true });
    expect(parseShortcut('Alt+ArrowUp')).toEqual({
      key: 'ArrowUp',
      mod: false,
      alt: true,
      shift: false,
    });
    expect(parseShortcut('N')).toEqual({ key: 'N', mod: false, alt: false, shift: false });
  });

  it('knows the key plus, which also parts the others', () => {
    expect(parseShortcut('+')).toEqual({ key: '+', mod: false, alt: false, shift: false });
    expect(parseShortcut('Mod++')).toEqual({ key: '+', mod: true, alt: false, shift: false });
  });
});

describe('matchesShortcut', () => {
  it('takes Control for Mod, and Command on Apple machines', () => {
    expect(matchesShortcut('Mod+Z', press('z', 'KeyZ', ctrl), false)).toBe(true);
    expect(matchesShortcut('Mod+Z', press('z', 'KeyZ', meta), false)).toBe(false);
    expect(matchesShortcut('Mod+Z', press('z', 'KeyZ', meta), true)).toBe(true);
    expect(matchesShortcut('Mod+Z', press('z', 'KeyZ', ctrl), true)).toBe(false);
  });

  it('wants exactly the modifiers that are named', () => {
    expect(matchesShortcut('Mod+Z', press('z', 'KeyZ'), false)).toBe(false);
    expect(matchesShortcut('Mod+Z', press('Z', 'KeyZ', { ...ctrl, ...shift }), false)).toBe(false);
    expect(matchesShortcut('Mod+Shift+Z', press('Z', 'KeyZ', { ...ctrl, ...shift }), false)).toBe(
      true,
    );
    // Alt Gr is Control and Alt at once on Windows.
    expect(matchesShortcut('Mod+Z', press('z', 'KeyZ', { ...ctrl, altKey: true }), false)).toBe(
      false,
    );
    expect(matchesShortcut('N', press('n', 'KeyN', meta), false)).toBe(false);
    expect(matchesShortcut('ArrowUp', press('ArrowUp', 'ArrowUp', shift), false)).toBe(false);
  });

  it('does not mind Caps Lock', () => {
    expect(matchesShortcut('N', press('N', 'KeyN'), false)).toBe(true);
  });

  it('reads letters by what they type: QWERTZ', () => {
    expect(matchesShortcut('Mod+Z', press('z', 'KeyY', ctrl), false)).toBe(true);
    expect(matchesShortcut('Mod+Z', press('y', 'KeyZ', ctrl), false)).toBe(false);
    expect(matchesShortcut('Mod+Y', press('y', 'KeyZ', ctrl), false)).toBe(true);
  });

  it('reads letters by what they type: AZERTY and Dvorak', () => {
    expect(matchesShortcut('Mod+A', press('a', 'KeyQ', ctrl), false)).toBe(true);
    expect(matchesShortcut('Mod+A', press('q', 'KeyA', ctrl), false)).toBe(false);
    expect(matchesShortcut('N', press('n', 'KeyL'), false)).toBe(true);
    expect(matchesShortcut('N', press('b', 'KeyN'), false)).toBe(false);
    expect(matchesShortcut('Mod+K', press('k', 'KeyV', ctrl), false)).toBe(true);
  });

  it('reads letters by their place where the keyboard types another script', () => {
    expect(matchesShortcut('Mod+Z', press('я', 'KeyZ', ctrl), false)).toBe(true);
    expect(matchesShortcut('Mod+Shift+Z', press('Я', 'KeyZ', { ...ctrl, ...shift }), false)).toBe(
      true,
    );
    expect(matchesShortcut('N', press('т', 'KeyN'), false)).toBe(true);
    expect(matchesShortcut('N', press('ν', 'KeyN'), false)).toBe(true);
    expect(matchesShortcut('N', press('я', 'KeyZ'), false)).toBe(false);
  });

  it('reads digits by their place as well: AZERTY types them with Shift', () => {
    expect(matchesShortcut('1', press('1', 'Digit1'), false)).toBe(true);
    expect(matchesShortcut('1', press('&', 'Digit1'), false)).toBe(true);
    expect(matchesShortcut('1', press('1', 'Numpad1'), false)).toBe(true);
    expect(matchesShortcut('1', press('!', 'Digit1', shift), false)).toBe(false);
    expect(matchesShortcut('Shift+1', press('!', 'Digit1', shift), false)).toBe(true);
    expect(matchesShortcut('Shift+1', press('1', 'Digit1', shift), false)).toBe(true);
  });

  it('reads signs by what they type, with Shift or without', () => {
    expect(matchesShortcut('?', press('?', 'Slash', shift), false)).toBe(true);
    // AZERTY and QWERTZ have it elsewhere.
    expect(matchesShortcut('?', press('?', 'KeyM', shift), false)).toBe(true);
    expect(matchesShortcut('?', press('?', 'Minus', shift), false)).toBe(true);
    expect(matchesShortcut('?', press('/', 'Slash'), false)).toBe(false);
    expect(matchesShortcut('+', press('+', 'Equal', shift), false)).toBe(true);
    expect(matchesShortcut('+', press('+', 'BracketRight'), false)).toBe(true);
    expect(matchesShortcut('+', press('+', 'NumpadAdd'), false)).toBe(true);
    expect(matchesShortcut('Mod+-', press('-', 'Minus', ctrl), false)).toBe(true);
  });

  it('knows Space', () => {
    expect(matchesShortcut('Space', press(' ', 'Space'), false)).toBe(true);
  });

  it('leaves keys to an input method that composes', () => {
    const enter = press('Enter', 'Enter');
    expect(matchesShortcut('Enter', enter, false)).toBe(true);
    expect(matchesShortcut('Enter', { ...enter, isComposing: true }, false)).toBe(false);
    // WebKit has ended the composition by then, and says so only here.
    expect(matchesShortcut('Enter', { ...enter, keyCode: 229 }, false)).toBe(false);
    expect(matchesShortcut('N', { ...press('Process', 'KeyN'), keyCode: 229 }, false)).toBe(false);
    expect(isComposing({})).toBe(false);
  });

  it('matches no key that types nothing', () => {
    expect(matchesShortcut('N', press('Dead', 'KeyN'), false)).toBe(false);
    expect(matchesShortcut('N', press('Unidentified', ''), false)).toBe(false);
  });
});

describe('shortcutParts', () => {
  const names: Readonly<Record<string, string>> = { Ctrl: 'Strg', Delete: 'Entf' };
  const nameOf = (key: string) => names[key] ?? key;

  it('names the keys of the platform', () => {
    expect(shortcutParts('Mod+Shift+Z', true, nameOf)).toEqual(['⌘', '⇧', 'Z']);
    expect(shortcutParts('Mod+Shift+Z', false, nameOf)).toEqual(['Strg', 'Shift', 'Z']);
    expect(shortcutParts('Alt+ArrowUp', true, nameOf)).toEqual(['⌥', 'ArrowUp']);
    expect(shortcutParts('Delete', false, nameOf)).toEqual(['Entf']);
    expect(shortcutParts('Mod++', false, nameOf)).toEqual(['Strg', '+']);
  });
});

describe('ariaShortcut', () => {
  it('has the names that the standard gives', () => {
    expect(ariaShortcut('Mod+Shift+Z', false)).toBe('Control+Shift+Z');
    expect(ariaShortcut('Mod+Z', true)).toBe('Meta+Z');
    expect(ariaShortcut('Mod++', false)).toBe('Control+Plus');
    expect(ariaShortcut('Alt+ArrowUp', true)).toBe('Alt+ArrowUp');
  });

  it.each([
    ['QWERTZ', press('=', 'Digit0', { shiftKey: true }), 'Shift+0', ['=', '+']],
    ['Swiss', press('+', 'Digit1', { shiftKey: true }), 'Shift+1', ['+', '=']],
    ['AZERTY', press('-', 'Digit6'), '-', ['6']],
    ['Czech', press('+', 'Digit1'), '+', ['1']],
    ['AZERTY', press('&', 'Digit1'), '1', ['2']],
  ])('reads the digit row of %s by what is meant', (_, key, meant, others) => {
    expect(matchesShortcut(meant, key, false)).toBe(true);
    for (const other of others) expect(matchesShortcut(other, key, false)).toBe(false);
  });
});
