import { blockKeys } from '../domain/blocks.ts';
import type { FileProblem, Repair } from '../domain/problems.ts';
import type { Translate } from '../i18n/i18n.ts';

/** What is wrong with a file, in the user's words: a sentence without a capital. */
export function problemText(problem: FileProblem, t: Translate): string {
  switch (problem.code) {
    case 'empty':
      return t('problems.empty');
    case 'binary':
      return t('problems.binary');
    case 'pictureWithoutCanvas':
      return t('problems.pictureWithoutCanvas');
    case 'notJson':
      return problem.cutOff ? t('problems.cutOff', { line: problem.line }) : t('problems.notJson');
    case 'tooLarge':
      return t('problems.tooLarge', { max: Math.round(problem.maxBytes / 1024 / 1024) });
    case 'tooDeep':
      return t('problems.tooDeep');
    case 'forbiddenKey':
      return t('problems.forbiddenKey', { key: problem.key });
    case 'notOurs':
      return problem.format === undefined
        ? t('problems.notOurs')
        : t('problems.notThisFormat', { format: problem.format });
    case 'unknownBlock':
      return t('problems.unknownBlock', {
        path: problem.path,
        key: problem.key,
        known: blockKeys.join(', '),
      });
    case 'fromTheFuture':
      return t('problems.fromTheFuture', { version: problem.version });
    case 'tooManyNotes':
      return t('problems.tooManyNotes', { count: problem.count, max: problem.max });
    case 'missingField':
      return problem.note === undefined
        ? t('problems.missingField', { path: problem.path })
        : t('problems.missingFieldOfNote', { path: problem.path, note: problem.note });
    case 'wrongField': {
      const expected = t(`expected.${problem.expected}`);
      return problem.note === undefined
        ? t('problems.wrongField', { path: problem.path, expected })
        : t('problems.wrongFieldOfNote', { path: problem.path, note: problem.note, expected });
    }
    case 'textTooLong': {
      const { path, length, max, note } = problem;
      return note === undefined
        ? t('problems.textTooLong', { path, length, max })
        : t('problems.textTooLongOfNote', { note, length, max });
    }
  }
}

const shownRepairs = 3;

/** What was mended, as a list in one sentence; the first few by name. */
export function repairsText(repairs: readonly Repair[], t: Translate): string {
  const shown = repairs.slice(0, shownRepairs).map((repair) => repairText(repair, t));
  const rest = repairs.length - shown.length;
  return [...shown, ...(rest > 0 ? [t('repairs.andMore', { count: rest })] : [])].join('; ');
}

function repairText(repair: Repair, t: Translate): string {
  switch (repair.code) {
    case 'fieldRemoved':
    case 'noteSetAside':
      return t(`repairs.${repair.code}`, { path: repair.path });
    default:
      return t(`repairs.${repair.code}`, { note: repair.note });
  }
}
