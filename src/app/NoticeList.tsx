import { CircleAlert, Info, X } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import buttons from '../ui/buttons.module.css';
import { useTranslation } from '../ui/translation.ts';
import styles from './notices.module.css';
import type { Notice, Notices } from './notices.ts';

/** Info goes by itself after a while; an error stays until it is closed or no longer true. */
const infoMs = 9_000;

export function NoticeList({ notices }: { readonly notices: Notices }) {
  const { t } = useTranslation();
  const shown = useStore(notices.store, (state) => state.notices);
  return (
    <div className={styles['notices']}>
      {shown.map((notice) => (
        <NoticeCard
          key={notice.key}
          notice={notice}
          closeLabel={t('notices.close')}
          onClose={() => notices.dismiss(notice.key)}
        />
      ))}
    </div>
  );
}

interface CardProps {
  readonly notice: Notice;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

function NoticeCard({ notice, closeLabel, onClose }: CardProps) {
  const isError = notice.tone === 'error';
  const close = useEffectEvent(onClose);
  useEffect(() => {
    // A newer notice under the same key has a time of its own.
    if (notice.tone === 'error') return;
    const timer = setTimeout(() => close(), infoMs);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={styles['notice']} role={isError ? 'alert' : 'status'} data-tone={notice.tone}>
      {isError ? <CircleAlert aria-hidden="true" /> : <Info aria-hidden="true" />}
      <div className={styles['noticeContent']}>
        <p>{notice.text()}</p>
        {notice.actions?.map((action) => (
          <button
            key={action.label()}
            type="button"
            className={styles['noticeAction']}
            onClick={action.run}
          >
            {action.label()}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={buttons['tool']}
        aria-label={closeLabel}
        title={closeLabel}
        onClick={onClose}
      >
        <X />
      </button>
    </div>
  );
}
