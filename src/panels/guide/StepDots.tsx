import { type BlockKey, blocksInOrder, type Language } from '../../domain/blocks.ts';
import type { GuideProgress, Progress } from '../../knowledge/guide/progress.ts';
import { useTranslation } from '../../ui/translation.ts';
import styles from './guide.module.css';

interface Props {
  readonly language: Language;
  readonly step: BlockKey;
  readonly progress: GuideProgress;
  readonly onStep: (step: BlockKey) => void;
}

/** The nine steps as dots that fill as questions are answered; each leads to its step. */
export function StepDots({ language, step, progress, onStep }: Props) {
  const { t } = useTranslation('guide');
  return (
    <nav aria-label={t('steps')}>
      <ol className={styles['dots']}>
        {blocksInOrder.map(({ key, number, name }) => {
          const label = t('stepProgress', {
            number,
            block: name[language],
            ...progress.blocks[key],
          });
          return (
            <li key={key}>
              <button
                type="button"
                className={styles['dot']}
                data-fill={fillOf(progress.blocks[key])}
                aria-label={label}
                aria-current={key === step ? 'step' : undefined}
                title={label}
                onClick={() => onStep(key)}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function fillOf({ touched, total }: Progress): 'none' | 'some' | 'all' {
  if (touched === 0) return 'none';
  return touched < total ? 'some' : 'all';
}
