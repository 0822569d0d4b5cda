import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { LoadBoundary } from '../ui/LoadBoundary.tsx';
import { useTranslation } from '../ui/translation.ts';
import type { App } from './createApp.ts';
import styles from './page.module.css';

// With all that the method says in it: loaded when it is first wanted.
const GuidePanel = lazy(() => import('../panels/guide/GuidePanel.tsx'));
const PracticeHost = lazy(() => import('./PracticeHost.tsx'));

interface Props {
  readonly app: App;
  readonly onTextTooLong: (length: number) => void;
}

/** The place of the guide beside the board, while it is open. */
export function GuideHost({ app, onTextTooLong }: Props) {
  const { t } = useTranslation();
  const { store, openGuide, closePanel, fail } = app.overlays;
  const isOpen = useStore(store, ({ panel }) => panel === 'guide');
  const step = useStore(store, ({ guideStep }) => guideStep);
  const focusRequest = useStore(store, ({ panelFocus }) => panelFocus);
  if (!isOpen) return null;
  const failToLoad = () => {
    closePanel();
    fail();
  };
  return (
    <aside className={styles['panel']} aria-label={t('bar.guide')}>
      <LoadBoundary onError={failToLoad}>
        <Suspense fallback={null}>
          <GuidePanel
            editor={app.editor}
            language={app.language()}
            step={step}
            focusRequest={focusRequest}
            onStep={openGuide}
            onClose={closePanel}
            onTextTooLong={onTextTooLong}
            onMore={(anchor, label) =>
              app.openMenu(anchor, label, ({ learningItems }) =>
                learningItems(app.context, app.isApple),
              )
            }
          />
        </Suspense>
      </LoadBoundary>
    </aside>
  );
}

/** The exercises, while one is open or is being chosen; their panel comes with their canvas. */
export function PracticePlace({ app }: { readonly app: App }) {
  const { store, closePanel, fail, openPractice } = app.overlays;
  const isOpen = useStore(store, ({ panel }) => panel === 'practice');
  const exercised = useStore(app.editor.store, ({ document: { header } }) =>
    header.exercise === undefined ? undefined : header.id,
  );
  useEffect(() => {
    if (exercised !== undefined) openPractice(false);
  }, [exercised, openPractice]);
  if (!isOpen && exercised === undefined) return null;
  const failToLoad = () => {
    closePanel();
    fail();
  };
  return (
    <LoadBoundary onError={failToLoad}>
      <Suspense fallback={null}>
        {/* Another exercise begins with nothing said of the one before. */}
        <PracticeHost key={exercised} app={app} isOpen={isOpen} />
      </Suspense>
    </LoadBoundary>
  );
}
