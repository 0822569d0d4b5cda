import { Fragment } from 'react';
import type { CommandContext } from '../commands/command.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Keys } from '../ui/Keys.tsx';
import { Swatch } from '../ui/Swatch.tsx';
import { useTranslation } from '../ui/translation.ts';
import { callsCommand } from './keys.ts';
import styles from './panels.module.css';
import { shortcutSections } from './shortcutSections.ts';

interface Props {
  readonly context: CommandContext;
  readonly isApple: boolean;
  readonly onClose: () => void;
}

/** All keys and what they do, read from the command registry. */
export default function ShortcutSheet({ context, isApple, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('shortcuts.title')}
      closeLabel={t('dialogs.close')}
      onClose={onClose}
      shape="sheet"
      isClosingKey={(event) => callsCommand('app.shortcuts', event.nativeEvent, isApple)}
    >
      <div className={styles['sheet']}>
        <p className={styles['hint']}>{t('shortcuts.where')}</p>
        <div className={styles['columns']}>
          {shortcutSections(context, isApple).map(({ id, title, rows }) => (
            <section key={id} className={styles['section']} aria-labelledby={`shortcuts-${id}`}>
              <h3 id={`shortcuts-${id}`} className={styles['sectionName']}>
                {title}
              </h3>
              <dl className={styles['rows']}>
                {rows.map((row) => (
                  <div key={row.id} className={styles['row']}>
                    <dt className={styles['rowLabel']}>
                      {row.swatch !== undefined && <Swatch color={row.swatch} />}
                      {row.label}
                    </dt>
                    <dd className={styles['rowKeys']}>
                      {row.keys.map((parts, index) => (
                        <Fragment key={parts.join(' ')}>
                          {index > 0 && <span className={styles['or']}>{t('shortcuts.or')}</span>}
                          <Keys parts={parts} />
                        </Fragment>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
