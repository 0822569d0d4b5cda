import type { Place } from '../../src/domain/blocks.ts';
import { type CanvasDocument, createDocument, type Note } from '../../src/domain/document.ts';
import { addNotes } from '../../src/domain/edits.ts';
import { orderBetween } from '../../src/domain/order.ts';
import { clampToBlock } from '../../src/geometry/noteBox.ts';

/** A note that lies in its place and says this; further fields as given. */
export function noteOf(id: string, text: string, fields: Partial<Note> = {}): Note {
  const place: Place = fields.place ?? 'customerSegments';
  const spot = place === 'parked' ? { x: 0, y: 0 } : clampToBlock(place, { x: 20, y: 50 }, 76);
  return {
    id,
    place,
    order: orderBetween(undefined, undefined),
    text,
    color: 'yellow',
    size: 76,
    ...spot,
    ...fields,
  };
}

/** A canvas with these notes. */
export function canvasOf(notes: readonly Note[], id = 'canvas'): CanvasDocument {
  return addNotes(createDocument({ id, language: 'en', title: 'A canvas' }), notes);
}

/** A canvas with one note that says this: each call is a new object. */
export function canvasSaying(text: string, id = 'canvas'): CanvasDocument {
  return canvasOf([noteOf('n1', text)], id);
}
