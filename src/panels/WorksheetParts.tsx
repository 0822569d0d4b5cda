import type { Language } from '../domain/blocks.ts';
import type { WorksheetBlock, WorksheetNote } from '../knowledge/worksheet.ts';
import { useTranslation } from '../ui/translation.ts';
import styles from './worksheet.module.css';

interface BlockProps {
  readonly block: WorksheetBlock;
  readonly contentLanguage: Language;
}

/** One building block on the worksheet: its questions with the answers, its other notes, feedback. */
export function WorksheetBlockView({ block, contentLanguage }: BlockProps) {
  const { t: tg } = useTranslation('guide');
  const { number, name, definition, questions, otherNotes, feedback, leaning } = block;
  return (
    <section className={styles['block']}>
      <h4>
        {number}. {name}
      </h4>
      <p className={styles['definition']}>{definition}</p>
      {leaning !== '' && (
        <p className={styles['fact']}>
          {tg('worksheet.leaning')}: {leaning}
        </p>
      )}
      {questions.map(({ id, text, shortAnswers, longAnswer }) => (
        <div key={id} className={styles['question']}>
          <h5>{text}</h5>
          <WorksheetNotes notes={shortAnswers} contentLanguage={contentLanguage} />
          {longAnswer.trim() !== '' && (
            <p className={styles['written']} lang={contentLanguage}>
              {longAnswer}
            </p>
          )}
          {shortAnswers.length === 0 && longAnswer.trim() === '' && (
            <p className={styles['open']}>{tg('worksheet.noAnswer')}</p>
          )}
        </div>
      ))}
      {otherNotes.length > 0 && (
        <div className={styles['question']}>
          <h5>{tg('worksheet.otherNotes')}</h5>
          <WorksheetNotes notes={otherNotes} contentLanguage={contentLanguage} />
        </div>
      )}
      {feedback !== undefined && (
        <div className={styles['feedback']}>
          <h5>{tg('worksheet.feedback')}</h5>
          {feedback.remark !== '' && (
            <p className={styles['written']} lang={contentLanguage}>
              {feedback.remark}
            </p>
          )}
          {feedback.mark !== '' && (
            <p className={styles['written']}>
              {tg('worksheet.mark')}: {feedback.mark}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

interface NotesProps {
  readonly notes: readonly WorksheetNote[];
  readonly contentLanguage: Language;
}

/** Notes as a list; nothing when there are none. */
export function WorksheetNotes({ notes, contentLanguage }: NotesProps) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']}>
      {notes.map(({ id, text, detail, facts }) => (
        <li key={id}>
          <span className={styles['written']} lang={contentLanguage}>
            {text.trim() === '' ? t('board.emptyNote') : text}
          </span>
          {detail !== '' && (
            <p className={styles['written']} lang={contentLanguage}>
              {detail}
            </p>
          )}
          {facts.map(({ label, value }) => (
            <p key={label} className={styles['fact']}>
              {label}: {value}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
