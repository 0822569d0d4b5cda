import { useRef } from 'react';
import { useStore } from 'zustand';
import { type BlockKey, blocksInOrder, type Language } from '../../domain/blocks.ts';
import { type CanvasDocument, findNote, type Note, notesIn } from '../../domain/document.ts';
import { missingIn } from '../../domain/exercise.ts';
import { setNoteFields } from '../../domain/noteKinds.ts';
import { beginNote, hasRoomFor, withNewNote } from '../../editor/acts.ts';
import type { Editor } from '../../editor/editor.ts';
import buttons from '../../ui/buttons.module.css';
import { useTranslation } from '../../ui/translation.ts';
import { Fold } from '../guide/Fold.tsx';
import panels from '../panels.module.css';
import styles from './practice.module.css';

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  readonly example: CanvasDocument;
  readonly onNext: () => void;
}

/** The gaps of a half-filled canvas, block by block; what the example has is there to compare. */
export function Completing({ editor, language, example, onNext }: Props) {
  const { t } = useTranslation('guide');
  const document = useStore(editor.store, (state) => state.document);
  return (
    <div className={styles['part']}>
      <p>{t('practice.completeHow', { name: example.header.title })}</p>
      {blocksInOrder.map(({ key, number, name }) => {
        const missing = missingIn(document, example, key);
        const own = notesIn(document, key).filter(
          ({ id }) => findNote(example, id) === undefined,
        ).length;
        return (
          <section key={key} className={styles['gap']} aria-label={name[language]}>
            <h3 className={styles['strong']}>
              <span className={styles['number']} aria-hidden="true">
                {number}
              </span>
              {name[language]}
            </h3>
            <p className={styles['progress']}>
              {missing.length === 0
                ? t('practice.noGap')
                : t('practice.gap', { count: missing.length })}
              {own > 0 && ` · ${t('practice.yours', { count: own })}`}
            </p>
            <button
              type="button"
              className={styles['quietButton']}
              onClick={() => beginNote(editor, key)}
            >
              {t('practice.addHere')}
            </button>
            {missing.length > 0 && (
              <Fold title={t('practice.reveal')}>
                <Missing editor={editor} block={key} notes={missing} />
              </Fold>
            )}
          </section>
        );
      })}
      <button type="button" className={panels['primary']} onClick={onNext}>
        {t('practice.startOwn')}
      </button>
    </div>
  );
}

interface MissingProps {
  readonly editor: Editor;
  readonly block: BlockKey;
  readonly notes: readonly Note[];
}

function Missing({ editor, block, notes }: MissingProps) {
  const { t } = useTranslation('guide');
  const language = useStore(editor.store, ({ document }) => document.header.language);
  const list = useRef<HTMLUListElement>(null);
  const take = (note: Note) => {
    // The button goes with its note: the keyboard goes on at the next, or where the notes came from.
    const section = list.current?.closest('section');
    takeNote(editor, block, note);
    requestAnimationFrame(() => {
      const next = list.current?.querySelector('button') ?? section?.querySelector('button');
      next?.focus();
    });
  };
  return (
    <ul ref={list} className={styles['missing']}>
      {notes.map((note) => (
        <li key={note.id}>
          <p lang={language} className={styles['note']} style={{ background: colorOf(note) }}>
            {note.text}
          </p>
          <button
            type="button"
            className={buttons['framedButton']}
            aria-label={`${t('practice.take')}: ${note.text}`}
            onClick={() => take(note)}
          >
            {t('practice.take')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function colorOf({ color }: Note): string {
  return `var(--note-${color})`;
}

/** Puts a note of the example on the canvas, with the kind it has there. */
function takeNote(editor: Editor, block: BlockKey, { id, text, color, types }: Note): void {
  editor.finishTyping();
  if (!hasRoomFor(editor.getState().document, 1)) return;
  editor.commit(
    'addNote',
    (document) =>
      setNoteFields(withNewNote(document, block, { id, text, color }, undefined), [id], { types }),
    { select: [], notes: [id] },
  );
}
