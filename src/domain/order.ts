import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/**
 * Fractional indices: a note's place in the reading order as text that sorts, so that moving one note
 * changes one record only. `undefined` stands for the very start or end. Between two notes of the same
 * order (two people put them there at the same moment) there is only that order again; the ids decide.
 * Throws when `before` comes after `after`.
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  if (before !== undefined && before === after) return before;
  return generateKeyBetween(before ?? null, after ?? null);
}

/** `count` orders between two others, ascending. */
export function ordersBetween(
  before: string | undefined,
  after: string | undefined,
  count: number,
): readonly string[] {
  if (before !== undefined && before === after) return Array<string>(count).fill(before);
  return generateNKeysBetween(before ?? null, after ?? null, count);
}

/** Whether others can be put before and after this order. */
export function isOrder(order: string): boolean {
  // The generator trusts the digits after the first ones, so they are looked at here.
  if (!/^[A-Za-z][0-9A-Za-z]+$/.test(order)) return false;
  try {
    generateKeyBetween(order, null);
    generateKeyBetween(null, order);
    return true;
  } catch {
    return false;
  }
}
