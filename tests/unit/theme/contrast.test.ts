import { describe, expect, it } from 'vitest';
import { darkColors, lightColors, noteFills, segmentFills } from '../../../src/theme/colors.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it.each(Object.entries(noteFills))('%s paper carries its ink with at least 7 to 1', (_, fill) => {
    expect(contrast(fill, lightColors.noteInk)).toBeGreaterThanOrEqual(7);
    expect(contrast(fill, darkColors.noteInk)).toBeGreaterThanOrEqual(7);
  });

  it.each(segmentFills)('a badge of %s carries its letter with at least 4.5 to 1', (fill) => {
    expect(contrast(fill, lightColors.segmentInk)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['light', lightColors],
    ['dark', darkColors],
  ])('texts of the %s page read with at least 4.5 to 1', (_, colors) => {
    for (const ground of [colors.poster, colors.surface, colors.paper]) {
      for (const ink of [colors.ink, colors.muted, colors.accent]) {
        expect(contrast(ground, ink), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(colors.accent, colors.accentInk)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.dangerWash, colors.danger)).toBeGreaterThanOrEqual(4.5);
  });
});
