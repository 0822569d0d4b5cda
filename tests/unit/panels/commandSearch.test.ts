import { describe, expect, it } from 'vitest';
import { commandsAtHand, findCommands, matchesQuery } from '../../../src/panels/commandSearch.ts';
import { busyContext, commandContext } from '../../support/commandContext.ts';

describe('matchesQuery', () => {
  it('ignores case and accents', () => {
    expect(matchesQuery('Briefje toevoegen', 'BRIEF')).toBe(true);
    expect(matchesQuery('Één café', 'een CAFE')).toBe(true);
    expect(matchesQuery('Zoom in', 'zóóm')).toBe(true);
  });

  it('wants every word, in any order', () => {
    expect(matchesQuery('Move to Channels', 'channels move')).toBe(true);
    expect(matchesQuery('Move to Channels', 'chan mo')).toBe(true);
    expect(matchesQuery('Move to Channels', 'channels delete')).toBe(false);
  });

  it('finds everything with nothing', () => {
    expect(matchesQuery('Undo', '')).toBe(true);
    expect(matchesQuery('Undo', '   ')).toBe(true);
  });
});

describe('commandsAtHand', () => {
  const idsOf = (groups: ReturnType<typeof commandsAtHand>) =>
    groups.flatMap(({ items }) => items.map(({ command }) => command.id));

  it('leaves out what cannot be done and what is hidden', async () => {
    const { context } = await commandContext();
    const ids = idsOf(commandsAtHand(context));
    expect(ids).toContain('note.add');
    expect(ids).not.toContain('note.delete');
    expect(ids).not.toContain('history.undo');
    expect(ids).not.toContain('app.palette');
  });

  it('has no group without a command', async () => {
    const { context } = await commandContext();
    for (const { items } of commandsAtHand(context)) expect(items.length).toBeGreaterThan(0);
  });

  it('filters by the names of the language', async () => {
    const { context } = await busyContext('nl');
    const groups = commandsAtHand(context);
    expect(idsOf(findCommands(groups, 'geel'))).toEqual(['note.color.yellow']);
    expect(idsOf(findCommands(groups, 'naar kanalen'))).toEqual(['note.move-to.channels']);
    expect(findCommands(groups, 'yellow')).toEqual([]);
  });
});
