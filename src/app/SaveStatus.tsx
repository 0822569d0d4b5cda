import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useStore } from 'zustand';
import type { Translate } from '../i18n/i18n.ts';
import type { SaveState } from '../storage/autosave.ts';
import type { StorageFailure } from '../storage/keyValueStore.ts';
import { useTranslation } from '../ui/translation.ts';
import type { App } from './createApp.ts';
import styles from './topBar.module.css';

/** Whether the work is kept, in words. Quiet: a screen reader hears of it only when saving fails. */
export function SaveStatus({ app }: { readonly app: App }) {
  const { t } = useTranslation();
  const state = useStore(app.canvases.saving, (saving) => saving.state);
  if (state === undefined) return null;
  const kind = state.kind === 'readOnly' ? 'failed' : state.kind;
  return (
    <span
      role="status"
      aria-live="off"
      className={styles['saving']}
      data-kind={kind}
      title={state.kind === 'saved' ? t('saving.savedTitle') : saveText(state, t)}
    >
      {kind === 'saved' && <Check aria-hidden="true" />}
      {kind === 'saving' && <LoaderCircle aria-hidden="true" />}
      {kind === 'failed' && <CloudOff aria-hidden="true" />}
      <span className={styles['savingText']}>{saveText(state, t)}</span>
    </span>
  );
}

/** The other reasons never fail for long: they make the canvas read-only. */
function reasonInWords(reason: StorageFailure): 'full' | 'blocked' | 'other' {
  return reason === 'full' || reason === 'blocked' ? reason : 'other';
}

function saveText(state: SaveState, t: Translate): string {
  switch (state.kind) {
    case 'saved':
      return t('saving.saved');
    case 'saving':
      return t('saving.saving');
    case 'failed':
      return t(`saving.failed.${reasonInWords(state.reason)}`);
    case 'readOnly':
      return t(`saving.readOnly.${state.reason}`);
  }
}
