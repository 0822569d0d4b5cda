import { screen, within } from '@testing-library/react';
import { StrictMode, useEffect, useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useStore } from 'zustand';
import type { CommandContext } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/registry.ts';
import type { Editor } from '../../src/editor/editor.ts';
import type { UiLanguage } from '../../src/i18n/i18n.ts';
import CommandPalette from '../../src/panels/CommandPalette.tsx';
import { busyContext, commandContext } from '../support/commandContext.ts';
import { renderWithI18n } from '../support/renderWithI18n.tsx';

function Page({ context, isApple }: { context: CommandContext; isApple: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <StrictMode>
      <button type="button" onClick={() => setIsOpen(true)}>
        Search
      </button>
      <NoteField editor={context.editor} />
      {isOpen && (
        <CommandPalette context={context} isApple={isApple} onClose={() => setIsOpen(false)} />
      )}
    </StrictMode>
  );
}

/** As on the board: there while somebody types, and the typing ends when it loses the keyboard. */
function NoteField({ editor }: { editor: Editor }) {
  const isTyping = useStore(editor.store, ({ typing }) => typing !== undefined);
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isTyping) ref.current?.focus();
  }, [isTyping]);
  return isTyping ? (
    <textarea ref={ref} aria-label="Note text" onBlur={() => editor.finishTyping()} />
  ) : null;
}

async function openPalette(
  { context }: { context: CommandContext },
  language: UiLanguage = 'en',
  isApple = false,
) {
  await renderWithI18n(<Page context={context} isApple={isApple} />, language);
  await userEvent.click(screen.getByRole('button', { name: 'Search' }));
  const input = await screen.findByRole('combobox');
  await expect.poll(() => document.activeElement).toBe(input);
}

const search = () => screen.getByRole('combobox');
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent);
const option = (name: string) => screen.getByRole('option', { name });
const highlighted = () => {
  const id = search().getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent;
};
const noDialog = () => expect(screen.queryByRole('dialog')).toBeNull();
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

test('is a dialog with a search field over the commands, in their groups', async () => {
  await openPalette(await busyContext());
  const dialog = screen.getByRole('dialog', { name: 'Search commands' });
  expect(search()).toHaveAccessibleName('What do you want to do?');
  const list = within(dialog).getByRole('listbox');
  const notes = within(list).getByRole('group', { name: 'Notes' });
  expect(within(notes).getByRole('option', { name: 'Add note' })).toBeVisible();
  expect(within(list).getByRole('group', { name: 'Colour' })).toBeVisible();
  expect(option('Undo')).toHaveAttribute('aria-keyshortcuts', 'Control+Z');
});

test('shows what can be done now, and nothing else', async () => {
  const { context } = await commandContext();
  await openPalette({ context });
  const enabled = commands.filter(
    (command) => command.isHidden !== true && command.isEnabled(context),
  );
  expect(enabled.length).toBeLessThan(commands.length - 10);
  expect(screen.getAllByRole('option')).toHaveLength(enabled.length);
  expect(screen.queryByRole('option', { name: 'Delete' })).toBeNull();
  expect(screen.queryByRole('option', { name: 'Undo' })).toBeNull();
});

test('filters by words in any order, without case or accents', async () => {
  await openPalette(await busyContext());
  await userEvent.fill(search(), 'channels MOVE');
  expect(shown()).toEqual(['Move to Channels']);
  await userEvent.fill(search(), 'zóóm in');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  expect(option('Zoom in')).toBeVisible();
  await userEvent.fill(search(), '');
  expect(screen.getAllByRole('option').length).toBeGreaterThan(20);
});

test('filters in Dutch', async () => {
  await openPalette(await busyContext('nl'), 'nl');
  expect(screen.getByRole('dialog', { name: 'Opdrachten zoeken' })).toBeVisible();
  expect(search()).toHaveAccessibleName('Wat wil je doen?');
  await userEvent.fill(search(), 'kanalen verplaats');
  expect(shown()).toEqual(['Verplaatsen naar Kanalen']);
  await userEvent.fill(search(), 'kleur gr');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(option('Kleur: groen')).toBeVisible();
  expect(option('Kleur: grijs')).toBeVisible();
});

test('has a kind word when nothing is found, and Enter then does nothing', async () => {
  await openPalette(await busyContext());
  await userEvent.fill(search(), 'xyzzy');
  expect(shown()).toEqual([]);
  expect(screen.getByText('Nothing found for “xyzzy”')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('dialog')).toBeVisible();
});

test('walks by arrows and runs with Enter: once, after the keyboard is back', async () => {
  const seen: unknown[] = [];
  const { context } = await busyContext();
  const services = {
    ...context.services,
    language: () => 'en' as const,
    guideStep: () => undefined,
    openExample: () => void seen.push([screen.queryByRole('dialog'), document.activeElement]),
  };
  await openPalette({ context: { ...context, services } });
  await userEvent.fill(search(), 'canvas');
  await expect.poll(highlighted).toBe('New canvas');
  await userEvent.fill(search(), 'o');
  await userEvent.fill(search(), 'open example');
  await expect.poll(highlighted).toBe('Open example: Free newspaper');
  await userEvent.keyboard('{Enter}');
  noDialog();
  await settle();
  expect(seen).toEqual([[null, screen.getByRole('button', { name: 'Search' })]]);
});

test('moves the highlight with the arrows', async () => {
  const { driver, context } = await busyContext();
  await openPalette({ context });
  await expect.poll(highlighted).toBe('Add noteN');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(highlighted).toContain('Duplicate');
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
  noDialog();
  expect(driver.editor.getState().lastAct?.name).toBe('duplicateNote');
});

test('runs what is clicked', async () => {
  const { driver, context } = await busyContext();
  await openPalette({ context });
  await userEvent.click(option('Colour: blue'));
  noDialog();
  const { document: canvas } = driver.editor.getState();
  expect(Object.values(canvas.notes).map(({ color }) => color)).toEqual(['blue', 'blue']);
});

test('asks for the keyboard on the board afterwards, unless typing began', async () => {
  const { driver, context } = await busyContext();
  await openPalette({ context });
  const before = driver.editor.getState().focusRequest;
  await userEvent.click(option('Delete'));
  expect(driver.editor.getState().focusRequest).toBe(before + 1);
});

test('leaves the keyboard in the text field that a command opens', async () => {
  const { driver, context } = await busyContext();
  await openPalette({ context });
  await userEvent.fill(search(), 'add note');
  await userEvent.keyboard('{Enter}');
  noDialog();
  const field = await screen.findByRole('textbox', { name: 'Note text' });
  await settle();
  expect(field).toHaveFocus();
  expect(field).toHaveValue('');
  expect(driver.editor.getState().typing).toBeDefined();
});

test.each([
  ['Escape', '{Escape}'],
  ['its own shortcut', '{Control>}k{/Control}'],
])('closes with %s and gives the keyboard back', async (_how, keys) => {
  await openPalette(await busyContext());
  await userEvent.keyboard(keys);
  noDialog();
  expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus();
});

test('closes with its button', async () => {
  await openPalette(await busyContext());
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  noDialog();
  expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus();
});

test('shows the keys of Apple machines there', async () => {
  await openPalette(await busyContext(), 'en', true);
  expect(option('Duplicate')).toHaveTextContent('Duplicate⌘D');
  expect(option('Duplicate')).toHaveAttribute('aria-keyshortcuts', 'Meta+D');
});
