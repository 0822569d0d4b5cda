import { type CanvasDocument, findNote, type Note, type NoteId } from './document.ts';

/** A link that points at nothing it may point at. */
export interface DanglingReference {
  readonly note: NoteId;
  readonly field: 'segments' | 'supports';
  readonly target: NoteId;
}

/** `segments` may point at notes in the block of customer segments; `supports` at any other note. */
function isKept(
  document: CanvasDocument,
  from: Note,
  field: DanglingReference['field'],
  to: NoteId,
): boolean {
  const target = findNote(document, to);
  if (target === undefined || target.id === from.id) return false;
  return field === 'supports' || target.place === 'customerSegments';
}

export function findDanglingReferences(document: CanvasDocument): readonly DanglingReference[] {
  const found: DanglingReference[] = [];
  for (const note of Object.values(document.notes)) {
    for (const field of ['segments', 'supports'] as const) {
      for (const target of note[field] ?? []) {
        if (!isKept(document, note, field, target)) found.push({ note: note.id, field, target });
      }
    }
  }
  return found;
}

/** The document without links to nothing; the same object when there are none. */
export function withoutDanglingReferences(document: CanvasDocument): CanvasDocument {
  const dangling = findDanglingReferences(document);
  if (dangling.length === 0) return document;
  const notes = { ...document.notes };
  for (const { note: id, field, target } of dangling) {
    const note = notes[id];
    if (note === undefined) continue;
    const left = (note[field] ?? []).filter((other) => other !== target);
    const { [field]: _, ...rest } = note;
    notes[id] = left.length === 0 ? rest : { ...note, [field]: left };
  }
  return { ...document, notes };
}
