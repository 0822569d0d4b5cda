import { useRef, useState } from 'react';
import { posterSize } from '../geometry/posterLayout.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useTranslation } from '../ui/translation.ts';
import styles from './panels.module.css';

interface Props {
  /** Makes the picture and hands it over; rejects when the browser cannot. */
  readonly onExport: (scale: number) => Promise<void>;
  readonly onClose: () => void;
}

const scales = [1, 2, 3, 4] as const;

/** How large the picture is to be. */
export default function PngDialog({ onExport, onClose }: Props) {
  const { t } = useTranslation();
  const [scale, setScale] = useState<number>(2);
  const [state, setState] = useState<'ready' | 'exporting' | 'failed'>('ready');
  const submit = useRef<HTMLButtonElement>(null);

  return (
    <Dialog
      title={t('png.title')}
      closeLabel={t('dialogs.close')}
      onClose={onClose}
      initialFocus={submit}
    >
      {(close) => (
        <form
          className={styles['text']}
          onSubmit={(event) => {
            event.preventDefault();
            if (state === 'exporting') return;
            setState('exporting');
            onExport(scale).then(
              () => close(),
              () => setState('failed'),
            );
          }}
        >
          <fieldset className={styles['choices']}>
            <legend>{t('png.size')}</legend>
            {scales.map((choice) => (
              <label key={choice} className={styles['choice']}>
                <input
                  type="radio"
                  name="scale"
                  value={choice}
                  checked={choice === scale}
                  onChange={() => setScale(choice)}
                />
                <span>{t('png.scale', { scale: choice })}</span>
                <span className={styles['pixels']}>
                  {t('png.pixels', {
                    width: posterSize.width * choice,
                    height: posterSize.height * choice,
                  })}
                </span>
              </label>
            ))}
          </fieldset>
          <p>{t('png.hint')}</p>
          {state === 'failed' && <p role="alert">{t('png.failed')}</p>}
          <button ref={submit} type="submit" className={styles['primary']}>
            {state === 'exporting' ? t('png.exporting') : t('png.export')}
          </button>
        </form>
      )}
    </Dialog>
  );
}
