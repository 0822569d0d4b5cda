import { type BlockKey, type BlockPosition, blockKeys, blocks } from '../domain/blocks.ts';
import { distanceTo, type Point, type Rect, type Size } from './rect.ts';

/**
 * The classic poster in millimetres of an A0 sheet, so that print sizes come for free and PNG 1x is
 * one pixel per mm. Source of the arrangement: the Business Model Canvas by Strategyzer.com.
 */
export const posterSize: Size = { width: 1189, height: 841 };

const margin = 24;
const headHeight = 72;
const footHeight = 35;
const upperShare = 0.71;

const gridTop = headHeight;
const gridHeight = posterSize.height - headHeight - footHeight;
const gridWidth = posterSize.width - 2 * margin;
const upperHeight = Math.round(gridHeight * upperShare);
const columnWidth = gridWidth / 5;

function rectAt(position: BlockPosition): Rect {
  if (position.band === 'lower') {
    const left = position.half === 'left';
    return {
      x: left ? margin : margin + gridWidth / 2,
      y: gridTop + upperHeight,
      width: gridWidth / 2,
      height: gridHeight - upperHeight,
    };
  }
  const half = upperHeight / 2;
  return {
    x: margin + position.column * columnWidth,
    y: position.part === 'bottom' ? gridTop + half : gridTop,
    width: columnWidth,
    height: position.part === 'full' ? upperHeight : half,
  };
}

/** The frames of the nine blocks on the poster, mm. They touch and do not overlap. */
export const blockRects: Readonly<Record<BlockKey, Rect>> = Object.fromEntries(
  blockKeys.map((key) => [key, rectAt(blocks[key].position)]),
) as Record<BlockKey, Rect>;

/** Height of the strip at a block's top that holds number, name and icon; notes stay below it. */
const blockTitleHeight = 36;
/** Notes keep this far from a block's left, right and lower edge, mm. */
const blockPadding = 4;
/** The part of a block where notes may lie, in mm from the block's own corner. */
export function noteAreaOf(block: BlockKey): Rect {
  const { width, height } = blockRects[block];
  return {
    x: blockPadding,
    y: blockTitleHeight,
    width: width - 2 * blockPadding,
    height: height - blockTitleHeight - blockPadding,
  };
}

/** Where the + button of a block stands, mm on the poster: in the title strip, where no note lies. */
export function addButtonRect(block: BlockKey): Rect {
  const rect = blockRects[block];
  const size = 22;
  return {
    x: rect.x + rect.width - size - 5,
    y: rect.y + 18 - size / 2,
    width: size,
    height: size,
  };
}

/** Where the icon of a block stands, left of the + button, mm on the poster. */
export function blockIconRect(block: BlockKey): Rect {
  const button = addButtonRect(block);
  const size = 14;
  return { x: button.x - size - 3, y: button.y + 4, width: size, height: size };
}

/** The block at a point of the poster; outside all of them the nearest, so a drop always lands. */
export function blockAt(point: Point): BlockKey {
  let nearest: BlockKey = 'customerSegments';
  let nearestDistance = Number.POSITIVE_INFINITY;
  for (const key of blockKeys) {
    const distance = distanceTo(blockRects[key], point);
    if (distance < nearestDistance) {
      nearest = key;
      nearestDistance = distance;
    }
  }
  return nearest;
}

export const titleRect: Rect = { x: margin, y: 12, width: 620, height: 30 };
export const descriptionRect: Rect = { x: margin, y: 44, width: 620, height: 18 };

/** The four small fields at the poster's head. */
export type HeadFieldName = 'designedFor' | 'designedBy' | 'date' | 'version';
export const headFields: readonly HeadFieldName[] = [
  'designedFor',
  'designedBy',
  'date',
  'version',
];
const headWidths = [165, 165, 90, 78] as const;

/** Label and value of the four fields at the poster's head, mm. */
export const headFieldRects: Readonly<Record<HeadFieldName, { label: Rect; value: Rect }>> =
  (() => {
    let x = posterSize.width - margin - headWidths.reduce((sum, width) => sum + width, 0);
    const entries = headFields.map((field, index) => {
      const width = headWidths[index] ?? 0;
      const rects = {
        label: { x: x + 7, y: 18, width: width - 10, height: 11 },
        value: { x: x + 7, y: 30, width: width - 10, height: 20 },
      };
      x += width;
      return [field, rects] as const;
    });
    return Object.fromEntries(entries) as Record<HeadFieldName, { label: Rect; value: Rect }>;
  })();

/** Baseline end of the attribution, right aligned, mm. */
export const attributionPoint: Point = {
  x: posterSize.width - margin,
  y: posterSize.height - 14,
};

/** All the nine frames together, mm. */
export const gridRect: Rect = { x: margin, y: gridTop, width: gridWidth, height: gridHeight };
