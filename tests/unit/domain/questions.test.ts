import { describe, expect, it } from 'vitest';
import { splitAnswerDrafts, withAnswerDrafts } from '../../../src/domain/answerDrafts.ts';
import { createDocument, type Note } from '../../../src/domain/document.ts';
import { addNotes, setAnswer } from '../../../src/domain/edits.ts';
import { readFile } from '../../../src/domain/fileReader.ts';
import { writeFile } from '../../../src/domain/fileWriter.ts';
import { setNoteFields } from '../../../src/domain/noteKinds.ts';
import { isTouched, notesAnswering } from '../../../src/domain/questions.ts';

const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  place: 'channels',
  order: `a${id}`,
  text: id,
  color: 'yellow',
  x: 8,
  y: 40,
  size: 76,
  ...more,
});
const canvas = addNotes(createDocument({ id: 'c', language: 'en' }), [
  note('1', { question: 'channels.1', types: ['webSales', 'own-word'] }),
  note('2'),
]);

describe('setNoteFields', () => {
  it('sets fields and takes them away', () => {
    const set = setNoteFields(canvas, ['1', '2'], { phases: ['purchase'], types: undefined });
    expect(set.notes['1']).toMatchObject({ phases: ['purchase'] });
    expect(set.notes['1']).not.toHaveProperty('types');
    expect(setNoteFields(set, ['2'], { phases: [] }).notes['2']).toEqual(canvas.notes['2']);
  });

  it('gives the same document when nothing changes', () => {
    expect(setNoteFields(canvas, ['1'], { types: ['webSales', 'own-word'] })).toBe(canvas);
    expect(setNoteFields(canvas, ['2', 'gone'], { pricing: undefined, phases: [] })).toBe(canvas);
    expect(setNoteFields(canvas, [], { pricing: 'auction' })).toBe(canvas);
  });
});

describe('setAnswer', () => {
  it('keeps a text, and takes a blank one away', () => {
    const answered = setAnswer(canvas, 'channels.2', 'By tram\r\nand bus');
    expect(answered.answers).toEqual({ 'channels.2': 'By tram\nand bus' });
    expect(setAnswer(answered, 'channels.2', ' \n').answers).toEqual({});
  });

  it('changes nothing for the same text, one too long, and an id that cannot be kept', () => {
    const answered = setAnswer(canvas, 'channels.2', 'By tram');
    expect(setAnswer(answered, 'channels.2', 'By tram')).toBe(answered);
    expect(setAnswer(answered, 'channels.2', 'x'.repeat(10_001))).toBe(answered);
    expect(setAnswer(canvas, 'channels.2', '')).toBe(canvas);
    expect(setAnswer(canvas, '__proto__', 'x')).toBe(canvas);
    expect(setAnswer(canvas, 'constructor', 'x')).toBe(canvas);
  });
});

describe('a question', () => {
  it('is touched by a note, wherever that lies, and by a longer answer', () => {
    expect(notesAnswering(canvas, 'channels.1').map(({ id }) => id)).toEqual(['1']);
    expect(isTouched(canvas, 'channels.1')).toBe(true);
    expect(isTouched(canvas, 'channels.2')).toBe(false);
    expect(isTouched(setAnswer(canvas, 'channels.2', 'x'), 'channels.2')).toBe(true);
    expect(isTouched(canvas, 'toString')).toBe(false);
    const parked = { ...canvas, notes: { 1: note('1', { place: 'parked', question: 'q' }) } };
    expect(notesAnswering(parked, 'q')).toHaveLength(1);
  });
});

describe('begun answers', () => {
  it('are saved with the canvas and come back where they were', () => {
    const saved = withAnswerDrafts(canvas, { 'channels.2': 'By tr', 'channels.3': ' ' });
    const read = readFile(JSON.parse(JSON.stringify(writeFile(saved, { order: false }))), {
      mode: 'strict',
      newId: () => 'new',
    });
    if (!read.ok) throw new Error(read.problem.code);
    const { document, drafts } = splitAnswerDrafts(read.document);
    expect(drafts).toEqual({ 'channels.2': 'By tr' });
    expect(document.answers).toEqual({});
    expect(isTouched(document, 'channels.2')).toBe(false);
  });

  it('leave a canvas without them as it is', () => {
    expect(withAnswerDrafts(canvas, {})).toBe(canvas);
    expect(splitAnswerDrafts(canvas).document).toBe(canvas);
  });
});
