import { useStore } from 'zustand';
import type { BlockKey, Language } from '../../domain/blocks.ts';
import type { Editor } from '../../editor/editor.ts';
import { guideOf } from '../../knowledge/guide/index.ts';
import { ownQuestionsOf } from '../../knowledge/questionSets.ts';
import { useTranslation } from '../../ui/translation.ts';
import { ChannelGrid } from './ChannelGrid.tsx';
import { FeedbackFold } from './FeedbackFold.tsx';
import { Fold } from './Fold.tsx';
import styles from './guide.module.css';
import { KindSection } from './KindSection.tsx';
import { moreAbout } from './moreAbout.ts';
import { Question } from './Question.tsx';
import { RevenueTable } from './RevenueTable.tsx';

export interface StepProps {
  readonly editor: Editor;
  readonly language: Language;
  readonly block: BlockKey;
  readonly onTextTooLong: (length: number) => void;
}

/** One step: its questions, what kinds there are, what goes wrong, how others did it. */
export function StepBody(props: StepProps) {
  const { editor, language, block } = props;
  const { t } = useTranslation('guide');
  const guide = guideOf[block];
  const more = moreAbout(guide);
  const set = useStore(editor.store, ({ document }) => document.header.questionSet);
  const asksOurs = set?.mode !== 'instead';
  const own = ownQuestionsOf(block, set);
  return (
    <>
      <div>
        {asksOurs &&
          guide.questions.map((question) => (
            <Question key={question.id} {...props} question={question} />
          ))}
        {own.map((question) => (
          <Question key={question.id} {...props} question={question} />
        ))}
        {!asksOurs && own.length === 0 && <p className={styles['quiet']}>{t('noQuestions')}</p>}
      </div>
      <Fold title={t('stuck')} isHint>
        <p>{guide.stuck[language]}</p>
      </Fold>
      <KindSection editor={editor} language={language} block={block} />
      {guide.key === 'channels' && (
        <>
          <ChannelGrid editor={editor} language={language} guide={guide} />
          {asksOurs &&
            Object.values(guide.phases).map(({ question }) => (
              <Question key={question.id} {...props} question={question} />
            ))}
        </>
      )}
      {guide.key === 'revenueStreams' && (
        <RevenueTable editor={editor} language={language} guide={guide} />
      )}
      <div className={styles['folds']}>
        <Fold title={t('pitfalls')}>
          <ul>
            {guide.pitfalls.map((text) => (
              <li key={text.en}>{text[language]}</li>
            ))}
          </ul>
        </Fold>
        <Fold title={t('others')}>
          {guide.howOthersDidIt.map((text) => (
            <p key={text.en}>{text[language]}</p>
          ))}
        </Fold>
        {more.length > 0 && (
          <Fold title={t('more')}>
            {more.map(({ name, meaning }) => (
              <p key={meaning.en}>
                {name !== undefined && <strong>{name[language]}. </strong>}
                {meaning[language]}
              </p>
            ))}
          </Fold>
        )}
        <FeedbackFold editor={editor} block={block} onTextTooLong={props.onTextTooLong} />
      </div>
    </>
  );
}
