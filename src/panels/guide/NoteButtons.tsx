import { useStore } from 'zustand';
import type { Note } from '../../domain/document.ts';
import { excerpt } from '../../domain/text.ts';
import type { Editor } from '../../editor/editor.ts';
import { useTranslation } from '../../ui/translation.ts';
import styles from './answers.module.css';

interface Props {
  readonly editor: Editor;
  readonly notes: readonly Note[];
  readonly labelledBy: string;
  /** The one that is spoken of; when left out, the selected ones show it. */
  readonly chosen?: string | undefined;
}

/** Notes as small papers; pressing one selects it, on the board too. */
export function NoteButtons({ editor, notes, labelledBy, chosen }: Props) {
  const { t } = useTranslation('guide');
  const selection = useStore(editor.store, (state) => state.selection);
  if (notes.length === 0) return null;
  return (
    <ul className={styles['papers']} aria-labelledby={labelledBy}>
      {notes.map((note) => {
        const text = excerpt(note.text, 120).trim();
        const isChosen = chosen === undefined ? selection.includes(note.id) : chosen === note.id;
        return (
          <li key={note.id}>
            <button
              type="button"
              className={styles['paper']}
              style={{ background: `var(--note-${note.color})` }}
              aria-pressed={isChosen}
              onClick={() => {
                editor.activate(note.place, note.id);
                editor.select([note.id]);
              }}
            >
              {text === '' ? t('emptyNote') : text}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
