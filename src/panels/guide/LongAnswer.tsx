import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { isTextTooLong, normalizeText, textLength } from '../../domain/text.ts';
import type { Editor, EditorState } from '../../editor/editor.ts';
import { useTranslation } from '../../ui/translation.ts';
import styles from './answers.module.css';

interface Props {
  readonly editor: Editor;
  readonly question: string;
  readonly text: string;
  readonly onTextTooLong: (length: number) => void;
}

/** What does not fit on a note: a text under the question. Folded to a button while there is none. */
export function LongAnswer({ editor, question, text, onTextTooLong }: Props) {
  const { t } = useTranslation('guide');
  const answer = useStore(editor.store, (state) => answerOf(state, question));
  const [isOpen, setOpen] = useState(answer !== '');
  const field = useRef<HTMLTextAreaElement>(null);
  const isAsked = useRef(false);
  const isShown = isOpen || answer !== '';

  useEffect(() => {
    if (isShown && isAsked.current) field.current?.focus();
    isAsked.current = false;
  }, [isShown]);

  const begin = () => {
    const { typing } = editor.getState();
    if (typing?.kind === 'answer' && typing.question === question) return;
    editor.startTyping({ kind: 'answer', question, draft: answer });
  };
  if (!isShown) {
    return (
      <button
        type="button"
        className={styles['longer']}
        aria-label={t('longerAnswer', { question: text })}
        onClick={() => {
          isAsked.current = true;
          setOpen(true);
        }}
      >
        {t('writeLonger')}
      </button>
    );
  }
  return (
    <textarea
      ref={field}
      className={styles['longField']}
      rows={3}
      aria-label={t('longerAnswer', { question: text })}
      placeholder={t('longerPlaceholder')}
      value={answer}
      onFocus={begin}
      onChange={(event) => {
        const next = event.currentTarget.value;
        const normal = normalizeText(next);
        if (isTextTooLong(normal)) onTextTooLong(textLength(normal));
        else {
          begin();
          editor.type(next);
        }
      }}
      onBlur={(event) => {
        if (event.currentTarget.ownerDocument.hasFocus()) editor.finishTyping();
      }}
    />
  );
}

function answerOf({ typing, document }: EditorState, question: string): string {
  if (typing?.kind === 'answer' && typing.question === question) return typing.draft;
  return document.answers[question] ?? '';
}
