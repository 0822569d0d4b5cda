import { type Command, type CommandContext, runCommand } from '../commands/command.ts';
import { commands, getCommand } from '../commands/registry.ts';
import { shortcutParts } from '../commands/shortcuts.ts';
import { isBlockKey } from '../domain/blocks.ts';
import { exampleList } from '../knowledge/examples/index.ts';
import { exampleLessons } from '../knowledge/examples/lessons.ts';
import { keyName } from '../panels/keys.ts';
import type { CanvasSummary, DamagedOriginal } from '../storage/canvasLibrary.ts';
import type { MenuItem } from '../ui/menuItems.ts';

/** Menus made from the command registry: label, shortcut and whether it can be done come from there. */
function commandItem(
  command: Command,
  context: CommandContext,
  isApple: boolean,
  label = command.label(context.t, context),
): MenuItem {
  const [shortcut] = command.shortcuts ?? [];
  return {
    kind: 'action',
    id: command.id,
    label,
    ...(shortcut === undefined
      ? {}
      : { shortcut: shortcutParts(shortcut, isApple, (key) => keyName(key, context.t)) }),
    ...(command.swatch === undefined ? {} : { swatch: `var(--note-${command.swatch})` }),
    isDisabled: !command.isEnabled(context),
    run: () => runFromMenu(command, context),
  };
}

/** After a menu the keyboard belongs on the board again, unless the command has typing begin. */
function runFromMenu(command: Command, context: CommandContext): void {
  runCommand(command, context);
  const { group, movesKeyboard } = command;
  const leadsElsewhere = group === 'file' || group === 'app' || movesKeyboard === true;
  if (!leadsElsewhere && context.editor.getState().typing === undefined) {
    context.editor.requestFocus();
  }
}

function inGroup(group: Command['group']): readonly Command[] {
  return commands.filter((command) => command.group === group);
}

/** The menu over the board: of the notes at hand, or of the block. */
export function contextMenuItems(context: CommandContext, isApple: boolean): readonly MenuItem[] {
  const item = (id: string) => commandItem(getCommand(id), context, isApple);
  const { selection, activePlace } = context.editor.getState();
  if (selection.length === 0) {
    return [
      item('note.add'),
      { kind: 'separator' },
      item('selection.all'),
      item('history.undo'),
      item('history.redo'),
      { kind: 'separator' },
      item('view.fit'),
      ...(isBlockKey(activePlace) ? [item(`guide.block.${activePlace}`)] : []),
    ];
  }
  const { t } = context;
  return [
    item('note.edit'),
    item('note.duplicate'),
    {
      kind: 'submenu',
      id: 'color',
      label: t('groups.color'),
      items: inGroup('color').map((command) =>
        commandItem(command, context, isApple, t(`board.color.${command.swatch as 'yellow'}`)),
      ),
    },
    {
      kind: 'submenu',
      id: 'move',
      label: t('commands.note.move-menu'),
      items: moveItems(context, isApple),
    },
    { kind: 'separator' },
    item('note.delete'),
  ];
}

/** The blocks in story order and the parking lot; the menu says only their names. */
export function moveItems(context: CommandContext, isApple: boolean): readonly MenuItem[] {
  return commands
    .filter((command) => command.id.startsWith('note.move-to.'))
    .map((command) => commandItem(command, context, isApple, placeNameOf(command, context)));
}

function placeNameOf(command: Command, context: CommandContext): string {
  return command.shortLabel?.(context.t, context) ?? command.label(context.t, context);
}

export function exportItems(context: CommandContext, isApple: boolean): readonly MenuItem[] {
  const { t } = context;
  return [
    commandItem(getCommand('file.export-json'), context, isApple, t('menus.json')),
    commandItem(getCommand('file.export-png'), context, isApple, t('menus.png')),
    commandItem(getCommand('learn.worksheet'), context, isApple, t('menus.worksheet')),
  ];
}

export function helpItems(context: CommandContext, isApple: boolean): readonly MenuItem[] {
  const item = (id: string) => commandItem(getCommand(id), context, isApple);
  return [
    item('guide.open'),
    item('learn.practice'),
    { kind: 'separator' },
    item('app.palette'),
    item('app.shortcuts'),
    item('app.about'),
  ];
}

/** What goes with the guide. */
export function learningItems(context: CommandContext, isApple: boolean): readonly MenuItem[] {
  return ['learn.practice', 'learn.worksheet', 'learn.questions', 'learn.feedback'].map((id) =>
    commandItem(getCommand(id), context, isApple),
  );
}

/** The shipped examples by name, each with what it shows. */
function exampleItems(context: CommandContext, isApple: boolean): readonly MenuItem[] {
  return exampleList.map(({ id }) => {
    const command = getCommand(`file.example.${id}`);
    const item = commandItem(command, context, isApple, command.shortLabel?.(context.t, context));
    const hint = exampleLessons[id]?.[context.services.language()];
    return hint === undefined ? item : { ...item, hint };
  });
}

export interface CanvasMenuPorts {
  readonly canvases: readonly CanvasSummary[];
  readonly currentId: string;
  readonly open: (id: string) => void;
  readonly damaged: readonly DamagedOriginal[];
  readonly download: (original: DamagedOriginal) => void;
}

/** New, example, import, then the canvases kept in this browser. */
export function canvasItems(
  context: CommandContext,
  isApple: boolean,
  { canvases, currentId, open, damaged, download }: CanvasMenuPorts,
): readonly MenuItem[] {
  const { t } = context;
  const item = (id: string) => commandItem(getCommand(id), context, isApple);
  const listed = canvases.map((canvas): MenuItem => {
    const title = canvas.title.trim() === '' ? t('app.untitled') : canvas.title;
    const isCurrent = canvas.id === currentId;
    return {
      kind: 'action',
      id: `canvas.${canvas.id}`,
      label: canvas.state === 'damaged' ? t('menus.damaged', { title }) : title,
      detail: isCurrent ? t('menus.openNow') : t('menus.notes', { count: canvas.noteCount }),
      isCurrent,
      run: () => open(canvas.id),
    };
  });
  return [
    item('file.new'),
    {
      kind: 'submenu',
      id: 'examples',
      label: t('menus.examples'),
      items: exampleItems(context, isApple),
    },
    item('file.import'),
    ...(listed.length === 0
      ? []
      : [
          { kind: 'separator' } as const,
          { kind: 'heading', label: t('menus.yourCanvases') } as const,
          ...listed,
        ]),
    ...(damaged.length === 0
      ? []
      : [
          { kind: 'separator' } as const,
          { kind: 'heading', label: t('menus.originals') } as const,
          ...damaged.map(
            (original): MenuItem => ({
              kind: 'action',
              id: original.key,
              label: t('menus.downloadOriginal'),
              detail: t('menus.characters', { count: original.characters }),
              run: () => download(original),
            }),
          ),
        ]),
  ];
}
