import { type Command, type CommandContext, commandGroups } from '../commands/command.ts';
import { commands } from '../commands/registry.ts';

/** Letters as they are compared: no case, no accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a text holds every word of the query, or the beginning of one, in any order. */
export function matchesQuery(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

export interface FoundCommand {
  readonly command: Command;
  readonly label: string;
}

/** A type, not an interface: Base UI takes only groups that may have any field. */
export type FoundGroup = {
  readonly name: string;
  readonly items: readonly FoundCommand[];
};

/** What can be done now, in the groups and the order of the registry. */
export function commandsAtHand(context: CommandContext): readonly FoundGroup[] {
  const { t } = context;
  return commandGroups
    .map((group) => ({
      name: t(`groups.${group}`),
      items: commands
        .filter((command) => command.group === group && command.isHidden !== true)
        .filter((command) => command.isEnabled(context))
        .map((command) => ({ command, label: command.label(t, context) })),
    }))
    .filter(({ items }) => items.length > 0);
}

export function findCommands(groups: readonly FoundGroup[], query: string): readonly FoundGroup[] {
  return groups
    .map(({ name, items }) => ({
      name,
      items: items.filter(({ label }) => matchesQuery(label, query)),
    }))
    .filter(({ items }) => items.length > 0);
}
