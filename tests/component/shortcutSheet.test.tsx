import { screen, within } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CommandContext } from '../../src/commands/command.ts';
import { commands, getCommand } from '../../src/commands/registry.ts';
import { parseShortcut } from '../../src/commands/shortcuts.ts';
import type { UiLanguage } from '../../src/i18n/i18n.ts';
import ShortcutSheet from '../../src/panels/ShortcutSheet.tsx';
import { commandContext } from '../support/commandContext.ts';
import { renderWithI18n } from '../support/renderWithI18n.tsx';

function Page({ context, isApple }: { context: CommandContext; isApple: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <StrictMode>
      <button type="button" onClick={() => setIsOpen(true)}>
        Keys
      </button>
      {isOpen && (
        <ShortcutSheet context={context} isApple={isApple} onClose={() => setIsOpen(false)} />
      )}
    </StrictMode>
  );
}

async function openSheet(language: UiLanguage = 'en', isApple = false) {
  const { context } = await commandContext(language);
  await renderWithI18n(<Page context={context} isApple={isApple} />, language);
  await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
  await screen.findByRole('dialog');
  return context;
}

/** The caps of the keys beside a label. */
function keysOf(label: string): (string | null)[] {
  const term = screen.getByText(label, { selector: 'dt' });
  const caps = term.parentElement?.querySelectorAll('kbd') ?? [];
  return [...caps].map((cap) => cap.textContent);
}

const withShortcuts = commands.filter((command) => command.shortcuts !== undefined);

test.each(['en', 'nl'] as const)(
  'has every command with a shortcut, under its group: %s',
  async (language) => {
    const context = await openSheet(language);
    expect(withShortcuts.length).toBeGreaterThan(20);
    for (const command of withShortcuts) {
      const group = screen.getByRole('region', { name: context.t(`groups.${command.group}`) });
      const label = command.label(context.t, context);
      expect(within(group).getByText(label, { selector: 'dt' })).toBeInTheDocument();
      expect(keysOf(label).length, label).toBeGreaterThan(0);
    }
  },
);

test('shows every way to call a command, and plus and equals as the one key they are', async () => {
  const context = await openSheet();
  for (const command of withShortcuts) {
    const caps = keysOf(command.label(context.t, context));
    for (const shortcut of command.shortcuts ?? []) {
      const { key } = parseShortcut(shortcut);
      if (key.length === 1 && key !== '=') expect(caps).toContain(key.toUpperCase());
    }
  }
  expect(keysOf('Redo')).toEqual(['Ctrl', 'Shift', 'Z', 'Ctrl', 'Y']);
  expect(keysOf('Zoom in')).toEqual(['+', 'Ctrl', '+']);
});

test('shows Ctrl elsewhere and ⌘ on Apple machines', async () => {
  await openSheet('en', false);
  expect(keysOf('Undo')).toEqual(['Ctrl', 'Z']);
  expect(keysOf('Move to the block on the left')).toEqual(['Alt', '←']);
  expect(keysOf('End and start the next note in this block')).toEqual(['Ctrl', 'Enter']);
  expect(keysOf('Menu of the notes or the block')).toContain('Menu key');
  expect(screen.queryByText('⌘')).toBeNull();
});

test('shows ⌘ on Apple machines, and no key that they have not', async () => {
  await openSheet('en', true);
  expect(keysOf('Undo')).toEqual(['⌘', 'Z']);
  expect(keysOf('Redo')).toEqual(['⌘', '⇧', 'Z', '⌘', 'Y']);
  expect(keysOf('Move to the block on the left')).toEqual(['⌥', '←']);
  expect(keysOf('Zoom to the pointer')).toEqual(['⌘', 'Wheel']);
  expect(screen.queryByText('Ctrl')).toBeNull();
  expect(screen.queryByText('Menu key')).toBeNull();
});

test('has the keys for walking and typing, and what the mouse does', async () => {
  await openSheet();
  expect(keysOf('Walk through notes and blocks')).toEqual(['↑', '↓', '←', '→']);
  expect(keysOf('Select more notes')).toEqual(['Shift', '↑', '↓', '←', '→']);
  expect(keysOf('Select or deselect this note')).toEqual(['Space']);
  const typing = screen.getByRole('region', { name: 'While typing' });
  expect(within(typing).getAllByRole('term')).toHaveLength(4);
  const mouse = screen.getByRole('region', { name: 'With the mouse' });
  expect(within(mouse).getByText('Double click')).toBeInTheDocument();
});

test('scrolls by keys, and closes with Escape or the key that opened it', async () => {
  await openSheet();
  const dialog = screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect.poll(() => document.activeElement).toBe(dialog);
  expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight);
  await userEvent.keyboard('{End}');
  await expect.poll(() => dialog.scrollTop).toBeGreaterThan(50);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Keys' })).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('dialog'));
  const [key = ''] = getCommand('app.shortcuts').shortcuts ?? [];
  await userEvent.keyboard(key);
  expect(screen.queryByRole('dialog')).toBeNull();
});
