/**
 * The port through which `storage` reaches the browser's localStorage; `platform` implements it. Each
 * call may throw: site data can be blocked, and storage can be full.
 */
export interface KeyValueStore {
  /** The text under the key, or null when there is none. */
  get(key: string): string | null;
  /** Puts the text there whole, or throws and leaves what was there. */
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Keeps everything for as long as the page lives: for a browser that blocks storage, and for tests. */
export class MemoryKeyValueStore implements KeyValueStore {
  readonly #values = new Map<string, string>();

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.#values.set(key, value);
  }

  remove(key: string): void {
    this.#values.delete(key);
  }

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }
}

/** Why something could not be kept: no room, no permission, a newer format in the way, or unknown. */
export type StorageFailure = 'full' | 'blocked' | 'tooNew' | 'otherTab' | 'other';

const fullNames = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const fullCodes = [22, 1014];
const blockedNames = ['SecurityError', 'NotAllowedError', 'InvalidAccessError'];

/** What an error of the store means. Browsers differ in names and codes; anything may be thrown. */
export function failureOf(error: unknown): StorageFailure {
  if (typeof error !== 'object' || error === null) return 'other';
  const name: unknown = Reflect.get(error, 'name');
  const code: unknown = Reflect.get(error, 'code');
  if (fullNames.some((full) => full === name) || fullCodes.some((full) => full === code)) {
    return 'full';
  }
  return blockedNames.some((blocked) => blocked === name) || code === 18 ? 'blocked' : 'other';
}
