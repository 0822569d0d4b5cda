import { useMemo, useState } from 'react';
import type { Language } from '../domain/blocks.ts';
import type { CanvasDocument } from '../domain/document.ts';
import { buildWorksheet, type Worksheet } from '../knowledge/worksheet.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useTranslation } from '../ui/translation.ts';
import { News, type NewsText } from './News.tsx';
import panels from './panels.module.css';
import { useGuideTexts } from './useGuideTexts.ts';
import { WorksheetBlockView, WorksheetNotes } from './WorksheetParts.tsx';
import styles from './worksheet.module.css';

interface Props {
  readonly document: CanvasDocument;
  readonly language: Language;
  /** ISO date: what stands in the date field at first. */
  readonly today: string;
  /** Prints the page; the worksheet alone is on it. */
  readonly onPrint: () => void;
  /** Hands over the worksheet as it stands, to be saved as Markdown; returns the file's name. */
  readonly onSave: (worksheet: Worksheet) => string;
  readonly onClose: () => void;
}

/** The canvas as a paper to hand in: on the screen as it will be printed. */
export default function WorksheetView(props: Props) {
  const { document, language, today, onPrint, onSave, onClose } = props;
  const { t } = useTranslation();
  const tg = useGuideTexts();
  const [name, setName] = useState('');
  const [date, setDate] = useState(today);
  const [news, setNews] = useState<NewsText>();
  const worksheet = useMemo(
    () =>
      buildWorksheet(document, {
        language,
        name,
        date,
        words: {
          untitled: t('app.untitled'),
          types: tg('worksheet.types'),
          phases: tg('worksheet.phases'),
          motives: tg('worksheet.motives'),
          ownership: tg('worksheet.ownership'),
          revenueKind: tg('worksheet.revenueKind'),
          pricing: tg('worksheet.pricing'),
          amount: tg('worksheet.amount'),
          segments: tg('worksheet.segments'),
          attribution: t('app.attribution'),
        },
      }),
    [document, language, name, date, t, tg],
  );
  const save = () =>
    setNews({ isProblem: false, text: t('notices.exported', { file: onSave(worksheet) }) });
  const { contentLanguage, otherAnswers, parked, feedbackBy, feedbackDate } = worksheet;

  return (
    <Dialog
      title={tg('worksheet.title')}
      closeLabel={t('dialogs.close')}
      onClose={onClose}
      shape="page"
    >
      <div className={styles['tools']}>
        <p>{tg('worksheet.hint')}</p>
        <button type="button" className={panels['primary']} onClick={onPrint}>
          {tg('worksheet.print')}
        </button>
        <button type="button" className={panels['secondary']} onClick={save}>
          {tg('worksheet.saveMarkdown')}
        </button>
        <News news={news} />
      </div>
      <article className={styles['paper']} data-worksheet="">
        <div className={styles['fields']}>
          <label className={styles['field']}>
            {tg('worksheet.name')}
            <input
              type="text"
              autoComplete="name"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <label className={styles['field']}>
            {tg('worksheet.date')}
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
            <h4>{tg('worksheet.otherAnswers')}</h4>
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
            <h4>{tg('worksheet.parked')}</h4>
            <WorksheetNotes notes={parked} contentLanguage={contentLanguage} />
          </section>
        )}
        {feedbackBy !== '' && (
          <p className={styles['written']}>
            {[tg('worksheet.feedbackBy', { author: feedbackBy }), feedbackDate]
              .filter((text) => text !== '')
              .join(', ')}
          </p>
        )}
        <p className={styles['attribution']}>{worksheet.attribution}</p>
      </article>
    </Dialog>
  );
}
