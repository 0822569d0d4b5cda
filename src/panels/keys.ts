import { getCommand } from '../commands/registry.ts';
import { type KeyPress, matchesShortcut } from '../commands/shortcuts.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { Messages } from '../i18n/messages.ts';

/** The keys that have a name of their own in a language; all others are called by what they type. */
const namedKeys: Readonly<Record<keyof Messages['keys'], true>> = {
  Enter: true,
  Escape: true,
  Delete: true,
  Backspace: true,
  ArrowUp: true,
  ArrowDown: true,
  ArrowLeft: true,
  ArrowRight: true,
  Space: true,
  Shift: true,
  Alt: true,
  Ctrl: true,
  F2: true,
  F10: true,
  ContextMenu: true,
};

function hasName(key: string): key is keyof typeof namedKeys {
  return Object.hasOwn(namedKeys, key);
}

/** What people call a key. */
export function keyName(key: string, t: Translate): string {
  return hasName(key) ? t(`keys.${key}`) : key;
}

/** Whether a key press is a shortcut of this command. */
export function callsCommand(id: string, event: KeyPress, isApple: boolean): boolean {
  return getCommand(id).shortcuts?.some((key) => matchesShortcut(key, event, isApple)) === true;
}
