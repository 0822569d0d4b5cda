import { type KeyValueStore, MemoryKeyValueStore } from '../../src/storage/keyValueStore.ts';

type Act = keyof KeyValueStore;

/** The error that a browser throws when storage is full. */
export function quotaError(): Error {
  return Object.assign(new Error('full'), { name: 'QuotaExceededError', code: 22 });
}

/** The error that a browser throws when site data is blocked. */
export function blockedError(): Error {
  return Object.assign(new Error('blocked'), { name: 'SecurityError', code: 18 });
}

/** A store with room for so many UTF-16 units, keys included, and with calls that fail on demand. */
export class FaultyStore implements KeyValueStore {
  readonly #memory = new MemoryKeyValueStore();
  readonly #writes: string[] = [];
  capacity = Number.POSITIVE_INFINITY;
  /** Called before each call; what it throws is what the caller meets. */
  before: (act: Act, key: string) => void = () => {};
  /** What is really put there instead of a value. */
  distort: (value: string, key: string) => string = (value) => value;

  get(key: string): string | null {
    this.before('get', key);
    return this.#memory.get(key);
  }

  set(key: string, value: string): void {
    this.before('set', key);
    const present = this.#memory.get(key);
    const freed = present === null ? 0 : key.length + present.length;
    if (this.size - freed + key.length + value.length > this.capacity) throw quotaError();
    this.#writes.push(key);
    this.#memory.set(key, this.distort(value, key));
  }

  remove(key: string): void {
    this.before('remove', key);
    this.#memory.remove(key);
  }

  keys(): readonly string[] {
    this.before('keys', '');
    return this.#memory.keys();
  }

  /** All that is there, whatever calls fail. */
  get contents(): Readonly<Record<string, string>> {
    const keys = this.#memory.keys();
    return Object.fromEntries(keys.map((key) => [key, this.#memory.get(key) ?? '']));
  }

  /** Keys in the order in which they were written. */
  get writes(): readonly string[] {
    return this.#writes;
  }

  get size(): number {
    return Object.entries(this.contents).reduce(
      (sum, [key, value]) => sum + key.length + value.length,
      0,
    );
  }

  /** Puts something there past all faults, as another page or program would. */
  plant(key: string, value: string): void {
    this.#memory.set(key, value);
  }

  /** Takes something away past all faults. */
  pluck(key: string): void {
    this.#memory.remove(key);
  }
}
