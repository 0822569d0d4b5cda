/**
 * Fonts arrive late and in parts by script: text that was measured before must be measured again.
 * Calls back after each arrival.
 */
export function onFontsLoaded(run: () => void): () => void {
  const handleLoaded = ({ fontfaces }: FontFaceSetLoadEvent) => {
    if (!fontfaces.every((face) => awaited.has(face))) run();
  };
  document.fonts.addEventListener('loadingdone', handleLoaded);
  return () => document.fonts.removeEventListener('loadingdone', handleLoaded);
}

/** Fonts that were there before anything was measured: their arrival, told late, is no news. */
const awaited = new WeakSet<FontFace>();

/** Loads a font for a text; resolves at the latest after so many ms, loaded or not. */
export async function loadFont(font: string, text: string, atMostMs: number): Promise<void> {
  const timeout = new Promise<void>((resolve) => {
    setTimeout(resolve, atMostMs);
  });
  let isLate = false;
  const loading = document.fonts.load(font, text).then((faces) => {
    if (!isLate) for (const face of faces) awaited.add(face);
  });
  await Promise.race([loading, timeout]).catch(
    // A font that cannot be had leaves the next one in the stack.
    () => undefined,
  );
  isLate = true;
}
