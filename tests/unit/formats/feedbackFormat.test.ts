import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFeedback, removeFeedback, setFeedback } from '../../../src/domain/feedback.ts';
import { exportFeedback, importFeedback } from '../../../src/formats/feedbackFormat.ts';
import { documents, feedbacks, rawText } from '../../support/arbitraries.ts';
import { canvasSaying } from '../../support/sampleDocuments.ts';

const canvas = canvasSaying('Readers', 'paper');
const remarked = setFeedback(canvas, 'channels', { remark: 'And the readers?', mark: '7' });
const file = exportFeedback(remarked) ?? '';

function changed(fields: object): string {
  return JSON.stringify({ ...JSON.parse(file), ...fields });
}

describe('a file with feedback', () => {
  it('names the canvas it is for and holds no note', () => {
    expect(JSON.parse(file)).toEqual({
      format: 'bmc-feedback',
      formatVersion: 1,
      canvas: { id: 'paper', title: 'A canvas' },
      feedback: { blocks: { channels: { remark: 'And the readers?', mark: '7' } } },
    });
    expect(file.endsWith('}\n')).toBe(true);
    expect(exportFeedback(canvas)).toBeUndefined();
  });

  it('brings the remarks to the canvas it is for', () => {
    expect(importFeedback(file, canvas)).toEqual({
      ok: true,
      feedback: remarked.header.feedback,
      isForAnother: false,
      canvasTitle: 'A canvas',
      repairs: [],
    });
  });

  it('for another canvas is read, so that it can be asked', () => {
    const other = canvasSaying('Cars', 'cars');
    expect(importFeedback(file, other)).toMatchObject({
      ok: true,
      isForAnother: true,
      feedback: remarked.header.feedback,
    });
  });

  it.each([
    ['', { code: 'empty' }],
    ['{', { code: 'notJson' }],
    ['[]', { code: 'notOurs', format: 'bmc-feedback' }],
    [changed({ format: 'business-model-canvas' }), { code: 'notOurs', format: 'bmc-feedback' }],
    [changed({ formatVersion: 2 }), { code: 'fromTheFuture', version: 2 }],
    [changed({ formatVersion: '1' }), { path: 'formatVersion' }],
    [changed({ canvas: undefined }), { code: 'missingField', path: 'canvas' }],
    [changed({ canvas: { id: 7, title: '' } }), { path: 'canvas.id', expected: 'text' }],
    [changed({ feedback: undefined }), { code: 'missingField', path: 'feedback' }],
    [changed({ feedback: null }), { path: 'feedback', expected: 'object' }],
    [
      changed({ feedback: { blocks: { channels: { remark: [] } } } }),
      { path: 'feedback.blocks.channels.remark', expected: 'text' },
    ],
  ])('that is wrong is refused with the reason: %s', (text, problem) => {
    expect(importFeedback(text, canvas)).toMatchObject({ ok: false, problem });
  });

  it('brings back any feedback as it was, and touches nothing else', () => {
    fc.assert(
      fc.property(documents(), feedbacks, (some, feedback) => {
        const bare = removeFeedback(some);
        const given = { ...bare, header: { ...bare.header, feedback } };
        const read = importFeedback(exportFeedback(given) ?? '', bare);
        const hasAny = Object.keys(feedback).length > 1 || Object.keys(feedback.blocks).length > 0;
        expect(read.ok && read.repairs).toEqual([]);
        const document = read.ok && mergeFeedback(bare, read.feedback);
        expect(document).toEqual(hasAny ? given : bare);
      }),
    );
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(rawText, fc.json()), fc.jsonValue(), (text, feedback) => {
        expect(importFeedback(text, canvas).ok).toBe(false);
        importFeedback(changed({ feedback }), canvas);
      }),
    );
  });
});
