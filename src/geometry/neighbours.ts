import { type BlockKey, blockKeys } from '../domain/blocks.ts';
import { blockRects } from './posterLayout.ts';
import { centerOf, type Point } from './rect.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The block next to another in a direction, seen from a point (the note that moves), or undefined at
 * the poster's edge. Of several that touch that side, the one that lies straight ahead.
 */
export function blockBeside(
  block: BlockKey,
  direction: Direction,
  from: Point = centerOf(blockRects[block]),
): BlockKey | undefined {
  const own = blockRects[block];
  const edge = {
    left: { x: own.x - 1, y: from.y },
    right: { x: own.x + own.width + 1, y: from.y },
    up: { x: from.x, y: own.y - 1 },
    down: { x: from.x, y: own.y + own.height + 1 },
  }[direction];
  return blockKeys.find((key) => {
    const rect = blockRects[key];
    return (
      key !== block &&
      edge.x >= rect.x &&
      edge.x < rect.x + rect.width &&
      edge.y >= rect.y &&
      edge.y < rect.y + rect.height
    );
  });
}
