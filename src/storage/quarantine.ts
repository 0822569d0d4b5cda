import { damagedIdOf, damagedKey } from './canvasKeys.ts';
import { failureOf, type KeyValueStore, type StorageFailure } from './keyValueStore.ts';

export type PutAside =
  | { readonly key: string; readonly failure?: undefined }
  | { readonly key: undefined; readonly failure: StorageFailure };

/**
 * Puts the untouched text of a damaged canvas under a key of its own and reads it back. A text that
 * already stands there is not put there twice: a canvas that is opened daily would fill the storage.
 * `time` in ms since 1970. Without a key, nothing was put aside and `failure` says why.
 */
export function putAside(
  store: KeyValueStore,
  { id, text, time }: { readonly id: string; readonly text: string; readonly time: number },
): PutAside {
  try {
    const keys = store.keys();
    const known = keys.find((key) => damagedIdOf(key) === id && store.get(key) === text);
    if (known !== undefined) return { key: known };
    let free = Math.trunc(time);
    while (keys.includes(damagedKey(id, free))) free += 1;
    const key = damagedKey(id, free);
    store.set(key, text);
    return store.get(key) === text ? { key } : { key: undefined, failure: 'other' };
  } catch (error) {
    return { key: undefined, failure: failureOf(error) };
  }
}
