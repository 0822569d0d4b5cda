import type { Command, CommandContext } from './command.ts';
import { guideCommands } from './guideCommands.ts';
import { noteCommands } from './noteCommands.ts';
import { pageCommands } from './pageCommands.ts';
import { type KeyPress, matchesShortcut } from './shortcuts.ts';

/** All commands, in the order in which menus and the shortcut sheet list them. */
export const commands: readonly Command[] = [...noteCommands, ...pageCommands, ...guideCommands];

const byId = new Map(commands.map((command) => [command.id, command]));

/** The command with this id; throws for an id that is none, which is a fault in the code. */
export function getCommand(id: string): Command {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`there is no command ${id}`);
  return command;
}

/** Where the keyboard is, as far as shortcuts care. */
export type KeyboardPlace = 'board' | 'page' | 'text' | 'overlay';

/**
 * The command that a key press calls, or undefined. Keys are dead while a menu or dialog is open,
 * and while somebody types but for the few that say otherwise; keys of the board count only while the keyboard is on the board.
 */
export function commandForKey(
  event: KeyPress,
  place: KeyboardPlace,
  context: CommandContext,
  isApple: boolean,
): Command | undefined {
  if (place === 'overlay') return undefined;
  return commands.find(
    (command) =>
      (place !== 'text' || command.worksInText === true) &&
      (command.scope !== 'board' || place === 'board') &&
      command.shortcuts?.some((shortcut) => matchesShortcut(shortcut, event, isApple)) === true &&
      command.isEnabled(context),
  );
}

/** Whether a key is a shortcut of the board at all, also of a command that cannot be done just now. */
export function isBoardShortcut(event: KeyPress, isApple: boolean): boolean {
  return commands.some(
    ({ scope, shortcuts }) =>
      scope === 'board' &&
      shortcuts?.some((shortcut) => matchesShortcut(shortcut, event, isApple)) === true,
  );
}
