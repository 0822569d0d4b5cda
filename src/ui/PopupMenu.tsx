import { Menu } from '@base-ui/react/menu';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { MenuEntries } from './MenuEntries.tsx';
import styles from './menu.module.css';
import type { MenuRequest } from './menuItems.ts';
import { useClosing } from './useClosing.ts';
import { useOutsidePress } from './useOutsidePress.ts';

interface Props {
  readonly request: MenuRequest;
  readonly onClose: () => void;
}

/** A menu that is open as long as it is on the page: below an element, or at a point. */
export default function PopupMenu({ request, onClose }: Props) {
  const { anchor, label, items } = request;
  const element = anchor instanceof Element ? anchor : undefined;
  const close = useClosing(onClose, element);
  const [isByKeyboard] = useState(hasVisibleFocus);
  const popup = useRef<HTMLDivElement>(null);
  const place = useMemo(() => (anchor instanceof Element ? anchor : pointAt(anchor)), [anchor]);
  useOutsidePress(element, close);

  const handleKeyDownCapture = (event: KeyboardEvent) => {
    // The keyboard is back on the button before the browser moves it on to what comes after.
    if (event.key === 'Tab') close();
  };

  return (
    <Menu.Root open modal={false} onOpenChange={(isOpen) => isOpen || close()}>
      <Menu.Portal>
        <Menu.Positioner
          className={styles['positioner']}
          anchor={place}
          align="start"
          sideOffset={element === undefined ? 0 : 4}
          collisionPadding={8}
          positionMethod="fixed"
        >
          <Menu.Popup
            ref={popup}
            className={styles['popup']}
            aria-label={label}
            finalFocus={false}
            onKeyDownCapture={handleKeyDownCapture}
            onKeyDown={stopKey}
            onContextMenu={preventDefault}
          >
            <MenuEntries items={items} onChoose={(item) => close(item.run)} />
            {isByKeyboard && <FirstItem popup={popup} />}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Puts the keyboard on the first item: who opened the menu by a key is already walking. */
function FirstItem({ popup }: { readonly popup: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const first = popup.current?.querySelector('[role="menuitem"]:not([aria-disabled="true"])');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [popup]);
  return null;
}

/** Whether a key was pressed last; a text field shows its focus always, so it says nothing. */
function hasVisibleFocus(): boolean {
  return document.activeElement?.matches(':focus-visible:not(input, textarea)') === true;
}

function pointAt({ x, y }: { readonly x: number; readonly y: number }) {
  return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
}

/** Keys pressed in a menu are the menu's: with it closed they would mean something on the board. */
function stopKey(event: KeyboardEvent): void {
  event.stopPropagation();
}

function preventDefault(event: MouseEvent): void {
  event.preventDefault();
}
