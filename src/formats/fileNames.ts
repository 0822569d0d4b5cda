const fallback = 'business-model-canvas';
/** UTF-16 units, three bytes each at most, so that name and extension stay below the 255 bytes of file systems. */
const maxLength = 80;
/** Names that Windows keeps for devices, with any extension too. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A file name from the title of a canvas, safe on every system: letters and digits of all scripts are
 * kept, everything else becomes a hyphen. A title without any gives `business-model-canvas`. The
 * extension comes without its dot.
 */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/-*\.[-.]*/g, '.');
  const base = trimmed(cut(words));
  if (base === '') return `${fallback}.${extension}`;
  const name = reserved.test(base) ? trimmed(cut(`${fallback}-${base}`)) : base;
  return `${name}.${extension}`;
}

/** Without signs at the ends that hide a file, or that systems take away or cannot show alone. */
function trimmed(name: string): string {
  return name.replace(/^[-._\p{M}]+/u, '').replace(/[-._]+$/, '');
}

/** Cut between two signs as people see them, never within one. */
function cut(text: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > maxLength) break;
    kept += segment;
  }
  return kept;
}
