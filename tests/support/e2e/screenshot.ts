// Reads the pixels of a screenshot in Node: what a person sees, independent of the page's own code.
import { inflateSync } from 'node:zlib';

export type Color = readonly [red: number, green: number, blue: number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Color;
}

/** Decodes a PNG as browsers make screenshots: 8 bits per channel, RGB or RGBA, not interlaced. */
export function decodePng(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let width = 0;
  let height = 0;
  let channels = 0;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      width = content.readUInt32BE(0);
      height = content.readUInt32BE(4);
      channels = content[9] === 6 ? 4 : 3;
      const isPlain = content[8] === 8 && (content[9] === 2 || content[9] === 6);
      if (!isPlain || content[12] !== 0) throw new Error('an unusual PNG');
    } else if (kind === 'IDAT') parts.push(content);
    at += length + 12;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const index = (Math.round(y) * width + Math.round(x)) * channels;
      return [bytes[index] ?? 0, bytes[index + 1] ?? 0, bytes[index + 2] ?? 0];
    },
  };
}

function unfilter(raw: Buffer, stride: number, height: number, step: number): Buffer {
  const bytes = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= step ? (bytes[at - step] ?? 0) : 0;
      const up = row > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = column >= step && row > 0 ? (bytes[at - stride - step] ?? 0) : 0;
      const value = raw[row * (stride + 1) + 1 + column] ?? 0;
      bytes[at] = value + predicted(filter, left, up, corner);
    }
  }
  return bytes;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Whether two colours look the same; `tolerance` per channel. */
export function isNear(a: Color, b: Color, tolerance = 12): boolean {
  return a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= tolerance);
}

/** `#ffe58a` as three numbers. */
export function colorOf(hex: string): Color {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** How many pixels of two pictures of one size differ; only those for which `counts` is true. */
export function countDifferences(
  a: Picture,
  b: Picture,
  counts: (x: number, y: number) => boolean = () => true,
): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of two sizes');
  let different = 0;
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) {
      if (counts(x, y) && !isNear(a.at(x, y), b.at(x, y))) different += 1;
    }
  }
  return different;
}
