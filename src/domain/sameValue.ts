/**
 * Whether two plain JSON values say the same. Arrays by order, objects by their own keys, undefined =
 * absent, and -0 is 0, as JSON writes it.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((value, index) => isSameValue(value, b[index]))
    );
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    if (!isSameValue(ownValue(a, key), ownValue(b, key))) return false;
  }
  return true;
}

/** The record's own field, or undefined: what every object inherits (`constructor`) is no field. */
export function ownValue(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;
}
