import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrastSceneTheme,
  darkSceneTheme,
  lightSceneTheme,
  sceneWords,
} from '../../src/app/look.ts';
import { blockKeys } from '../../src/domain/blocks.ts';
import { notesIn } from '../../src/domain/document.ts';
import { setNoteColor } from '../../src/domain/edits.ts';
import type { NoteScene } from '../../src/geometry/noteScene.ts';
import { posterSize } from '../../src/geometry/posterLayout.ts';
import { buildNotes, buildScene, type SceneShape } from '../../src/geometry/scene.ts';
import { measureLine } from '../../src/geometry/textLayout.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { documents } from '../support/arbitraries.ts';
import { crowdedCanvases } from '../support/documents.ts';

const looks = fc.record({
  theme: fc.constantFrom(lightSceneTheme, darkSceneTheme, contrastSceneTheme),
  words: fc.constantFrom(
    sceneWords('nl', (await createI18n('nl')).t),
    sceneWords('en', (await createI18n('en')).t),
  ),
});
const anyCanvas = fc.oneof(documents(), crowdedCanvases);

/** All numbers in a value, wherever they stand. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extentOf(shape: SceneShape): Extent {
  switch (shape.kind) {
    case 'rect':
      return around(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height);
    case 'line':
      return around(shape.from.x, shape.from.y, shape.to.x, shape.to.y);
    case 'circle': {
      const { x, y, radius } = shape;
      return around(x - radius, y - radius, x + radius, y + radius);
    }
    case 'icon':
      return around(shape.x, shape.y, shape.x + shape.size, shape.y + shape.size);
    case 'text': {
      const width = measureLine(shape.text, shape.weight) * shape.size;
      const left = shape.x - { left: 0, center: width / 2, right: width }[shape.align];
      return around(left, shape.y - shape.size, left + width, shape.y + shape.size * 0.3);
    }
  }
}

function around(left: number, top: number, right: number, bottom: number): Extent {
  return { left, right, top, bottom };
}

function isOnPoster({ left, right, top, bottom }: Extent): boolean {
  const { width, height } = posterSize;
  return left >= -1e-6 && top >= -1e-6 && right <= width + 1e-6 && bottom <= height + 1e-6;
}

/** Parts of a note that stick out of it. */
function stickingOut(note: NoteScene): readonly string[] {
  const { width, height } = note.box;
  const out: string[] = [];
  const check = (name: string, extent: Extent) => {
    const slack = 0.1;
    const fits =
      extent.left >= -slack &&
      extent.top >= -slack &&
      extent.right <= width + slack &&
      extent.bottom <= height + slack;
    if (!fits) out.push(`${name} ${JSON.stringify(extent)}`);
  };
  for (const line of note.lines) {
    const length = measureLine(line.text.trimEnd(), note.weight) * note.fontSize;
    const left = line.isRightToLeft ? line.x - length : line.x;
    const ascent = note.fontSize * 0.8;
    check(line.text, around(left, line.y - ascent, left + length, line.y + ascent / 4));
  }
  for (const { letter, x, y, radius } of note.badges) {
    check(letter, around(x - radius, y - radius, x + radius, y + radius));
  }
  if (note.amount !== undefined) {
    const { text, x, y, size } = note.amount;
    check(text, around(x - measureLine(text, 500) * size, y - size, x, y));
  }
  return out;
}

describe('the scene of any canvas', () => {
  it('has finite numbers only', () => {
    fc.assert(
      fc.property(anyCanvas, looks, (document, look) => {
        const scene = buildScene({ document, ...look });
        expect(numbersIn(scene).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });

  it('lies on the poster, notes and all', () => {
    fc.assert(
      fc.property(anyCanvas, looks, (document, look) => {
        const scene = buildScene({ document, ...look });
        expect(scene.poster.filter((shape) => !isOnPoster(extentOf(shape)))).toEqual([]);
        for (const { box } of scene.notes) {
          const { x, y, width, height } = box;
          expect(isOnPoster(around(x, y, x + width, y + height))).toBe(true);
        }
      }),
    );
  });

  it('has nothing sticking out of a note', () => {
    fc.assert(
      fc.property(anyCanvas, looks, (document, look) => {
        const notes = buildNotes({ document, ...look });
        expect(notes.flatMap(stickingOut)).toEqual([]);
      }),
    );
  });

  it('draws each note on the board once, in story and reading order', () => {
    fc.assert(
      fc.property(anyCanvas, looks, (document, look) => {
        const order = blockKeys.flatMap((key) => notesIn(document, key).map((note) => note.id));
        const scene = buildScene({ document, ...look });
        expect(scene.notes.map((note) => note.id)).toEqual(order);
      }),
    );
  });

  it('is the same when it is made again, with the very same notes', () => {
    fc.assert(
      fc.property(anyCanvas, looks, (document, look) => {
        const first = buildScene({ document, ...look });
        const second = buildScene({ document, ...look });
        expect(second).toEqual(first);
        second.notes.forEach((note, index) => {
          expect(note).toBe(first.notes[index]);
        });
      }),
    );
  });

  it('makes anew only the notes that an edit changed', () => {
    fc.assert(
      fc.property(crowdedCanvases, looks, fc.nat(), (document, look, pick) => {
        const ids = Object.keys(document.notes);
        const id = ids[pick % ids.length] ?? '';
        const before = buildNotes({ document, ...look });
        const edited = setNoteColor(document, [id], 'grey');
        buildNotes({ document: edited, ...look }).forEach((note, index) => {
          if (note.id !== id) expect(note).toBe(before[index]);
        });
      }),
    );
  });

  it('has prompts for the empty blocks only, and marks them as aids', () => {
    fc.assert(
      fc.property(anyCanvas, looks, (document, look) => {
        const { poster } = buildScene({ document, ...look });
        const aids = poster.filter((shape) => shape.aid === true);
        const said = aids.map((shape) => (shape.kind === 'text' ? shape.text : '')).join(' ');
        for (const key of blockKeys) {
          const isEmpty = notesIn(document, key).length === 0;
          expect(said.includes(look.words.prompts[key])).toBe(isEmpty);
        }
      }),
    );
  });
});
