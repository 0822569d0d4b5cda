import { runCommand } from '../commands/command.ts';
import { commandForKey, isBoardShortcut, type KeyboardPlace } from '../commands/registry.ts';
import { isComposing } from '../commands/shortcuts.ts';
import type { App } from './createApp.ts';

/** One listener for all shortcuts; which command a key calls is read from the registry. */
export function attachKeyboard(app: App): () => void {
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const place = keyboardPlace(event.target, app.overlays.store.getState().overlay !== undefined);
    const command = commandForKey(event, place, app.context, app.isApple);
    if (command === undefined) {
      // Alt+Left would leave the page when there is nothing to move.
      if (place === 'board' && isBoardShortcut(event, app.isApple)) event.preventDefault();
      if (place === 'board' && isMenuKey(event)) openMenuAtKeyboard(app, event);
      return;
    }
    event.preventDefault();
    runCommand(command, app.context);
    const isBoards = place === 'board' && command.movesKeyboard !== true;
    if (isBoards && app.editor.getState().typing === undefined) app.editor.requestFocus();
  };
  window.addEventListener('keydown', handleKeyDown);
  return () => window.removeEventListener('keydown', handleKeyDown);
}

/** Where a key press counts. With the keyboard on nothing at all, the board has it. */
function keyboardPlace(target: EventTarget | null, hasOverlay: boolean): KeyboardPlace {
  if (hasOverlay) return 'overlay';
  if (!(target instanceof Element) || target === target.ownerDocument.body) return 'board';
  if (target.closest('[role="dialog"], [role="menu"], [role="alertdialog"]') !== null)
    return 'overlay';
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return 'text';
  const isOnBoard = target.closest('[data-keyboard="board"]') !== null;
  // On a button, Enter and letters are the button's; only the listboxes are the board's.
  return isOnBoard && target.closest('button') === null ? 'board' : 'page';
}

function isMenuKey(event: KeyboardEvent): boolean {
  return event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
}

function openMenuAtKeyboard(app: App, event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  event.preventDefault();
  const area = target.getBoundingClientRect();
  app.openContextMenu({ x: area.left + area.width / 2, y: area.top + area.height / 2 });
}
