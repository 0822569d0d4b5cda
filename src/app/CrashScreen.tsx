import { Component, type ReactNode } from 'react';
import { reloadPage } from '../platform/page.ts';
import buttons from '../ui/buttons.module.css';
import type { App } from './createApp.ts';
import styles from './page.module.css';

interface Props {
  readonly app: App;
  readonly children: ReactNode;
}

/** Never a blank page: says what happened, and lets the work be saved first. */
export class CrashScreen extends Component<Props, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    const { app } = this.props;
    const { t } = app.i18n;
    return (
      <main className={styles['crash']}>
        <h1>{t('app.crashed')}</h1>
        <p>{t('app.crashedHelp')}</p>
        <button type="button" className={buttons['framedButton']} onClick={() => app.saveCopy()}>
          {t('app.saveCopy')}
        </button>
        <button type="button" className={buttons['framedButton']} onClick={reloadPage}>
          {t('app.reload')}
        </button>
      </main>
    );
  }
}
