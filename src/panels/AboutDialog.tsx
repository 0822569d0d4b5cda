import { Dialog } from '../ui/Dialog.tsx';
import { useTranslation } from '../ui/translation.ts';
import styles from './panels.module.css';

const licenseAddress = 'https://creativecommons.org/licenses/by-sa/3.0/';

interface Props {
  readonly onClose: () => void;
}

/** What this is, where the canvases are kept, and whose the canvas is. */
export default function AboutDialog({ onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('about.title')} closeLabel={t('dialogs.close')} onClose={onClose}>
      <div className={styles['text']}>
        <p className={styles['name']}>{t('app.name')}</p>
        <p>{t('about.text')}</p>
        <p className={styles['license']}>
          {t('about.license')}{' '}
          <a href={licenseAddress} target="_blank" rel="noreferrer">
            {t('about.licenseLink')}
          </a>
        </p>
      </div>
    </Dialog>
  );
}
