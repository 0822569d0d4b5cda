import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../domain/blocks.ts';
import { type CanvasDocument, createDocument } from '../domain/document.ts';
import type { Editor } from '../editor/editor.ts';
import type { Autosave, SaveState } from '../storage/autosave.ts';
import type {
  CanvasLibrary,
  CanvasSummary,
  DamagedOriginal,
  LoadResult,
} from '../storage/canvasLibrary.ts';
import type { DecodeCanvas } from '../storage/decodeCanvas.ts';
import type { SettingsStore } from '../storage/settings.ts';

/**
 * Which canvas is open, and going from one to another. Opening never overwrites: a new, an imported and
 * an example canvas each get a place of their own. What reads canvases loads the reader first, and
 * rejects when that cannot be had.
 */
export interface Canvases {
  readonly saving: StoreApi<{ readonly state: SaveState | undefined }>;
  /** Opens the canvas that was open last, or a new one. Returns what came of the loading. */
  openLast(): Promise<LoadResult>;
  open(id: string): Promise<LoadResult>;
  openNew(): void;
  /** The example is loaded when it is first wanted. */
  openExample(id: string): Promise<void>;
  /** False when the open canvas could not be left. */
  openImported(document: CanvasDocument): boolean;
  list(): Promise<readonly CanvasSummary[]>;
  /** Originals of damaged canvases that were put aside, and the text of one. */
  damaged(): readonly DamagedOriginal[];
  readDamaged(key: string): string | undefined;
  /** Saves at once what is pending; false when something is not stored. */
  flush(): boolean;
}

interface Parts {
  readonly editor: Editor;
  readonly library: CanvasLibrary;
  readonly autosave: Autosave;
  readonly saving: Canvases['saving'];
  readonly settings: SettingsStore;
  readonly newId: () => string;
  readonly today: () => string;
  readonly language: () => Language;
  /** Told when the open canvas is not saved and therefore stays. */
  readonly onUnsaved: () => void;
}

/** Reads what is stored, with the schema and all: a fifteenth of the page, for who has something stored. */
export async function loadReader(): Promise<DecodeCanvas> {
  const { decodeCanvas } = await import('../storage/decodeCanvas.ts');
  return decodeCanvas;
}

export function createSavingStore(): Canvases['saving'] {
  return createStore<{ readonly state: SaveState | undefined }>(() => ({ state: undefined }));
}

export function createCanvases(parts: Parts): Canvases {
  const { editor, library, autosave, saving, settings, newId, today, language, onUnsaved } = parts;

  let hasStarted = false;

  /** False when the open canvas could not be saved: it then stays, for leaving it would lose it. */
  const begin = (document: CanvasDocument, isStored: boolean): boolean => {
    editor.finishTyping();
    if (hasStarted && !flush()) {
      onUnsaved();
      return false;
    }
    // First the saving, so that the editor's news of the new document is no change to it.
    autosave.start(document, { isStored });
    editor.open(document);
    editor.camera.fit();
    settings.update({ currentCanvasId: document.header.id });
    // At the start the keyboard is left alone; after that it follows what was opened.
    if (hasStarted) editor.requestFocus();
    return true;
  };
  const flush = () => {
    autosave.documentChanged(editor.toSave());
    return autosave.flush();
  };
  const newest = async () =>
    library.list(await loadReader()).find((canvas) => canvas.state === 'ready')?.id;
  const blank = () => createDocument({ id: newId(), language: language(), date: today() });

  const open = async (id: string): Promise<LoadResult> => {
    const { document } = editor.getState();
    // It is open already: reading it again would cost its history.
    if (hasStarted && document.header.id === id) return { kind: 'ready', document };
    const result = library.load(id, await loadReader());
    if (result.kind === 'ready') begin(result.document, true);
    else if (result.kind === 'repaired') begin(result.document, false);
    return result;
  };

  editor.store.subscribe(() => autosave.documentChanged(editor.toSave()));

  return {
    saving,
    open,
    async openLast() {
      // Most first visits find nothing, and need nothing that reads.
      const isEmpty = library.ids().length === 0;
      const id = isEmpty ? undefined : (settings.read().currentCanvasId ?? (await newest()));
      const result: LoadResult = id === undefined ? { kind: 'missing' } : await open(id);
      // An empty canvas is stored once there is something in it.
      if (result.kind !== 'ready' && result.kind !== 'repaired') begin(blank(), true);
      hasStarted = true;
      return result;
    },
    openNew: () => void begin(blank(), true),
    async openExample(id) {
      const { readExample } = await import('./examples.ts');
      const document = await readExample(id, language());
      begin({ ...document, header: { ...document.header, id: newId(), date: today() } }, false);
    },
    openImported(document) {
      // A file may carry the id of a canvas that is here already: both stay.
      const isTaken = library.ids().includes(document.header.id);
      const id =
        isTaken || document.header.id === editor.getState().document.header.id
          ? newId()
          : document.header.id;
      return begin({ ...document, header: { ...document.header, id } }, false);
    },
    list: async () => library.list(await loadReader()),
    damaged: () => library.damaged(),
    readDamaged: (key) => library.readDamaged(key),
    flush,
  };
}
