import { useId, useState } from 'react';
import type { Language } from '../../domain/blocks.ts';
import type { TermWithExample } from '../../knowledge/guide/types.ts';
import { useTranslation } from '../../ui/translation.ts';
import type { TermGroup } from './facets.ts';
import styles from './kinds.module.css';

interface Props {
  readonly title: string;
  readonly about: string | undefined;
  readonly groups: readonly TermGroup[];
  readonly language: Language;
  readonly pressed: readonly string[];
  /** Left out when there is no note to say it of: the chips then only explain. */
  readonly onToggle?: (term: string) => void;
}

/** Terms as chips; the one under the pointer, with the keyboard or tapped is explained below. */
export function TermChips({ title, about, groups, language, pressed, onToggle }: Props) {
  const { t } = useTranslation('guide');
  const id = useId();
  const [looked, setLooked] = useState<string>();
  const terms: Record<string, TermWithExample> = Object.assign({}, ...groups.map((g) => g.terms));
  const shown = terms[looked ?? pressed[0] ?? ''];
  return (
    <fieldset className={styles['chips']} aria-describedby={about === undefined ? undefined : id}>
      <legend>{title}</legend>
      {groups.map((group) => (
        <div key={group.name?.en ?? ''} className={styles['chipRow']}>
          {group.name !== undefined && (
            <span className={styles['chipFamily']}>{group.name[language]}</span>
          )}
          {Object.entries(group.terms).map(([key, term]) => (
            <button
              key={key}
              type="button"
              className={styles['chip']}
              aria-description={`${term.meaning[language]} ${t('example')} ${term.example[language]}`}
              {...(onToggle === undefined
                ? { 'aria-expanded': looked === key }
                : { 'aria-pressed': pressed.includes(key) })}
              onPointerEnter={() => setLooked(key)}
              onFocus={() => setLooked(key)}
              onClick={() => {
                setLooked(key);
                onToggle?.(key);
              }}
            >
              {term.name[language]}
            </button>
          ))}
        </div>
      ))}
      {shown !== undefined && (
        <div className={styles['card']}>
          <strong>{shown.name[language]}</strong>
          <p>{shown.meaning[language]}</p>
          <p className={styles['example']}>
            {t('example')} {shown.example[language]}
          </p>
        </div>
      )}
      {about !== undefined && (
        <p id={id} className={styles['quiet']}>
          {about}
        </p>
      )}
    </fieldset>
  );
}
