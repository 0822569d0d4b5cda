/** One line of a menu. Who opens the menu says what is in it; the menu only shows it. */
export type MenuItem =
  | {
      readonly kind: 'action';
      readonly id: string;
      readonly label: string;
      /** The parts of its shortcut as a person reads them: ["Ctrl", "D"]. */
      readonly shortcut?: readonly string[];
      /** A CSS colour to show beside the label. */
      readonly swatch?: string;
      /** A few words more, such as a count. */
      readonly detail?: string;
      /** A line below the label that explains it. */
      readonly hint?: string;
      readonly isDisabled?: boolean;
      /** The one that holds now, such as the canvas that is open. */
      readonly isCurrent?: boolean;
      /** Called once, when the menu is gone and the keyboard is back where it was. */
      run(): void;
    }
  | {
      readonly kind: 'submenu';
      readonly id: string;
      readonly label: string;
      readonly items: readonly MenuItem[];
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'heading'; readonly label: string };

export type MenuAction = Extract<MenuItem, { kind: 'action' }>;

export interface MenuRequest {
  /** The menu opens below an element, or at a point of the window (px). */
  readonly anchor: Element | { readonly x: number; readonly y: number };
  /** The menu's accessible name. */
  readonly label: string;
  readonly items: readonly MenuItem[];
}
