import { describe, expect, it } from 'vitest';
import { applyChanges, diffDocuments, invertChanges } from '../../../src/domain/changes.ts';
import {
  feedbackOn,
  hasFeedback,
  mergeFeedback,
  removeFeedback,
  setFeedback,
  setFeedbackHead,
} from '../../../src/domain/feedback.ts';
import { findViolations } from '../../../src/domain/invariants.ts';
import { canvasSaying } from '../../support/sampleDocuments.ts';
import { fileWith, refusal, repair } from '../../support/smallFiles.ts';

const canvas = canvasSaying('Readers');
const praised = setFeedback(canvas, 'channels', { remark: 'Clear.', mark: '8' });

describe('feedback on a block', () => {
  it('is set in its normal form and keeps the rules', () => {
    const set = setFeedback(canvas, 'channels', { remark: 'One\r\ntwo\0', mark: 'good\nenough' });
    expect(feedbackOn(set, 'channels')).toEqual({ remark: 'One\ntwo', mark: 'good enough' });
    expect(findViolations(set)).toEqual([]);
    expect(hasFeedback(set)).toBe(true);
    expect(set.notes).toBe(canvas.notes);
  });

  it('may be a remark without a mark, or a mark without a remark', () => {
    expect(feedbackOn(setFeedback(praised, 'channels', { remark: 'No.' }), 'channels')).toEqual({
      remark: 'No.',
    });
    const marked = setFeedback(canvas, 'channels', { remark: '', mark: '6' });
    expect(feedbackOn(marked, 'channels')).toEqual({ remark: '', mark: '6' });
  });

  it('changes nothing when it says the same, or is too long', () => {
    expect(setFeedback(praised, 'channels', { remark: 'Clear.', mark: '8' })).toBe(praised);
    expect(setFeedback(praised, 'channels', { remark: 'x'.repeat(10_001) })).toBe(praised);
    expect(setFeedback(praised, 'channels', { remark: '', mark: 'x'.repeat(201) })).toBe(praised);
    expect(setFeedback(canvas, 'channels', { remark: '' })).toBe(canvas);
  });

  it('leaves no trace when it is emptied', () => {
    const emptied = setFeedback(praised, 'channels', { remark: '', mark: '' });
    expect(emptied).toEqual(canvas);
    expect(hasFeedback(emptied)).toBe(false);
  });

  it('keeps what others put beside it', () => {
    const read = repair(
      fileWith({ feedback: { blocks: { channels: { remark: 'a', rubric: [1] } }, school: 'X' } }),
    );
    const set = setFeedback(read.document, 'channels', { remark: 'b' });
    expect(set.header.feedback).toEqual({
      blocks: { channels: { remark: 'b', rubric: [1] } },
      school: 'X',
    });
  });

  it('is undone like any other edit', () => {
    const changes = diffDocuments(canvas, praised);
    expect(changes).toHaveLength(1);
    expect(applyChanges(canvas, changes).document).toEqual(praised);
    expect(applyChanges(praised, invertChanges(changes)).document).toEqual(canvas);
  });
});

describe('the head of the feedback', () => {
  it('names author and date, each by itself', () => {
    const named = setFeedbackHead(praised, { author: 'M. de\nVries' });
    const dated = setFeedbackHead(named, { date: '2026-11-24' });
    expect(dated.header.feedback).toMatchObject({ author: 'M. de Vries', date: '2026-11-24' });
    expect(setFeedbackHead(dated, { date: '24 November' })).toBe(dated);
    expect(setFeedbackHead(dated, { author: 'M. de Vries' })).toBe(dated);
    expect(setFeedbackHead(dated, { author: '', date: '' })).toEqual(praised);
    expect(setFeedbackHead(canvas, { author: '' })).toBe(canvas);
  });
});

describe('feedback from elsewhere', () => {
  it('holds where both say something, and leaves the rest', () => {
    const both = setFeedback(praised, 'keyPartners', { remark: 'Who?' });
    const merged = mergeFeedback(both, { author: 'T', blocks: { channels: { remark: 'New.' } } });
    expect(merged.header.feedback).toEqual({
      author: 'T',
      blocks: { channels: { remark: 'New.' }, keyPartners: { remark: 'Who?' } },
    });
    expect(mergeFeedback(merged, { blocks: {} })).toBe(merged);
    expect(removeFeedback(merged)).toEqual(canvas);
    expect(removeFeedback(canvas)).toBe(canvas);
  });
});

describe('feedback in a file', () => {
  it.each([
    [7, { code: 'wrongField', path: 'feedback', expected: 'object' }],
    [{}, { code: 'missingField', path: 'feedback.blocks' }],
    [
      { blocks: { channels: {} } },
      { code: 'missingField', path: 'feedback.blocks.channels.remark' },
    ],
    [
      { blocks: { channels: { remark: 7 } } },
      { code: 'wrongField', path: 'feedback.blocks.channels.remark', expected: 'text' },
    ],
    [
      { date: 'today', blocks: {} },
      { code: 'wrongField', path: 'feedback.date', expected: 'date' },
    ],
    [
      { blocks: { channels: { remark: 'x'.repeat(10_001) } } },
      { code: 'textTooLong', path: 'feedback.blocks.channels.remark', length: 10_001 },
    ],
    [{ blocks: {}, z: JSON.parse('1e999') }, { path: 'feedback.z' }],
  ])('is refused by the name of the field: %j', (feedback, problem) => {
    expect(refusal(fileWith({ feedback }))).toMatchObject(problem);
  });

  it('is repaired piece by piece in what is kept in the browser', () => {
    const { document, repairs } = repair(
      fileWith({
        feedback: {
          author: 7,
          date: '2026-11-24',
          blocks: {
            channels: { remark: 'good', mark: 8 },
            keyPartners: { mark: '7' },
            keyResources: 'fine',
            tenth: { remark: 'theirs' },
          },
        },
      }),
    );
    expect(document.header.feedback).toEqual({
      date: '2026-11-24',
      blocks: {
        channels: { remark: 'good' },
        keyPartners: { remark: '', mark: '7' },
        tenth: { remark: 'theirs' },
      },
    });
    expect(repairs.map((made) => 'path' in made && made.path)).toEqual([
      'feedback.author',
      'feedback.blocks.channels.mark',
      'feedback.blocks.keyResources',
    ]);
  });

  it.each([7, null, 'fine', []])('that is none at all is left out and told: %j', (feedback) => {
    const { document, repairs } = repair(fileWith({ feedback }));
    expect(document.header.feedback).toBeUndefined();
    expect(repairs).toEqual([{ code: 'fieldRemoved', path: 'feedback' }]);
  });
});
