import type { Language } from '../domain/blocks.ts';
import { exampleList } from '../knowledge/examples/index.ts';
import type { Command, CommandContext } from './command.ts';

const always = () => true;

const undo: Command = {
  id: 'history.undo',
  group: 'history',
  label: (t) => t('commands.history.undo'),
  shortcuts: ['Mod+Z'],
  isEnabled: ({ editor }) => editor.getState().history.past.length > 0,
  run: ({ editor }) => editor.undo(),
};

const redo: Command = {
  id: 'history.redo',
  group: 'history',
  label: (t) => t('commands.history.redo'),
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  isEnabled: ({ editor }) => editor.getState().history.future.length > 0,
  run: ({ editor }) => editor.redo(),
};

const zoomStep = 1.25;

const viewCommands: readonly Command[] = [
  {
    id: 'view.zoom-in',
    group: 'view',
    label: (t) => t('commands.view.zoom-in'),
    shortcuts: ['+', '=', 'Mod++', 'Mod+='],
    scope: 'board',
    endsTyping: false,
    isEnabled: always,
    run: ({ editor }) => editor.camera.zoomBy(zoomStep),
  },
  {
    id: 'view.zoom-out',
    group: 'view',
    label: (t) => t('commands.view.zoom-out'),
    shortcuts: ['-', 'Mod+-'],
    scope: 'board',
    endsTyping: false,
    isEnabled: always,
    run: ({ editor }) => editor.camera.zoomBy(1 / zoomStep),
  },
  {
    id: 'view.fit',
    group: 'view',
    label: (t) => t('commands.view.fit'),
    shortcuts: ['Shift+1'],
    scope: 'board',
    endsTyping: false,
    isEnabled: always,
    run: ({ editor }) => editor.camera.fit(),
  },
  {
    id: 'view.actual-size',
    group: 'view',
    label: (t) => t('commands.view.actual-size'),
    shortcuts: ['Shift+0'],
    scope: 'board',
    endsTyping: false,
    isEnabled: always,
    run: ({ editor }) => editor.camera.zoomTo(1),
  },
];

const outlineCommand: Command = {
  id: 'view.outline',
  group: 'view',
  label: (t) => t('commands.view.outline'),
  shortcuts: ['O'],
  scope: 'board',
  isEnabled: always,
  run: ({ services }) => services.toggleOutline(),
};

const exampleCommands: readonly Command[] = exampleList.map(({ id, name }) => ({
  id: `file.example.${id}`,
  group: 'file',
  label: (t, context) => t('commands.file.example', { name: nameIn(name, context) }),
  shortLabel: (_t, context) => nameIn(name, context),
  isEnabled: always,
  run: ({ services }) => services.openExample(id),
}));

function nameIn(name: Readonly<Record<Language, string>>, context: CommandContext | undefined) {
  return name[context?.services.language() ?? 'en'];
}

const fileCommands: readonly Command[] = [
  {
    id: 'file.new',
    group: 'file',
    label: (t) => t('commands.file.new'),
    isEnabled: always,
    run: ({ services }) => services.newCanvas(),
  },
  ...exampleCommands,
  {
    id: 'file.import',
    group: 'file',
    label: (t) => t('commands.file.import'),
    shortcuts: ['Mod+O'],
    worksInText: true,
    isEnabled: always,
    run: ({ services }) => services.openImport(),
  },
  {
    id: 'file.export-json',
    group: 'file',
    label: (t) => t('commands.file.export-json'),
    shortcuts: ['Mod+S'],
    worksInText: true,
    endsTyping: false,
    isEnabled: always,
    run: ({ services }) => services.exportJson(),
  },
  {
    id: 'file.export-png',
    group: 'file',
    label: (t) => t('commands.file.export-png'),
    isEnabled: always,
    run: ({ services }) => services.openPngExport(),
  },
];

const appCommands: readonly Command[] = [
  {
    id: 'app.palette',
    group: 'app',
    label: (t) => t('commands.app.palette'),
    shortcuts: ['Mod+K'],
    worksInText: true,
    isHidden: true,
    isEnabled: always,
    run: ({ services }) => services.openPalette(),
  },
  {
    id: 'app.shortcuts',
    group: 'app',
    label: (t) => t('commands.app.shortcuts'),
    shortcuts: ['?'],
    scope: 'board',
    isEnabled: always,
    run: ({ services }) => services.openShortcuts(),
  },
  {
    id: 'app.language',
    group: 'app',
    label: (t) => t('commands.app.language'),
    endsTyping: false,
    isEnabled: always,
    run: ({ services }) => services.switchLanguage(),
  },
  {
    id: 'app.about',
    group: 'app',
    label: (t) => t('commands.app.about'),
    isEnabled: always,
    run: ({ services }) => services.openAbout(),
  },
];

export const pageCommands: readonly Command[] = [
  undo,
  redo,
  ...viewCommands,
  outlineCommand,
  ...fileCommands,
  ...appCommands,
];
