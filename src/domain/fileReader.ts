import { blockKeys, isBlockKey, type Place } from './blocks.ts';
import {
  type CanvasDocument,
  findNote,
  type Header,
  maxNotes,
  maxTextLength,
  type NoteId,
} from './document.ts';
import type { Exercise } from './exercise.ts';
import { readFeedback } from './fileFeedback.ts';
import { isCleaned, isRecord, type Reader, type ReadMode, readHeaderFields } from './fileFields.ts';
import { fileFormat, fileVersion } from './fileFormat.ts';
import { type NoteListInFile, readNotes } from './fileNotes.ts';
import { readQuestionSet } from './fileQuestionSet.ts';
import { type HeaderInFile, hasOnlyFiniteNumbers } from './fileSchema.ts';
import { isSafeId } from './ids.ts';
import type { ExpectedValue, FileProblem, Repair } from './problems.ts';
import { findDanglingReferences, withoutDanglingReferences } from './references.ts';
import { withOwnLetters } from './segmentLetters.ts';
import { excerpt, isTextTooLong, normalizeText, textLength } from './text.ts';

export type ReadResult =
  | {
      readonly ok: true;
      readonly document: CanvasDocument;
      readonly repairs: readonly Repair[];
      /** Notes without a usable spot; `settleNotes` in geometry gives them one. */
      readonly unplaced: readonly NoteId[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the readable form into a document. `strict` (files) refuses the first field that is wrong, by
 * name; `repair` (data kept in the browser) saves what can be saved, note by note, and reports each
 * thing it mended. Either way the result keeps every rule of the document, and repairing what has been
 * repaired changes nothing. `newId` gives a fresh id for a note whose own id cannot be used.
 */
export function readFile(
  value: unknown,
  options: { readonly mode: ReadMode; readonly newId: () => string },
): ReadResult {
  const refuse = (problem: FileProblem): ReadResult => ({ ok: false, problem });
  if (!isRecord(value) || value['format'] !== fileFormat) return refuse({ code: 'notOurs' });
  const version = value['formatVersion'];
  if (typeof version === 'number' && version > fileVersion) {
    return refuse({ code: 'fromTheFuture', version });
  }
  if (version !== fileVersion) {
    return refuse({ code: 'wrongField', path: 'formatVersion', expected: 'number' });
  }
  const reader: Reader = { mode: options.mode, repairs: [], problem: undefined };
  const {
    format: _f,
    formatVersion: _v,
    blocks,
    parked,
    answers,
    feedback,
    questionSet,
    ...headerFields
  } = value;
  const header = readHeaderFields(headerFields, reader, options.newId);
  const lists = readLists(blocks, parked, reader);
  const count = lists.found.reduce((sum, { values }) => sum + values.length, 0);
  if (count > maxNotes) return refuse({ code: 'tooManyNotes', count, max: maxNotes });
  const read = readNotes(lists.found, reader, options.newId);
  const readAnswers = readAnswerTexts(answers, reader);
  const readRemarks = readFeedback(feedback, 'feedback', reader);
  const ownQuestions = readQuestionSet(questionSet, reader);
  if (reader.problem !== undefined) return refuse(reader.problem);

  const document = withRules(
    {
      header: {
        ...makeHeader(header, lists.unknown),
        ...(readRemarks === undefined ? {} : { feedback: readRemarks }),
        ...(ownQuestions === undefined ? {} : { questionSet: ownQuestions }),
      },
      notes: Object.fromEntries(read.list.map((note) => [note.id, note])),
      answers: readAnswers,
    },
    read.list.map((note) => note.id),
    reader.repairs,
  );
  return { ok: true, document, repairs: reader.repairs, unplaced: read.unplaced };
}

/** Letters and links as the rules want them, with a report of what had to be changed for that. */
function withRules(
  document: CanvasDocument,
  ids: readonly NoteId[],
  repairs: Repair[],
): CanvasDocument {
  const nameOf = (id: NoteId) => excerpt(findNote(document, id)?.text ?? '');
  const lettered = withOwnLetters(document, ids);
  for (const id of lettered.relettered) repairs.push({ code: 'newLetter', note: nameOf(id) });
  for (const { note } of findDanglingReferences(lettered.document)) {
    repairs.push({ code: 'referenceRemoved', note: nameOf(note) });
  }
  return withoutDanglingReferences(lettered.document);
}

interface NoteLists {
  readonly found: readonly NoteListInFile[];
  readonly unknown: Record<string, unknown>;
}

function readLists(blocks: unknown, parked: unknown, reader: Reader): NoteLists {
  const found: NoteListInFile[] = [];
  let unknown: Record<string, unknown> = {};
  const take = (place: Place, values: unknown, path: string) => {
    if (Array.isArray(values)) found.push({ place, values, path });
    else if (values !== undefined) fault(reader, path, 'list');
  };
  if (!isRecord(blocks)) {
    if (blocks === undefined && reader.mode === 'strict') {
      reader.problem ??= { code: 'missingField', path: 'blocks' };
    } else fault(reader, 'blocks', 'object');
  } else {
    for (const key of blockKeys) take(key, blocks[key], `blocks.${key}`);
    for (const [key, value] of Object.entries(blocks)) {
      if (isBlockKey(key)) continue;
      if (hasOnlyFiniteNumbers(value)) unknown = { ...unknown, [key]: value };
      else fault(reader, `blocks.${key}`, 'other');
    }
  }
  take('parked', parked, 'parked');
  return { found, unknown };
}

function fault(reader: Reader, path: string, expected: ExpectedValue): void {
  if (reader.mode === 'strict') reader.problem ??= { code: 'wrongField', path, expected };
  else reader.repairs.push({ code: 'fieldRemoved', path });
}

function makeHeader(fields: HeaderInFile, unknownBlocks: Record<string, unknown>): Header {
  const {
    id,
    title,
    language,
    designedFor,
    designedBy,
    date,
    version,
    description,
    currency,
    segmentLettersGiven,
    costOrientation,
    exercise,
    ...unknown
  } = fields;
  return {
    id,
    title,
    language: language ?? 'en',
    designedFor: designedFor ?? '',
    designedBy: designedBy ?? '',
    date: date ?? '',
    version: version ?? '',
    description: description ?? '',
    currency: currency ?? 'EUR',
    segmentLettersGiven: (segmentLettersGiven ?? 0) + 0,
    ...(costOrientation === undefined ? {} : { costOrientation }),
    // Zod says `| undefined` of an absent field; in JSON it is just absent.
    ...(exercise === undefined ? {} : { exercise: exercise as Exercise }),
    ...(Object.keys(unknown).length === 0 ? {} : { unknown }),
    ...(Object.keys(unknownBlocks).length === 0 ? {} : { unknownBlocks }),
  };
}

function readAnswerTexts(answers: unknown, reader: Reader): Record<string, string> {
  const read: Record<string, string> = {};
  if (answers === undefined) return read;
  if (!isRecord(answers)) {
    fault(reader, 'answers', 'object');
    return read;
  }
  for (const [question, answer] of Object.entries(answers)) {
    const text = readAnswer(answer, `answers.${question}`, reader);
    if (text === undefined) continue;
    if (isSafeId(question)) read[question] = text;
    else fault(reader, `answers.${question}`, 'other');
  }
  return read;
}

function readAnswer(answer: unknown, path: string, reader: Reader): string | undefined {
  if (typeof answer !== 'string') {
    fault(reader, path, 'text');
    return undefined;
  }
  const normal = normalizeText(answer);
  if (isTextTooLong(normal)) {
    const length = textLength(normal);
    const problem = { code: 'textTooLong', path, length, max: maxTextLength } as const;
    if (reader.mode === 'strict') reader.problem ??= problem;
    else reader.repairs.push({ code: 'fieldRemoved', path });
    return undefined;
  }
  if (isCleaned(answer, normal)) {
    reader.repairs.push({ code: 'textCleaned', note: excerpt(normal) });
  }
  return normal;
}
