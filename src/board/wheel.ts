import type { Editor } from '../editor/editor.ts';

/**
 * The wheel: pans; with Ctrl or Command, and for a pinch on a trackpad (which arrives as Ctrl+wheel), it
 * zooms to the pointer. The page itself never scrolls or zooms.
 */
export function attachWheel(element: HTMLElement, editor: Editor): () => void {
  const handleWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey && scrollsItself(event.target)) return;
    event.preventDefault();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? 16
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? 400
          : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    if (event.ctrlKey || event.metaKey) {
      const area = element.getBoundingClientRect();
      const at = { x: event.clientX - area.left, y: event.clientY - area.top };
      // A wheel's click is about 100, a trackpad's step a few: both should feel even.
      const step = Math.max(-100, Math.min(100, dy));
      editor.camera.zoomAround(at, Math.exp(-step / 400));
      return;
    }
    if (event.shiftKey && dx === 0) editor.camera.panBy(-dy, 0);
    else editor.camera.panBy(-dx, -dy);
  };
  element.addEventListener('wheel', handleWheel, { passive: false });
  return () => element.removeEventListener('wheel', handleWheel);
}

/** A text field with more text than it shows scrolls by the wheel, as anywhere. */
function scrollsItself(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && target.scrollHeight > target.clientHeight + 1;
}
