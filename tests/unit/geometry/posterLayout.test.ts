import { describe, expect, it } from 'vitest';
import { blockKeys, blocks } from '../../../src/domain/blocks.ts';
import { noteSizes } from '../../../src/domain/noteTypes.ts';
import { noteHeight } from '../../../src/geometry/noteBox.ts';
import {
  addButtonRect,
  attributionPoint,
  blockAt,
  blockIconRect,
  blockRects,
  descriptionRect,
  gridRect,
  headFieldRects,
  headFields,
  noteAreaOf,
  posterSize,
  titleRect,
} from '../../../src/geometry/posterLayout.ts';
import { centerOf, contains, intersects, type Rect } from '../../../src/geometry/rect.ts';

const poster: Rect = { x: 0, y: 0, ...posterSize };

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - 1e-9 &&
    inner.y >= outer.y - 1e-9 &&
    inner.x + inner.width <= outer.x + outer.width + 1e-9 &&
    inner.y + inner.height <= outer.y + outer.height + 1e-9
  );
}

/** A hair smaller, so that what only touches does not count as overlapping. */
function shrunk({ x, y, width, height }: Rect): Rect {
  return { x: x + 0.001, y: y + 0.001, width: width - 0.002, height: height - 0.002 };
}

const everyPair = blockKeys.flatMap((a, index) => {
  return blockKeys.slice(index + 1).map((b) => [a, b] as const);
});

describe('the nine frames', () => {
  it('do not overlap', () => {
    for (const [a, b] of everyPair) {
      expect(intersects(shrunk(blockRects[a]), shrunk(blockRects[b])), `${a} and ${b}`).toBe(false);
    }
  });

  it('cover the grid without gaps', () => {
    const area = blockKeys.reduce((sum, key) => {
      return sum + blockRects[key].width * blockRects[key].height;
    }, 0);
    expect(area).toBeCloseTo(gridRect.width * gridRect.height, 6);
    for (const key of blockKeys) expect(isWithin(blockRects[key], gridRect), key).toBe(true);
  });

  it('stand where the table of blocks says', () => {
    for (const key of blockKeys) {
      const { position } = blocks[key];
      const { x, y, width, height } = blockRects[key];
      if (position.band === 'lower') {
        const half = gridRect.width / 2;
        expect(x).toBeCloseTo(gridRect.x + (position.half === 'left' ? 0 : half), 6);
        expect(width).toBeCloseTo(half, 6);
        expect(y + height).toBeCloseTo(gridRect.y + gridRect.height, 6);
      } else {
        const fifth = gridRect.width / 5;
        expect(x).toBeCloseTo(gridRect.x + position.column * fifth, 6);
        expect(width).toBeCloseTo(fifth, 6);
        expect(y === gridRect.y).toBe(position.part !== 'bottom');
      }
    }
  });

  it('are read from left to right as on the classic poster', () => {
    const { keyPartners, keyActivities, valuePropositions, channels, customerSegments } =
      blockRects;
    const upper = [keyPartners, keyActivities, valuePropositions, channels, customerSegments];
    const lefts = upper.map((rect) => rect.x);
    expect(lefts.toSorted((a, b) => a - b)).toEqual(lefts);
    expect(blockRects.costStructure.x).toBeLessThan(blockRects.revenueStreams.x);
    expect(blockRects.keyActivities.y).toBeLessThan(blockRects.keyResources.y);
    expect(blockRects.customerRelationships.y).toBeLessThan(blockRects.channels.y);
  });
});

describe('the note area of a block', () => {
  it('lies in the block, below its title, and holds a note of every size', () => {
    for (const key of blockKeys) {
      const { x, y } = blockRects[key];
      const area = noteAreaOf(key);
      const onPoster = { ...area, x: area.x + x, y: area.y + y };
      expect(isWithin(onPoster, blockRects[key]), key).toBe(true);
      expect(intersects(onPoster, addButtonRect(key)), key).toBe(false);
      expect(intersects(onPoster, blockIconRect(key)), key).toBe(false);
      for (const size of noteSizes) {
        expect(area.width).toBeGreaterThanOrEqual(size);
        expect(area.height).toBeGreaterThanOrEqual(noteHeight(size));
      }
    }
  });
});

describe('the title strip of a block', () => {
  it('has icon and + button side by side in the block', () => {
    for (const key of blockKeys) {
      expect(isWithin(addButtonRect(key), blockRects[key])).toBe(true);
      expect(isWithin(blockIconRect(key), blockRects[key])).toBe(true);
      expect(intersects(addButtonRect(key), blockIconRect(key))).toBe(false);
    }
  });
});

describe('the head of the poster', () => {
  it('lies above the grid, with fields that do not overlap', () => {
    const rects = [
      titleRect,
      descriptionRect,
      ...headFields.flatMap((field) => [headFieldRects[field].label, headFieldRects[field].value]),
    ];
    rects.forEach((rect, index) => {
      expect(isWithin(rect, poster)).toBe(true);
      expect(rect.y + rect.height).toBeLessThanOrEqual(gridRect.y);
      for (const other of rects.slice(index + 1)) expect(intersects(rect, other)).toBe(false);
    });
    expect(contains(poster, attributionPoint)).toBe(true);
    expect(attributionPoint.y).toBeGreaterThan(gridRect.y + gridRect.height);
  });
});

describe('the block at a point', () => {
  it('is the one whose frame holds it', () => {
    for (const key of blockKeys) {
      const { x, y, width, height } = blockRects[key];
      expect(blockAt(centerOf(blockRects[key]))).toBe(key);
      expect(blockAt({ x: x + 0.01, y: y + 0.01 })).toBe(key);
      expect(blockAt({ x: x + width - 0.01, y: y + height - 0.01 })).toBe(key);
    }
  });

  it('is the nearest one outside the grid', () => {
    expect(blockAt({ x: -900, y: 100 })).toBe('keyPartners');
    expect(blockAt({ x: 2_000, y: 100 })).toBe('customerSegments');
    expect(blockAt({ x: 600, y: -50 })).toBe('valuePropositions');
    expect(blockAt({ x: 100, y: 5_000 })).toBe('costStructure');
    expect(blockAt({ x: 1_100, y: 840 })).toBe('revenueStreams');
  });

  it('is always one of the nine, even for numbers that are none', () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, -1e300, 0]) {
      for (const y of [Number.NaN, Number.NEGATIVE_INFINITY, 1e300]) {
        expect(blockKeys).toContain(blockAt({ x, y }));
      }
    }
  });
});
