import { beforeAll, describe, expect, it } from 'vitest';
import { type CommandContext, commandGroups, runCommand } from '../../../src/commands/command.ts';
import { commandForKey, commands, getCommand } from '../../../src/commands/registry.ts';
import { parseShortcut, type Shortcut } from '../../../src/commands/shortcuts.ts';
import { languages } from '../../../src/domain/blocks.ts';
import { busyContext, commandContext } from '../../support/commandContext.ts';
import { press, pressOf } from '../../support/keyPresses.ts';

const withShortcuts = commands.flatMap((command) =>
  (command.shortcuts ?? []).map((shortcut) => ({ command, shortcut, id: command.id })),
);

function normalized(shortcut: Shortcut): string {
  const { key, mod, alt, shift } = parseShortcut(shortcut);
  return `${mod} ${alt} ${shift} ${key.toLowerCase()}`;
}

describe('the registry', () => {
  it('has each id once, as a dotted name', () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(\.[a-zA-Z-]+)+$/);
  });

  it('finds a command by its id, and throws where there is none', () => {
    expect(getCommand('history.undo').id).toBe('history.undo');
    expect(() => getCommand('history.undone')).toThrow('history.undone');
  });

  it('has a command for every group', () => {
    const used = new Set(commands.map(({ group }) => group));
    expect([...used].sort()).toEqual([...commandGroups].sort());
  });

  it('gives no shortcut twice', () => {
    // What counts anywhere on the page counts on the board too, so all scopes overlap.
    const owners = Map.groupBy(withShortcuts, ({ shortcut }) => normalized(shortcut));
    const shared = [...owners.values()].filter((uses) => uses.length > 1);
    expect(shared.map((uses) => uses.map(({ id, shortcut }) => `${id}: ${shortcut}`))).toEqual([]);
  });

  it('lets single keys count only on the board', () => {
    const singles = withShortcuts.filter(({ shortcut }) => !parseShortcut(shortcut).mod);
    expect(singles.length).toBeGreaterThan(0);
    expect(singles.filter(({ command }) => command.scope !== 'board')).toEqual([]);
  });

  it.each(languages)('names every command: %s', async (language) => {
    const { context } = await commandContext(language);
    const labels = commands.map((command) => command.label(context.t, context));
    // A missing text shows as its own key.
    for (const label of labels) expect(label).toMatch(/^(?!\w+(\.[\w-]+)+$)\S/);
    for (const group of commandGroups) expect(context.t(`groups.${group}`)).not.toContain('.');
    const shown = commands.filter(({ isHidden }) => isHidden !== true);
    const names = shown.map((command) => command.label(context.t, context));
    expect(new Set(names).size, 'two commands with one name').toBe(names.length);
  });
});

describe('a key', () => {
  let busy: CommandContext;
  beforeAll(async () => {
    busy = (await busyContext()).context;
  });

  const isApples = [
    ['Apple', true],
    ['elsewhere', false],
  ] as const;
  describe.each(isApples)('%s', (_platform, isApple) => {
    it.each(withShortcuts)('$shortcut calls $id', ({ command, shortcut }) => {
      expect(command.isEnabled(busy), 'the test has everything enabled').toBe(true);
      expect(commandForKey(pressOf(shortcut, isApple), 'board', busy, isApple)).toBe(command);
    });

    it('is dead while a menu or dialog is open, and in a text but for saving and the like', () => {
      for (const { command, shortcut } of withShortcuts) {
        const event = pressOf(shortcut, isApple);
        const inText = ['file.export-json', 'file.import', 'app.palette'].includes(command.id);
        const expected = inText ? command : undefined;
        expect(commandForKey(event, 'text', busy, isApple), shortcut).toBe(expected);
        expect(commandForKey(event, 'overlay', busy, isApple), shortcut).toBeUndefined();
      }
    });

    it('of the board is dead elsewhere on the page', () => {
      for (const { command, shortcut } of withShortcuts) {
        const expected = command.scope === 'board' ? undefined : command;
        const event = pressOf(shortcut, isApple);
        expect(commandForKey(event, 'page', busy, isApple), shortcut).toBe(expected);
      }
    });
  });

  it('calls nothing that cannot be done', async () => {
    const { context } = await commandContext();
    expect(commandForKey(press('z', 'KeyZ', { ctrlKey: true }), 'page', context, false)).toBe(
      undefined,
    );
    expect(commandForKey(press('Delete', 'Delete'), 'board', context, false)).toBeUndefined();
    // The browser keeps its own meaning for it.
    expect(commandForKey(press('Escape', 'Escape'), 'board', context, false)).toBeUndefined();
  });

  it('calls nothing while an input method composes', () => {
    const enter = { ...press('Enter', 'Enter'), isComposing: true };
    expect(commandForKey(enter, 'board', busy, false)).toBeUndefined();
  });

  it.each([
    ['QWERTZ, Control+Z', press('z', 'KeyY', { ctrlKey: true }), 'history.undo'],
    ['QWERTZ, Control+Y', press('y', 'KeyZ', { ctrlKey: true }), 'history.redo'],
    ['AZERTY, Control+A', press('a', 'KeyQ', { ctrlKey: true }), 'selection.all'],
    ['AZERTY, the key 2', press('é', 'Digit2'), 'note.color.orange'],
    ['AZERTY, Shift and the key 1', press('1', 'Digit1', { shiftKey: true }), 'view.fit'],
    ['Dvorak, N', press('n', 'KeyL'), 'note.add'],
    ['Cyrillic, Control+Z', press('я', 'KeyZ', { ctrlKey: true }), 'history.undo'],
    ['Greek, N', press('ν', 'KeyN'), 'note.add'],
  ])('is right on other keyboards: %s', (_keyboard, event, id) => {
    expect(commandForKey(event, 'board', busy, false)?.id).toBe(id);
  });
});

describe('runCommand', () => {
  it('keeps what is being typed first, and then runs', async () => {
    const { driver, context } = await commandContext();
    driver.beginNote('channels').type('Stations');
    expect(runCommand(getCommand('history.undo'), context)).toBe(true);
    expect(driver.editor.getState().typing).toBeUndefined();
    expect(driver.editor.getState().history.future).toHaveLength(1);
  });

  it('lets typing go on under a command that says so', async () => {
    const { driver, context } = await commandContext();
    driver.beginNote('channels').type('Stations');
    expect(runCommand(getCommand('view.zoom-in'), context)).toBe(true);
    expect(driver.editor.getState().typing).toBeDefined();
  });

  it('does not run what is not enabled', async () => {
    const { driver, context } = await commandContext();
    expect(runCommand(getCommand('note.delete'), context)).toBe(false);
    expect(runCommand(getCommand('history.redo'), context)).toBe(false);
    expect(driver.editor.getState().lastAct).toBeUndefined();
  });
});
