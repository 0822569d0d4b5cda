import type { Translate } from '../i18n/i18n.ts';
import { reloadPage } from '../platform/page.ts';
import type { ReadOnlyReason, SaveState } from '../storage/autosave.ts';
import type { LoadResult } from '../storage/canvasLibrary.ts';
import type { Notices } from './notices.ts';
import { problemText, repairsText } from './problemText.ts';

interface Ports {
  readonly notices: Notices;
  readonly t: Translate;
  readonly saveCopy: () => void;
}

/** Says that saving failed, for as long as it does. */
export function tellSaving(state: SaveState, { notices, t, saveCopy }: Ports): void {
  if (state.kind === 'saved') {
    notices.dismiss('saving');
    notices.dismiss('unsaved');
  }
  if (state.kind === 'readOnly') tellReadOnly(state.reason, { notices, t, saveCopy });
  if (state.kind !== 'failed') return;
  const { reason } = state;
  notices.show({
    key: 'saving',
    tone: 'error',
    text: () => t(reason === 'full' ? 'notices.storageFull' : 'notices.storageFailed'),
    actions: [{ label: () => t('notices.saveCopy'), run: saveCopy }],
  });
}

/** Says why nothing is saved any more; a copy can be had, and the page read anew. */
function tellReadOnly(reason: ReadOnlyReason, { notices, t, saveCopy }: Ports): void {
  notices.show({
    key: 'saving',
    tone: 'error',
    text: () => t(reason === 'otherTab' ? 'notices.otherTab' : 'notices.storageFailed'),
    actions: [
      { label: () => t('notices.saveCopy'), run: saveCopy },
      { label: () => t('app.reload'), run: reloadPage },
    ],
  });
}

/** Says what came of loading, when it was not simply there. */
export function tellLoading(
  result: LoadResult,
  ports: Ports & {
    readonly isStorageUsable: boolean;
    readonly downloadOriginal: (original: string) => void;
  },
): void {
  const { notices, t, saveCopy, downloadOriginal } = ports;
  if (!ports.isStorageUsable) {
    notices.show({
      key: 'storage',
      tone: 'error',
      text: () => t('notices.storageBlocked'),
      actions: [{ label: () => t('notices.saveCopy'), run: saveCopy }],
    });
    return;
  }
  if (result.kind === 'missing' || result.kind === 'ready' || result.kind === 'blocked') return;
  const { original } = result;
  const text = () => {
    if (result.kind === 'tooNew') return t('notices.tooNew', { version: result.version });
    if (result.quarantineKey === undefined) return t('notices.noRoomForOriginal');
    return result.kind === 'repaired'
      ? t('notices.repaired', {
          count: result.repairs.length,
          list: repairsText(result.repairs, t),
        })
      : t('notices.unreadable', { reason: problemText(result.problem, t) });
  };
  notices.show({
    key: 'loading',
    tone: 'error',
    text,
    actions: [
      { label: () => t('notices.downloadOriginal'), run: () => downloadOriginal(original) },
    ],
  });
}

/** Says that a canvas of the menu could not be opened; the one that is open stays. */
export function tellNotOpened(
  result: LoadResult,
  { notices, t, download }: Pick<Ports, 'notices' | 't'> & { download: (original: string) => void },
): void {
  const original = 'original' in result ? result.original : undefined;
  notices.show({
    key: 'loading',
    tone: 'error',
    text: () =>
      result.kind === 'unreadable'
        ? t('notices.openFailedWhy', { reason: problemText(result.problem, t) })
        : t('notices.openFailed'),
    ...(original === undefined
      ? {}
      : {
          actions: [{ label: () => t('notices.downloadOriginal'), run: () => download(original) }],
        }),
  });
}
