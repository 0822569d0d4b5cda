/**
 * Amounts are whole cents in memory and decimal text in files ("240000.00"), so that no rounding
 * creeps in. Returns undefined for anything but digits with at most two decimals and an optional
 * minus sign, and for amounts too large to be kept exactly.
 */
export function parseAmount(text: string): number | undefined {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = '', whole = '0', decimals = ''] = match;
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return undefined;
  return sign === '-' && cents !== 0 ? -cents : cents;
}

/** Whole cents as decimal text with two decimals, for files. */
export function formatAmount(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const size = Math.abs(cents);
  return `${sign}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
