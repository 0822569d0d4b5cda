import { useEffect, useRef } from 'react';

/** A press that ends elsewhere makes no click; so long one is waited for, ms. */
const clickWaitMs = 400;

/**
 * Closes a menu when somebody presses or turns the wheel outside it. It is gone before the press
 * arrives, so that the press does what it would have done without the menu. A press on the button that
 * opened it only closes it: its click, which would open it anew, is swallowed.
 */
export function useOutsidePress(button: Element | undefined, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const handlePress = (event: PointerEvent) => {
      if (isInMenu(event.target)) return;
      const isOnButton = event.target instanceof Node && button?.contains(event.target) === true;
      latest.current();
      if (isOnButton && button !== undefined && event.button === 0) swallowClick(button);
    };
    const handleWheel = (event: WheelEvent) => {
      if (!isInMenu(event.target)) latest.current();
    };
    document.addEventListener('pointerdown', handlePress, { capture: true });
    document.addEventListener('wheel', handleWheel, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerdown', handlePress, { capture: true });
      document.removeEventListener('wheel', handleWheel, { capture: true });
    };
  }, [button]);
}

function isInMenu(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"]') !== null;
}

function swallowClick(button: Element): void {
  const handleClick = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  button.addEventListener('click', handleClick, { capture: true, once: true });
  setTimeout(
    () => button.removeEventListener('click', handleClick, { capture: true }),
    clickWaitMs,
  );
}
