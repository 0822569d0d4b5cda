import type { CanvasDocument } from '../domain/document.ts';
import { posterSize } from '../geometry/posterLayout.ts';
import { buildScene, type SceneTheme, type SceneWords } from '../geometry/scene.ts';
import { paintScene } from '../picture/paintScene.ts';
import { exportJson } from './exportJson.ts';
import { withPngChunks } from './pngChunks.ts';

/** Under this keyword a picture carries its canvas, so that it opens again as one. */
export const pngKeyword = 'business-model-canvas';

export interface PngOptions {
  /** Pixels per mm: 1 is 1189 x 841. */
  readonly scale: number;
  /** Always a light one: a picture is for paper and slides. */
  readonly theme: SceneTheme;
  readonly words: SceneWords;
}

export interface PngPicture {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  /** Below what was asked for when the browser could not make so large a picture. */
  readonly scale: number;
}

/** Smaller than this the picture is of no use; then it fails. */
const leastScale = 0.25;

/**
 * The whole poster as a PNG, drawn from the scene and never from the screen, with the canvas inside.
 * The fonts of its texts must be loaded. A size that the browser cannot make is halved until it can;
 * rejects when it can make none.
 */
export async function exportPng(
  document: CanvasDocument,
  options: PngOptions,
): Promise<PngPicture> {
  for (let scale = options.scale; scale >= leastScale; scale /= 2) {
    const picture = await draw(document, { ...options, scale }).catch(() => undefined);
    if (picture !== undefined) return picture;
  }
  throw new Error('this browser cannot make a picture');
}

async function draw(
  document: CanvasDocument,
  { scale, theme, words }: PngOptions,
): Promise<PngPicture | undefined> {
  const width = Math.round(posterSize.width * scale);
  const height = Math.round(posterSize.height * scale);
  const surface = new OffscreenCanvas(width, height);
  try {
    const context = surface.getContext('2d', { alpha: false });
    if (context === null) return undefined;
    context.scale(scale, scale);
    paintScene(context, buildScene({ document, theme, words }), {
      scale,
      aids: false,
      everyDetail: true,
    });
    // Past a browser's limit the surface stays black or blank, and nothing is thrown.
    const [red = 0, green = 0, blue = 0] = context.getImageData(width - 2, height - 2, 1, 1).data;
    if (red + green + blue === 0) return undefined;
    const drawn = await surface.convertToBlob({ type: 'image/png' });
    const bytes = new Uint8Array(await drawn.arrayBuffer());
    const texts = { [pngKeyword]: exportJson(document), Copyright: words.attribution };
    const carrying = withPngChunks(bytes, texts, scale * 1000);
    return { blob: new Blob([carrying], { type: 'image/png' }), width, height, scale };
  } finally {
    // Frees the memory at once; Safari keeps a large surface otherwise.
    surface.width = 1;
    surface.height = 1;
  }
}
