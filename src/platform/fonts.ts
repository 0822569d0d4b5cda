/**
 * Fonts arrive late and in parts by script: text that was measured before must be measured again.
 * Calls back after each arrival.
 */
export function onFontsLoaded(run: () => void): () => void {
  document.fonts.addEventListener('loadingdone', run);
  return () => document.fonts.removeEventListener('loadingdone', run);
}

/** Loads a font for a text; resolves at the latest after so many ms, loaded or not. */
export async function loadFont(font: string, text: string, atMostMs: number): Promise<void> {
  const timeout = new Promise<void>((resolve) => {
    setTimeout(resolve, atMostMs);
  });
  await Promise.race([document.fonts.load(font, text).then(() => undefined), timeout]).catch(
    // A font that cannot be had leaves the next one in the stack.
    () => undefined,
  );
}
