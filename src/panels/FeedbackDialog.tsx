import { useState } from 'react';
import { useStore } from 'zustand';
import { blocksInOrder, type Language } from '../domain/blocks.ts';
import type { Feedback } from '../domain/document.ts';
import {
  feedbackOn,
  hasFeedback,
  mergeFeedback,
  removeFeedback,
  setFeedbackHead,
} from '../domain/feedback.ts';
import type { Editor } from '../editor/editor.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useTranslation } from '../ui/translation.ts';
import { useTextTyping } from './guide/useTextTyping.ts';
import { News, type NewsText } from './News.tsx';
import styles from './panels.module.css';
import { useGuideTexts } from './useGuideTexts.ts';

/** A feedback file that was chosen, and what is in it. */
export type FeedbackFile =
  | {
      readonly ok: true;
      readonly file: string;
      readonly feedback: Feedback;
      readonly isForAnother: boolean;
      readonly canvasTitle: string;
    }
  | { readonly ok: false; readonly file: string; readonly reason: string };

type Arrived = Extract<FeedbackFile, { ok: true }>;

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  readonly onChooseFile: () => Promise<FeedbackFile | undefined>;
  /** Hands the feedback over as a file of its own; returns its name. */
  readonly onSave: () => string;
  readonly onClose: () => void;
}

/** A teacher's feedback as a whole: who gives it, what there is, to hand over and to take in. */
export default function FeedbackDialog(props: Props) {
  const { editor, language, onChooseFile, onSave, onClose } = props;
  const { t } = useTranslation();
  const tg = useGuideTexts();
  const document = useStore(editor.store, (state) => state.document);
  const [news, setNews] = useState<NewsText>();
  const [arrived, setArrived] = useState<Arrived>();
  const author = useTextTyping({
    editor,
    field: 'feedback.author',
    act: 'giveFeedback',
    read: ({ header }) => header.feedback?.author ?? '',
    apply: (current, draft) => setFeedbackHead(current, { author: draft }),
  });
  const given = blocksInOrder.filter(({ key }) => feedbackOn(document, key) !== undefined);

  const take = ({ file, feedback }: Arrived) => {
    setArrived(undefined);
    editor.finishTyping();
    editor.commit('giveFeedback', (current) => mergeFeedback(current, feedback), { notes: [] });
    const { author: from = '' } = feedback;
    const text =
      from === '' ? tg('feedback.imported', { file }) : tg('feedback.importedBy', { author: from });
    setNews({ isProblem: false, text });
  };
  const importFile = async () => {
    const chosen = await onChooseFile();
    if (chosen === undefined) return;
    setNews(undefined);
    if (!chosen.ok) {
      const { file, reason } = chosen;
      setNews({ isProblem: true, text: tg('feedback.refused', { file, reason }) });
    } else if (chosen.isForAnother) setArrived(chosen);
    else take(chosen);
  };
  const remove = () => {
    editor.finishTyping();
    editor.commit('giveFeedback', removeFeedback, { notes: [] });
    setNews({ isProblem: false, text: tg('feedback.removed') });
  };

  return (
    <Dialog title={tg('feedback.title')} closeLabel={t('dialogs.close')} onClose={onClose}>
      <div className={styles['text']}>
        <p>{tg('feedback.about')}</p>
        <label className={styles['field']}>
          {tg('feedback.author')}
          <input type="text" autoComplete="name" maxLength={200} {...author} />
        </label>
        <label className={styles['field']}>
          {tg('feedback.date')}
          <input
            type="date"
            value={document.header.feedback?.date ?? ''}
            onChange={({ currentTarget: { value: date } }) =>
              editor.commit('giveFeedback', (current) => setFeedbackHead(current, { date }), {
                notes: [],
              })
            }
          />
        </label>
        {given.length === 0 ? (
          <p>{tg('feedback.none')}</p>
        ) : (
          <dl className={styles['given']}>
            {given.map(({ key, name }) => {
              const { remark = '', mark = '' } = feedbackOn(document, key) ?? {};
              return (
                <div key={key}>
                  <dt>
                    {name[language]}
                    {mark !== '' && ` · ${mark}`}
                  </dt>
                  {remark.trim() !== '' && <dd>{remark}</dd>}
                </div>
              );
            })}
          </dl>
        )}
        <News news={news} />
        {arrived !== undefined && (
          <div role="alert" className={styles['question']}>
            <p>
              {tg('feedback.otherCanvas', {
                title: arrived.canvasTitle === '' ? t('app.untitled') : arrived.canvasTitle,
              })}
            </p>
            <div className={styles['buttons']}>
              <button type="button" className={styles['secondary']} onClick={() => take(arrived)}>
                {tg('feedback.addAnyway')}
              </button>
              <button
                type="button"
                className={styles['secondary']}
                onClick={() => setArrived(undefined)}
              >
                {tg('feedback.cancel')}
              </button>
            </div>
          </div>
        )}
        <div className={styles['buttons']}>
          <button
            type="button"
            className={styles['primary']}
            disabled={!hasFeedback(document)}
            onClick={() =>
              setNews({ isProblem: false, text: t('notices.exported', { file: onSave() }) })
            }
          >
            {tg('feedback.export')}
          </button>
          <button
            type="button"
            className={styles['secondary']}
            onClick={() =>
              importFile().catch(() =>
                setNews({ isProblem: true, text: t('notices.partNotLoaded') }),
              )
            }
          >
            {tg('feedback.import')}
          </button>
          {document.header.feedback !== undefined && (
            <button type="button" className={styles['secondary']} onClick={remove}>
              {tg('feedback.remove')}
            </button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
