import { beforeEach, describe, expect, it } from 'vitest';
import { contrastSceneTheme, lightSceneTheme } from '../../../src/app/look.ts';
import {
  type CanvasDocument,
  findNote,
  type Note,
  type NoteId,
} from '../../../src/domain/document.ts';
import { placeNotes, removeNotes, setNoteColor, setNoteText } from '../../../src/domain/edits.ts';
import { noteSizes } from '../../../src/domain/noteTypes.ts';
import { noteHeight } from '../../../src/geometry/noteBox.ts';
import { hasFoot, type NoteScene, resetNoteScenes } from '../../../src/geometry/noteScene.ts';
import { buildNotes } from '../../../src/geometry/scene.ts';
import { measureLine } from '../../../src/geometry/textLayout.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';

const words = {
  language: 'en',
  untitled: '',
  headLabels: { designedFor: '', designedBy: '', date: '', version: '' },
  prompts: {} as never,
  attribution: '',
  money: (cents: number, currency: string) => `${currency} ${cents / 100}`,
  date: (iso: string) => iso,
} as const;

function scenesOf(document: CanvasDocument, theme = lightSceneTheme) {
  const scenes = new Map<NoteId, NoteScene>();
  for (const scene of buildNotes({ document, theme, words })) scenes.set(scene.id, scene);
  return scenes;
}

function sceneOf(note: Note, others: readonly Note[] = []): NoteScene {
  const scene = scenesOf(canvasOf([...others, note])).get(note.id);
  if (scene === undefined) throw new Error(`${note.id} is not drawn`);
  return scene;
}

const segments = Array.from({ length: 12 }, (_, index) => noteOf(`s${index}`, `Segment ${index}`));
const document = canvasOf([
  ...segments.slice(0, 2),
  noteOf('fee', 'Fee', { place: 'revenueStreams', segments: ['s0'], amountCents: 1250 }),
  noteOf('shop', 'Shop', { place: 'channels' }),
  noteOf('later', 'Later', { place: 'parked' }),
]);

beforeEach(resetNoteScenes);

describe('the drawing of a note', () => {
  it('shows its text, colour, letters and amount', () => {
    const fee = scenesOf(document).get('fee');
    expect(fee?.lines.map((line) => line.text)).toEqual(['Fee']);
    expect(fee?.fill).toBe(lightSceneTheme.notes.yellow);
    expect(fee?.badges.map((badge) => badge.letter)).toEqual(['A']);
    expect(fee?.amount?.text).toBe('EUR 12.5');
  });

  it('is there for every note on the board, and for no parked one', () => {
    expect([...scenesOf(document).keys()].toSorted()).toEqual(['fee', 's0', 's1', 'shop']);
  });

  it('shows the letter of a segment in its own block only', () => {
    const moved = placeNotes(document, [
      { id: 's1', place: 'channels', order: 'b00', x: 20, y: 50, size: 76 },
    ]);
    expect(
      scenesOf(document)
        .get('s1')
        ?.badges.map((badge) => badge.letter),
    ).toEqual(['B']);
    expect(scenesOf(moved).get('s1')?.badges).toEqual([]);
    const note = moved.notes['s1'];
    expect(note !== undefined && hasFoot(note)).toBe(false);
  });

  it('gives a segment the same colour in every badge', () => {
    const scenes = scenesOf(document);
    expect(scenes.get('s0')?.badges[0]?.fill).toBe(scenes.get('fee')?.badges[0]?.fill);
    expect(scenes.get('s0')?.badges[0]?.fill).not.toBe(scenes.get('s1')?.badges[0]?.fill);
  });

  it('keeps all letters and the amount in its foot, however many they are', () => {
    for (const size of noteSizes) {
      for (const count of [1, 6, 7, 12]) {
        for (const amountCents of [undefined, 999_999]) {
          const scene = sceneOf(
            noteOf('fee', 'Fee', {
              place: 'revenueStreams',
              size,
              segments: segments.slice(0, count).map((segment) => segment.id),
              ...(amountCents === undefined ? {} : { amountCents }),
            }),
            segments,
          );
          const { amount, badges } = scene;
          const amountWidth =
            amount === undefined ? 0 : measureLine(amount.text, 500) * amount.size;
          const right = amount === undefined ? size : amount.x - amountWidth;
          expect(badges).toHaveLength(count);
          for (const badge of badges) {
            expect(badge.x - badge.radius).toBeGreaterThanOrEqual(0);
            expect(badge.x + badge.radius).toBeLessThanOrEqual(right + 1e-9);
            expect(badge.y + badge.radius).toBeLessThanOrEqual(noteHeight(size));
          }
          const lefts = badges.map((badge) => badge.x);
          expect(new Set(lefts).size).toBe(count);
        }
      }
    }
  });

  it('centres each line, and puts one from right to left at its right end', () => {
    const scene = sceneOf(noteOf('n', 'one\nשלום', { place: 'channels' }));
    const [left, right] = scene.lines;
    expect(left).toMatchObject({ isRightToLeft: false });
    expect(right).toMatchObject({ isRightToLeft: true });
    const width = measureLine('one', 500) * scene.fontSize;
    expect(left?.x).toBeCloseTo(38 - width / 2, 6);
    expect(right?.x).toBeCloseTo(38 + (measureLine('שלום', 500) * scene.fontSize) / 2, 6);
  });
});

describe('the same drawing again', () => {
  it('is the same object while nothing that it shows has changed', () => {
    const before = scenesOf(document);
    const edited = setNoteColor(setNoteText(document, 'shop', 'Web shop'), ['later'], 'pink');
    const after = scenesOf(edited);
    for (const id of ['s0', 's1', 'fee']) expect(after.get(id)).toBe(before.get(id));
    expect(scenesOf(document).get('shop')).toEqual(before.get('shop'));
  });

  it('is another one when text, colour or place changes', () => {
    const before = scenesOf(document).get('shop');
    const written = scenesOf(setNoteText(document, 'shop', 'Kiosk')).get('shop');
    expect(written?.lines[0]?.text).toBe('Kiosk');
    const colored = scenesOf(setNoteColor(document, ['shop'], 'blue')).get('shop');
    expect(colored?.fill).toBe(lightSceneTheme.notes.blue);
    const moved = placeNotes(document, [
      { id: 'shop', place: 'channels', order: 'a0', x: 100, y: 100, size: 62 },
    ]);
    expect(scenesOf(moved).get('shop')?.box).not.toEqual(before?.box);
  });

  it('is another one when a segment that it is for goes', () => {
    const before = scenesOf(document).get('fee');
    const after = scenesOf(removeNotes(document, ['s0'])).get('fee');
    expect(before?.badges).toHaveLength(1);
    expect(after?.badges).toEqual([]);
  });

  it('is another one when the segment that it is for gets another letter', () => {
    scenesOf(document);
    const segment = findNote(document, 's0') ?? noteOf('s0', '');
    const relettered = {
      ...document,
      notes: { ...document.notes, s0: { ...segment, segmentLetter: 'Z' } },
    };
    expect(scenesOf(relettered).get('fee')?.badges[0]?.letter).toBe('Z');
  });

  it('is another one in another currency or theme', () => {
    const before = scenesOf(document);
    const dollars = { ...document, header: { ...document.header, currency: 'USD' } };
    const after = scenesOf(dollars);
    expect(after.get('fee')?.amount?.text).toBe('USD 12.5');
    expect(after.get('shop')).toBe(before.get('shop'));
    const contrasting = scenesOf(dollars, contrastSceneTheme).get('shop');
    expect(contrasting?.fill).toBe(contrastSceneTheme.notes.yellow);
    expect(scenesOf(dollars).get('shop')?.fill).toBe(lightSceneTheme.notes.yellow);
  });

  it('is made anew when a font has arrived', () => {
    const before = scenesOf(document).get('shop');
    resetNoteScenes();
    expect(scenesOf(document).get('shop')).not.toBe(before);
    expect(scenesOf(document).get('shop')).toEqual(before);
  });
});
