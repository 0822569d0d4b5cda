import { beforeEach, describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/domain/document.ts';
import { answerWithNote, typeNotes } from '../../../src/editor/answers.ts';
import { createEditor, type Editor } from '../../../src/editor/editor.ts';

const question = 'customerSegments.1';
let editor: Editor;
const notes = () => Object.values(editor.getState().document.notes);

beforeEach(() => {
  let count = 0;
  editor = createEditor({
    document: createDocument({ id: 'c', language: 'en' }),
    newId: () => `n${++count}`,
  });
});

describe('the line of an answer', () => {
  it('becomes a note of the block, in one step of the history', () => {
    editor.draftAnswer(question, ' Commuters ');
    const id = answerWithNote(editor, 'customerSegments', question);
    expect(notes()).toMatchObject([
      { id, text: 'Commuters', question, place: 'customerSegments', segmentLetter: 'A' },
    ]);
    expect(editor.getState().answerDrafts).toEqual({});
    expect(editor.getState().history.past).toMatchObject([{ name: 'addNote', notes: [id] }]);
    editor.undo();
    expect(notes()).toEqual([]);
  });

  it('makes no note of nothing', () => {
    editor.draftAnswer(question, '  ');
    expect(answerWithNote(editor, 'customerSegments', question)).toBeUndefined();
    expect(notes()).toEqual([]);
  });

  it('finds another spot for each note', () => {
    for (const text of ['a', 'b', 'c']) {
      editor.draftAnswer(question, text);
      answerWithNote(editor, 'customerSegments', question);
    }
    expect(new Set(notes().map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  it('is saved while it is no note yet, and comes back with the canvas', () => {
    editor.draftAnswer(question, 'Commu');
    const saved = editor.toSave();
    expect(JSON.stringify(saved)).toContain('Commu');
    expect(editor.toSave(), 'no news, no other object').toBe(saved);
    expect(editor.getState().document.answers).toEqual({});
    editor.open(createDocument({ id: 'other', language: 'en' }));
    expect(editor.getState().answerDrafts).toEqual({});
    editor.open(saved);
    expect(editor.getState().answerDrafts).toEqual({ [question]: 'Commu' });
    expect(editor.getState().document.answers).toEqual({});
  });

  it('takes no text that is too long for a note', () => {
    editor.draftAnswer(question, 'x'.repeat(10_001));
    expect(editor.getState().answerDrafts).toEqual({});
  });
});

describe('a longer answer', () => {
  it('is saved half-typed, and is one step of the history', () => {
    editor.startTyping({ kind: 'answer', question, draft: '' });
    editor.type('People who');
    expect(editor.toSave().answers).toEqual({ [question]: 'People who' });
    expect(editor.getState().document.answers).toEqual({});
    editor.type('People who travel');
    editor.finishTyping();
    expect(editor.getState().document.answers).toEqual({ [question]: 'People who travel' });
    expect(editor.getState().history.past).toMatchObject([{ name: 'answerQuestion' }]);
    editor.undo();
    expect(editor.getState().document.answers).toEqual({});
    editor.redo();
    expect(editor.getState().document.answers).toEqual({ [question]: 'People who travel' });
  });

  it('leaves no trace when nothing was typed, and goes when it is emptied', () => {
    editor.startTyping({ kind: 'answer', question, draft: '' });
    editor.finishTyping();
    expect(editor.getState().history.past).toEqual([]);
    editor.startTyping({ kind: 'answer', question, draft: '' });
    editor.type('x');
    editor.startTyping({ kind: 'answer', question, draft: 'x' });
    editor.type(' ');
    editor.finishTyping();
    expect(editor.getState().document.answers).toEqual({});
  });
});

describe('the kind of a note', () => {
  it('is set and taken back as one step', () => {
    editor.draftAnswer(question, 'Commuters');
    const id = answerWithNote(editor, 'customerSegments', question) ?? '';
    typeNotes(editor, [id], { types: ['multiSided'] });
    expect(notes()).toMatchObject([{ types: ['multiSided'] }]);
    typeNotes(editor, [id], { types: ['multiSided'] });
    expect(editor.getState().history.past).toHaveLength(2);
    editor.undo();
    expect(notes()[0]).not.toHaveProperty('types');
  });
});
