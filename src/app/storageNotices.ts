import type { Translate } from '../i18n/i18n.ts';
import { reloadPage } from '../platform/page.ts';
import type { ReadOnlyReason, SaveState } from '../storage/autosave.ts';
import type { Notices } from './notices.ts';

export interface NoticePorts {
  readonly notices: Notices;
  readonly t: Translate;
  readonly saveCopy: () => void;
}

/** Says that saving failed, for as long as it does. */
export function tellSaving(state: SaveState, { notices, t, saveCopy }: NoticePorts): void {
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
function tellReadOnly(reason: ReadOnlyReason, { notices, t, saveCopy }: NoticePorts): void {
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

/** Says that this browser keeps nothing, for as long as the page is open. */
export function tellBlocked({ notices, t, saveCopy }: NoticePorts): void {
  notices.show({
    key: 'storage',
    tone: 'error',
    text: () => t('notices.storageBlocked'),
    actions: [{ label: () => t('notices.saveCopy'), run: saveCopy }],
  });
}
