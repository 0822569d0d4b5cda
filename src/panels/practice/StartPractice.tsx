import { useId, useState } from 'react';
import buttons from '../../ui/buttons.module.css';
import { useTranslation } from '../../ui/translation.ts';
import panels from '../panels.module.css';
import type { PracticeProps } from './PracticePanel.tsx';
import styles from './practice.module.css';

/** What there is to practise, with which example. */
export function StartPractice({ examples, onStart, onOwn }: PracticeProps) {
  const { t } = useTranslation('guide');
  const id = useId();
  const [chosen, setChosen] = useState(examples[0]?.id ?? '');
  return (
    <div className={styles['part']}>
      <p>{t('practice.about')}</p>
      <label htmlFor={id} className={styles['label']}>
        {t('practice.example')}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        {examples.map(({ id: example, name }) => (
          <option key={example} value={example}>
            {name}
          </option>
        ))}
      </select>
      <div className={styles['ways']}>
        <button type="button" className={panels['primary']} onClick={() => onStart('sort', chosen)}>
          {t('practice.startSort')}
        </button>
        <button
          type="button"
          className={buttons['framedButton']}
          onClick={() => onStart('complete', chosen)}
        >
          {t('practice.startComplete')}
        </button>
        <button type="button" className={buttons['framedButton']} onClick={onOwn}>
          {t('practice.startOwn')}
        </button>
      </div>
    </div>
  );
}
