import { LayoutPanelTop, List, Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../commands/command.ts';
import { getCommand } from '../commands/registry.ts';
import { useTranslation } from '../ui/translation.ts';
import type { App } from './createApp.ts';
import { ToolButton } from './ToolButton.tsx';
import styles from './tools.module.css';

/** Zoom and fit, in the corner of the board. */
export function ViewTools({ app }: { readonly app: App }) {
  const { t } = useTranslation();
  const isBoard = useStore(app.overlays.store, ({ view }) => view === 'board');
  const run = (id: string) => () => runCommand(getCommand(id), app.context);
  const toggle = (
    <button
      type="button"
      className={styles['viewToggle']}
      title={t('commands.view.outline')}
      onClick={run('view.outline')}
    >
      {isBoard ? <List aria-hidden="true" /> : <LayoutPanelTop aria-hidden="true" />}
      {t(isBoard ? 'board.showOutline' : 'board.showBoard')}
    </button>
  );
  return (
    <div className={styles['viewTools']} role="toolbar" aria-label={t('board.viewTools')}>
      {toggle}
      {isBoard && <ZoomTools app={app} />}
    </div>
  );
}

function ZoomTools({ app }: { readonly app: App }) {
  const { t } = useTranslation();
  const figure = useRef<HTMLSpanElement>(null);

  // The figure follows the camera outside React: zooming renders nothing.
  useEffect(() => {
    const show = () => {
      const percent = Math.round(app.editor.camera.viewport().zoom * 100);
      const text = t('board.zoomPercent', { percent });
      // A pan changes no figure: writing the same one would lay the page out again.
      if (figure.current !== null && figure.current.textContent !== text) {
        figure.current.textContent = text;
      }
    };
    show();
    return app.editor.camera.store.subscribe(show);
  }, [app, t]);

  const run = (id: string) => () => runCommand(getCommand(id), app.context);
  return (
    <>
      <ToolButton
        className={styles['zoomStep']}
        label={t('commands.view.zoom-out')}
        onClick={run('view.zoom-out')}
      >
        <Minus />
      </ToolButton>
      <button
        type="button"
        className={styles['zoomFigure']}
        title={t('commands.view.actual-size')}
        onClick={run('view.actual-size')}
      >
        <span ref={figure} data-part="zoom-figure" />
        {/* What the button does, after what it shows. */}
        <span className={styles['unseen']}> {t('commands.view.actual-size')}</span>
      </button>
      <ToolButton
        className={styles['zoomStep']}
        label={t('commands.view.zoom-in')}
        onClick={run('view.zoom-in')}
      >
        <Plus />
      </ToolButton>
      <ToolButton label={t('commands.view.fit')} onClick={run('view.fit')}>
        <Maximize />
      </ToolButton>
    </>
  );
}
