import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/blocks.ts';
import type { CanvasDocument } from '../domain/document.ts';
import type { QuestionSet } from '../knowledge/questionSets.ts';
import { buildWorksheet, type Worksheet } from '../knowledge/worksheet.ts';
import { Dialog } from '../ui/Dialog.tsx';
import panels from './panels.module.css';
import { WorksheetBlockView, WorksheetNotes } from './WorksheetParts.tsx';
import styles from './worksheet.module.css';

interface Props {
  readonly document: CanvasDocument;
  readonly language: Language;
  /** ISO date: what stands in the date field at first. */
  readonly today: string;
  /** Own questions, instead of ours or beside them. */
  readonly questionSet?: QuestionSet | undefined;
  /** Prints the page; the worksheet alone is on it. */
  readonly onPrint: () => void;
  /** Hands over the worksheet as it stands, to be saved as Markdown. */
  readonly onSave: (worksheet: Worksheet) => void;
  readonly onClose: () => void;
}

/** The canvas as a paper to hand in: on the screen as it will be printed. */
export default function WorksheetView(props: Props) {
  const { document, language, today, questionSet, onPrint, onSave, onClose } = props;
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [date, setDate] = useState(today);
  const worksheet = useMemo(
    () =>
      buildWorksheet(document, {
        language,
        name,
        date,
        questionSet,
        words: {
          untitled: t('app.untitled'),
          types: t('worksheet.types'),
          phases: t('worksheet.phases'),
          motives: t('worksheet.motives'),
          ownership: t('worksheet.ownership'),
          revenueKind: t('worksheet.revenueKind'),
          pricing: t('worksheet.pricing'),
          amount: t('worksheet.amount'),
          attribution: t('app.attribution'),
        },
      }),
    [document, language, name, date, questionSet, t],
  );
  const { contentLanguage, otherAnswers, parked, feedbackBy, feedbackDate } = worksheet;

  return (
    <Dialog
      title={t('worksheet.title')}
      closeLabel={t('dialogs.close')}
      onClose={onClose}
      shape="page"
    >
      <div className={styles['tools']}>
        <p>{t('worksheet.hint')}</p>
        <button type="button" className={panels['primary']} onClick={onPrint}>
          {t('worksheet.print')}
        </button>
        <button type="button" className={styles['secondary']} onClick={() => onSave(worksheet)}>
          {t('worksheet.saveMarkdown')}
        </button>
      </div>
      <article className={styles['paper']} data-worksheet="">
        <div className={styles['fields']}>
          <label className={styles['field']}>
            {t('worksheet.name')}
            <input
              type="text"
              autoComplete="name"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <label className={styles['field']}>
            {t('worksheet.date')}
            <input type="date" value={date} onChange={(event) => setDate(event.target.value)} />
          </label>
        </div>
        <h3 className={styles['title']} lang={contentLanguage}>
          {worksheet.title}
        </h3>
        {worksheet.description !== '' && (
          <p className={styles['written']} lang={contentLanguage}>
            {worksheet.description}
          </p>
        )}
        {worksheet.blocks.map((block) => (
          <WorksheetBlockView key={block.key} block={block} contentLanguage={contentLanguage} />
        ))}
        {otherAnswers.length > 0 && (
          <section className={styles['block']}>
            <h4>{t('worksheet.otherAnswers')}</h4>
            {otherAnswers.map(({ question, answer }) => (
              <div key={question}>
                <h5>{question}</h5>
                <p className={styles['written']} lang={contentLanguage}>
                  {answer}
                </p>
              </div>
            ))}
          </section>
        )}
        {parked.length > 0 && (
          <section className={styles['block']}>
            <h4>{t('worksheet.parked')}</h4>
            <WorksheetNotes notes={parked} contentLanguage={contentLanguage} />
          </section>
        )}
        {feedbackBy !== '' && (
          <p className={styles['written']}>
            {[t('worksheet.feedbackBy', { author: feedbackBy }), feedbackDate]
              .filter((text) => text !== '')
              .join(', ')}
          </p>
        )}
        <p className={styles['attribution']}>{worksheet.attribution}</p>
      </article>
    </Dialog>
  );
}
