import { fireEvent, screen, within } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MenuItem, MenuRequest } from '../../src/ui/menuItems.ts';
import PopupMenu from '../../src/ui/PopupMenu.tsx';
import { renderWithI18n } from '../support/renderWithI18n.tsx';

interface Options {
  readonly items: readonly MenuItem[];
  readonly onPress?: () => void;
}

/** A page as the app has it: a button that opens a menu, a text field, and a surface to press on. */
function Page({ items, onPress }: Options) {
  const [request, setRequest] = useState<MenuRequest>();
  const open = (anchor: MenuRequest['anchor']) => setRequest({ anchor, label: 'Note', items });
  return (
    <StrictMode>
      <button type="button" onClick={(event) => open(event.currentTarget)}>
        Open
      </button>
      <textarea aria-label="Note text" />
      <button
        type="button"
        style={{ position: 'fixed', right: 0, bottom: 0, width: 300, height: 300 }}
        onPointerDown={onPress}
        onContextMenu={(event) => {
          event.preventDefault();
          open({ x: event.clientX, y: event.clientY });
        }}
      >
        Surface
      </button>
      {request !== undefined && (
        <PopupMenu request={request} onClose={() => setRequest(undefined)} />
      )}
    </StrictMode>
  );
}

function action(id: string, run: () => void = vi.fn(), fields: Partial<MenuItem> = {}): MenuItem {
  return { kind: 'action', id, label: id, run, ...fields } as MenuItem;
}

const openButton = () => screen.getByRole('button', { name: 'Open' });
const surface = () => screen.getByRole('button', { name: 'Surface' });
const field = () => screen.getByRole('textbox', { name: 'Note text' });
const item = (name: string) => screen.getByRole('menuitem', { name });
const noMenu = () => expect(screen.queryByRole('menu')).toBeNull();

async function renderPage(options: Options) {
  await renderWithI18n(<Page {...options} />);
}

async function openByKey() {
  openButton().focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('menu');
}

async function openByMouse() {
  await userEvent.click(openButton());
  await screen.findByRole('menu');
}

/** Longer than anything that gives the keyboard back late. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

test('has a name, and its items in order with their names alone', async () => {
  await renderPage({
    items: [
      action('Edit', vi.fn(), { shortcut: ['Ctrl', 'E'] }),
      action('Yellow', vi.fn(), { swatch: 'yellow', detail: '3 notes' }),
      { kind: 'separator' },
      { kind: 'submenu', id: 'move', label: 'Move to…', items: [action('Channels')] },
      { kind: 'heading', label: 'Your canvases' },
      action('Newspaper', vi.fn(), { isCurrent: true }),
    ],
  });
  await openByMouse();
  const menu = screen.getByRole('menu', { name: 'Note' });
  const names = within(menu)
    .getAllByRole('menuitem')
    .map((entry) => entry.textContent);
  expect(names).toEqual(['EditCtrl+E', 'Yellow3 notes', 'Move to…', 'Newspaper']);
  for (const name of ['Edit', 'Yellow', 'Move to…', 'Newspaper']) {
    expect(within(menu).getByRole('menuitem', { name })).toBeVisible();
  }
  expect(item('Edit')).toHaveAccessibleDescription('Ctrl E');
  expect(item('Move to…')).toHaveAttribute('aria-haspopup', 'menu');
  expect(item('Newspaper')).toHaveAttribute('aria-current', 'true');
  expect(within(menu).getByRole('group', { name: 'Your canvases' })).toContainElement(
    item('Newspaper'),
  );
  expect(within(menu).getByRole('separator')).toBeVisible();
});

test('opens below its button, and at a point', async () => {
  await renderPage({ items: [action('Edit')] });
  await openByMouse();
  const button = openButton().getBoundingClientRect();
  const below = screen.getByRole('menu').getBoundingClientRect();
  expect(below.top).toBeGreaterThanOrEqual(button.bottom);
  expect(below.top).toBeLessThan(button.bottom + 12);
  await userEvent.keyboard('{Escape}');

  const at = { clientX: 420, clientY: 230 };
  fireEvent.contextMenu(surface(), at);
  const menu = (await screen.findByRole('menu')).getBoundingClientRect();
  expect(menu.left).toBeCloseTo(at.clientX, 0);
  expect(menu.top).toBeCloseTo(at.clientY, 0);
});

test('walks by arrows and runs by Enter, once, when the menu is gone', async () => {
  const seen: unknown[] = [];
  const run = () => {
    seen.push([screen.queryByRole('menu'), document.activeElement]);
  };
  await renderPage({ items: [action('Edit'), action('Duplicate', run), action('Delete')] });
  await openByMouse();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(item('Duplicate')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await settle();
  expect(seen).toEqual([[null, openButton()]]);
  noMenu();
});

test('opened by a key, has the first item that can be done under the keyboard', async () => {
  await renderPage({
    items: [action('Undo', vi.fn(), { isDisabled: true }), action('Edit'), action('Delete')],
  });
  await openByKey();
  expect(item('Edit')).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(item('Delete')).toHaveFocus();
  await userEvent.keyboard('{Home}');
  expect(item('Undo')).toHaveFocus();
  await userEvent.keyboard('del');
  expect(item('Delete')).toHaveFocus();
});

test.each(['{Enter}', ' ', 'click'])(
  'leaves the keyboard where the choice puts it: %s',
  async (by) => {
    await renderPage({ items: [action('Edit', () => field().focus())] });
    await openByKey();
    if (by === 'click') await userEvent.click(item('Edit'));
    else await userEvent.keyboard(by);
    expect(field()).toHaveFocus();
    await settle();
    expect(field()).toHaveFocus();
    // The key that chose is not typed into the field.
    expect(field()).toHaveValue('');
  },
);

test('gives the keyboard back on Escape, and on Tab moves on from there', async () => {
  await renderPage({ items: [action('Edit')] });
  await openByKey();
  await userEvent.keyboard('{Escape}');
  noMenu();
  expect(openButton()).toHaveFocus();

  await openByKey();
  await userEvent.keyboard('{Tab}');
  noMenu();
  expect(field()).toHaveFocus();
});

test('opened at a point, gives the keyboard back to what had it', async () => {
  await renderPage({ items: [action('Edit')] });
  field().focus();
  // Held back, as on the board: the press itself would move the keyboard.
  surface().addEventListener('mousedown', (event) => event.preventDefault());
  await userEvent.click(surface(), { button: 'right' });
  await screen.findByRole('menu');
  await userEvent.keyboard('{Escape}');
  expect(field()).toHaveFocus();
});

test('keeps its keys to itself', async () => {
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  await renderPage({ items: [action('Edit')] });
  await openByKey();
  heard.mockClear();
  await userEvent.keyboard('{ArrowDown}e{Escape}');
  noMenu();
  await openByKey();
  heard.mockClear();
  await userEvent.keyboard('{Enter}');
  noMenu();
  expect(heard).not.toHaveBeenCalled();
  window.removeEventListener('keydown', heard);
});

test('opens and leaves a submenu by keys, and runs what is in it', async () => {
  const run = vi.fn();
  await renderPage({
    items: [
      action('Edit'),
      {
        kind: 'submenu',
        id: 'move',
        label: 'Move to…',
        items: [action('Channels'), action('Key Partners', run)],
      },
    ],
  });
  await openByKey();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(await screen.findByRole('menu', { name: 'Move to…' })).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(item('Channels'));
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => screen.queryByRole('menu', { name: 'Move to…' })).toBeNull();
  expect(item('Move to…')).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement).toBe(item('Channels'));
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('menu', { name: 'Move to…' })).toBeNull();
  expect(screen.getByRole('menu', { name: 'Note' })).toBeVisible();

  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => document.activeElement).toBe(item('Channels'));
  await userEvent.keyboard('{ArrowDown}{Enter}');
  noMenu();
  await settle();
  expect(run).toHaveBeenCalledTimes(1);
  expect(openButton()).toHaveFocus();
});

test('does nothing for a disabled item', async () => {
  const run = vi.fn();
  await renderPage({ items: [action('Undo', run, { isDisabled: true }), action('Edit')] });
  await openByMouse();
  await userEvent.keyboard('{ArrowDown}{Enter} ');
  await userEvent.click(item('Undo'), { force: true });
  expect(item('Undo')).toHaveAttribute('aria-disabled', 'true');
  expect(run).not.toHaveBeenCalled();
  expect(screen.getByRole('menu')).toBeVisible();
});

test('closes at a press elsewhere, which does what it would have done', async () => {
  const onPress = vi.fn(() => noMenu());
  await renderPage({ items: [action('Edit')], onPress });
  await openByMouse();
  await userEvent.click(surface());
  noMenu();
  expect(onPress).toHaveBeenCalledTimes(1);
  await settle();
  expect(surface()).toHaveFocus();
});

test('closes at a press on its own button, and opens anew at the next', async () => {
  await renderPage({ items: [action('Edit')] });
  await openByMouse();
  await userEvent.click(openButton());
  await settle();
  noMenu();
  expect(openButton()).toHaveFocus();
  await openByMouse();
});

test('closes when the wheel turns elsewhere', async () => {
  await renderPage({ items: [action('Edit')] });
  await openByMouse();
  surface().dispatchEvent(new WheelEvent('wheel', { deltaY: 40, bubbles: true }));
  noMenu();
});

test('leaves the page as it is: it can be scrolled and read', async () => {
  await renderPage({ items: [action('Edit')] });
  await openByMouse();
  expect(surface().closest('[aria-hidden="true"], [inert]')).toBeNull();
  expect(getComputedStyle(document.documentElement).overflow).toBe('visible');
  expect(getComputedStyle(document.body).overflow).toBe('visible');
});
