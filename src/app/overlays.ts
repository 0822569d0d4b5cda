import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MenuRequest } from '../ui/menuItems.ts';

/** What lies over the page, one at a time. */
export type Overlay =
  | { readonly kind: 'menu'; readonly request: MenuRequest }
  | { readonly kind: 'palette' }
  | { readonly kind: 'png' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' };

/** The canvas as its drawing, or as the plain outline. */
export type View = 'board' | 'outline';

export interface OverlayState {
  readonly overlay: Overlay | undefined;
  readonly view: View;
  /** Something for the announcer to say; a new object each time. */
  readonly message: { readonly text: string } | undefined;
  /** True when a part of the page could not be loaded. */
  readonly hasFailed: boolean;
}

export interface Overlays {
  readonly store: StoreApi<OverlayState>;
  open(overlay: Overlay): void;
  close(): void;
  show(view: View): void;
  announce(text: string): void;
  fail(): void;
}

export function createOverlays(view: View): Overlays {
  const store = createStore<OverlayState>(() => ({
    overlay: undefined,
    view,
    message: undefined,
    hasFailed: false,
  }));
  return {
    store,
    open: (overlay) => store.setState({ overlay, hasFailed: false }),
    close: () => store.setState({ overlay: undefined }),
    show: (view) => store.setState({ view }),
    announce: (text) => store.setState({ message: { text } }),
    fail: () => store.setState({ overlay: undefined, hasFailed: true }),
  };
}
