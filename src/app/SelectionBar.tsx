import { Copy, MoveRight, Pencil, Trash2 } from 'lucide-react';
import { type MouseEvent, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../commands/command.ts';
import { commands, getCommand } from '../commands/registry.ts';
import { findNote } from '../domain/document.ts';
import { useTranslation } from '../ui/translation.ts';
import type { App } from './createApp.ts';
import { ToolButton } from './ToolButton.tsx';
import styles from './tools.module.css';

const colorCommands = commands.filter((command) => command.group === 'color');

/** What can be done with the selected notes, at the foot of the board; gone while one drags or types. */
export default function SelectionBar({ app }: { readonly app: App }) {
  const { t } = useTranslation();
  const count = useStore(app.editor.store, (state) => state.selection.length);
  const isTyping = useStore(app.editor.store, (state) => state.typing !== undefined);
  const color = useStore(app.editor.store, ({ selection, document }) => {
    const colors = new Set(selection.map((id) => findNote(document, id)?.color));
    return colors.size === 1 ? [...colors][0] : undefined;
  });
  const isDragging = useIsDragging(app);
  if (count === 0 || isTyping || isDragging) return null;

  const run = (id: string) => () => {
    runCommand(getCommand(id), app.context);
    app.editor.requestFocus();
  };
  const openMove = (event: MouseEvent<HTMLButtonElement>) => {
    app.openMenu(event.currentTarget, t('commands.note.move-menu'), ({ moveItems }) =>
      moveItems(app.context, app.isApple),
    );
  };
  return (
    <div
      className={styles['selectionBar']}
      role="toolbar"
      aria-label={t('said.selected', { count })}
    >
      <span className={styles['selectionCount']}>{t('said.selected', { count })}</span>
      <span className={styles['swatches']}>
        {colorCommands.map((command) => (
          <button
            key={command.id}
            type="button"
            className={styles['swatch']}
            style={{ background: `var(--note-${command.swatch})` }}
            aria-label={command.label(t, app.context)}
            aria-pressed={command.swatch === color}
            title={command.label(t, app.context)}
            onClick={run(command.id)}
          />
        ))}
      </span>
      <ToolButton
        label={t('commands.note.edit')}
        onClick={() => runCommand(getCommand('note.edit'), app.context)}
      >
        <Pencil />
      </ToolButton>
      <ToolButton label={t('commands.note.duplicate')} onClick={run('note.duplicate')}>
        <Copy />
      </ToolButton>
      <ToolButton label={t('commands.note.move-menu')} opensMenu onClick={openMove}>
        <MoveRight />
      </ToolButton>
      <ToolButton label={t('commands.note.delete')} onClick={run('note.delete')}>
        <Trash2 />
      </ToolButton>
    </div>
  );
}

/** Renders at the start and the end of a drag only, not at its steps. */
function useIsDragging(app: App): boolean {
  const [isDragging, setDragging] = useState(false);
  useEffect(
    () => app.drag.store.subscribe(({ drag }) => setDragging(drag !== undefined)),
    [app.drag],
  );
  return isDragging;
}
