import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, diffDocuments, invertChanges } from '../../src/domain/changes.ts';
import { findViolations } from '../../src/domain/invariants.ts';
import { isSameValue } from '../../src/domain/sameValue.ts';
import { documents, relatedDocuments } from '../support/arbitraries.ts';

describe('the changes between two documents', () => {
  it('lead from the one to the other, with nothing skipped', () => {
    fc.assert(
      fc.property(relatedDocuments, relatedDocuments, (a, b) => {
        expect(applyChanges(a, diffDocuments(a, b))).toEqual({ document: b, skipped: [] });
      }),
    );
  });

  it('are taken back exactly by their inverse', () => {
    fc.assert(
      fc.property(relatedDocuments, relatedDocuments, (a, b) => {
        const changes = diffDocuments(a, b);
        expect(applyChanges(b, invertChanges(changes))).toEqual({ document: a, skipped: [] });
        expect(invertChanges(invertChanges(changes))).toEqual(changes);
      }),
    );
  });

  it('can follow one another in one list, and be taken back together', () => {
    fc.assert(
      fc.property(relatedDocuments, relatedDocuments, relatedDocuments, (a, b, c) => {
        const changes = [...diffDocuments(a, b), ...diffDocuments(b, c)];
        expect(applyChanges(a, changes)).toEqual({ document: c, skipped: [] });
        expect(applyChanges(c, invertChanges(changes))).toEqual({ document: a, skipped: [] });
      }),
    );
  });

  it('are none when the documents say the same', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        expect(diffDocuments(document, structuredClone(document))).toEqual([]);
      }),
    );
  });

  it('can be written as JSON and read by another tab', () => {
    fc.assert(
      fc.property(relatedDocuments, relatedDocuments, (a, b) => {
        const changes = diffDocuments(a, b);
        const sent: typeof changes = JSON.parse(JSON.stringify(changes));
        expect(applyChanges(a, sent).document).toEqual(b);
      }),
    );
  });
});

describe('changes applied to a document that somebody else has changed', () => {
  it('keep the rules, whatever they meet', () => {
    fc.assert(
      fc.property(relatedDocuments, relatedDocuments, relatedDocuments, (a, b, theirs) => {
        expect(findViolations(applyChanges(theirs, diffDocuments(a, b)).document)).toEqual([]);
      }),
    );
  });

  it('leave every field that they do not name, but for links and letters the rules forbid', () => {
    fc.assert(
      fc.property(relatedDocuments, relatedDocuments, relatedDocuments, (a, b, theirs) => {
        const changes = diffDocuments(a, b);
        const { document } = applyChanges(theirs, changes);
        const named = new Set(changes.map(nameOfChange));
        const byRule = /^note \w+ (segments|supports|segmentLetter)$|^header segmentLettersGiven$/;
        for (const change of diffDocuments(theirs, document)) {
          const name = nameOfChange(change);
          if (!byRule.test(name)) expect(named).toContain(name);
        }
      }),
    );
  });

  it('are applied or returned as skipped, each', () => {
    fc.assert(
      fc.property(relatedDocuments, relatedDocuments, relatedDocuments, (a, b, theirs) => {
        const changes = diffDocuments(a, b);
        const { document, skipped } = applyChanges(theirs, changes);
        for (const change of changes) {
          if (skipped.includes(change)) continue;
          if (change.kind === 'answer') {
            expect(document.answers[change.question]).toBe(change.after);
          } else if (change.kind === 'noteRemoved') {
            expect(document.notes).not.toHaveProperty([change.note.id]);
          } else if (change.kind === 'noteAdded') {
            expect(document.notes[change.note.id]?.text).toBe(change.note.text);
          } else if (change.kind === 'noteField' && change.field !== 'segmentLetter') {
            const note = document.notes[change.id] ?? {};
            expect(isSameValue(Reflect.get(note, change.field), change.after)).toBe(true);
          }
        }
      }),
    );
  });

  it('skip what they do not find as it was, and return the same document when that is all', () => {
    fc.assert(
      fc.property(relatedDocuments, relatedDocuments, (a, b) => {
        const changes = diffDocuments(a, b).filter(
          (change) => change.kind !== 'headerField' || change.field !== 'segmentLettersGiven',
        );
        const { document } = applyChanges(a, changes);
        // A second time nothing starts from what it started from.
        const again = applyChanges(document, changes);
        expect(again.document).toBe(document);
        expect(again.skipped).toEqual(changes);
      }),
    );
  });
});

type NamedChange = ReturnType<typeof diffDocuments>[number];

function nameOfChange(change: NamedChange): string {
  switch (change.kind) {
    case 'noteField':
      return `note ${change.id} ${change.field}`;
    case 'headerField':
      return `header ${change.field}`;
    case 'answer':
      return `answer ${change.question}`;
    default:
      return `${change.kind} ${change.note.id}`;
  }
}
