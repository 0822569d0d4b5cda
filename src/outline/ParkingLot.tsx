import { ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { notesIn } from '../domain/document.ts';
import { LoadBoundary } from '../ui/LoadBoundary.tsx';
import { useTranslation } from '../ui/translation.ts';
import styles from './outline.module.css';
import type { ParkedNotesProps } from './ParkedNotes.tsx';
import { isTypingIn } from './typedNote.ts';

// Most canvases have nothing parked: it comes with the first note, or when the lot is opened.
const ParkedNotes = lazy(() => import('./ParkedNotes.tsx'));

interface Props extends ParkedNotesProps {
  readonly onLoadFailed: () => void;
}

/** Notes without a block: a strip under the board that folds. */
export function ParkingLot({ onLoadFailed, ...props }: Props) {
  const { editor, drag } = props;
  const { t } = useTranslation();
  const count = useStore(editor.store, (state) => notesIn(state.document, 'parked').length);
  const isTypingHere = useStore(editor.store, (state) => isTypingIn(state, 'parked'));
  const isOver = useStore(drag.store, (state) => state.drag?.isOverParkingLot === true);
  const isDragging = useStore(drag.store, (state) => state.drag !== undefined);
  const [isUnfolded, setUnfolded] = useState<boolean>();
  const hasKeyboard = useStore(editor.store, (state) => state.activePlace === 'parked');
  // Folded while there is nothing to see and nobody is here, until the user says otherwise.
  const isOpen = isTypingHere || (isUnfolded ?? (count > 0 || hasKeyboard));

  return (
    <section
      aria-label={t('board.parkingLot')}
      className={styles['parking']}
      data-open={isOpen}
      data-target={isDragging ? (isOver ? 'over' : 'ready') : undefined}
      data-part="parking-lot"
    >
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={isOpen}
        onClick={() => setUnfolded(!isOpen)}
        title={t(isOpen ? 'board.foldParking' : 'board.unfoldParking')}
      >
        <span className={styles['parkingName']}>{t('board.parkingLot')}</span>
        <span className={styles['parkingHint']}>
          {count === 0 ? t('board.parkingHint') : t('board.parkedCount', { count })}
        </span>
        {isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
      </button>
      {isOpen && (
        <LoadBoundary onError={onLoadFailed}>
          <Suspense fallback={<div className={styles['parkingContent']} />}>
            <ParkedNotes {...props} />
          </Suspense>
        </LoadBoundary>
      )}
    </section>
  );
}
