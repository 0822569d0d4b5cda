import { ArrowLeft, Ellipsis, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { isComposing } from '../../commands/shortcuts.ts';
import { type BlockKey, blocks, blocksInOrder, type Language } from '../../domain/blocks.ts';
import type { Editor } from '../../editor/editor.ts';
import { guideOf } from '../../knowledge/guide/index.ts';
import { guideProgress } from '../../knowledge/guide/progress.ts';
import buttons from '../../ui/buttons.module.css';
import { useTranslation } from '../../ui/translation.ts';
import { useClosing } from '../../ui/useClosing.ts';
import { FeedbackCard } from './FeedbackFold.tsx';
import styles from './guide.module.css';
import { StepBody } from './StepBody.tsx';
import { StepButtons } from './StepButtons.tsx';
import { StepDots } from './StepDots.tsx';

export interface GuideProps {
  readonly editor: Editor;
  readonly language: Language;
  readonly step: BlockKey;
  /** Rises each time the keyboard should come here. */
  readonly focusRequest: number;
  /** Goes to a step, with the keyboard. */
  readonly onStep: (step: BlockKey) => void;
  readonly onClose: () => void;
  readonly onTextTooLong: (length: number) => void;
  /** Opens the menu of what goes with the guide, below a button. */
  readonly onMore: (anchor: Element, label: string) => void;
}

/** Nine steps through the canvas, one for each block; beside the board, or on a phone in its place. */
export function GuideFrame(props: GuideProps) {
  const { editor, language, step, focusRequest, onStep, onTextTooLong, onMore } = props;
  const { t } = useTranslation('guide');
  const close = useClosing(props.onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const progress = guideProgress(useStore(editor.store, (state) => state.document));
  const { [step]: here } = progress.blocks;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each request counts, also the same again
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [focusRequest]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins at its top
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [step]);
  // A longer answer that is being typed is kept when the panel goes.
  useEffect(
    () => () => {
      const { typing } = editor.getState();
      if (typing?.kind === 'answer' || typing?.kind === 'text') editor.finishTyping();
    },
    [editor],
  );

  const closeHere = () =>
    close(() => {
      // Back among the notes: on one of them, also where the list was empty before.
      const { activeElement: home, body } = document;
      const isOnBoard = home?.closest('[role="listbox"]') != null;
      if (home === body || isOnBoard) editor.requestFocus();
    });
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    closeHere();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever one is in it
    <div className={styles['guide']} onKeyDown={handleKeyDown}>
      <div className={styles['head']}>
        <button type="button" className={styles['back']} onClick={closeHere}>
          <ArrowLeft aria-hidden="true" />
          {t('backToCanvas')}
        </button>
        <p className={styles['stepName']}>
          {t('step', { number: blocks[step].number, count: blocksInOrder.length })}
        </p>
        <StepDots language={language} step={step} progress={progress} onStep={onStep} />
        <button
          type="button"
          className={buttons['tool']}
          aria-label={t('moreActions')}
          aria-haspopup="menu"
          title={t('moreActions')}
          onClick={(event) => onMore(event.currentTarget, t('moreActions'))}
        >
          <Ellipsis />
        </button>
        <button
          type="button"
          className={`${buttons['tool']} ${styles['close']}`}
          aria-label={t('close')}
          title={t('close')}
          onClick={closeHere}
        >
          <X />
        </button>
      </div>
      <div ref={scroller} className={styles['scroller']}>
        <h2 ref={heading} tabIndex={-1} className={styles['name']}>
          {blocks[step].name[language]}
        </h2>
        <p className={styles['definition']}>{guideOf[step].definition[language]}</p>
        <p className={styles['progress']}>
          {here.total > 0 && `${t('progress', { ...here })} · `}
          {t('progressAll', { touched: progress.touched, total: progress.total })}
        </p>
        <FeedbackCard editor={editor} block={step} />
        <StepBody
          key={step}
          editor={editor}
          language={language}
          block={step}
          onTextTooLong={onTextTooLong}
        />
      </div>
      <StepButtons language={language} step={step} onStep={onStep} onDone={closeHere} />
    </div>
  );
}
