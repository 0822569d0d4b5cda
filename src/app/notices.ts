import { createStore, type StoreApi } from 'zustand/vanilla';

/** A message that stays until it is closed or no longer true. */
export interface Notice {
  /** One notice per key: a newer one takes the place of the older. */
  readonly key: string;
  readonly tone: 'info' | 'error';
  /** Read at each rendering, so that it follows the language. */
  text(): string;
  readonly actions?: readonly NoticeAction[];
}

export interface NoticeAction {
  label(): string;
  run(): void;
}

export interface Notices {
  readonly store: StoreApi<{ readonly notices: readonly Notice[] }>;
  show(notice: Notice): void;
  dismiss(key: string): void;
}

export function createNotices(): Notices {
  const store = createStore<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));
  const without = (key: string) => store.getState().notices.filter((notice) => notice.key !== key);
  return {
    store,
    show: (notice) => store.setState({ notices: [...without(notice.key), notice] }),
    dismiss(key) {
      const notices = without(key);
      if (notices.length !== store.getState().notices.length) store.setState({ notices });
    },
  };
}
