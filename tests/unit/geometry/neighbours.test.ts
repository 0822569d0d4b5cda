import { describe, expect, it } from 'vitest';
import { type BlockKey, blockKeys, type Place, places } from '../../../src/domain/blocks.ts';
import { blockBeside, type Direction } from '../../../src/geometry/neighbours.ts';
import { EditorDriver } from '../../support/editorDriver.ts';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;

describe('the block beside another', () => {
  it('is the one straight ahead', () => {
    expect(blockBeside('keyPartners', 'right')).toBe('keyResources');
    expect(blockBeside('keyPartners', 'right', { x: 100, y: 100 })).toBe('keyActivities');
    expect(blockBeside('valuePropositions', 'down')).toBe('revenueStreams');
    expect(blockBeside('costStructure', 'up', { x: 30, y: 700 })).toBe('keyPartners');
    expect(blockBeside('costStructure', 'right')).toBe('revenueStreams');
    expect(blockBeside('customerRelationships', 'down')).toBe('channels');
  });

  it('is none at the edge of the poster', () => {
    expect(blockBeside('keyPartners', 'left')).toBeUndefined();
    expect(blockBeside('keyPartners', 'up')).toBeUndefined();
    expect(blockBeside('customerSegments', 'right')).toBeUndefined();
    expect(blockBeside('revenueStreams', 'down')).toBeUndefined();
  });

  it('is never the block itself, and lies on the other side of its own neighbour', () => {
    for (const key of blockKeys) {
      for (const direction of directions) {
        const beside = blockBeside(key, direction);
        expect(beside).not.toBe(key);
        if (beside === undefined) continue;
        const back = new Set<BlockKey | undefined>();
        for (let step = 0; step <= 20; step += 1) {
          const from = { x: 24 + (1141 * step) / 20 - 0.5, y: 72 + (734 * step) / 20 - 0.5 };
          back.add(blockBeside(beside, opposite[direction], from));
        }
        expect([...back]).toContain(key);
      }
    }
  });
});

describe('moving a note by keys', () => {
  /** The place of a note that begins in a block and is moved by these keys. */
  function walk(from: Place, keys: readonly Direction[]): Place | undefined {
    const driver = new EditorDriver().addNote(from, 'Note');
    for (const key of keys) driver.nudge(['new-1'], key);
    return driver.note('Note').place;
  }

  it('leads from every place to every other', () => {
    for (const from of places) {
      const ways = new Map<Place | undefined, readonly Direction[]>([[from, []]]);
      for (const [, way] of ways) {
        for (const direction of directions) {
          const reached = walk(from, [...way, direction]);
          if (!ways.has(reached)) ways.set(reached, [...way, direction]);
        }
      }
      expect([...ways.keys()].toSorted()).toEqual([...places].toSorted());
    }
  });
});
