import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../src/domain/blocks.ts';
import { type CanvasDocument, findNote, notesIn } from '../../src/domain/document.ts';
import { fileSchema } from '../../src/domain/fileSchema.ts';
import { writeFile } from '../../src/domain/fileWriter.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import { exportJson } from '../../src/formats/exportJson.ts';
import { importJson } from '../../src/formats/importJson.ts';
import { settleNotes } from '../../src/geometry/settleNotes.ts';
import { createCanvasLibrary } from '../../src/storage/canvasLibrary.ts';
import { decodeCanvas } from '../../src/storage/decodeCanvas.ts';
import { MemoryKeyValueStore } from '../../src/storage/keyValueStore.ts';
import { countingIds, documents } from '../support/arbitraries.ts';

/** The reading order as such, whatever strings say it. */
function withRanks(document: CanvasDocument): CanvasDocument {
  const notes = places.flatMap((place) =>
    notesIn(document, place).map((note, rank) => [note.id, { ...note, order: `${rank}` }] as const),
  );
  return { ...document, notes: Object.fromEntries(notes) };
}

describe('a valid document', () => {
  it('keeps the rules and needs no settling, as all tests here take for granted', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        expect(findViolations(document)).toEqual([]);
        expect(settleNotes(document, []).document).toBe(document);
      }),
    );
  });

  it('comes back from a JSON file as it was, with nothing mended', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const read = importJson(exportJson(document), { newId: countingIds() });
        expect(read.ok && read.repairs).toEqual([]);
        expect(read.ok && withRanks(read.document)).toEqual(withRanks(document));
      }),
    );
  });

  it('comes back from storage exactly as it was, reading order included', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const store = new MemoryKeyValueStore();
        const options = { newId: countingIds(), now: () => 1_764_000_000_000 };
        const saved = createCanvasLibrary(store, options).save(document);
        expect(saved.kind).toBe('saved');
        const loaded = createCanvasLibrary(store, options).load(document.header.id, decodeCanvas);
        expect(loaded).toEqual({ kind: 'ready', document });
      }),
    );
  });

  it('is written in a form that the published schema describes', () => {
    fc.assert(
      fc.property(documents(), fc.boolean(), (document, order) => {
        const file: unknown = JSON.parse(JSON.stringify(writeFile(document, { order })));
        expect(fileSchema.safeParse(file).error).toBeUndefined();
      }),
    );
  });

  it('has the same notes in the file as in memory, whatever their ids', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const read = importJson(exportJson(document), { newId: countingIds() });
        for (const note of Object.values(document.notes)) {
          expect(read.ok && findNote(read.document, note.id)?.text).toBe(note.text);
        }
      }),
    );
  });
});
