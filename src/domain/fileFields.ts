import type * as z from 'zod/mini';
import { type HeaderInFile, headerSchema, type NoteInFile, noteSchema } from './fileSchema.ts';
import { isSafeId } from './ids.ts';
import type { ExpectedValue, FileProblem, Repair } from './problems.ts';
import { excerpt, normalizeLine, normalizeText, textLength } from './text.ts';

export type ReadMode = 'strict' | 'repair';

/** What one reading collects: repairs made, or in strict mode the first problem met. */
export interface Reader {
  readonly mode: ReadMode;
  readonly repairs: Repair[];
  problem: FileProblem | undefined;
}

/**
 * The fields of one note. In strict mode a wrong field is a problem; in repair mode it is removed and
 * reported, and only a note without readable text is set aside.
 */
export function readNoteFields(
  value: unknown,
  path: string,
  reader: Reader,
): NoteInFile | undefined {
  const cleaned = withNormalTexts(value, ['text', 'detail'], ['label']);
  const fields = checkNoteFields(cleaned.value, path, reader);
  if (fields !== undefined && cleaned.isChanged) {
    reader.repairs.push({ code: 'textCleaned', note: excerpt(fields.text) });
  }
  return fields;
}

function checkNoteFields(value: unknown, path: string, reader: Reader): NoteInFile | undefined {
  const result = noteSchema.safeParse(value);
  if (result.success) return result.data;
  const name = nameOf(value);
  const named = name === undefined ? {} : { note: name };
  const issues = result.error.issues;
  if (reader.mode === 'strict') {
    const issue = issues[0];
    if (issue !== undefined) reader.problem ??= { ...problemOf(issue, path, value), ...named };
    return undefined;
  }
  const mended: Record<string, unknown> = isRecord(value) ? { ...value } : {};
  const removed: Repair[] = [];
  for (const field of new Set(issues.map((issue) => String(issue.path[0])))) {
    if (field === 'id') mended['id'] = '?';
    else {
      delete mended[field];
      const isSpot = field === 'x' || field === 'y';
      removed.push(
        isSpot
          ? { code: 'placed', note: name ?? '' }
          : { code: 'fieldRemoved', path: `${path}.${field}`, ...named },
      );
    }
  }
  const again = noteSchema.safeParse(mended);
  if (again.success) reader.repairs.push(...removed);
  else reader.repairs.push({ code: 'noteSetAside', path, ...named });
  return again.data;
}

interface Cleaned {
  readonly value: unknown;
  /** True when something else than line ends and composition was changed. */
  readonly isChanged: boolean;
}

/** Texts are brought into their normal form before they are measured: that can make them longer. */
function withNormalTexts(
  value: unknown,
  texts: readonly string[],
  lines: readonly string[],
): Cleaned {
  if (!isRecord(value)) return { value, isChanged: false };
  const cleaned: Record<string, unknown> = { ...value };
  let isChanged = false;
  for (const field of [...texts, ...lines]) {
    const text = cleaned[field];
    if (typeof text !== 'string') continue;
    const normal = lines.includes(field) ? normalizeLine(text) : normalizeText(text);
    cleaned[field] = normal;
    isChanged ||= isCleaned(text, normal);
  }
  return { value: cleaned, isChanged };
}

/** Whether a text lost signs on its way to the normal form; other line ends are no loss. */
export function isCleaned(text: string, normal: string): boolean {
  return normal !== text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The header's fields; `newId` serves when the canvas has no usable id of its own. */
export function readHeaderFields(
  value: Record<string, unknown>,
  reader: Reader,
  newId: () => string,
): HeaderInFile {
  const lines = ['title', 'designedFor', 'designedBy', 'version'];
  const cleaned = withNormalTexts(value, ['description'], lines);
  const fields: Record<string, unknown> = isRecord(cleaned.value) ? { ...cleaned.value } : {};
  if (typeof fields['id'] !== 'string' || !isSafeId(fields['id'])) {
    if (fields['id'] !== undefined) reader.repairs.push({ code: 'fieldRemoved', path: 'id' });
    fields['id'] = newId();
  }
  const header = checkHeaderFields(fields, reader);
  if (cleaned.isChanged) reader.repairs.push({ code: 'textCleaned', note: excerpt(header.title) });
  return header;
}

function checkHeaderFields(fields: Record<string, unknown>, reader: Reader): HeaderInFile {
  const result = headerSchema.safeParse(fields);
  if (result.success) return result.data;
  const fallback: HeaderInFile = { id: String(fields['id']), title: '' };
  if (reader.mode === 'strict') {
    const issue = result.error.issues[0];
    if (issue !== undefined) reader.problem ??= problemOf(issue, '', fields);
    return fallback;
  }
  const mended = { ...fields };
  for (const field of new Set(result.error.issues.map((issue) => String(issue.path[0])))) {
    if (field !== 'title' || mended['title'] !== undefined) {
      reader.repairs.push({ code: 'fieldRemoved', path: field });
    }
    if (field === 'title') mended['title'] = '';
    else delete mended[field];
  }
  const again = headerSchema.safeParse(mended);
  return again.success ? again.data : fallback;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { text, id } = value;
  if (typeof text === 'string' && text.trim() !== '') return excerpt(text);
  return typeof id === 'string' ? excerpt(id) : undefined;
}

/** What Zod found, as a problem that names the field; `base` is the path of `root` in the file. */
export function problemOf(issue: z.core.$ZodIssue, base: string, root: unknown): FileProblem {
  const steps = issue.path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  );
  const path = (base + steps.join('')).replace(/^\./, '');
  const found = issue.path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    root,
  );
  if (found === undefined) return { code: 'missingField', path };
  if (issue.code === 'too_big' && typeof found === 'string') {
    return { code: 'textTooLong', path, length: textLength(found), max: Number(issue.maximum) };
  }
  return { code: 'wrongField', path, expected: expectedBy(issue) };
}

function expectedBy(issue: z.core.$ZodIssue): ExpectedValue {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string') return 'text';
      if (issue.expected === 'number' || issue.expected === 'int') return 'number';
      if (issue.expected === 'array') return 'list';
      return issue.expected === 'object' ? 'object' : 'other';
    case 'invalid_value':
      return 'oneOf';
    case 'too_small':
      return issue.origin === 'string' ? 'text' : 'number';
    case 'too_big':
      return issue.origin === 'array' ? 'list' : 'number';
    case 'invalid_format': {
      const field = issue.path.at(-1);
      if (field === 'amount') return 'amount';
      return field === 'date' ? 'date' : 'shortText';
    }
    default:
      return 'other';
  }
}
