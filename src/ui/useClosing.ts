import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Closes, and then does what was chosen, if anything was. */
export type Close = (then?: () => void) => void;

/**
 * Closes what lies over the page, always in this order: it leaves the page, the keyboard goes back to
 * where it was, and only then comes what was chosen. All of it happens within the event that asked for
 * it, so that a text field opened by the choice keeps the keyboard (on a phone the one on the screen
 * too): Base UI gives the keyboard back some moments later and would end the typing, so its parts must
 * be told `finalFocus={false}`.
 */
export function useClosing(onClose: () => void, home?: Element): Close {
  const [before] = useState(() => document.activeElement);
  const isGone = useRef(false);

  const giveKeyboardBack = () => {
    for (const element of [home, before]) {
      if (!(element instanceof HTMLElement) || element === document.body) continue;
      element.focus({ preventScroll: true });
      if (document.activeElement === element) return;
    }
  };
  const giveBack = useRef(giveKeyboardBack);

  useLayoutEffect(() => {
    isGone.current = false;
    giveBack.current = giveKeyboardBack;
    return () => {
      isGone.current = true;
    };
  });

  // Whoever takes it away without `close` leaves the keyboard on nothing at all.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) giveBack.current();
    },
    [],
  );

  return (then) => {
    if (isGone.current) return;
    flushSync(onClose);
    giveKeyboardBack();
    then?.();
  };
}
