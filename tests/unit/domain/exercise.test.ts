import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKeys, languages } from '../../../src/domain/blocks.ts';
import { type CanvasDocument, findNote, notesIn } from '../../../src/domain/document.ts';
import { placeNotes } from '../../../src/domain/edits.ts';
import {
  completionExercise,
  countMiss,
  missesOf,
  missingIn,
  rightBlock,
  sortingExercise,
  sortingProgress,
  withStory,
} from '../../../src/domain/exercise.ts';
import { readFile } from '../../../src/domain/fileReader.ts';
import { findViolations } from '../../../src/domain/invariants.ts';
import { settleNotes } from '../../../src/geometry/settleNotes.ts';
import { exampleList } from '../../../src/knowledge/examples/index.ts';
import { documents } from '../../support/arbitraries.ts';

const head = { id: 'practice', title: 'Sort', example: 'free-newspaper' };

const examples = await Promise.all(
  exampleList.flatMap(({ id, load }) =>
    languages.map(async (language): Promise<readonly [string, CanvasDocument]> => {
      const read = readFile((await load())[language], { mode: 'strict', newId: () => 'x' });
      if (!read.ok) throw new Error(read.problem.code);
      return [`${id} ${language}`, settleNotes(read.document, read.unplaced).document];
    }),
  ),
);
const [[, newspaper] = ['', undefined]] = examples;
if (newspaper === undefined) throw new Error('there is no example');

/** Everything in its own block, at the spot of the example. */
function solved(exercise: CanvasDocument, example: CanvasDocument): CanvasDocument {
  return placeNotes(
    exercise,
    Object.values(exercise.notes).map(({ id }) => {
      const { place, order, x, y, size } = findNote(example, id) ?? { ...exercise.notes[id] };
      if (place === undefined || order === undefined || size === undefined) throw new Error(id);
      return { id, place, order, x: x ?? 0, y: y ?? 0, size };
    }),
  );
}

describe('sorting', () => {
  it.each(examples)('begins with all notes of %s in the parking lot, mixed', (_, example) => {
    const exercise = sortingExercise(example, head);
    const inBlocks = blockKeys.flatMap((block) => notesIn(example, block));
    const parked = notesIn(exercise, 'parked');
    expect(parked).toHaveLength(inBlocks.length);
    expect(parked.map(({ id }) => id)).not.toEqual(inBlocks.map(({ id }) => id));
    expect(new Set(parked.map(({ id }) => id))).toEqual(new Set(inBlocks.map(({ id }) => id)));
    // Nothing on a note tells where it belongs.
    for (const note of parked) {
      expect(Object.keys(note).sort()).toEqual(
        ['color', 'id', 'order', 'place', 'size', 'text', 'x', 'y'].sort(),
      );
    }
    expect(new Set(parked.map(({ color }) => color)).size).toBe(1);
    expect(findViolations(exercise)).toEqual([]);
    expect(sortingProgress(exercise, example)).toEqual({
      sorted: 0,
      total: inBlocks.length,
      atOnce: 0,
    });
  });

  it('is mixed alike each time', () => {
    expect(sortingExercise(newspaper, head)).toEqual(sortingExercise(newspaper, head));
  });

  it.each(examples)('ends in the story of %s: colours, kinds, amounts and links', (_, example) => {
    const done = withStory(solved(sortingExercise(example, head), example), example);
    expect(findViolations(done)).toEqual([]);
    for (const block of blockKeys) {
      for (const note of notesIn(example, block)) {
        const { order: _o, segmentLetter: _l, ...told } = note;
        expect(findNote(done, note.id)).toMatchObject(told);
      }
    }
    const { sorted, total, atOnce } = sortingProgress(done, example);
    expect([sorted, atOnce]).toEqual([total, total]);
    expect(withStory(done, example)).toBe(done);
  });

  it('tells a story only of notes that lie rightly', () => {
    const exercise = sortingExercise(newspaper, head);
    const segment = exercise.notes['n1'];
    if (segment === undefined) throw new Error('n1 is missing');
    const put = (place: 'channels' | 'customerSegments') =>
      placeNotes(exercise, [{ ...segment, place, x: 20, y: 50 }]);
    expect(rightBlock(newspaper, 'n1')).toBe('customerSegments');
    const wrong = put('channels');
    expect(withStory(wrong, newspaper)).toBe(wrong);
    expect(sortingProgress(wrong, newspaper)).toMatchObject({ sorted: 0, atOnce: 0 });
    const missed = countMiss(countMiss(put('customerSegments'), 'n1'), 'n1');
    expect(sortingProgress(missed, newspaper)).toMatchObject({ sorted: 1, atOnce: 0 });
    const { exercise: counted } = missed.header;
    expect(counted && missesOf(counted, 'n1')).toBe(2);
    expect(counted && missesOf(counted, 'constructor')).toBe(0);
  });

  it('keeps the rules of any document, and knows no place for a note that is not of the example', () => {
    fc.assert(
      fc.property(documents(), documents(), (document, example) => {
        const exercise = sortingExercise(example, head);
        expect(findViolations(exercise)).toEqual([]);
        expect(findViolations(withStory(solved(exercise, example), example))).toEqual([]);
        for (const id of Object.keys(document.notes)) {
          const right = rightBlock(example, id);
          expect(right).toBe(
            findNote(example, id)?.place === 'parked' ? undefined : findNote(example, id)?.place,
          );
        }
      }),
    );
  });
});

describe('completing', () => {
  it.each(examples)('leaves out half of %s, and knows what', (_, example) => {
    const exercise = completionExercise(example, { ...head, title: 'Complete' });
    expect(findViolations(exercise)).toEqual([]);
    expect(exercise.header).toMatchObject({ title: 'Complete', exercise: { kind: 'complete' } });
    expect(notesIn(exercise, 'parked')).toEqual([]);
    for (const block of blockKeys) {
      const whole = notesIn(example, block);
      const left = notesIn(exercise, block);
      const missing = missingIn(exercise, example, block);
      expect(left.length).toBe(Math.floor(whole.length / 2));
      expect([...left, ...missing].map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    }
  });
});
