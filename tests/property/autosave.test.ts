import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanvasDocument } from '../../src/domain/document.ts';
import { createAutosave, type SaveState } from '../../src/storage/autosave.ts';
import { FakeClock } from '../support/fakeClock.ts';
import { canvasSaying } from '../support/sampleDocuments.ts';

const drafts = Array.from({ length: 5 }, (_, index) => canvasSaying(`draft ${index}`));

const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('change'), draft: fc.constantFrom(...drafts) }),
    fc.record({ kind: fc.constant('pass'), ms: fc.nat({ max: 1_500 }) }),
    fc.record({ kind: fc.constant('flush') }),
    fc.record({ kind: fc.constant('fill'), isFull: fc.boolean() }),
  ),
  { maxLength: 40 },
);

/** An editing page on a store that is full at times; checks what must hold after every act. */
function live(steps: typeof acts extends fc.Arbitrary<infer T> ? T : never) {
  const clock = new FakeClock();
  let isFull = false;
  let stored: CanvasDocument | undefined = drafts[0];
  let newest = stored;
  let writes = 0;
  let state: SaveState | undefined;
  let unsavedSince: number | undefined;
  const library = {
    save(document: CanvasDocument) {
      if (isFull) return { kind: 'failed', reason: 'full' } as const;
      writes += 1;
      stored = document;
      return { kind: 'saved', characters: 1 } as const;
    },
  };
  const autosave = createAutosave({
    library,
    clock,
    onState: (next) => {
      state = next;
    },
  });
  autosave.start(drafts[0] ?? canvasSaying(''));
  for (const step of steps) {
    if (step.kind === 'fill') isFull = step.isFull;
    else if (step.kind === 'pass') clock.pass(step.ms);
    else if (step.kind === 'flush') {
      const isStored = autosave.flush();
      if (isStored) expect(stored).toBe(newest);
      else expect(isFull).toBe(true);
    } else {
      newest = step.draft;
      autosave.documentChanged(step.draft);
    }
    if (state?.kind === 'saved') expect(stored).toBe(newest);
    unsavedSince = stored === newest ? undefined : (unsavedSince ?? clock.now());
    if (!isFull && state?.kind === 'saving' && unsavedSince !== undefined) {
      expect(clock.now() - unsavedSince).toBeLessThanOrEqual(1_000);
    }
  }
  return {
    autosave,
    clock,
    end: () => {
      isFull = false;
      clock.pass(5_000);
      return { stored, newest, writes, state, timers: clock.timerCount };
    },
  };
}

describe('autosave, whatever happens', () => {
  it('says saved only when the newest is stored, and is never more than a second behind', () => {
    fc.assert(fc.property(acts, (steps) => void live(steps)));
  });

  it('has stored the newest some seconds after there is room, and then rests', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        const { stored, newest, state, timers } = live(steps).end();
        expect(stored).toBe(newest);
        expect(state?.kind).toBe('saved');
        expect(timers).toBe(0);
      }),
    );
  });

  it('writes no more often than documents change', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        const changes = steps.filter((step) => step.kind === 'change').length;
        expect(live(steps).end().writes).toBeLessThanOrEqual(changes);
      }),
    );
  });
});
