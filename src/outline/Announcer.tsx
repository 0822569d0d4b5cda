import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../domain/blocks.ts';
import type { Editor, LastAct } from '../editor/editor.ts';
import { loadMoreTexts } from '../i18n/i18n.ts';
import { useTranslation } from '../ui/translation.ts';
import styles from './outline.module.css';

type DescribeAct = typeof import('./describeAct.ts').describeAct;

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  /** Something else to say, such as "there is no block on that side"; a new object says it again. */
  readonly message: { readonly text: string } | undefined;
}

/** The one live region: says once and briefly what happened, in the user's language. */
export function Announcer({ editor, language, message }: Props) {
  const { t, i18n } = useTranslation();
  const act = useStore(editor.store, (state) => state.lastAct);
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const newest = useRef(message);

  // An act is said once, in the language of that moment: a language switch says nothing again.
  const say = useEffectEvent((last: LastAct, describeAct: DescribeAct) => {
    const text = describeAct(last, editor, language, t);
    setSaid((before) => ({ text, turn: before.turn + 1 }));
  });
  useEffect(() => {
    if (act === undefined) return;
    const before = newest.current;
    // The words come with the first act. Without them it goes unsaid, but the board shows it.
    Promise.all([import('./describeAct.ts'), loadMoreTexts(i18n)]).then(
      // What was said of the same act meanwhile says more.
      ([{ describeAct }]) => newest.current === before && say(act, describeAct),
      () => undefined,
    );
  }, [act, i18n]);

  useEffect(() => {
    newest.current = message;
    if (message !== undefined) setSaid((before) => ({ text: message.text, turn: before.turn + 1 }));
  }, [message]);

  // The same words twice would not be read: a space that changes sides makes them new.
  const text = said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`;
  return (
    <div
      className={styles['visuallyHidden']}
      aria-live="polite"
      aria-atomic="true"
      data-part="announcer"
    >
      {said.text === '' ? '' : text}
    </div>
  );
}
