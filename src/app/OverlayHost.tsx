import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { hasMoreTexts, loadMoreTexts } from '../i18n/i18n.ts';
import { LoadBoundary } from '../ui/LoadBoundary.tsx';
import type { App } from './createApp.ts';
import type { Overlay } from './overlays.ts';

// Nothing of these is in the first view: they come when they are first wanted.
const PopupMenu = lazy(() => import('../ui/PopupMenu.tsx'));
const CommandPalette = lazy(() => import('../panels/CommandPalette.tsx'));
const ShortcutSheet = lazy(() => import('../panels/ShortcutSheet.tsx'));
const PngDialog = lazy(() => import('../panels/PngDialog.tsx'));
const AboutDialog = lazy(() => import('../panels/AboutDialog.tsx'));
const LearningOverlay = lazy(() => import('./LearningOverlay.tsx'));

/** Fetches the parts that are likely to be wanted, once the page has nothing else to do. */
export function fetchAhead({ i18n }: App): void {
  const parts: readonly Promise<unknown>[] = [
    import('../ui/PopupMenu.tsx'),
    import('./menus.ts'),
    import('../outline/describeAct.ts'),
    loadMoreTexts(i18n),
  ];
  for (const part of parts) void part.catch(() => undefined);
}

/** Whether the texts of what lies over the page are there; loads them when they are wanted. */
function useMoreTexts({ i18n, overlays }: App, areWanted: boolean): boolean {
  const [, setLoads] = useState(0);
  const isMissing = areWanted && !hasMoreTexts(i18n);
  useEffect(() => {
    if (isMissing) loadMoreTexts(i18n).then(() => setLoads((before) => before + 1), overlays.fail);
  }, [isMissing, i18n, overlays]);
  return !isMissing;
}

/** Whatever lies over the page just now. */
export function OverlayHost({ app }: { readonly app: App }) {
  const overlay = useStore(app.overlays.store, (state) => state.overlay);
  const { close, fail } = app.overlays;
  const hasTexts = useMoreTexts(app, overlay !== undefined);
  if (overlay === undefined || !hasTexts) return null;
  return (
    <LoadBoundary key={overlay.kind} onError={fail}>
      <Suspense fallback={null}>
        {overlay.kind === 'menu' && <PopupMenu request={overlay.request} onClose={close} />}
        {overlay.kind === 'palette' && (
          <CommandPalette context={app.context} isApple={app.isApple} onClose={close} />
        )}
        {overlay.kind === 'shortcuts' && (
          <ShortcutSheet context={app.context} isApple={app.isApple} onClose={close} />
        )}
        {overlay.kind === 'png' && <PngDialog onExport={app.exportPicture} onClose={close} />}
        {overlay.kind === 'about' && <AboutDialog onClose={close} />}
        {isLearning(overlay) && <LearningOverlay app={app} kind={overlay.kind} onClose={close} />}
      </Suspense>
    </LoadBoundary>
  );
}

type LearningKind = 'worksheet' | 'questions' | 'feedback';

function isLearning(overlay: Overlay): overlay is { readonly kind: LearningKind } {
  return ['worksheet', 'questions', 'feedback'].includes(overlay.kind);
}
