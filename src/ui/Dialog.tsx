import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import styles from './dialog.module.css';
import { type Close, useClosing } from './useClosing.ts';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** How wide, and where: a text or a sheet in the middle, a search field near the top, a whole page. */
  readonly shape?: 'text' | 'sheet' | 'search' | 'page';
  /** Stands in the place of the title, which is then only the dialog's name. */
  readonly head?: ReactNode;
  /** What gets the keyboard; the dialog itself when left out, so that the arrows scroll it. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Which keys close it besides Escape: those that opened it. */
  readonly isClosingKey?: (event: KeyboardEvent) => boolean;
  /** The content. `close` closes, gives the keyboard back, and then does what it is given. */
  readonly children: ReactNode | ((close: Close) => ReactNode);
}

/** A modal dialog that is open as long as it is on the page. */
export function Dialog(props: Props) {
  const {
    title,
    closeLabel,
    onClose,
    shape = 'text',
    head,
    initialFocus,
    isClosingKey,
    children,
  } = props;
  const close = useClosing(onClose);
  const popup = useRef<HTMLDivElement>(null);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (isClosingKey?.(event) !== true) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <BaseDialog.Root open onOpenChange={(isOpen) => isOpen || close()}>
      <BaseDialog.Portal className={styles['portal']}>
        <BaseDialog.Backdrop className={styles['backdrop']} />
        <BaseDialog.Viewport className={styles['viewport']} data-shape={shape}>
          <BaseDialog.Popup
            ref={popup}
            className={styles['popup']}
            data-shape={shape}
            initialFocus={initialFocus ?? popup}
            finalFocus={false}
            aria-modal="true"
            onKeyDown={handleKeyDown}
            {...(head === undefined ? {} : { 'aria-label': title })}
          >
            <div className={styles['head']}>
              {head ?? <BaseDialog.Title className={styles['title']}>{title}</BaseDialog.Title>}
              <BaseDialog.Close className={styles['close']} aria-label={closeLabel}>
                <X aria-hidden="true" />
              </BaseDialog.Close>
            </div>
            {typeof children === 'function' ? children(close) : children}
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
