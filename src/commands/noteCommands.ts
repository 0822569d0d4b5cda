import { blocks, type Place, places } from '../domain/blocks.ts';
import { findNote } from '../domain/document.ts';
import { noteColors } from '../domain/noteTypes.ts';
import {
  beginEdit,
  beginNote,
  colorNotes,
  deleteNotes,
  duplicateNotes,
  notesAtHand,
  nudgeNotes,
  sendNotes,
} from '../editor/acts.ts';
import type { Direction } from '../geometry/neighbours.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { Command, CommandContext } from './command.ts';

function hasNotes({ editor }: CommandContext): boolean {
  return notesAtHand(editor).length > 0;
}

const addNote: Command = {
  id: 'note.add',
  group: 'notes',
  label: (t) => t('commands.note.add'),
  shortcuts: ['N'],
  scope: 'board',
  isEnabled: () => true,
  run: ({ editor }) => beginNote(editor, editor.getState().activePlace),
};

const editNote: Command = {
  id: 'note.edit',
  group: 'notes',
  label: (t) => t('commands.note.edit'),
  shortcuts: ['Enter', 'F2'],
  scope: 'board',
  isEnabled: ({ editor }) => noteUnderKeyboard(editor.getState()) !== undefined,
  run: ({ editor }) => {
    const id = noteUnderKeyboard(editor.getState());
    if (id !== undefined) beginEdit(editor, id);
  },
};

function noteUnderKeyboard(
  state: ReturnType<CommandContext['editor']['getState']>,
): string | undefined {
  const { activeNote, selection, document } = state;
  if (activeNote !== undefined && findNote(document, activeNote)) return activeNote;
  return selection.at(-1);
}

const deleteNote: Command = {
  id: 'note.delete',
  group: 'notes',
  label: (t) => t('commands.note.delete'),
  shortcuts: ['Delete', 'Backspace'],
  scope: 'board',
  isEnabled: hasNotes,
  run: ({ editor }) => deleteNotes(editor, notesAtHand(editor)),
};

const duplicateNote: Command = {
  id: 'note.duplicate',
  group: 'notes',
  label: (t) => t('commands.note.duplicate'),
  shortcuts: ['Mod+D'],
  scope: 'board',
  isEnabled: hasNotes,
  run: ({ editor }) => duplicateNotes(editor, notesAtHand(editor)),
};

const colorCommands: readonly Command[] = noteColors.map((color, index) => ({
  id: `note.color.${color}`,
  group: 'color',
  label: (t) => t('commands.note.color', { color: t(`board.color.${color}`) }),
  shortcuts: [String(index + 1)],
  scope: 'board',
  swatch: color,
  isEnabled: hasNotes,
  run: ({ editor }) => colorNotes(editor, notesAtHand(editor), color),
}));

const nudges = [
  ['up', 'ArrowUp', (t: Translate) => t('commands.note.move-up')],
  ['down', 'ArrowDown', (t: Translate) => t('commands.note.move-down')],
  ['left', 'ArrowLeft', (t: Translate) => t('commands.note.move-left')],
  ['right', 'ArrowRight', (t: Translate) => t('commands.note.move-right')],
] as const satisfies readonly (readonly [Direction, string, (t: Translate) => string])[];

const nudgeCommands: readonly Command[] = nudges.map(([direction, key, label]) => ({
  id: `note.move-${direction}`,
  group: 'move',
  label,
  shortcuts: [`Alt+${key}`],
  scope: 'board',
  isEnabled: hasNotes,
  run: ({ editor, services, t }) => {
    if (!nudgeNotes(editor, notesAtHand(editor), direction))
      services.announce(t('said.nothingThere'));
  },
}));

const moveToCommands: readonly Command[] = places.map((place) => ({
  id: `note.move-to.${place}`,
  group: 'move',
  label: (t, context) => t('commands.note.move-to', { block: placeName(place, t, context) }),
  shortLabel: (t, context) => placeName(place, t, context),
  ...(place === 'parked' ? {} : { block: place }),
  isEnabled: (context) => {
    const { document } = context.editor.getState();
    return notesAtHand(context.editor).some((id) => findNote(document, id)?.place !== place);
  },
  run: ({ editor }) => sendNotes(editor, notesAtHand(editor), place),
}));

function placeName(place: Place, t: Translate, context: CommandContext | undefined): string {
  if (place === 'parked') return t('board.parkingLot');
  return blocks[place].name[context?.services.language() ?? 'en'];
}

const selectAll: Command = {
  id: 'selection.all',
  group: 'selection',
  label: (t) => t('commands.selection.all'),
  shortcuts: ['Mod+A'],
  scope: 'board',
  isEnabled: ({ editor }) => Object.keys(editor.getState().document.notes).length > 0,
  run: ({ editor }) => {
    const { document } = editor.getState();
    const onBoard = Object.values(document.notes).filter((note) => note.place !== 'parked');
    editor.select(onBoard.map((note) => note.id));
  },
};

const selectNone: Command = {
  id: 'selection.none',
  group: 'selection',
  label: (t) => t('commands.selection.none'),
  shortcuts: ['Escape'],
  scope: 'board',
  isEnabled: ({ editor }) => editor.getState().selection.length > 0,
  run: ({ editor }) => editor.select([]),
};

export const noteCommands: readonly Command[] = [
  addNote,
  editNote,
  duplicateNote,
  deleteNote,
  ...nudgeCommands,
  ...moveToCommands,
  ...colorCommands,
  selectAll,
  selectNone,
];
