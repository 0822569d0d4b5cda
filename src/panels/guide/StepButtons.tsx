import { type BlockKey, blockKeys, blocks, type Language } from '../../domain/blocks.ts';
import buttons from '../../ui/buttons.module.css';
import { useTranslation } from '../../ui/translation.ts';
import styles from './guide.module.css';

interface Props {
  readonly language: Language;
  readonly step: BlockKey;
  readonly onStep: (step: BlockKey) => void;
  readonly onDone: () => void;
}

/** One step back and one on; after the last the canvas is the next thing to look at. */
export function StepButtons({ language, step, onStep, onDone }: Props) {
  const { t } = useTranslation('guide');
  const at = blockKeys.indexOf(step);
  const previous = blockKeys[at - 1];
  const next = blockKeys[at + 1];
  return (
    <div className={styles['foot']}>
      {previous !== undefined && (
        <button
          type="button"
          className={buttons['framedButton']}
          title={blocks[previous].name[language]}
          onClick={() => onStep(previous)}
        >
          {t('previous')}
        </button>
      )}
      <button
        type="button"
        className={styles['next']}
        onClick={() => (next === undefined ? onDone() : onStep(next))}
      >
        {next === undefined ? t('done') : t('next', { block: blocks[next].name[language] })}
      </button>
    </div>
  );
}
