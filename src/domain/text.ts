import { maxTextLength } from './document.ts';

/**
 * Text as the document keeps it: Unicode NFC, well-formed, lines parted by \n, no control characters
 * but \n and \t. Everything else that a person typed stays, trailing spaces too.
 */
export function normalizeText(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
  return removeControls(lines).toWellFormed().normalize('NFC');
}

/** The same on one line, for titles and other single-line fields: breaks and tabs become spaces. */
export function normalizeLine(text: string): string {
  return normalizeText(text).replace(/[\n\t]+/g, ' ');
}

/** True when the text is in the form that `normalizeText` gives. */
export function isNormalText(text: string): boolean {
  return normalizeText(text) === text;
}

/** Characters as Unicode and JSON Schema count them: an emoji of two UTF-16 units is one. */
export function textLength(text: string): number {
  return [...text].length;
}

/** Longer texts are refused by name of the note, never cut. Ask it of the normal text. */
export function isTextTooLong(text: string): boolean {
  return text.length > maxTextLength && textLength(text) > maxTextLength;
}

/** Whether the text has the form 2026-11-24; the calendar is not asked. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function removeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
}

/** A short name for a note in messages: its first words, on one line, at most 40 characters. */
export function excerpt(text: string, length = 40): string {
  const line = normalizeLine(text).trim();
  const characters = [...line];
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}
