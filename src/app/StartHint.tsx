import { useStore } from 'zustand';
import { runCommand } from '../commands/command.ts';
import { getCommand } from '../commands/registry.ts';
import buttons from '../ui/buttons.module.css';
import { useTranslation } from '../ui/translation.ts';
import type { App } from './createApp.ts';
import styles from './tools.module.css';

/** A way in on an empty canvas; gone with the first note. */
export function StartHint({ app }: { readonly app: App }) {
  const { t } = useTranslation();
  const isEmpty = useStore(
    app.editor.store,
    ({ document, typing }) => Object.keys(document.notes).length === 0 && typing?.kind !== 'note',
  );
  if (!isEmpty) return null;
  return (
    <div className={styles['startHint']}>
      <span>{t('board.start')}</span>
      <button
        type="button"
        className={buttons['framedButton']}
        onClick={() => runCommand(getCommand('file.example.free-newspaper'), app.context)}
      >
        {t('board.startExample')}
      </button>
      <button
        type="button"
        className={buttons['framedButton']}
        onClick={() => runCommand(getCommand('learn.practice'), app.context)}
      >
        {t('commands.learn.practice')}
      </button>
    </div>
  );
}
