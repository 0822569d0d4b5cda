import type { CanvasDocument } from '../domain/document.ts';
import type { CanvasLibrary } from './canvasLibrary.ts';
import type { StorageFailure } from './keyValueStore.ts';

/** Time as a port, so that tests turn the clock themselves. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Runs once after so many ms; the function that comes back calls it off. */
  setTimer(ms: number, run: () => void): () => void;
}

/** Why nothing is written although a canvas is open. */
export type ReadOnlyReason = 'tooNew' | 'damaged' | 'blocked' | 'otherTab';

/** What a user is told about saving. `saving` means that there is something not yet written. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: StorageFailure }
  | { readonly kind: 'readOnly'; readonly reason: ReadOnlyReason };

export interface AutosaveOptions {
  readonly library: Pick<CanvasLibrary, 'save'>;
  readonly clock: Clock;
  /** Written when nothing has changed for so long, ms. */
  readonly delayMs?: number;
  /** Written at the latest so long after the first change, ms: what a crash can cost. */
  readonly maxWaitMs?: number;
  /** After a failure the next attempt follows in so many ms, or after the next change. */
  readonly retryMs?: number;
  readonly onState: (state: SaveState) => void;
}

/** Keeps one open document saved. */
export interface Autosave {
  /**
   * Begins with a document; whatever was pending for the one before is written first. With `isStored`
   * false (it was just made or imported) it is written soon, else only once it changes.
   */
  start(document: CanvasDocument, options?: { readonly isStored: boolean }): void;
  /** Says what the document is now. Ignored before `start`: nothing is written before a load. */
  documentChanged(document: CanvasDocument): void;
  /**
   * Writes at once what is pending, before it returns. For a page that is about to be hidden, and before
   * another canvas is opened. False when something is still not stored.
   */
  flush(): boolean;
  /** Writes nothing from now on, until `start`; what was pending is given up. */
  setReadOnly(reason: ReadOnlyReason): void;
  /** Writes what is pending and ends. */
  stop(): void;
}

export function createAutosave({
  library,
  clock,
  delayMs = 300,
  maxWaitMs = 1000,
  retryMs = 5000,
  onState,
}: AutosaveOptions): Autosave {
  let isOpen = false;
  let newest: CanvasDocument | undefined;
  /** What stands in the storage; undefined when that is not sure. */
  let saved: CanvasDocument | undefined;
  let savedAt = 0;
  let waitingSince: number | undefined;
  let state: SaveState | undefined;
  let cancelTimer = () => {};

  const tell = (next: SaveState) => {
    const isNews =
      next.kind !== state?.kind ||
      (next.kind === 'saved' && state.kind === 'saved' && next.at !== state.at) ||
      (next.kind === 'failed' && state.kind === 'failed' && next.reason !== state.reason);
    state = next;
    if (isNews) onState(next);
  };

  const rest = () => {
    cancelTimer();
    waitingSince = undefined;
  };

  const write = () => {
    rest();
    if (!isOpen || newest === undefined || newest === saved) return;
    const document = newest;
    const result = library.save(document);
    if (result.kind === 'saved') {
      saved = document;
      savedAt = clock.now();
      tell({ kind: 'saved', at: savedAt });
    } else if (result.reason === 'tooNew' || result.reason === 'otherTab') {
      autosave.setReadOnly(result.reason);
    } else {
      saved = undefined;
      cancelTimer = clock.setTimer(retryMs, write);
      tell({ kind: 'failed', reason: result.reason });
    }
  };

  const writeSoon = () => {
    const now = clock.now();
    waitingSince ??= now;
    cancelTimer();
    cancelTimer = clock.setTimer(Math.min(delayMs, waitingSince + maxWaitMs - now), write);
    // A failure stays in sight until a write succeeds.
    if (state?.kind !== 'failed') tell({ kind: 'saving' });
  };

  const autosave: Autosave = {
    start(document, { isStored } = { isStored: true }) {
      autosave.flush();
      rest();
      isOpen = true;
      newest = document;
      saved = isStored ? document : undefined;
      savedAt = clock.now();
      state = undefined;
      if (isStored) tell({ kind: 'saved', at: savedAt });
      else writeSoon();
    },
    documentChanged(document) {
      if (!isOpen || document === newest) return;
      newest = document;
      if (document !== saved) writeSoon();
      else {
        // Back at what is stored, as after an undo.
        rest();
        tell({ kind: 'saved', at: savedAt });
      }
    },
    flush() {
      write();
      return newest === saved;
    },
    setReadOnly(reason) {
      rest();
      isOpen = false;
      tell({ kind: 'readOnly', reason });
    },
    stop() {
      write();
      rest();
      isOpen = false;
      newest = undefined;
      saved = undefined;
    },
  };
  return autosave;
}
