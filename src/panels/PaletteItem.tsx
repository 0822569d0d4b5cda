import { Autocomplete } from '@base-ui/react/autocomplete';
import { ariaShortcut, shortcutParts } from '../commands/shortcuts.ts';
import { Keys } from '../ui/Keys.tsx';
import { Swatch } from '../ui/Swatch.tsx';
import { useTranslation } from '../ui/translation.ts';
import type { FoundCommand } from './commandSearch.ts';
import { keyName } from './keys.ts';
import styles from './panels.module.css';

interface ItemProps {
  readonly item: FoundCommand;
  readonly isApple: boolean;
  readonly onChoose: () => void;
}

/** One command of the palette, with its first shortcut. */
export function PaletteItem({ item, isApple, onChoose }: ItemProps) {
  const { t } = useTranslation();
  const { command, label } = item;
  const [shortcut] = command.shortcuts ?? [];
  return (
    <Autocomplete.Item
      value={item}
      className={styles['item']}
      onClick={onChoose}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut, isApple) })}
    >
      {command.swatch !== undefined && <Swatch color={`var(--note-${command.swatch})`} />}
      <span className={styles['itemLabel']}>{label}</span>
      {shortcut !== undefined && (
        <span aria-hidden="true">
          <Keys parts={shortcutParts(shortcut, isApple, (key) => keyName(key, t))} />
        </span>
      )}
    </Autocomplete.Item>
  );
}
