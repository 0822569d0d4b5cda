import { blockKeys, type Place } from './blocks.ts';
import { type CanvasDocument, type Note, notesIn } from './document.ts';
import { fileFormat, fileVersion } from './fileFormat.ts';
import { formatAmount } from './money.ts';

/**
 * The document in its readable form: blocks in story order, notes in reading order, unknown fields
 * where they stood. With `order`, each note carries its fractional index (what is kept in the
 * browser); without, the list's order says it (files).
 */
export function writeFile(
  document: CanvasDocument,
  options: { readonly order: boolean },
): Record<string, unknown> {
  const { unknown, unknownBlocks, segmentLettersGiven, feedback, questionSet, ...header } =
    document.header;
  const list = (place: Place) =>
    notesIn(document, place).map((note) => writeNote(note, options.order));
  const blocks: Record<string, unknown> = {};
  for (const key of blockKeys) {
    const notes = list(key);
    if (notes.length > 0) blocks[key] = notes;
  }
  return {
    format: fileFormat,
    formatVersion: fileVersion,
    ...header,
    ...(segmentLettersGiven > 0 ? { segmentLettersGiven } : {}),
    blocks: { ...blocks, ...unknownBlocks },
    parked: list('parked'),
    answers: document.answers,
    ...(feedback === undefined ? {} : { feedback }),
    ...(questionSet === undefined ? {} : { questionSet }),
    ...unknown,
  };
}

function writeNote(note: Note, withOrder: boolean): Record<string, unknown> {
  const { unknown, place: _place, order, amountCents, ...rest } = note;
  return {
    ...rest,
    ...(amountCents === undefined ? {} : { amount: formatAmount(amountCents) }),
    ...(withOrder ? { order } : {}),
    ...unknown,
  };
}
