import type { CanvasDocument } from '../domain/document.ts';
import type { FileProblem, Repair } from '../domain/problems.ts';
import { canvasIdOf, canvasKey, damagedIdOf } from './canvasKeys.ts';
import type { DecodeCanvas } from './decodeCanvas.ts';
import { encodeCanvas } from './encodeCanvas.ts';
import { failureOf, type KeyValueStore, type StorageFailure } from './keyValueStore.ts';
import { putAside } from './quarantine.ts';

/**
 * What came of loading a canvas. `original` is the untouched text, to be offered as a download. With
 * `quarantineKey` undefined it could not be put aside; `save` then refuses until it can.
 */
export type LoadResult =
  | { readonly kind: 'missing' }
  | { readonly kind: 'ready'; readonly document: CanvasDocument }
  | {
      readonly kind: 'repaired';
      readonly document: CanvasDocument;
      readonly repairs: readonly Repair[];
      readonly quarantineKey: string | undefined;
      readonly original: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly problem: FileProblem;
      readonly quarantineKey: string | undefined;
      readonly original: string;
    }
  | { readonly kind: 'tooNew'; readonly version: number; readonly original: string }
  | { readonly kind: 'blocked'; readonly reason: StorageFailure };

/** `characters` are UTF-16 units, in which browsers count; Chromium gives 5,242,880 to a site. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly characters: number }
  | { readonly kind: 'failed'; readonly reason: StorageFailure };

/** A canvas in the list of all. One that cannot be read has no title and hides no other. */
export interface CanvasSummary {
  readonly id: string;
  readonly state: 'ready' | 'damaged' | 'tooNew';
  readonly title: string;
  readonly noteCount: number;
  /** ISO time, or undefined when it is not known. */
  readonly savedAt: string | undefined;
}

export interface DamagedOriginal {
  readonly key: string;
  /** The canvas it was. */
  readonly id: string;
  readonly characters: number;
}

/**
 * All canvases that are kept in this browser. No method throws. What reads is handed its reader, so that
 * a page with nothing to read need not have it.
 */
export interface CanvasLibrary {
  /** The ids of all stored canvases, sound or not, in no order. */
  ids(): readonly string[];
  load(id: string, decode: DecodeCanvas): LoadResult;
  /**
   * Writes the document under its id, whole, or leaves the last good copy and says why. A canvas of that
   * id that this page has not loaded is put aside first.
   */
  save(document: CanvasDocument): SaveResult;
  /** The last saved first. Empty also when storage is blocked, which `load` tells. */
  list(decode: DecodeCanvas): readonly CanvasSummary[];
  /** False when storage refuses. */
  remove(id: string): boolean;
  /** Originals that were put aside: of damaged canvases, and of canvases written over unread. */
  damaged(): readonly DamagedOriginal[];
  /** The text under a key that `damaged` gave; undefined for any other key. */
  readDamaged(key: string): string | undefined;
  /** False when storage refuses or the key is none that `damaged` gave. */
  removeDamaged(key: string): boolean;
}

export interface CanvasLibraryOptions {
  readonly newId: () => string;
  /** ms since 1970. */
  readonly now: () => number;
}

interface Inspected {
  readonly result: LoadResult;
  /** Why nothing may be written there. */
  readonly obstacle: StorageFailure | undefined;
}

const missing: Inspected = { result: { kind: 'missing' }, obstacle: undefined };

export function createCanvasLibrary(
  store: KeyValueStore,
  { newId, now }: CanvasLibraryOptions,
): CanvasLibrary {
  /** Texts as this page read or wrote them last, which may be written over: sound, or put aside. */
  const known = new Map<string, string | null>();
  /** What this page last tried to write: a write can succeed and still be told as failed. */
  const attempted = new Map<string, string>();
  /** The reader, once somebody came with it. */
  let reader: DecodeCanvas | undefined;

  const inspect = (id: string, decode: DecodeCanvas): Inspected => {
    reader = decode;
    known.delete(id);
    let text: string | null;
    try {
      text = store.get(canvasKey(id));
    } catch (error) {
      const reason = failureOf(error);
      return { result: { kind: 'blocked', reason }, obstacle: reason };
    }
    const { result, obstacle } = text === null ? missing : judge(id, text, decode);
    if (obstacle === undefined) known.set(id, text);
    return { result, obstacle };
  };

  const judge = (id: string, original: string, decode: DecodeCanvas): Inspected => {
    const decoded = decode(original, id, newId);
    if (!decoded.ok && decoded.problem.code === 'fromTheFuture') {
      const { version } = decoded.problem;
      return { result: { kind: 'tooNew', version, original }, obstacle: 'tooNew' };
    }
    if (decoded.ok && decoded.repairs.length === 0) {
      return { result: { kind: 'ready', document: decoded.document }, obstacle: undefined };
    }
    const aside = putAside(store, { id, text: original, time: now() });
    const kept = { quarantineKey: aside.key, original };
    const result: LoadResult = decoded.ok
      ? { kind: 'repaired', document: decoded.document, repairs: decoded.repairs, ...kept }
      : { kind: 'unreadable', problem: decoded.problem, ...kept };
    return { result, obstacle: aside.failure };
  };

  /** Why the text that stands there now may not be written over, or undefined when it may. */
  const obstacleTo = (id: string, text: string | null): StorageFailure | undefined => {
    if (text === null || known.get(id) === text || attempted.get(id) === text) return undefined;
    const isUnread = !known.has(id);
    // Another tab has written since this page read or wrote: its work may not be lost without a word.
    if (!isUnread && (reader === undefined || reader(text, id, newId).ok)) return 'otherTab';
    if (reader !== undefined) {
      const { result, obstacle } = inspect(id, reader);
      if (result.kind !== 'ready' || !isUnread) return obstacle;
    }
    // What this page never opened is somebody's work, under an id that came with a file.
    const { failure } = putAside(store, { id, text, time: now() });
    if (failure !== undefined) known.delete(id);
    return failure;
  };

  const save = (document: CanvasDocument): SaveResult => {
    const { id } = document.header;
    const key = canvasKey(id);
    try {
      const before = store.get(key);
      const obstacle = obstacleTo(id, before);
      if (obstacle !== undefined) return { kind: 'failed', reason: obstacle };
      const text = encodeCanvas(document, new Date(now()).toISOString());
      attempted.set(id, text);
      store.set(key, text);
      if (store.get(key) === text) {
        known.set(id, text);
        return { kind: 'saved', characters: text.length };
      }
      if (before !== null) store.set(key, before);
      return { kind: 'failed', reason: 'other' };
    } catch (error) {
      return { kind: 'failed', reason: failureOf(error) };
    }
  };

  const summarize = (id: string, decode: DecodeCanvas): CanvasSummary => {
    const unread = { id, title: '', noteCount: 0, savedAt: undefined };
    try {
      const decoded = decode(store.get(canvasKey(id)) ?? '', id, newId);
      if (!decoded.ok) {
        const isTooNew = decoded.problem.code === 'fromTheFuture';
        return { ...unread, state: isTooNew ? 'tooNew' : 'damaged' };
      }
      const { document, savedAt } = decoded;
      const noteCount = Object.keys(document.notes).length;
      return { id, state: 'ready', title: document.header.title, noteCount, savedAt };
    } catch {
      return { ...unread, state: 'damaged' };
    }
  };

  const ids = () => keysOf(store).flatMap((key) => canvasIdOf(key) ?? []);

  return {
    ids,
    load: (id, decode) => inspect(id, decode).result,
    save,
    list: (decode) =>
      ids()
        .map((id) => summarize(id, decode))
        .sort(lastSavedFirst),
    remove(id) {
      known.delete(id);
      return removeKey(store, canvasKey(id));
    },
    damaged: () =>
      keysOf(store).flatMap((key) => {
        const id = damagedIdOf(key);
        return id === undefined ? [] : { key, id, characters: readText(store, key)?.length ?? 0 };
      }),
    readDamaged: (key) => (damagedIdOf(key) === undefined ? undefined : readText(store, key)),
    removeDamaged: (key) => damagedIdOf(key) !== undefined && removeKey(store, key),
  };
}

function keysOf(store: KeyValueStore): readonly string[] {
  try {
    return store.keys();
  } catch {
    return [];
  }
}

function readText(store: KeyValueStore, key: string): string | undefined {
  try {
    return store.get(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function removeKey(store: KeyValueStore, key: string): boolean {
  try {
    store.remove(key);
    return true;
  } catch {
    return false;
  }
}

function lastSavedFirst(a: CanvasSummary, b: CanvasSummary): number {
  if (a.savedAt === b.savedAt) return a.id < b.id ? -1 : 1;
  return (a.savedAt ?? '') > (b.savedAt ?? '') ? -1 : 1;
}
