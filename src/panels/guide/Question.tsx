import { useId } from 'react';
import { useStore } from 'zustand';
import { notesAnswering } from '../../domain/questions.ts';
import type { AskedQuestion } from '../../knowledge/questionSets.ts';
import { useTranslation } from '../../ui/translation.ts';
import { AnswerLine } from './AnswerLine.tsx';
import styles from './answers.module.css';
import { Fold } from './Fold.tsx';
import { LongAnswer } from './LongAnswer.tsx';
import { NoteButtons } from './NoteButtons.tsx';
import type { StepProps } from './StepBody.tsx';

interface Props extends StepProps {
  readonly question: AskedQuestion;
}

/** A question with the notes that answer it, the line for the next one, and room for a longer text. */
export function Question({ editor, language, block, question, onTextTooLong }: Props) {
  const { t } = useTranslation('guide');
  const id = useId();
  const notes = useStore(editor.store, ({ document }) => notesAnswering(document, question.id));
  return (
    <section className={styles['question']}>
      <h3 id={id}>{question.text[language]}</h3>
      <NoteButtons editor={editor} notes={notes} labelledBy={id} />
      <AnswerLine
        editor={editor}
        block={block}
        question={question.id}
        labelledBy={id}
        onTextTooLong={onTextTooLong}
      />
      {question.stuck !== undefined && (
        <Fold title={t('stuck')} isHint>
          <p>{question.stuck[language]}</p>
        </Fold>
      )}
      <LongAnswer
        editor={editor}
        question={question.id}
        text={question.text[language]}
        onTextTooLong={onTextTooLong}
      />
    </section>
  );
}
