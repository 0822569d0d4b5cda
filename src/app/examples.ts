import type { Language } from '../domain/blocks.ts';
import type { CanvasDocument } from '../domain/document.ts';
import { readFile } from '../domain/fileReader.ts';
import { settleNotes } from '../geometry/settleNotes.ts';
import { exampleList } from '../knowledge/examples/index.ts';

/** Reads a shipped example; rejects when it cannot be loaded or there is none with this id. */
export async function readExample(id: string, language: Language): Promise<CanvasDocument> {
  const example = exampleList.find((candidate) => candidate.id === id);
  if (example === undefined) throw new Error(`there is no example ${id}`);
  const read = readFile((await example.load())[language], {
    mode: 'strict',
    newId: () => {
      throw new Error('a note of an example has no id');
    },
  });
  if (!read.ok) throw new Error(`the example is no canvas: ${read.problem.code}`);
  return settleNotes(read.document, read.unplaced).document;
}
