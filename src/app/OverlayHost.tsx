import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { App } from './createApp.ts';
import { LoadBoundary } from './LoadBoundary.tsx';

// Nothing of these is in the first view: they come when they are first wanted.
const PopupMenu = lazy(() => import('../ui/PopupMenu.tsx'));
const CommandPalette = lazy(() => import('../panels/CommandPalette.tsx'));
const ShortcutSheet = lazy(() => import('../panels/ShortcutSheet.tsx'));
const PngDialog = lazy(() => import('../panels/PngDialog.tsx'));
const AboutDialog = lazy(() => import('../panels/AboutDialog.tsx'));

/** Fetches the parts that are likely to be wanted, once the page has nothing else to do. */
export function fetchAhead(): void {
  for (const part of [import('../ui/PopupMenu.tsx'), import('./menus.ts')]) {
    void part.catch(() => undefined);
  }
}

/** Whatever lies over the page just now. */
export function OverlayHost({ app }: { readonly app: App }) {
  const overlay = useStore(app.overlays.store, (state) => state.overlay);
  if (overlay === undefined) return null;
  const { close, fail } = app.overlays;
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
      </Suspense>
    </LoadBoundary>
  );
}
