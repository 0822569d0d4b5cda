import { CornerDownLeft } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import { isComposing } from '../../commands/shortcuts.ts';
import type { BlockKey } from '../../domain/blocks.ts';
import { isTextTooLong, normalizeText, textLength } from '../../domain/text.ts';
import { answerWithNote } from '../../editor/answers.ts';
import type { Editor } from '../../editor/editor.ts';
import { useTranslation } from '../../ui/translation.ts';
import styles from './answers.module.css';

interface Props {
  readonly editor: Editor;
  readonly block: BlockKey;
  readonly question: string;
  readonly labelledBy: string;
  readonly onTextTooLong: (length: number) => void;
}

/** The line of an answer: Enter makes a note of it. Until then it waits, whatever else happens. */
export function AnswerLine({ editor, block, question, labelledBy, onTextTooLong }: Props) {
  const { t } = useTranslation('guide');
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  const draft = useStore(editor.store, (state) => state.answerDrafts[question] ?? '');
  const isBlank = draft.trim() === '';

  const add = () => {
    answerWithNote(editor, block, question);
    field.current?.focus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    add();
  };
  return (
    <div className={styles['line']}>
      <input
        ref={field}
        type="text"
        className={styles['lineField']}
        aria-labelledby={labelledBy}
        aria-describedby={hint}
        placeholder={t('answerPlaceholder')}
        enterKeyHint="done"
        autoComplete="off"
        value={draft}
        onChange={(event) => {
          const text = event.currentTarget.value;
          const normal = normalizeText(text);
          if (isTextTooLong(normal)) onTextTooLong(textLength(normal));
          else editor.draftAnswer(question, text);
        }}
        onKeyDown={handleKeyDown}
      />
      <span id={hint} hidden>
        {t('enterHint')}
      </span>
      {!isBlank && (
        <button
          type="button"
          className={styles['lineAdd']}
          aria-label={t('addAnswer')}
          title={t('enterHint')}
          onClick={add}
        >
          <CornerDownLeft aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
