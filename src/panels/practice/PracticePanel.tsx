import { ArrowLeft, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { isComposing } from '../../commands/shortcuts.ts';
import type { Language } from '../../domain/blocks.ts';
import type { CanvasDocument } from '../../domain/document.ts';
import type { ExerciseKind } from '../../domain/exercise.ts';
import type { Editor } from '../../editor/editor.ts';
import buttons from '../../ui/buttons.module.css';
import { useClosing } from '../../ui/useClosing.ts';
import guide from '../guide/guide.module.css';
import { useGuideTexts } from '../useGuideTexts.ts';
import { Completing } from './Completing.tsx';
import styles from './practice.module.css';
import { Sorting } from './Sorting.tsx';
import { StartPractice } from './StartPractice.tsx';
import type { Verdict } from './verdict.ts';

export interface PracticeProps {
  readonly editor: Editor;
  readonly language: Language;
  /** Rises each time the keyboard should come here. */
  readonly focusRequest: number;
  /** The example that the open canvas is made of, once it is loaded; undefined when it is no exercise. */
  readonly example: CanvasDocument | undefined;
  /** The examples to choose from, by id and name. */
  readonly examples: readonly { readonly id: string; readonly name: string }[];
  readonly verdict: Verdict | undefined;
  readonly onStart: (kind: ExerciseKind, example: string) => void;
  readonly onOwn: () => void;
  readonly onClose: () => void;
}

/** Learning by doing: sort an example's notes, complete one, make one's own. */
export function PracticePanel(props: PracticeProps) {
  const { editor, language, focusRequest, example, verdict, onStart, onOwn } = props;
  const tg = useGuideTexts();
  const close = useClosing(props.onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const exercise = useStore(editor.store, ({ document }) => document.header.exercise);
  const kind = exercise?.kind;

  useEffect(() => {
    if (focusRequest > 0) heading.current?.focus({ preventScroll: true });
  }, [focusRequest]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    close(() => editor.requestFocus());
  };
  const step = (of: ExerciseKind | undefined, text: string): ReactNode => (
    <li aria-current={kind === of ? 'step' : undefined}>{text}</li>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever one is in it
    <div className={guide['guide']} onKeyDown={handleKeyDown}>
      <div className={guide['head']}>
        <button type="button" className={guide['back']} onClick={() => close()}>
          <ArrowLeft aria-hidden="true" />
          {tg('backToCanvas')}
        </button>
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          {tg('practice.title')}
        </h2>
        <button
          type="button"
          className={`${buttons['tool']} ${guide['close']}`}
          aria-label={tg('practice.close')}
          title={tg('practice.close')}
          onClick={() => close(() => editor.requestFocus())}
        >
          <X />
        </button>
      </div>
      <div className={guide['scroller']}>
        <ol className={styles['steps']} aria-label={tg('practice.steps')}>
          {step('sort', tg('practice.sortStep'))}
          {step('complete', tg('practice.completeStep'))}
          <li>{tg('practice.ownStep')}</li>
        </ol>
        {exercise === undefined && <StartPractice {...props} />}
        {exercise !== undefined && example === undefined && <p>{tg('practice.loading')}</p>}
        {exercise !== undefined && example !== undefined && kind === 'sort' && (
          <Sorting
            editor={editor}
            language={language}
            example={example}
            verdict={verdict}
            onNext={() => onStart('complete', exercise.example)}
          />
        )}
        {exercise !== undefined && example !== undefined && kind === 'complete' && (
          <Completing editor={editor} language={language} example={example} onNext={onOwn} />
        )}
      </div>
    </div>
  );
}
