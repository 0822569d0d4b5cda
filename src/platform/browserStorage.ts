/**
 * localStorage as a plain store. Merely touching it can throw (site data blocked), and so can every
 * call; errors go to the caller, who tells the user.
 */
export const browserStorage = {
  get(key: string): string | null {
    return window.localStorage.getItem(key);
  },
  set(key: string, value: string): void {
    window.localStorage.setItem(key, value);
  },
  remove(key: string): void {
    window.localStorage.removeItem(key);
  },
  keys(): readonly string[] {
    const { localStorage } = window;
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  },
};

/** Whether this page may keep something: tried with a real write. */
export function isStorageUsable(): boolean {
  const probe = 'bmc.probe';
  try {
    browserStorage.set(probe, '1');
    const isKept = browserStorage.get(probe) === '1';
    browserStorage.remove(probe);
    return isKept;
  } catch (error) {
    // A full store refuses the probe too, but what is in it can be read and changed.
    return isFull(error) && canRead();
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function canRead(): boolean {
  try {
    return browserStorage.keys().length >= 0;
  } catch {
    return false;
  }
}
