import { Menu } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import styles from './menu.module.css';
import type { MenuAction, MenuItem } from './menuItems.ts';
import { Swatch } from './Swatch.tsx';

interface Props {
  readonly items: readonly MenuItem[];
  readonly onChoose: (item: MenuAction) => void;
}

/** The lines of a menu, of a submenu too. What follows a heading belongs to it, up to the next line. */
export function MenuEntries({ items, onChoose }: Props) {
  const hasMarks = items.some((item) => item.kind === 'action' && item.isCurrent === true);
  return inSections(items).map((section) => {
    const entries = section.items.map((item) => (
      <MenuEntry key={item.id} item={item} hasMarks={hasMarks} onChoose={onChoose} />
    ));
    return (
      <Fragment key={section.key}>
        {section.hasLine && <Menu.Separator className={styles['separator']} />}
        {section.heading === undefined ? (
          entries
        ) : (
          <Menu.Group>
            <Menu.GroupLabel className={styles['heading']}>{section.heading}</Menu.GroupLabel>
            {entries}
          </Menu.Group>
        )}
      </Fragment>
    );
  });
}

type Entry = Extract<MenuItem, { kind: 'action' | 'submenu' }>;

interface Section {
  readonly key: string;
  readonly hasLine: boolean;
  readonly heading: string | undefined;
  readonly items: readonly Entry[];
}

function inSections(items: readonly MenuItem[]): readonly Section[] {
  const sections: Section[] = [];
  let entries: Entry[] = [];
  const begin = (hasLine: boolean, heading?: string) => {
    entries = [];
    sections.push({ key: String(sections.length), hasLine, heading, items: entries });
  };
  begin(false);
  for (const item of items) {
    if (item.kind === 'separator') begin(true);
    else if (item.kind === 'heading') {
      // Right after a line it is the heading of what that line began.
      const begun = entries.length === 0 ? sections.pop() : undefined;
      begin(begun?.hasLine ?? false, item.label);
    } else entries.push(item);
  }
  return sections;
}

interface EntryProps {
  readonly item: Entry;
  readonly hasMarks: boolean;
  readonly onChoose: (item: MenuAction) => void;
}

function MenuEntry({ item, hasMarks, onChoose }: EntryProps) {
  if (item.kind === 'submenu')
    return <Submenu item={item} hasMarks={hasMarks} onChoose={onChoose} />;
  const { label, detail, hint, swatch, shortcut, isCurrent = false, isDisabled = false } = item;
  const description = [hint, detail, shortcut?.join(' ')]
    .filter((part) => part !== undefined)
    .join(', ');
  return (
    <Menu.Item
      className={styles['item']}
      label={label}
      disabled={isDisabled}
      // It closes the menu itself, and runs only when the menu is gone.
      closeOnClick={false}
      onClick={() => onChoose(item)}
      {...(isCurrent ? { 'aria-current': true } : {})}
      {...(description === '' ? {} : { 'aria-description': description })}
    >
      {hasMarks && (
        <span className={styles['mark']} aria-hidden="true">
          {isCurrent && <Check />}
        </span>
      )}
      {swatch !== undefined && <Swatch color={swatch} />}
      <span className={styles['label']}>
        {label}
        {hint !== undefined && (
          <span className={styles['hint']} aria-hidden="true">
            {hint}
          </span>
        )}
      </span>
      {detail !== undefined && (
        <span className={styles['aside']} aria-hidden="true">
          {detail}
        </span>
      )}
      {shortcut !== undefined && (
        <span className={styles['aside']} aria-hidden="true">
          {joinKeys(shortcut)}
        </span>
      )}
    </Menu.Item>
  );
}

interface SubmenuProps extends EntryProps {
  readonly item: Extract<MenuItem, { kind: 'submenu' }>;
}

/** On a narrow screen a submenu has no room beside its menu: it lies over it. */
const overItsMenu = { side: 'shift', align: 'shift', fallbackAxisSide: 'none' } as const;

function Submenu({ item, hasMarks, onChoose }: SubmenuProps) {
  const isNarrow = window.matchMedia('(max-width: 560px)').matches;
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={styles['item']} label={item.label}>
        {hasMarks && <span className={styles['mark']} aria-hidden="true" />}
        <span className={styles['label']}>{item.label}</span>
        <ChevronRight className={styles['chevron']} aria-hidden="true" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner
          className={styles['positioner']}
          alignOffset={-5}
          collisionPadding={8}
          positionMethod="fixed"
          {...(isNarrow ? { collisionAvoidance: overItsMenu } : {})}
        >
          <Menu.Popup className={styles['popup']}>
            <MenuEntries items={item.items} onChoose={onChoose} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}

/** "Ctrl+D", and on Apple machines "⌘D", as menus there have it. */
function joinKeys(parts: readonly string[]): string {
  return parts.join(parts.some((part) => /^[⌘⌥⇧]$/.test(part)) ? '' : '+');
}
