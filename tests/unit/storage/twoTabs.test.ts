import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/domain/document.ts';
import { setHeaderText } from '../../../src/domain/edits.ts';
import { createCanvasLibrary } from '../../../src/storage/canvasLibrary.ts';
import { decodeCanvas } from '../../../src/storage/decodeCanvas.ts';
import { MemoryKeyValueStore } from '../../../src/storage/keyValueStore.ts';

describe('the same canvas in two tabs', () => {
  it('is not written over by the tab that did not see the last change', () => {
    const store = new MemoryKeyValueStore();
    const tab = () => createCanvasLibrary(store, { newId: () => 'new', now: () => 0 });
    const [first, second] = [tab(), tab()];
    const document = createDocument({ id: 'shared', language: 'en' });
    expect(first.save(document)).toMatchObject({ kind: 'saved' });
    expect(second.load('shared', decodeCanvas)).toMatchObject({ kind: 'ready' });

    expect(first.save(setHeaderText(document, 'title', 'From the first'))).toMatchObject({
      kind: 'saved',
    });
    const late = setHeaderText(document, 'title', 'From the second');
    expect(second.save(late)).toEqual({ kind: 'failed', reason: 'otherTab' });
    expect(first.load('shared', decodeCanvas)).toMatchObject({
      document: { header: { title: 'From the first' } },
    });

    // Read anew, the tab is up to date and may write again.
    expect(second.load('shared', decodeCanvas)).toMatchObject({ kind: 'ready' });
    expect(second.save(late)).toMatchObject({ kind: 'saved' });
  });
});
