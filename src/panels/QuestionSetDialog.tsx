import { useState } from 'react';
import { useStore } from 'zustand';
import { type QuestionSet, questionSetModes, setQuestionSet } from '../domain/questionSet.ts';
import type { Editor } from '../editor/editor.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useTranslation } from '../ui/translation.ts';
import { News, type NewsText } from './News.tsx';
import styles from './panels.module.css';
import { useGuideTexts } from './useGuideTexts.ts';

/** A file that was chosen, and what is in it; the reason is a sentence for the user. */
export type QuestionFile =
  | { readonly ok: true; readonly set: QuestionSet }
  | { readonly ok: false; readonly file: string; readonly reason: string };

interface Props {
  readonly editor: Editor;
  /** Asks for a file and reads it; undefined when none was chosen. */
  readonly onChooseFile: () => Promise<QuestionFile | undefined>;
  readonly onClose: () => void;
}

/** Lies beside the page, as the schemas do. */
const exampleAddress = './question-set.example.json';

/** Which questions the guide asks on this canvas: ours, those of a file, or both. */
export default function QuestionSetDialog({ editor, onChooseFile, onClose }: Props) {
  const { t } = useTranslation();
  const tg = useGuideTexts();
  const set = useStore(editor.store, ({ document }) => document.header.questionSet);
  const [news, setNews] = useState<NewsText>();

  const use = (next: QuestionSet | undefined) => {
    editor.finishTyping();
    editor.commit('askQuestions', (document) => setQuestionSet(document, next), { notes: [] });
  };
  const importFile = async () => {
    const chosen = await onChooseFile();
    if (chosen === undefined) return;
    if (!chosen.ok) {
      const { file, reason } = chosen;
      setNews({ isProblem: true, text: tg('questionSets.refused', { file, reason }) });
      return;
    }
    const { title } = chosen.set;
    setNews({
      isProblem: false,
      text: tg(set?.id === chosen.set.id ? 'questionSets.replaced' : 'questionSets.imported', {
        title,
      }),
    });
    use(chosen.set);
  };
  const remove = () => {
    setNews({
      isProblem: false,
      text: tg('questionSets.removed', { title: set?.title ?? '' }),
    });
    use(undefined);
  };

  return (
    <Dialog title={tg('questionSets.title')} closeLabel={t('dialogs.close')} onClose={onClose}>
      <div className={styles['text']}>
        <p>{tg('questionSets.about')}</p>
        {set === undefined ? (
          <p className={styles['name']}>{tg('questionSets.ours')}</p>
        ) : (
          <>
            <p className={styles['name']}>{set.title}</p>
            <p>{tg('questionSets.count', { count: countQuestions(set) })}</p>
            <fieldset className={styles['choices']}>
              <legend>{tg('questionSets.choose')}</legend>
              {questionSetModes.map((mode) => (
                <label key={mode} className={styles['choice']}>
                  <input
                    type="radio"
                    name="mode"
                    checked={set.mode === mode}
                    onChange={() => use({ ...set, mode })}
                  />
                  <span>{tg(`questionSets.${mode}`)}</span>
                </label>
              ))}
            </fieldset>
          </>
        )}
        <News news={news} />
        <div className={styles['buttons']}>
          <button
            type="button"
            className={styles['primary']}
            onClick={() =>
              importFile().catch(() =>
                setNews({ isProblem: true, text: t('notices.partNotLoaded') }),
              )
            }
          >
            {tg('questionSets.import')}
          </button>
          {set !== undefined && (
            <button type="button" className={styles['secondary']} onClick={remove}>
              {tg('questionSets.remove')}
            </button>
          )}
          <a
            className={styles['secondary']}
            href={exampleAddress}
            download="questions-example.json"
          >
            {tg('questionSets.example')}
          </a>
        </div>
      </div>
    </Dialog>
  );
}

function countQuestions({ blocks }: QuestionSet): number {
  return Object.values(blocks).reduce((sum, questions) => sum + questions.length, 0);
}
