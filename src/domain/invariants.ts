import { blockKeys, isBlockKey } from './blocks.ts';
import {
  type CanvasDocument,
  type Feedback,
  type Header,
  maxMarkLength,
  maxNotes,
  type Note,
} from './document.ts';
import { isNoteId, isSafeId } from './ids.ts';
import { segmentIndex } from './letters.ts';
import { formatAmount, parseAmount } from './money.ts';
import { noteColors, noteSizes, noteStatuses } from './noteTypes.ts';
import { isOrder } from './order.ts';
import { findDanglingReferences } from './references.ts';
import { isIsoDate, isNormalText, isTextTooLong, normalizeLine, textLength } from './text.ts';

/**
 * The rules that hold for every document in memory, whatever the input was. Returns what is broken as
 * short English sentences for tests and logs; empty when all is well.
 */
export function findViolations(document: CanvasDocument): readonly string[] {
  const notes = Object.entries(document.notes);
  const found = [...headerViolations(document.header)];
  if (notes.length > maxNotes) found.push(`${notes.length} notes`);
  const letters = new Set<string>();
  for (const [id, note] of notes) {
    if (note.id !== id) found.push(`note ${note.id} stands under ${id}`);
    found.push(...noteViolations(note));
    if (note.segmentLetter === undefined) continue;
    if (letters.has(note.segmentLetter)) found.push(`letter ${note.segmentLetter} stands twice`);
    letters.add(note.segmentLetter);
    const index = segmentIndex(note.segmentLetter);
    if (index === undefined) found.push(`note ${id} has letter ${note.segmentLetter}`);
    else if (index >= document.header.segmentLettersGiven) {
      found.push(`letter ${note.segmentLetter} is not counted`);
    }
  }
  for (const { note, field, target } of findDanglingReferences(document)) {
    found.push(`note ${note} points at ${target} in ${field}`);
  }
  for (const [question, answer] of Object.entries(document.answers)) {
    if (!isSafeId(question)) found.push(`question id ${question} is not allowed`);
    found.push(...textViolations(`answer ${question}`, [answer], []));
  }
  return found;
}

function headerViolations(header: Header): readonly string[] {
  const { title, designedFor, designedBy, version, description, segmentLettersGiven } = header;
  const found = [
    ...textViolations('header', [description], [title, designedFor, designedBy, version]),
  ];
  if (header.feedback !== undefined) found.push(...feedbackViolations(header.feedback));
  if (!isSafeId(header.id)) found.push(`canvas id ${header.id} is not allowed`);
  if (header.date !== '' && !isIsoDate(header.date)) found.push(`date ${header.date}`);
  if (!/^[A-Z]{3}$/.test(header.currency)) found.push(`currency ${header.currency}`);
  if (!isCount(segmentLettersGiven)) found.push(`${segmentLettersGiven} letters`);
  return found;
}

function feedbackViolations({ author = '', date = '', blocks }: Feedback): readonly string[] {
  const found = [...textViolations('feedback', [], [author])];
  if (date !== '' && !isIsoDate(date)) found.push(`feedback of ${date}`);
  for (const key of blockKeys) {
    const { remark = '', mark = '' } = blocks[key] ?? {};
    found.push(...textViolations(`feedback on ${key}`, [remark], [mark]));
    if (textLength(mark) > maxMarkLength) found.push(`feedback on ${key} has mark ${mark}`);
  }
  return found;
}

function noteViolations(note: Note): readonly string[] {
  const { id, amountCents, votes } = note;
  const found = [
    ...textViolations(`note ${id}`, [note.text, note.detail ?? ''], [note.label ?? '']),
  ];
  if (!isNoteId(id)) found.push(`note id ${id} is not allowed`);
  if (note.place !== 'parked' && !isBlockKey(note.place)) found.push(`note ${id} is nowhere`);
  if (!Number.isFinite(note.x) || !Number.isFinite(note.y)) found.push(`note ${id} has no spot`);
  if (amountCents !== undefined && parseAmount(formatAmount(amountCents)) !== amountCents) {
    found.push(`note ${id} has amount ${amountCents}`);
  }
  if (votes !== undefined && !isCount(votes)) found.push(`note ${id} has ${votes} votes`);
  if (!noteColors.includes(note.color)) found.push(`note ${id} has colour ${note.color}`);
  if (!noteSizes.includes(note.size)) found.push(`note ${id} has size ${note.size}`);
  if (note.status !== undefined && !noteStatuses.includes(note.status)) {
    found.push(`note ${id} has status ${note.status}`);
  }
  if (!isOrder(note.order)) found.push(`note ${id} has order ${note.order}`);
  if (note.place === 'customerSegments' && note.segmentLetter === undefined) {
    found.push(`segment ${id} has no letter`);
  }
  return found;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function textViolations(
  owner: string,
  texts: readonly string[],
  lines: readonly string[],
): readonly string[] {
  const found: string[] = [];
  for (const text of [...texts, ...lines]) {
    if (!isNormalText(text)) found.push(`${owner} has text that is not normal`);
    if (isTextTooLong(text)) found.push(`${owner} has ${textLength(text)} characters`);
  }
  for (const line of lines) {
    if (normalizeLine(line) !== line) found.push(`${owner} has a line with breaks`);
  }
  return found;
}
