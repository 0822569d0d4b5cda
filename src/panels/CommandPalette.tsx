import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { type CommandContext, runCommand } from '../commands/command.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useTranslation } from '../ui/translation.ts';
import type { Close } from '../ui/useClosing.ts';
import {
  commandsAtHand,
  type FoundCommand,
  type FoundGroup,
  findCommands,
} from './commandSearch.ts';
import { callsCommand } from './keys.ts';
import { PaletteItem } from './PaletteItem.tsx';
import styles from './panels.module.css';

interface Props {
  readonly context: CommandContext;
  readonly isApple: boolean;
  readonly onClose: () => void;
}

/** Everything that can be done now, found by typing a few letters of its name. */
export default function CommandPalette({ context, isApple, onClose }: Props) {
  const { t } = useTranslation();
  const [groups] = useState(() => commandsAtHand(context));
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const found = findCommands(groups, query);
  const count = found.reduce((sum, { items }) => sum + items.length, 0);

  const choose = (item: FoundCommand, close: Close) => close(() => runChosen(item, context));

  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filteredItems={found}
      value={query}
      onValueChange={(value, { reason }) => reason === 'item-press' || setQuery(value)}
      itemToStringValue={({ label }: FoundCommand) => label}
      autoHighlight="always"
      keepHighlight
    >
      <Dialog
        title={t('palette.title')}
        closeLabel={t('dialogs.close')}
        onClose={onClose}
        shape="search"
        initialFocus={input}
        isClosingKey={(event) => callsCommand('app.palette', event.nativeEvent, isApple)}
        head={
          <>
            <Search className={styles['searchIcon']} aria-hidden="true" />
            <Autocomplete.Input
              ref={input}
              className={styles['search']}
              aria-label={t('palette.placeholder')}
              placeholder={t('palette.placeholder')}
              spellCheck={false}
              enterKeyHint="go"
            />
          </>
        }
      >
        {(close) => (
          <>
            <Autocomplete.Status className={styles['onlyHeard']}>
              {count > 0 && t('palette.found', { count })}
            </Autocomplete.Status>
            <Autocomplete.Empty>
              <p className={styles['nothing']}>{t('palette.nothing', { query: query.trim() })}</p>
            </Autocomplete.Empty>
            <Autocomplete.List className={styles['list']} aria-label={t('palette.title')}>
              {(group: FoundGroup) => (
                <Autocomplete.Group key={group.name} items={group.items}>
                  <Autocomplete.GroupLabel className={styles['groupName']}>
                    {group.name}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: FoundCommand) => (
                      <PaletteItem
                        key={item.command.id}
                        item={item}
                        isApple={isApple}
                        onChoose={() => choose(item, close)}
                      />
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </>
        )}
      </Dialog>
    </Autocomplete.Root>
  );
}

/** Afterwards the keyboard belongs on the board, unless typing began or something else was opened. */
function runChosen({ command }: FoundCommand, context: CommandContext): void {
  runCommand(command, context);
  const { editor } = context;
  if (command.group !== 'app' && editor.getState().typing === undefined) editor.requestFocus();
}
