/**
 * The few parts of the PNG format that carry a canvas inside its picture: reading and adding chunks.
 * Source: PNG specification, third edition (W3C), sections 5 and 11.3.
 */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

interface Chunk {
  readonly type: string;
  /** Where the chunk begins in the file, and where its data begin and end. */
  readonly start: number;
  readonly dataStart: number;
  readonly dataEnd: number;
}

/** The chunks of a PNG file; those before the damage when it is cut off. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const dataStart = at + 8;
    const dataEnd = dataStart + view.getUint32(at);
    if (dataEnd + 4 > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { type, start: at, dataStart, dataEnd };
    if (type === 'IEND') return;
    at = dataEnd + 4;
  }
}

/**
 * The text under a keyword in an uncompressed iTXt chunk, or undefined when the picture has none or its
 * bytes are no PNG. A compressed one is not ours and is passed over.
 */
export function readPngText(bytes: Uint8Array, keyword: string): string | undefined {
  if (!isPng(bytes)) return undefined;
  for (const { type, dataStart, dataEnd } of chunksOf(bytes)) {
    if (type !== 'iTXt') continue;
    const data = bytes.subarray(dataStart, dataEnd);
    const keywordEnd = data.indexOf(0);
    if (latin1(data.subarray(0, keywordEnd)) !== keyword || data[keywordEnd + 1] !== 0) continue;
    // Keyword, 0, compression flag and method, language, 0, translated keyword, 0, text.
    const languageEnd = data.indexOf(0, keywordEnd + 3);
    const translatedEnd = data.indexOf(0, languageEnd + 1);
    if (languageEnd === -1 || translatedEnd === -1) continue;
    return new TextDecoder().decode(data.subarray(translatedEnd + 1));
  }
  return undefined;
}

/** The picture with texts by keyword and its size in print, added before its image data. */
export function withPngChunks(
  bytes: Uint8Array,
  texts: Readonly<Record<string, string>>,
  pixelsPerMetre: number,
): Uint8Array<ArrayBuffer> {
  if (!isPng(bytes)) throw new Error('these bytes are no PNG');
  const added = [
    physicalSize(pixelsPerMetre),
    ...Object.entries(texts).map(([keyword, text]) => internationalText(keyword, text)),
  ];
  const first = [...chunksOf(bytes)].find(({ type }) => type !== 'IHDR');
  const at = first?.start ?? bytes.length;
  const length = added.reduce((sum, chunk) => sum + chunk.length, bytes.length);
  const result = new Uint8Array(length);
  result.set(bytes.subarray(0, at));
  let end = at;
  for (const chunk of added) {
    result.set(chunk, end);
    end += chunk.length;
  }
  result.set(bytes.subarray(at), end);
  return result;
}

function internationalText(keyword: string, text: string): Uint8Array {
  const name = Uint8Array.from(keyword, (character) => character.charCodeAt(0));
  const content = new TextEncoder().encode(text);
  const data = new Uint8Array(name.length + 5 + content.length);
  data.set(name);
  data.set(content, name.length + 5);
  return chunk('iTXt', data);
}

function physicalSize(pixelsPerMetre: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(pixelsPerMetre));
  view.setUint32(4, Math.round(pixelsPerMetre));
  view.setUint8(8, 1);
  return chunk('pHYs', data);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    Uint8Array.from(type, (character) => character.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
