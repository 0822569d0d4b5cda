import type { i18n } from 'i18next';
import { nanoid } from 'nanoid';
import type { CommandContext, CommandServices } from '../commands/command.ts';
import type { Language } from '../domain/blocks.ts';
import { createDocument } from '../domain/document.ts';
import { createDragSession, type DragSession } from '../editor/dragSession.ts';
import { createEditor, type Editor } from '../editor/editor.ts';
import type { Point } from '../geometry/rect.ts';
import { loadMoreTexts, switchLanguage, type UiLanguage } from '../i18n/i18n.ts';
import { browserStorage, isStorageUsable } from '../platform/browserStorage.ts';
import {
  clock,
  isApplePlatform,
  matchesMedia,
  narrowPage,
  setPageLanguage,
  today,
} from '../platform/page.ts';
import { createAutosave } from '../storage/autosave.ts';
import {
  createCanvasLibrary,
  type DamagedOriginal,
  type LoadResult,
} from '../storage/canvasLibrary.ts';
import { MemoryKeyValueStore } from '../storage/keyValueStore.ts';
import type { SettingsStore } from '../storage/settings.ts';
import type { MenuItem, MenuRequest } from '../ui/menuItems.ts';
import { type Canvases, createCanvases, createSavingStore } from './canvases.ts';
import { saveCanvasFile, saveOriginal } from './canvasFiles.ts';
import { createNotices, type Notices } from './notices.ts';
import { createOverlays, type Overlays } from './overlays.ts';
import { tellBlocked, tellSaving } from './storageNotices.ts';

/** The menus are loaded when the first is opened. */
export type Menus = typeof import('./menus.ts');
export type MakeMenu = (menus: Menus) => readonly MenuItem[] | Promise<readonly MenuItem[]>;

/** The parts of the running editor, put together. */
export interface App {
  readonly editor: Editor;
  readonly drag: DragSession;
  readonly canvases: Canvases;
  readonly notices: Notices;
  readonly overlays: Overlays;
  readonly i18n: i18n;
  readonly isApple: boolean;
  readonly isStorageUsable: boolean;
  readonly context: CommandContext;
  language(): Language;
  chooseLanguage(language: Language): Promise<void>;
  saveCopy(): void;
  /** Hands the user the poster as a PNG; rejects when the browser can make none. */
  exportPicture(scale: number): Promise<void>;
  /** False when closing the page now would lose something. */
  isWorkSafe(): boolean;
  /** Opens another canvas of this browser and says what came of it. */
  openCanvas(id: string): void;
  /** Hands the user the untouched text of a damaged canvas. */
  downloadDamaged(original: DamagedOriginal): void;
  openMenu(anchor: MenuRequest['anchor'], label: string, items: MakeMenu): void;
  /** Opens the menu of the selection, or of the block when nothing is selected, at a point in px. */
  openContextMenu(at: Point): void;
}

export interface AppOptions {
  readonly i18n: i18n;
  readonly settings: SettingsStore;
}

/** Puts the parts together and opens the last canvas; rejects when a part for that cannot be loaded. */
export async function createApp({ i18n, settings }: AppOptions): Promise<App> {
  const newId = () => nanoid(12);
  const isUsable = isStorageUsable();
  const store = isUsable ? browserStorage : new MemoryKeyValueStore();
  const library = createCanvasLibrary(store, { newId, now: clock.now });
  const language = (): Language => (i18n.language === 'nl' ? 'nl' : 'en');
  const editor = createEditor({
    document: createDocument({ id: newId(), language: language() }),
    newId,
  });
  const notices = createNotices();
  const overlays = createOverlays(matchesMedia(narrowPage) ? 'outline' : 'board');
  const saving = createSavingStore();
  const saveCopy = () => {
    const file = saveCanvasFile(editor.toSave());
    notices.show({
      key: 'exported',
      tone: 'info',
      text: () => i18n.t('notices.exported', { file }),
    });
  };
  const autosave = createAutosave({
    library,
    clock,
    onState(state) {
      // Without storage the canvases live in memory only: that is not what "saved" promises.
      if (!isUsable) {
        saving.setState({ state: { kind: 'failed', reason: 'blocked' } });
        return;
      }
      saving.setState({ state });
      tellSaving(state, { notices, t: i18n.t, saveCopy });
    },
  });
  const canvases = createCanvases({
    editor,
    library,
    autosave,
    saving,
    settings,
    newId,
    today,
    language,
    onUnsaved: () =>
      notices.show({
        key: 'unsaved',
        tone: 'error',
        text: () => i18n.t('notices.staysOpen'),
        actions: [{ label: () => i18n.t('notices.saveCopy'), run: saveCopy }],
      }),
  });

  /** A part that is loaded when it is first wanted, with the texts that it shows. */
  const withTexts = async <Part>(loading: Promise<Part>): Promise<Part> => {
    const [part] = await Promise.all([loading, loadMoreTexts(i18n)]);
    return part;
  };
  const importFile = async () => {
    const { importCanvas } = await withTexts(import('./importCanvas.ts'));
    await importCanvas({ i18n, notices }, canvases, newId);
  };

  const chooseLanguage = async (next: UiLanguage) => {
    await switchLanguage(i18n, next);
    setPageLanguage(next);
    settings.update({ language: next });
  };

  const services: CommandServices = {
    newCanvas: () => canvases.openNew(),
    openExample: (id) => void canvases.openExample(id).catch(overlays.fail),
    openImport: () => void importFile().catch(overlays.fail),
    exportJson: saveCopy,
    openPngExport: () => overlays.open({ kind: 'png' }),
    language,
    switchLanguage: () =>
      void chooseLanguage(language() === 'nl' ? 'en' : 'nl').catch(overlays.fail),
    toggleOutline: () =>
      overlays.show(overlays.store.getState().view === 'board' ? 'outline' : 'board'),
    openGuide: overlays.openGuide,
    guideStep() {
      const { panel, guideStep } = overlays.store.getState();
      return panel === 'guide' ? guideStep : undefined;
    },
    openPractice: () => overlays.openPractice(true),
    openWorksheet: () => overlays.open({ kind: 'worksheet' }),
    openQuestions: () => overlays.open({ kind: 'questions' }),
    openFeedback: () => overlays.open({ kind: 'feedback' }),
    openPalette: () => overlays.open({ kind: 'palette' }),
    openShortcuts: () => overlays.open({ kind: 'shortcuts' }),
    openAbout: () => overlays.open({ kind: 'about' }),
    announce: overlays.announce,
  };

  const download = (original: string) => saveOriginal('canvas', original);
  /** Most canvases are simply there; the words for the others are loaded when they are needed. */
  const tell = (result: LoadResult, wasAtStart: boolean) => {
    if (result.kind === 'ready' || (wasAtStart && result.kind === 'missing')) return;
    withTexts(import('./loadingNotices.ts')).then(({ tellLoading, tellNotOpened }) => {
      if (wasAtStart || result.kind === 'repaired') {
        tellLoading(result, { notices, t: i18n.t, downloadOriginal: download });
      } else tellNotOpened(result, { notices, t: i18n.t, download });
    }, overlays.fail);
  };
  const isApple = isApplePlatform();
  const context: CommandContext = { editor, services, t: i18n.t };
  const openMenu: App['openMenu'] = (anchor, label, items) => {
    withTexts(import('./menus.ts'))
      .then(items)
      .then(
        (made) => overlays.open({ kind: 'menu', request: { anchor, label, items: made } }),
        overlays.fail,
      );
  };
  const app: App = {
    editor,
    drag: createDragSession(editor),
    canvases,
    notices,
    overlays,
    i18n,
    isApple,
    isStorageUsable: isUsable,
    context,
    openMenu,
    language,
    chooseLanguage,
    saveCopy,
    async exportPicture(scale) {
      const { exportPicture } = await withTexts(import('./exportPicture.ts'));
      await exportPicture({ i18n, notices, language: language() }, editor.toSave(), scale);
    },
    isWorkSafe() {
      const { header, notes } = editor.toSave();
      const texts = [header.title, header.description, header.designedFor, header.designedBy];
      const isEmpty = Object.keys(notes).length === 0 && texts.join('').trim() === '';
      return canvases.flush() && (isUsable || isEmpty);
    },
    downloadDamaged({ key, id }) {
      const text = canvases.readDamaged(key);
      if (text !== undefined) saveOriginal(id, text);
    },
    openCanvas: (id) => void canvases.open(id).then((result) => tell(result, false), overlays.fail),
    openContextMenu(at) {
      const label = i18n.t(editor.getState().selection.length > 0 ? 'menus.note' : 'menus.block');
      openMenu(at, label, ({ contextMenuItems }) => contextMenuItems(context, isApple));
    },
  };
  tell(await canvases.openLast(), true);
  if (!isUsable) tellBlocked({ notices, t: i18n.t, saveCopy });
  return app;
}
