import { useId } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../domain/blocks.ts';
import { notesIn } from '../../domain/document.ts';
import { excerpt } from '../../domain/text.ts';
import type { Editor } from '../../editor/editor.ts';
import type { RevenueStreamsGuide, TermWithExample } from '../../knowledge/guide/types.ts';
import { useTranslation } from '../../ui/translation.ts';
import styles from './kinds.module.css';

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  readonly guide: RevenueStreamsGuide;
}

/** Each stream with its kind and what sets its price, so that what is not said yet shows. */
export function RevenueTable({ editor, language, guide }: Props) {
  const { t } = useTranslation('guide');
  const id = useId();
  const notes = useStore(editor.store, ({ document }) => notesIn(document, 'revenueStreams'));
  if (notes.length === 0) return null;
  const word = (terms: Readonly<Record<string, TermWithExample>>, key: string | undefined) => {
    if (key === undefined) return <span className={styles['notSaid']}>{t('streams.notSaid')}</span>;
    return Object.hasOwn(terms, key) ? terms[key]?.name[language] : key;
  };
  return (
    <section className={styles['table']}>
      <h3 id={id}>{t('streams.title')}</h3>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('streams.stream')}</th>
            <th scope="col">{t('streams.kind')}</th>
            <th scope="col">{t('streams.pricing')}</th>
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <tr key={note.id}>
              <th scope="row">{excerpt(note.text, 40) || t('emptyNote')}</th>
              <td>{word(guide.kinds, note.revenueKind)}</td>
              <td>{word(guide.pricing, note.pricing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
