/** The names under which things are kept. One key per canvas, so that one that is damaged hurts no other. */
const canvasPrefix = 'bmc.canvas.';
const damagedPrefix = 'bmc.damaged.';

export const settingsKey = 'bmc.settings';

export function canvasKey(id: string): string {
  return canvasPrefix + id;
}

/** The id of the canvas under this key, or undefined when the key is none of a canvas. */
export function canvasIdOf(key: string): string | undefined {
  return key.startsWith(canvasPrefix) ? key.slice(canvasPrefix.length) : undefined;
}

/** Where the untouched text of a damaged canvas is put aside; `time` in ms since 1970. */
export function damagedKey(id: string, time: number): string {
  return `${damagedPrefix}${id}.${time}`;
}

/** The canvas that the text under this key was, or undefined when the key is none of a damaged one. */
export function damagedIdOf(key: string): string | undefined {
  if (!key.startsWith(damagedPrefix)) return undefined;
  // An id may hold points itself: the time is what follows the last.
  return key.slice(damagedPrefix.length).replace(/\.\d+$/, '');
}
