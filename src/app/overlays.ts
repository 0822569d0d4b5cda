import { createStore, type StoreApi } from 'zustand/vanilla';
import { type BlockKey, blockKeys } from '../domain/blocks.ts';
import type { MenuRequest } from '../ui/menuItems.ts';

/** What lies over the page, one at a time. */
export type Overlay =
  | { readonly kind: 'menu'; readonly request: MenuRequest }
  | { readonly kind: 'palette' }
  | { readonly kind: 'png' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'worksheet' }
  | { readonly kind: 'questions' }
  | { readonly kind: 'feedback' };

/** What stands beside the board, one at a time. */
export type Panel = 'guide' | 'practice';

/** The canvas as its drawing, or as the plain outline. */
export type View = 'board' | 'outline';

export interface OverlayState {
  readonly overlay: Overlay | undefined;
  readonly view: View;
  /** True once one view has taken the other's place. */
  readonly hasTurned: boolean;
  readonly panel: Panel | undefined;
  /** The block that the guide is about; kept while it is closed. */
  readonly guideStep: BlockKey;
  /** Rises each time the keyboard should go to the panel. */
  readonly panelFocus: number;
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
  /** Opens the guide, at a block when one is given, and puts the keyboard in it. */
  openGuide(block?: BlockKey): void;
  /** Opens the exercises; with the keyboard, unless they come by themselves with their canvas. */
  openPractice(withKeyboard: boolean): void;
  /** Turns to a block without moving the keyboard; nothing while the guide is closed. */
  turnGuide(block: BlockKey): void;
  closePanel(): void;
  announce(text: string): void;
  fail(): void;
}

export function createOverlays(view: View): Overlays {
  const store = createStore<OverlayState>(() => ({
    overlay: undefined,
    view,
    hasTurned: false,
    panel: undefined,
    guideStep: blockKeys[0],
    panelFocus: 0,
    message: undefined,
    hasFailed: false,
  }));
  return {
    store,
    open: (overlay) => store.setState({ overlay, hasFailed: false }),
    close: () => store.setState({ overlay: undefined }),
    show(view) {
      if (view !== store.getState().view) store.setState({ view, hasTurned: true });
    },
    openGuide(block) {
      const { guideStep, panelFocus } = store.getState();
      store.setState({
        panel: 'guide',
        guideStep: block ?? guideStep,
        panelFocus: panelFocus + 1,
        hasFailed: false,
      });
    },
    openPractice(withKeyboard) {
      const { panel, panelFocus } = store.getState();
      if (panel === 'practice' && !withKeyboard) return;
      store.setState({
        panel: 'practice',
        panelFocus: withKeyboard ? panelFocus + 1 : 0,
        hasFailed: false,
      });
    },
    turnGuide(block) {
      if (store.getState().panel === 'guide') store.setState({ guideStep: block });
    },
    closePanel: () => store.setState({ panel: undefined }),
    announce: (text) => store.setState({ message: { text } }),
    fail: () => store.setState({ overlay: undefined, hasFailed: true }),
  };
}
