import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Board } from '../board/Board.tsx';
import { maxTextLength } from '../domain/document.ts';
import { resetNoteScenes } from '../geometry/noteScene.ts';
import type { Point } from '../geometry/rect.ts';
import { resetTextLayout } from '../geometry/textLayout.ts';
import { Announcer } from '../outline/Announcer.tsx';
import { BoardOutline } from '../outline/BoardOutline.tsx';
import { ParkingLot } from '../outline/ParkingLot.tsx';
import { useFocusRequests } from '../outline/useFocusRequests.ts';
import { onFontsLoaded } from '../platform/fonts.ts';
import { followMedia, matchesMedia, narrowPage, setPageTitle } from '../platform/page.ts';
import { LoadBoundary } from '../ui/LoadBoundary.tsx';
import { useTranslation } from '../ui/translation.ts';
import type { App } from './createApp.ts';
import { GuideHost, PracticePlace } from './GuideHost.tsx';
import { attachKeyboard } from './keyboard.ts';
import { contrastSceneTheme, darkSceneTheme, lightSceneTheme, sceneWords } from './look.ts';
import { NoticeList } from './NoticeList.tsx';
import { fetchAhead, OverlayHost } from './OverlayHost.tsx';
import styles from './page.module.css';
import { StartHint } from './StartHint.tsx';
import { TopBar } from './TopBar.tsx';
import { ViewTools } from './ViewTools.tsx';

const SelectionBar = lazy(() => import('./SelectionBar.tsx'));
const OutlineView = lazy(() => import('../outline/OutlineView.tsx'));

/** The page: bar, board with its outline, parking lot, and what lies over them. */
export function AppView({ app }: { readonly app: App }) {
  const { t, i18n } = useTranslation();
  const { editor, drag } = app;
  const language = app.language();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isForced = useMedia('(forced-colors: active)');
  const fontVersion = useFontVersion(i18n.language);
  const view = useStore(app.overlays.store, (state) => state.view);
  const hasTurned = useStore(app.overlays.store, (state) => state.hasTurned);
  const message = useStore(app.overlays.store, (state) => state.message);
  const hasSelection = useStore(editor.store, (state) => state.selection.length > 0);
  const panel = useStore(app.overlays.store, (state) => state.panel);
  const litBlock = useStore(app.overlays.store, (state) =>
    state.panel === 'guide' ? state.guideStep : undefined,
  );
  const surface = useRef<HTMLElement>(null);
  const parking = useRef<HTMLDivElement>(null);
  const look = useMemo(
    () => ({
      theme: isForced ? contrastSceneTheme : isDark ? darkSceneTheme : lightSceneTheme,
      words: sceneWords(language, i18n.t),
    }),
    [isForced, isDark, language, i18n],
  );
  const litLook = useMemo(() => ({ ...look, litBlock }), [look, litBlock]);

  useEffect(() => attachKeyboard(app), [app]);
  // On a phone the outline is the editor and the board the picture.
  useEffect(
    () => followMedia(narrowPage, (isNarrow) => app.overlays.show(isNarrow ? 'outline' : 'board')),
    [app],
  );
  useFocusRequests(editor);
  usePageTitle(app);
  useFailureNotice(app);
  useEffect(() => {
    const timer = setTimeout(() => fetchAhead(app), 4_000);
    return () => clearTimeout(timer);
  }, [app]);

  const failToBoard = () => {
    app.overlays.show('board');
    app.overlays.fail();
  };
  const tellTooLong = (length: number) =>
    app.notices.show({
      key: 'textTooLong',
      tone: 'error',
      text: () => i18n.t('notices.textTooLong', { max: maxTextLength, length }),
    });

  return (
    <div className={styles['page']} data-panel={panel}>
      <TopBar app={app} />
      <main
        ref={surface}
        className={styles['board']}
        aria-label={t('board.label')}
        data-keyboard="board"
      >
        {view === 'board' ? (
          <Board
            editor={editor}
            drag={drag}
            look={litLook}
            fontVersion={fontVersion}
            onTextTooLong={tellTooLong}
            ports={{
              isApple: app.isApple,
              openMenu: app.openContextMenu,
              pickBlock: app.overlays.turnGuide,
              editTitle,
              isOverParkingLot: (at) => isWithin(parking.current, at),
              sayDragCancelled: () => app.overlays.announce(t('said.dragCancelled')),
            }}
          >
            <BoardOutline editor={editor} language={language} openGuide={app.overlays.openGuide} />
          </Board>
        ) : (
          <LoadBoundary onError={failToBoard}>
            <Suspense fallback={null}>
              <OutlineView
                editor={editor}
                language={language}
                prompts={look.words.prompts}
                openMenu={app.openContextMenu}
                onTextTooLong={tellTooLong}
                takesKeyboard={hasTurned}
              />
            </Suspense>
          </LoadBoundary>
        )}
        {view === 'board' && <StartHint app={app} />}
        {hasSelection && (
          <LoadBoundary onError={app.overlays.fail}>
            <Suspense fallback={null}>
              <SelectionBar app={app} />
            </Suspense>
          </LoadBoundary>
        )}
        <NoticeList notices={app.notices} />
      </main>
      <div ref={parking} className={styles['foot']} data-view={view} data-keyboard="board">
        <ViewTools app={app} />
        {view === 'board' && (
          <ParkingLot
            editor={editor}
            drag={drag}
            getSurface={() => surface.current}
            openMenu={app.openContextMenu}
            onTextTooLong={tellTooLong}
            onLoadFailed={app.overlays.fail}
          />
        )}
      </div>
      <GuideHost app={app} onTextTooLong={tellTooLong} />
      <PracticePlace app={app} />
      <Announcer editor={editor} language={language} message={message} />
      <OverlayHost app={app} />
    </div>
  );
}

function editTitle(): void {
  const field = document.getElementById('canvas-title');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

function isWithin(element: HTMLElement | null, at: Point): boolean {
  if (element === null) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return at.x >= left && at.x < right && at.y >= top && at.y < bottom;
}

/** Rises when text must be measured anew: a font has arrived, or the page's language has changed. */
function useFontVersion(language: string): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const renew = () => {
      resetTextLayout();
      resetNoteScenes();
      setVersion((before) => before + 1);
    };
    return onFontsLoaded(renew);
  }, []);
  const known = useRef(language);
  if (known.current !== language) {
    known.current = language;
    resetTextLayout();
    resetNoteScenes();
  }
  return version;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchesMedia(query));
  useEffect(() => followMedia(query, setMatches), [query]);
  return matches;
}

function usePageTitle(app: App): void {
  const { t } = useTranslation();
  const title = useStore(app.editor.store, (state) => state.document.header.title);
  useEffect(() => {
    const name = title.trim() === '' ? t('app.untitled') : title;
    setPageTitle(`${name} – ${t('app.name')}`);
  }, [title, t]);
}

function useFailureNotice(app: App): void {
  const hasFailed = useStore(app.overlays.store, (state) => state.hasFailed);
  useEffect(() => {
    if (!hasFailed) return;
    app.notices.show({
      key: 'partNotLoaded',
      tone: 'error',
      text: () => app.i18n.t('notices.partNotLoaded'),
    });
  }, [app, hasFailed]);
}
