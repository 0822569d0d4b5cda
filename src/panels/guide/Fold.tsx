import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './guide.module.css';

interface Props {
  readonly title: string;
  /** The hint for who is stuck stands out a little. */
  readonly isHint?: boolean;
  readonly children: ReactNode;
}

/** A part that unfolds; the browser's own, so that it also opens when one searches in the page. */
export function Fold({ title, isHint, children }: Props) {
  return (
    <details className={styles['fold']} data-hint={isHint}>
      <summary>
        <ChevronRight aria-hidden="true" />
        {title}
      </summary>
      <div className={styles['foldText']}>{children}</div>
    </details>
  );
}
