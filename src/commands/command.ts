import type { BlockKey, Language } from '../domain/blocks.ts';
import type { Editor } from '../editor/editor.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { Shortcut } from './shortcuts.ts';

/** What commands need beyond the editor; the app gives it. */
export interface CommandServices {
  newCanvas(): void;
  /** Opens a shipped example by its id, as a canvas of its own. */
  openExample(id: string): void;
  openImport(): void;
  exportJson(): void;
  openPngExport(): void;
  /** The language of the interface. */
  language(): Language;
  switchLanguage(): void;
  toggleOutline(): void;
  /** Opens the guide, at a block when one is given. */
  openGuide(block?: BlockKey): void;
  /** The block that the guide is about; undefined while it is closed. */
  guideStep(): BlockKey | undefined;
  openPractice(): void;
  openWorksheet(): void;
  openQuestions(): void;
  openFeedback(): void;
  openPalette(): void;
  openShortcuts(): void;
  openAbout(): void;
  /** Says something once to a screen reader. */
  announce(text: string): void;
}

export interface CommandContext {
  readonly editor: Editor;
  readonly services: CommandServices;
  readonly t: Translate;
}

export const commandGroups = [
  'notes',
  'move',
  'color',
  'selection',
  'history',
  'view',
  'guide',
  'file',
  'app',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Where the keyboard must be for a shortcut to count: anywhere on the page, or on the board. */
export type ShortcutScope = 'page' | 'board';

/**
 * One thing a user can do. Keyboard, toolbar, menus, palette and shortcut sheet are all read from
 * these records; nothing else binds a key or names an act.
 */
export interface Command {
  /** Dotted noun.verb, stable for ever. */
  readonly id: string;
  readonly group: CommandGroup;
  label(t: Translate, context?: CommandContext): string;
  /** The label where its menu has said the verb already: "Channels" under "Move to…". */
  shortLabel?(t: Translate, context?: CommandContext): string;
  readonly shortcuts?: readonly Shortcut[];
  readonly scope?: ShortcutScope;
  /** Left out of the palette: acts that make no sense by name. */
  readonly isHidden?: boolean;
  /** Which colour or block the command is about, so that menus can draw it. */
  readonly swatch?: string;
  readonly block?: BlockKey;
  /** True for acts that count while somebody types too: saving a copy, searching, opening. */
  readonly worksInText?: boolean;
  /** True when the command puts the keyboard somewhere itself, so that nobody else should. */
  readonly movesKeyboard?: boolean;
  /** False when typing must go on while the command runs. True (left out): typing ends first. */
  readonly endsTyping?: boolean;
  isEnabled(context: CommandContext): boolean;
  run(context: CommandContext): void;
}

/** Runs a command if it is enabled; what was being typed is kept first. Returns whether it ran. */
export function runCommand(command: Command, context: CommandContext): boolean {
  if (command.endsTyping !== false) context.editor.finishTyping();
  if (!command.isEnabled(context)) return false;
  command.run(context);
  return true;
}
