import { isBlockKey } from './blocks.ts';

/**
 * Ids stand as keys of plain objects, so names that every object has (`constructor`, `__proto__`)
 * are not allowed, nor is anything that would be unreadable in a file.
 */
export function isSafeId(id: string): boolean {
  return /^[\w.:-]{1,100}$/.test(id) && !(id in Object.prototype);
}

/** A note may not be named as a place is, or one of the two would be taken for the other. */
export function isNoteId(id: string): boolean {
  return isSafeId(id) && !isBlockKey(id) && id !== 'parked';
}
