import type { Camera } from '../editor/camera.ts';
import type { Point } from '../geometry/rect.ts';

/** So close to the edge, in px, a drag moves the board. */
const reach = 36;
const fastest = 14;

/** Moves the board while a drag is held at the edge of the surface, so that far blocks can be reached. */
export interface EdgePan {
  follow(local: Point): void;
  stop(): void;
}

export function createEdgePan(camera: Camera): EdgePan {
  let frame: number | undefined;
  let speed: Point = { x: 0, y: 0 };

  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  const step = () => {
    camera.panBy(speed.x, speed.y);
    frame = requestAnimationFrame(step);
  };
  return {
    follow(local) {
      const { surface, isFitted } = camera.store.getState();
      const along = (at: number, length: number) => {
        if (at < reach) return Math.min(fastest, ((reach - at) / reach) * fastest);
        if (at > length - reach)
          return -Math.min(fastest, ((at - length + reach) / reach) * fastest);
        return 0;
      };
      speed = { x: along(local.x, surface.width), y: along(local.y, surface.height) };
      // The whole poster is seen: there is nowhere to go.
      if (isFitted || (speed.x === 0 && speed.y === 0)) stop();
      else if (frame === undefined) frame = requestAnimationFrame(step);
    },
    stop,
  };
}
