import { describe, expect, it } from 'vitest';
import { findNote, notesIn } from '../../../src/domain/document.ts';
import { readFile } from '../../../src/domain/fileReader.ts';
import { countingIds } from '../../support/arbitraries.ts';
import { channels, fileWith, repair } from '../../support/smallFiles.ts';

describe('ids that cannot be used', () => {
  it('give two notes where two had one id, and links go to the first', () => {
    const { document, repairs } = repair(
      channels(
        { id: 'n1', text: 'one' },
        { id: 'n1', text: 'two' },
        { id: 'n2', text: 'three', supports: ['n1'] },
      ),
    );
    expect(Object.keys(document.notes).sort()).toEqual(['fresh-1', 'n1', 'n2']);
    expect(notesIn(document, 'channels').map((note) => note.text)).toEqual(['one', 'two', 'three']);
    expect(findNote(document, 'n2')?.supports).toEqual(['n1']);
    expect(repairs).toEqual([{ code: 'newId', note: 'two' }]);
  });

  it.each(['channels', 'parked', '__proto__', 'constructor', 'with space', 'é', 'x'.repeat(150)])(
    'are replaced, and the links to them with them: %s',
    (id) => {
      const { document, repairs } = repair(
        channels({ id, text: 'named badly' }, { id: 'n2', text: 'follower', supports: [id] }),
      );
      expect(findNote(document, 'fresh-1')?.text).toBe('named badly');
      expect(findNote(document, 'n2')?.supports).toEqual(['fresh-1']);
      expect(repairs).toEqual([{ code: 'newId', note: 'named badly' }]);
    },
  );

  it('are replaced in a file too: two notes rather than a refusal', () => {
    const read = readFile(channels({ id: 'n1', text: 'a' }, { id: 'n1', text: 'b' }), {
      mode: 'strict',
      newId: countingIds(),
    });
    expect(read).toMatchObject({ ok: true, repairs: [{ code: 'newId', note: 'b' }] });
  });

  it('of canvases are replaced and reported', () => {
    const { document, repairs } = repair(fileWith({ id: '__proto__' }));
    expect(document.header.id).toBe('fresh-1');
    expect(repairs).toEqual([{ code: 'fieldRemoved', path: 'id' }]);
  });
});

describe('a repair', () => {
  it('sets aside only the note that cannot be read', () => {
    const { document, repairs } = repair(channels({ id: 'n1' }, 7, { id: 'n2', text: 'kept' }));
    expect(Object.keys(document.notes)).toEqual(['n2']);
    expect(repairs).toEqual([
      { code: 'noteSetAside', path: 'blocks.channels[0]', note: 'n1' },
      { code: 'noteSetAside', path: 'blocks.channels[1]' },
    ]);
  });

  it('removes only the field that is wrong', () => {
    const { document, repairs } = repair(
      channels({ id: 'n1', text: 'a', votes: -1, amount: '0,5', types: ['own'], mine: true }),
    );
    expect(findNote(document, 'n1')).toMatchObject({ types: ['own'], unknown: { mine: true } });
    expect(repairs.map((mended) => 'path' in mended && mended.path)).toEqual([
      'blocks.channels[0].amount',
      'blocks.channels[0].votes',
    ]);
  });

  it('removes links to nothing, to itself and to what is no segment', () => {
    const { document, repairs } = repair(
      fileWith({
        blocks: {
          customerSegments: [{ id: 's1', text: 'Readers' }],
          channels: [
            { id: 'n1', text: 'a', segments: ['s1', 'n1', 'gone'], supports: ['n1', 's1'] },
          ],
        },
      }),
    );
    expect(findNote(document, 'n1')).toMatchObject({ segments: ['s1'], supports: ['s1'] });
    expect(repairs).toEqual(Array(3).fill({ code: 'referenceRemoved', note: 'a' }));
  });

  it('gives each segment a letter of its own', () => {
    const { document, repairs } = repair(
      fileWith({
        segmentLettersGiven: 1,
        blocks: {
          customerSegments: [
            { id: 's1', text: 'no letter' },
            { id: 's2', text: 'first', segmentLetter: 'B' },
            { id: 's3', text: 'second', segmentLetter: 'B' },
          ],
        },
      }),
    );
    const letters = notesIn(document, 'customerSegments').map((note) => note.segmentLetter);
    expect(letters).toEqual(['C', 'B', 'D']);
    expect(document.header.segmentLettersGiven).toBe(4);
    expect(repairs).toEqual([{ code: 'newLetter', note: 'second' }]);
  });

  it('goes on when the last letter has been given', () => {
    const { document } = repair(
      fileWith({
        blocks: {
          customerSegments: [
            { id: 's1', text: 'last', segmentLetter: 'ZZZ' },
            { id: 's2', text: 'next' },
          ],
        },
      }),
    );
    expect(findNote(document, 's2')?.segmentLetter).toBe('A');
  });

  it('reports text that lost signs, but not other line ends', () => {
    const notes = [
      { id: 'n1', text: 'a\u0000b' },
      { id: 'n2', text: 'c\r\nd' },
    ];
    const { document, repairs } = repair({ ...channels(...notes), answers: { q: 'e\u0001' } });
    expect(notesIn(document, 'channels').map((note) => note.text)).toEqual(['ab', 'c\nd']);
    expect(repairs).toEqual([
      { code: 'textCleaned', note: 'ab' },
      { code: 'textCleaned', note: 'e' },
    ]);
  });

  it('brings every text into its normal form', () => {
    const note = { id: 'n1', text: 'e\u0301', detail: 'a\rb\u0000', label: 'c\nd' };
    const { document, repairs } = repair({
      ...channels(note),
      title: 'T\n1',
      description: 'x\r\ny',
      designedFor: '\ud83d',
    });
    expect(findNote(document, 'n1')).toMatchObject({ text: 'é', detail: 'a\nb', label: 'c d' });
    expect(document.header).toMatchObject({
      title: 'T 1',
      description: 'x\ny',
      designedFor: '\ufffd',
    });
    expect(repairs).toEqual([
      { code: 'textCleaned', note: 'T 1' },
      { code: 'textCleaned', note: 'é' },
    ]);
  });

  it('keeps the order of the list where the stored orders say something else', () => {
    const { document } = repair(
      channels(
        { id: 'n3', text: 'a', order: 'a5' },
        { id: 'n2', text: 'b', order: 'a1' },
        { id: 'n1', text: 'c', order: 'a0é' },
      ),
    );
    expect(notesIn(document, 'channels').map((note) => note.text)).toEqual(['a', 'b', 'c']);
  });

  it('keeps two notes that share an order as they are', () => {
    const notes = [
      { id: 'n1', text: 'a', order: 'a1' },
      { id: 'n2', text: 'b', order: 'a1' },
    ];
    const { document } = repair(channels(...notes));
    expect(notesIn(document, 'channels').map((note) => note.order)).toEqual(['a1', 'a1']);
  });
});

describe('fields of others', () => {
  it('are kept where they stood', () => {
    const read = repair(
      fileWith({
        theme: { dark: true },
        blocks: { tenth: [1], channels: [{ id: 'n1', text: '', place: 'x', constructor: 1 }] },
      }),
    );
    expect(read.document.header.unknown).toEqual({ theme: { dark: true } });
    expect(read.document.header.unknownBlocks).toEqual({ tenth: [1] });
    expect(findNote(read.document, 'n1')?.unknown).toEqual({ place: 'x', constructor: 1 });
  });
});
