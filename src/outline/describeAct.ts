import { blocks, type Language, type Place } from '../domain/blocks.ts';
import { findNote, type Note, notesIn } from '../domain/document.ts';
import { excerpt } from '../domain/text.ts';
import type { Editor, LastAct } from '../editor/editor.ts';
import type { Translate } from '../i18n/i18n.ts';
import { noteName } from './noteName.ts';

/** What an act did, in one short sentence; empty when there is nothing to say. */
export function describeAct(
  act: LastAct,
  editor: Editor,
  language: Language,
  t: Translate,
): string {
  if (act.kind === 'undid' || act.kind === 'redid') {
    const name = t(`acts.${act.name}`, { count: act.count });
    const text = t(act.kind === 'undid' ? 'said.undid' : 'said.redid', { act: name });
    return act.skippedCount > 0 ? `${text}. ${t('said.skipped')}` : text;
  }
  const { document } = editor.getState();
  if (act.name === 'editTitle') return t('said.titled');
  if (act.name === 'editHead') return t('said.headed');
  if (act.name === 'answerQuestion') return t('said.answered');
  if (act.name === 'leanCosts') return t('said.leaned');
  if (act.name === 'askQuestions') return t('said.questionsChanged');
  if (act.name === 'giveFeedback') return t('said.feedbackChanged');
  if (act.name === 'deleteNote') return describeDeletion(act, t);
  const [first] = act.notes;
  const note = first === undefined ? undefined : findNote(document, first);
  if (note === undefined) return '';
  if (act.count > 1) return describeMany(act, note, editor, language, t);
  const where = {
    note: excerpt(noteName(note, document, t), 80),
    block: placeName(note.place, language, t),
    ...positionIn(editor, note),
  };
  switch (act.name) {
    case 'addNote':
      return t('said.added', where);
    case 'moveNote':
      return t('said.moved', where);
    case 'duplicateNote':
      return t('said.duplicated', where);
    case 'colorNote':
      return t('said.colored', { note: where.note, color: t(`board.color.${note.color}`) });
    case 'typeNote':
      return t('said.typed', { note: where.note });
    default:
      return t('said.edited', { note: where.note });
  }
}

function describeDeletion(act: LastAct, t: Translate): string {
  if (act.count > 1) return t('said.deletedMany', { count: act.count });
  const note = act.notes.map((id) => findNote(act.before, id)).find((found) => found !== undefined);
  return t('said.deleted', { note: note === undefined ? '' : excerpt(note.text) });
}

function describeMany(
  act: LastAct,
  note: Note,
  editor: Editor,
  language: Language,
  t: Translate,
): string {
  const { count } = act;
  if (act.name === 'duplicateNote') return t('said.duplicatedMany', { count });
  if (act.name === 'colorNote') {
    return t('said.coloredMany', { count, color: t(`board.color.${note.color}`) });
  }
  if (act.name === 'typeNote') return t('said.typedMany', { count });
  const { document } = editor.getState();
  const isTogether = act.notes.every((id) => findNote(document, id)?.place === note.place);
  return isTogether
    ? t('said.movedManyTo', { count, block: placeName(note.place, language, t) })
    : t('said.movedMany', { count });
}

function positionIn(editor: Editor, note: Note): { position: number; total: number } {
  const notes = notesIn(editor.getState().document, note.place);
  return { position: notes.findIndex((other) => other.id === note.id) + 1, total: notes.length };
}

function placeName(place: Place, language: Language, t: Translate): string {
  return place === 'parked' ? t('board.parkingLot') : blocks[place].name[language];
}
