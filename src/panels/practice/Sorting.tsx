import { useId } from 'react';
import { useStore } from 'zustand';
import { blocksInOrder, type Language } from '../../domain/blocks.ts';
import { type CanvasDocument, findNote, type NoteId } from '../../domain/document.ts';
import { rightBlock, sortingProgress } from '../../domain/exercise.ts';
import { sendNotes } from '../../editor/acts.ts';
import type { Editor, EditorState } from '../../editor/editor.ts';
import buttons from '../../ui/buttons.module.css';
import { useTranslation } from '../../ui/translation.ts';
import panels from '../panels.module.css';
import styles from './practice.module.css';
import { type Verdict, verdictTexts } from './verdict.ts';

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  readonly example: CanvasDocument;
  readonly verdict: Verdict | undefined;
  readonly onNext: () => void;
}

/** Sorting by dragging on the board, or here by choosing the block: what the last try taught, how far one is. */
export function Sorting({ editor, language, example, verdict, onNext }: Props) {
  const { t } = useTranslation('guide');
  const id = useId();
  const document = useStore(editor.store, (state) => state.document);
  const current = useStore(editor.store, (state) => noteAtHand(state, example));
  const { sorted, total, atOnce } = sortingProgress(document, example);
  const note = current === undefined ? undefined : findNote(document, current);
  const contentLanguage = document.header.language;

  const another = () => {
    const waiting = waitingNotes(editor.getState().document, example);
    const at = waiting.indexOf(current ?? '');
    const next = waiting[(at + 1) % waiting.length];
    if (next !== undefined) editor.select([next]);
  };
  return (
    <div className={styles['part']}>
      <p>{t('practice.sortHow')}</p>
      <p className={styles['progress']}>
        {t('practice.sorted', { sorted, total })}
        {sorted > 0 && ` · ${t('practice.atOnce', { count: atOnce })}`}
      </p>
      <progress
        className={styles['bar']}
        max={total}
        value={sorted}
        aria-label={t('practice.sorted', { sorted, total })}
      />
      {verdict !== undefined && <VerdictCard verdict={verdict} language={language} />}
      {note === undefined ? (
        <>
          <p className={styles['strong']}>{t('practice.done')}</p>
          <p>{t('practice.doneText', { count: atOnce })}</p>
          <button type="button" className={panels['primary']} onClick={onNext}>
            {t('practice.startComplete')}
          </button>
        </>
      ) : (
        <section aria-labelledby={id}>
          <h3 id={id} className={styles['strong']}>
            {t('practice.where')}
          </h3>
          <p
            className={styles['note']}
            style={{ background: `var(--note-${note.color})` }}
            lang={contentLanguage}
            aria-live="polite"
          >
            {note.text}
          </p>
          <div className={styles['blocks']}>
            {blocksInOrder.map(({ key, number, name }) => (
              <button
                key={key}
                type="button"
                className={buttons['framedButton']}
                // Still to be focused: it is where the keyboard was when it was tried.
                aria-disabled={note.place === key}
                onClick={() => sendNotes(editor, [note.id], key)}
              >
                <span className={styles['number']} aria-hidden="true">
                  {number}
                </span>
                {name[language]}
              </button>
            ))}
          </div>
          {total - sorted > 1 && (
            <button type="button" className={styles['quietButton']} onClick={another}>
              {t('practice.another')}
            </button>
          )}
        </section>
      )}
    </div>
  );
}

function VerdictCard({ verdict, language }: { verdict: Verdict; language: Language }) {
  const { t } = useTranslation('guide');
  const [first, ...why] = verdictTexts(verdict, language, t);
  return (
    <div className={styles['verdict']} data-right={verdict.put === verdict.right}>
      <p className={styles['strong']}>{first}</p>
      {why.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** The notes that do not lie where they belong, those in the parking lot first. */
function waitingNotes(document: CanvasDocument, example: CanvasDocument): readonly NoteId[] {
  const waiting = Object.values(document.notes).filter(({ id, place }) => {
    const right = rightBlock(example, id);
    return right !== undefined && place !== right;
  });
  const inOrder = (a: (typeof waiting)[number], b: (typeof waiting)[number]) =>
    Number(a.place !== 'parked') - Number(b.place !== 'parked') || (a.order < b.order ? -1 : 1);
  return waiting.sort(inOrder).map(({ id }) => id);
}

/** The note that is asked about: the selected one when it waits, else the first that does. */
function noteAtHand(
  { document, selection }: EditorState,
  example: CanvasDocument,
): NoteId | undefined {
  const waiting = waitingNotes(document, example);
  return selection.findLast((id) => waiting.includes(id)) ?? waiting[0];
}
