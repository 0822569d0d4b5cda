import { useStore } from 'zustand';
import { type BlockKey, blocks } from '../../domain/blocks.ts';
import { maxMarkLength } from '../../domain/document.ts';
import { feedbackOn, setFeedback } from '../../domain/feedback.ts';
import type { Editor } from '../../editor/editor.ts';
import { useTranslation } from '../../ui/translation.ts';
import panels from '../panels.module.css';
import { Fold } from './Fold.tsx';
import styles from './feedback.module.css';
import { useTextTyping } from './useTextTyping.ts';

interface Props {
  readonly editor: Editor;
  readonly block: BlockKey;
  readonly onTextTooLong: (length: number) => void;
}

/** Where a teacher writes a remark and perhaps a mark about a block. */
export function FeedbackFold({ editor, block, onTextTooLong }: Props) {
  const { t } = useTranslation('guide');
  const remark = useTextTyping({
    editor,
    field: `feedback.${block}.remark`,
    act: 'giveFeedback',
    read: (document) => feedbackOn(document, block)?.remark ?? '',
    apply: (document, draft) =>
      setFeedback(document, block, { ...feedbackOn(document, block), remark: draft }),
    onTextTooLong,
  });
  const mark = useTextTyping({
    editor,
    field: `feedback.${block}.mark`,
    act: 'giveFeedback',
    read: (document) => feedbackOn(document, block)?.mark ?? '',
    apply: (document, draft) =>
      setFeedback(document, block, {
        remark: feedbackOn(document, block)?.remark ?? '',
        mark: draft,
      }),
  });
  return (
    <Fold title={t('feedback.give')}>
      <label className={panels['field']}>
        {t('feedback.remark')}
        <textarea rows={3} placeholder={t('feedback.remarkPlaceholder')} {...remark} />
      </label>
      <label className={`${panels['field']} ${styles['short']}`}>
        {t('feedback.mark')}
        <input type="text" maxLength={maxMarkLength} autoComplete="off" {...mark} />
      </label>
    </Fold>
  );
}

/** What a teacher has said of a block, for the student to read; nothing when there is nothing. */
export function FeedbackCard({ editor, block }: Omit<Props, 'onTextTooLong'>) {
  const { t, i18n } = useTranslation('guide');
  const feedback = useStore(editor.store, ({ document }) => feedbackOn(document, block));
  const author = useStore(editor.store, ({ document }) => document.header.feedback?.author ?? '');
  const contentLanguage = useStore(editor.store, ({ document }) => document.header.language);
  if (feedback === undefined) return null;
  const { remark, mark = '' } = feedback;
  if (remark.trim() === '' && mark === '') return null;
  const name = t('feedback.on', {
    block: blocks[block].name[i18n.language === 'nl' ? 'nl' : 'en'],
  });
  return (
    <section className={styles['card']} aria-label={name}>
      <strong>{author === '' ? t('feedback.title') : t('worksheet.feedbackBy', { author })}</strong>
      {remark.trim() !== '' && (
        <p className={styles['remark']} lang={contentLanguage}>
          {remark}
        </p>
      )}
      {mark !== '' && (
        <p>
          {t('feedback.mark')}: {mark}
        </p>
      )}
    </section>
  );
}
