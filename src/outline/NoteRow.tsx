import { useStore } from 'zustand';
import { findNote, type Note } from '../domain/document.ts';
import type { Editor } from '../editor/editor.ts';
import { useTranslation } from '../ui/translation.ts';
import styles from './outlineView.module.css';

/** A note as a row: its paper, its whole text, and the letters it is for. */
export function NoteRow({ editor, note }: { readonly editor: Editor; readonly note: Note }) {
  const { t } = useTranslation();
  const letters = useStore(editor.store, ({ document }) =>
    note.place === 'customerSegments'
      ? (note.segmentLetter ?? '')
      : (note.segments ?? [])
          .flatMap((id) => findNote(document, id)?.segmentLetter ?? [])
          .sort()
          .join(' '),
  );
  const isTyped = useStore(
    editor.store,
    ({ typing }) => typing?.kind === 'note' && typing.id === note.id,
  );
  return (
    <span className={styles['rowContent']} data-typed={isTyped}>
      <span className={styles['rowText']}>
        {note.text.trim() === '' ? t('board.emptyNote') : note.text}
      </span>
      {letters !== '' && <span className={styles['letters']}>{letters}</span>}
    </span>
  );
}
