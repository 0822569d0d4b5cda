import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { blockKeys } from '../../../src/domain/blocks.ts';
import { isSafeId } from '../../../src/domain/ids.ts';
import { importQuestionSet } from '../../../src/formats/questionSetFormat.ts';
import { questionText } from '../../../src/knowledge/guide/index.ts';
import { questionsFor } from '../../../src/knowledge/questionSets.ts';
import { rawText } from '../../support/arbitraries.ts';
import { root } from '../../support/cli/run.ts';
import { makeQuestionSetSchema } from '../../support/cli/schema.ts';

const example = readFileSync(join(root, 'public/question-set.example.json'), 'utf8');
const published = fromJSONSchema(JSON.parse(makeQuestionSetSchema()));

function setWith(fields: object): string {
  return JSON.stringify({
    format: 'bmc-question-set',
    formatVersion: 1,
    id: 'mine',
    title: 'Mine',
    mode: 'beside',
    blocks: {},
    ...fields,
  });
}

function asking(...questions: readonly unknown[]): string {
  return setWith({ blocks: { channels: questions } });
}

function read(text: string) {
  const result = importQuestionSet(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.set;
}

describe('the example', () => {
  it('is read, and the published schema describes it', () => {
    const set = read(example);
    expect(published.safeParse(JSON.parse(example)).error).toBeUndefined();
    expect(Object.keys(set.blocks)).toEqual([
      'customerSegments',
      'valuePropositions',
      'revenueStreams',
    ]);
    expect(questionsFor('valuePropositions', { ...set, mode: 'instead' })[0]).toEqual({
      id: 'own.school-canteen.why-here',
      text: {
        nl: 'Waarom zou je hier eten en niet bij de supermarkt?',
        en: 'Why would you eat here and not at the supermarket?',
      },
      stuck: {
        nl: 'Denk aan tijd, prijs, smaak en gezelschap.',
        en: 'Think of time, price, taste and company.',
      },
    });
  });
});

describe('a question set', () => {
  it('may say a text once for both languages', () => {
    const set = read(asking({ id: 'q', text: 'Waar?', stuck: 'Daar.' }));
    expect(questionsFor('channels', { ...set, mode: 'instead' })).toEqual([
      {
        id: 'own.mine.q',
        text: { nl: 'Waar?', en: 'Waar?' },
        stuck: { nl: 'Daar.', en: 'Daar.' },
      },
    ]);
  });

  it('is text, in its normal form', () => {
    const set = read(asking({ id: 'q', text: '<b>a</b>\r\nb\0' }));
    expect(set.blocks.channels?.[0]?.text).toBe('<b>a</b>\nb');
  });

  it('has ids that are safe in a canvas and never one of ours', () => {
    const id = fc.string({
      unit: fc.constantFrom(...'abzAZ019_-'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(id, fc.uniqueArray(id, { maxLength: 5 }), (setId, ids) => {
        const questions = ids.map((questionId) => ({ id: questionId, text: 'Why?' }));
        const set = read(setWith({ id: setId, blocks: { channels: questions } }));
        const own = questionsFor('channels', { ...set, mode: 'instead' }).map(
          (question) => question.id,
        );
        expect(own).toHaveLength(ids.length);
        expect(new Set(own).size).toBe(own.length);
        for (const questionId of own) {
          expect(isSafeId(questionId)).toBe(true);
          expect(questionText(questionId)).toBeUndefined();
        }
      }),
    );
  });

  it.each([
    ['', { code: 'empty' }],
    ['{"a":', { code: 'notJson' }],
    ['7', { code: 'notOurs', format: 'bmc-question-set' }],
    [setWith({ format: 'business-model-canvas' }), { code: 'notOurs' }],
    [setWith({ formatVersion: 2 }), { code: 'fromTheFuture', version: 2 }],
    [setWith({ formatVersion: null }), { code: 'wrongField', path: 'formatVersion' }],
    [setWith({ id: 'a.b' }), { code: 'wrongField', path: 'id', expected: 'shortText' }],
    [setWith({ title: undefined }), { code: 'missingField', path: 'title' }],
    [setWith({ title: '' }), { code: 'wrongField', path: 'title', expected: 'text' }],
    [setWith({ mode: 'both' }), { code: 'wrongField', path: 'mode', expected: 'oneOf' }],
    [setWith({ language: 'fr' }), { code: 'wrongField', path: 'language', expected: 'oneOf' }],
    [setWith({ blocks: undefined }), { code: 'missingField', path: 'blocks' }],
    [setWith({ blocks: [] }), { code: 'wrongField', path: 'blocks', expected: 'object' }],
    [
      setWith({ blocks: { chanels: [] } }),
      { code: 'unknownBlock', path: 'blocks', key: 'chanels' },
    ],
    [setWith({ blocks: { parked: [] } }), { code: 'unknownBlock', path: 'blocks', key: 'parked' }],
    [
      setWith({ blocks: { channels: {} } }),
      { code: 'wrongField', path: 'blocks.channels', expected: 'list' },
    ],
    [asking({ id: 'q' }), { code: 'missingField', path: 'blocks.channels[0].text' }],
    [asking({ text: 'q' }), { code: 'missingField', path: 'blocks.channels[0].id' }],
    [
      asking({ id: 'q', text: 7 }),
      { code: 'wrongField', path: 'blocks.channels[0].text', expected: 'text' },
    ],
    [
      asking({ id: 'q', text: '' }),
      { code: 'wrongField', path: 'blocks.channels[0].text', expected: 'text' },
    ],
    [
      asking({ id: 'q', text: { nl: 'Waar?' } }),
      { code: 'missingField', path: 'blocks.channels[0].text.en' },
    ],
    [
      asking({ id: 'q', text: 'a', stuck: { nl: 'b', en: [] } }),
      { code: 'wrongField', path: 'blocks.channels[0].stuck.en', expected: 'text' },
    ],
    [
      asking({ id: 'q', text: 'x'.repeat(501) }),
      { code: 'textTooLong', path: 'blocks.channels[0].text', length: 501, max: 500 },
    ],
    [
      asking({ id: 'q', text: 'a' }, { id: 'q', text: 'b' }),
      { code: 'wrongField', path: 'blocks.channels[1].id', expected: 'ownId' },
    ],
    [
      setWith({
        blocks: { channels: [{ id: 'q', text: 'a' }], keyPartners: [{ id: 'q', text: 'b' }] },
      }),
      { code: 'wrongField', path: 'blocks.keyPartners[0].id', expected: 'ownId' },
    ],
  ])('that is wrong is refused by the name of the field: %s', (text, problem) => {
    expect(importQuestionSet(text)).toMatchObject({ ok: false, problem });
  });

  it('is never the reason for an exception', () => {
    fc.assert(
      fc.property(fc.oneof(rawText, fc.json()), fc.jsonValue(), (text, value) => {
        expect(importQuestionSet(text).ok).toBe(false);
        importQuestionSet(setWith({ blocks: value }));
        importQuestionSet(asking(value, { id: 'q', text: value, stuck: value }));
      }),
    );
  });
});

describe('the published schema', () => {
  it('names all nine blocks and no other', () => {
    const { properties } = JSON.parse(makeQuestionSetSchema());
    expect(Object.keys(properties.blocks.properties)).toEqual(blockKeys);
    expect(published.safeParse(JSON.parse(setWith({ blocks: { parked: [] } }))).success).toBe(
      false,
    );
    expect(published.safeParse(JSON.parse(asking({ id: 'q', text: { nl: 'a' } }))).success).toBe(
      false,
    );
  });
});
