import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKeys } from '../../../src/domain/blocks.ts';
import type { CanvasDocument } from '../../../src/domain/document.ts';
import { setFeedback, setFeedbackHead } from '../../../src/domain/feedback.ts';
import type { QuestionSet } from '../../../src/domain/questionSet.ts';
import { setQuestionSet } from '../../../src/domain/questionSet.ts';
import { buildWorksheet } from '../../../src/knowledge/worksheet.ts';
import { documents } from '../../support/arbitraries.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';
import { worksheetWords } from '../../support/worksheetWords.ts';

function build(document: CanvasDocument) {
  return buildWorksheet(document, {
    language: 'en',
    name: 'Noor',
    date: '2026-11-24',
    words: worksheetWords,
  });
}

function block(document: CanvasDocument, key: string) {
  const found = build(document).blocks.find((each) => each.key === key);
  if (found === undefined) throw new Error(`${key} is missing`);
  return found;
}

const texts = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text);

describe('a worksheet', () => {
  it('has the nine blocks in the order of the story, all questions, and its head', () => {
    const worksheet = build(canvasOf([]));
    expect(worksheet).toMatchObject({ title: 'A canvas', name: 'Noor', date: '2026-11-24' });
    expect(worksheet.blocks.map(({ key }) => key)).toEqual(blockKeys);
    expect(worksheet.blocks.flatMap(({ questions }) => questions)).toHaveLength(50);
    expect(block(canvasOf([]), 'channels').questions.at(-1)?.id).toBe('channels.phase.afterSales');
  });

  it('has short and longer answers at their question, and the other notes below', () => {
    const canvas = {
      ...canvasOf([
        noteOf('n1', 'Readers', { question: 'customerSegments.1', order: 'a1' }),
        noteOf('n2', 'Commuters', { question: 'customerSegments.1', order: 'a0' }),
        noteOf('n3', 'Advertisers'),
        noteOf('n4', 'Shops', { question: 'nobody.9', place: 'channels' }),
      ]),
      answers: { 'customerSegments.1': 'Everyone on the train.', constructor: 'x' },
    };
    const { questions, otherNotes } = block(canvas, 'customerSegments');
    expect(questions[0]?.text).toBe('Who is better off because of what you do?');
    expect(texts(questions[0]?.shortAnswers ?? [])).toEqual(['Commuters', 'Readers']);
    expect(questions[0]?.longAnswer).toBe('Everyone on the train.');
    expect(questions[1]).toMatchObject({ shortAnswers: [], longAnswer: '' });
    expect(texts(otherNotes)).toEqual(['Advertisers']);
    expect(texts(block(canvas, 'channels').otherNotes)).toEqual(['Shops']);
  });

  it('shows an answer that was moved at its question and where it lies', () => {
    const canvas = canvasOf([
      noteOf('n1', 'Web', { question: 'customerSegments.1', place: 'channels' }),
    ]);
    expect(texts(block(canvas, 'customerSegments').questions[0]?.shortAnswers ?? [])).toEqual([
      'Web',
    ]);
    expect(texts(block(canvas, 'channels').otherNotes)).toEqual(['Web']);
  });

  it('names types, phases, kind, pricing and amount', () => {
    const canvas = canvasOf([
      noteOf('n1', 'Web', {
        place: 'channels',
        types: ['webSales', 'pigeon'],
        phases: ['awareness', 'afterSales'],
      }),
      noteOf('n2', 'Ads', {
        place: 'revenueStreams',
        revenueKind: 'recurring',
        pricing: 'auction',
        amountCents: 24_000_000,
      }),
    ]);
    expect(block(canvas, 'channels').otherNotes[0]?.facts).toEqual([
      { label: 'Type', value: 'Web sales, pigeon' },
      { label: 'Phases', value: 'Awareness, After sales' },
    ]);
    expect(block(canvas, 'revenueStreams').otherNotes[0]?.facts).toEqual([
      { label: 'Kind', value: 'Recurring revenue' },
      { label: 'Pricing', value: 'Auction' },
      { label: 'Amount', value: '€240,000.00' },
    ]);
  });

  it('has the feedback of each block that has some', () => {
    const remarked = setFeedback(canvasOf([]), 'channels', { remark: 'Good', mark: '8' });
    const signed = setFeedbackHead(remarked, { author: 'T', date: '2026-11-25' });
    expect(block(signed, 'channels').feedback).toEqual({ remark: 'Good', mark: '8' });
    expect(block(signed, 'keyPartners').feedback).toBeUndefined();
    expect(build(signed)).toMatchObject({ feedbackBy: 'T', feedbackDate: '2026-11-25' });
  });

  it('asks the questions of a set, and keeps the answers to ours', () => {
    const set: QuestionSet = {
      id: 'mine',
      title: 'Mine',
      mode: 'instead',
      blocks: { channels: [{ id: 'q', text: { nl: 'Waar?', en: 'Where?' } }] },
    };
    const plain = canvasOf([noteOf('n1', 'Here', { question: 'own.mine.q', place: 'channels' })]);
    const canvas = setQuestionSet(
      { ...plain, answers: { 'channels.1': 'Ours', 'own.gone.q': 'Gone' } },
      set,
    );
    const { questions, otherNotes } = block(canvas, 'channels');
    expect(questions).toMatchObject([{ text: 'Where?', shortAnswers: [{ text: 'Here' }] }]);
    expect(otherNotes).toEqual([]);
    expect(build(canvas).otherAnswers).toEqual([
      { question: expect.stringMatching(/\?$/), answer: 'Ours' },
      { question: 'own.gone.q', answer: 'Gone' },
    ]);
  });

  it('has an answer that was begun and is no note yet', () => {
    const canvas = {
      ...canvasOf([]),
      answers: { 'channels.1.draft': 'By post', 'x.draft': 'Else' },
    };
    expect(texts(block(canvas, 'channels').questions[0]?.shortAnswers ?? [])).toEqual(['By post']);
    expect(build(canvas).otherAnswers).toEqual([{ question: 'x', answer: 'Else' }]);
  });

  it('says for whom a note is, and which way the model leans', () => {
    const plain = canvasOf([
      noteOf('n1', 'Readers'),
      noteOf('n2', 'News', { place: 'valuePropositions', segments: ['n1'] }),
    ]);
    const canvas = {
      ...plain,
      header: { ...plain.header, costOrientation: 'costDriven' as const },
    };
    expect(block(canvas, 'valuePropositions').otherNotes[0]?.facts).toEqual([
      { label: 'For', value: 'Readers' },
    ]);
    expect(block(canvas, 'costStructure').leaning).toBe('Cost-driven');
    expect(block(canvas, 'channels').leaning).toBe('');
  });

  it('leaves out no note and no answer', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { blocks, otherAnswers, parked } = build(document);
        const questions = blocks.flatMap((each) => each.questions);
        const shown = [
          ...questions.flatMap(({ shortAnswers }) => shortAnswers),
          ...blocks.flatMap(({ otherNotes }) => otherNotes),
          ...parked,
        ];
        expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(Object.keys(document.notes)));
        const answers = [
          ...questions.map(({ longAnswer }) => longAnswer),
          ...otherAnswers.map(({ answer }) => answer),
        ];
        for (const answer of Object.values(document.answers)) {
          if (answer.trim() !== '') expect(answers).toContain(answer);
        }
      }),
    );
  });
});
