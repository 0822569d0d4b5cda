import { type CommandContext, commandGroups } from '../commands/command.ts';
import { commands } from '../commands/registry.ts';
import { type Shortcut, shortcutParts } from '../commands/shortcuts.ts';
import { keyName } from './keys.ts';

/** One act and the keys that call it: one of several, each with its parts. */
interface ShortcutRow {
  readonly id: string;
  readonly label: string;
  readonly swatch?: string | undefined;
  readonly keys: readonly (readonly string[])[];
}

interface ShortcutSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ShortcutRow[];
}

/** The sheet's content: walking first, then every command that has a key, then typing and mouse. */
export function shortcutSections(
  context: CommandContext,
  isApple: boolean,
): readonly ShortcutSection[] {
  const { t } = context;
  const name = (key: string) => keyName(key, t);
  const parts = (shortcut: Shortcut) => shortcutParts(shortcut, isApple, name);
  const row = (id: string, label: string, ...shortcuts: Shortcut[]): ShortcutRow => ({
    id,
    label,
    keys: shortcuts.map(parts),
  });
  const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map(name);
  const [shift = '', mod = ''] = [parts('Shift+A')[0], parts('Mod+A')[0]];

  return [
    {
      id: 'walking',
      title: t('shortcuts.walking'),
      rows: [
        { id: 'walk', label: t('shortcuts.walk'), keys: [arrows] },
        row('ends', t('shortcuts.ends'), 'Home', 'End'),
        { id: 'extend', label: t('shortcuts.extend'), keys: [[shift, ...arrows]] },
        row('toggle', t('shortcuts.toggle'), 'Space'),
        // Apple keyboards have no menu key.
        row('menu', t('shortcuts.menu'), 'Shift+F10', ...(isApple ? [] : ['ContextMenu'])),
      ],
    },
    ...commandGroups
      .map((group) => ({
        id: group,
        title: t(`groups.${group}`),
        rows: commands
          .filter((command) => command.group === group && command.shortcuts !== undefined)
          .map((command) => ({
            id: command.id,
            label: command.label(t, context),
            swatch: command.swatch === undefined ? undefined : `var(--note-${command.swatch})`,
            keys: oncePerKey(command.shortcuts ?? []).map(parts),
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
    {
      id: 'typing',
      title: t('shortcuts.typing'),
      rows: [
        row('enter', t('shortcuts.typingEnter'), 'Enter'),
        row('shift-enter', t('shortcuts.typingShiftEnter'), 'Shift+Enter'),
        row('mod-enter', t('shortcuts.typingModEnter'), 'Mod+Enter'),
        row('escape', t('shortcuts.typingEscape'), 'Escape'),
      ],
    },
    {
      id: 'mouse',
      title: t('shortcuts.board'),
      rows: [
        gesture('double', t('shortcuts.mouseDoubleClick'), t('shortcuts.doubleClick')),
        gesture('drag', t('shortcuts.mouseDrag'), t('shortcuts.drag')),
        gesture('wheel', t('shortcuts.mouseWheel'), t('shortcuts.wheel')),
        gesture('zoom', t('shortcuts.mouseModWheel'), mod, t('shortcuts.wheel')),
        gesture('pan', t('shortcuts.mousePan'), t('shortcuts.middleButton')),
      ],
    },
  ];
}

function gesture(id: string, label: string, ...parts: string[]): ShortcutRow {
  return { id, label, keys: [parts] };
}

/** "+" and "=" are one key, with and without Shift: it is shown once. */
function oncePerKey(shortcuts: readonly Shortcut[]): readonly Shortcut[] {
  return shortcuts.filter(
    (shortcut) => !shortcut.endsWith('=') || !shortcuts.includes(`${shortcut.slice(0, -1)}+`),
  );
}
