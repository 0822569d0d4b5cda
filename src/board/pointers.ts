import type { Point } from '../geometry/rect.ts';

/** px that a pointer may wander before a press becomes a drag; fingers wander more. */
export const slop = { mouse: 4, pen: 6, touch: 9 } as const;

export function listen<K extends keyof WindowEventMap>(
  target: HTMLElement | Window,
  type: K,
  handle: (event: WindowEventMap[K]) => void,
  options?: AddEventListenerOptions,
): () => void {
  const listener = handle as EventListener;
  target.addEventListener(type, listener, options);
  return () => target.removeEventListener(type, listener, options);
}

export function pointerKind(type: string): keyof typeof slop {
  return type === 'touch' || type === 'pen' ? type : 'mouse';
}

/** Buttons and fields that lie over the board work by themselves. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, textarea, a') !== null;
}

export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

export function isBoardKey(event: KeyboardEvent, element: HTMLElement): boolean {
  const { target } = event;
  return (
    !(target instanceof HTMLElement) ||
    target === target.ownerDocument.body ||
    element.contains(target)
  );
}

export function pinchOf(touches: ReadonlyMap<number, Point>): { middle: Point; distance: number } {
  const [a = { x: 0, y: 0 }, b = a] = touches.values();
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    distance: Math.hypot(a.x - b.x, a.y - b.y),
  };
}
