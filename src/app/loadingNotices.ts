import type { LoadResult } from '../storage/canvasLibrary.ts';
import { problemText, repairsText } from './problemText.ts';
import type { NoticePorts } from './storageNotices.ts';

/** Says what came of loading, when it was not simply there. */
export function tellLoading(
  result: LoadResult,
  ports: Pick<NoticePorts, 'notices' | 't'> & {
    readonly downloadOriginal: (original: string) => void;
  },
): void {
  const { notices, t, downloadOriginal } = ports;
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
  {
    notices,
    t,
    download,
  }: Pick<NoticePorts, 'notices' | 't'> & { download: (original: string) => void },
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
