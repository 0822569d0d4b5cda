import {
  BookOpen,
  ChevronDown,
  CircleHelp,
  Download,
  LayoutGrid,
  Redo2,
  Search,
  Undo2,
  Upload,
} from 'lucide-react';
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../commands/command.ts';
import { getCommand } from '../commands/registry.ts';
import { ariaShortcut, isComposing } from '../commands/shortcuts.ts';
import { headerText } from '../editor/editor.ts';
import buttons from '../ui/buttons.module.css';
import { useTranslation } from '../ui/translation.ts';
import type { App, MakeMenu, Menus } from './createApp.ts';
import { SaveStatus } from './SaveStatus.tsx';
import styles from './topBar.module.css';

interface Props {
  readonly app: App;
}

/** The bar at the top: canvases, title, saving, undo and redo, files, language, help. */
export function TopBar({ app }: Props) {
  const { t } = useTranslation();
  const { context, isApple, canvases, editor } = app;
  const openCanvases = async ({ canvasItems }: Menus) =>
    canvasItems(context, isApple, {
      canvases: await canvases.list(),
      currentId: editor.getState().document.header.id,
      open: (id) => app.openCanvas(id),
      damaged: canvases.damaged(),
      download: (original) => app.downloadDamaged(original),
    });
  return (
    <header className={styles['bar']}>
      <div className={styles['barStart']}>
        <MenuButton
          app={app}
          label={t('bar.canvases')}
          items={openCanvases}
          icon={<LayoutGrid />}
          hasWords
        >
          {t('bar.canvases')}
        </MenuButton>
        <TitleField app={app} />
        <SaveStatus app={app} />
      </div>
      <div className={styles['barEnd']} role="toolbar" aria-label={t('bar.label')}>
        <HistoryButton app={app} command="history.undo" />
        <HistoryButton app={app} command="history.redo" />
        <CommandButton
          app={app}
          command="app.palette"
          icon={<Search />}
          className={styles['search']}
        />
        <GuideButton app={app} />
        <CommandButton app={app} command="file.import" icon={<Upload />} name={t('bar.import')} />
        <MenuButton
          app={app}
          label={t('bar.export')}
          items={({ exportItems }) => exportItems(context, isApple)}
          icon={<Download />}
          hasWords
          isFramed
        >
          {t('bar.export')}
        </MenuButton>
        <LanguageButton app={app} />
        <MenuButton
          app={app}
          label={t('bar.help')}
          items={({ helpItems }) => helpItems(context, isApple)}
          icon={<CircleHelp />}
        />
      </div>
    </header>
  );
}

function TitleField({ app }: Props) {
  const { t } = useTranslation();
  const { editor } = app;
  const title = useStore(editor.store, (state) => headerText(state, 'title'));
  const ref = useRef<HTMLInputElement>(null);
  return (
    <span
      className={styles['titleBox']}
      data-value={title === '' ? t('bar.titlePlaceholder') : title}
    >
      <input
        ref={ref}
        id="canvas-title"
        className={styles['title']}
        aria-label={t('bar.title')}
        placeholder={t('bar.titlePlaceholder')}
        maxLength={1000}
        value={title}
        onFocus={() => editor.startTyping({ kind: 'header', field: 'title', draft: title })}
        onChange={(event) => editor.type(event.currentTarget.value)}
        onBlur={(event) => {
          if (event.currentTarget.ownerDocument.hasFocus()) editor.finishTyping();
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter' || event.key === 'Escape') {
            event.preventDefault();
            ref.current?.blur();
            editor.requestFocus();
          }
        }}
      />
    </span>
  );
}

interface MenuButtonProps extends Props {
  readonly label: string;
  /** Made from the menus, which come with the first menu. */
  readonly items: MakeMenu;
  readonly icon: ReactNode;
  readonly hasWords?: boolean;
  readonly isFramed?: boolean;
  readonly children?: ReactNode;
}

/** A button that opens a menu; the menu itself is loaded when it is first wanted. */
function MenuButton({ app, label, items, icon, hasWords, isFramed, children }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = useStore(
    app.overlays.store,
    ({ overlay }) => overlay?.kind === 'menu' && overlay.request.anchor === button.current,
  );
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    app.editor.finishTyping();
    if (isOpen) app.overlays.close();
    else {
      const anchor = event.currentTarget;
      app.openMenu(anchor, label, items);
    }
  };
  return (
    <button
      ref={button}
      type="button"
      className={buttons[isFramed === true ? 'framedButton' : 'button']}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      title={label}
      onClick={handleClick}
    >
      {icon}
      {hasWords === true && <span className={styles['words']}>{children}</span>}
      {hasWords === true && <ChevronDown className={styles['chevron']} />}
    </button>
  );
}

interface CommandButtonProps extends Props {
  readonly command: string;
  readonly icon: ReactNode;
  readonly name?: string;
  readonly className?: string | undefined;
}

function CommandButton({ app, command: id, icon, name, className = '' }: CommandButtonProps) {
  const { t } = useTranslation();
  const command = getCommand(id);
  const label = name ?? command.label(t, app.context);
  return (
    <button
      type="button"
      className={`${buttons['button']} ${className}`}
      aria-label={label}
      title={label}
      onClick={() => runCommand(command, app.context)}
    >
      {icon}
    </button>
  );
}

/** Opens the guide beside the board, and closes it again. */
function GuideButton({ app }: Props) {
  const { t } = useTranslation();
  const isOpen = useStore(app.overlays.store, ({ panel }) => panel === 'guide');
  return (
    <button
      type="button"
      className={buttons['button']}
      aria-label={t('bar.guide')}
      aria-expanded={isOpen}
      title={t('bar.guide')}
      onClick={() => {
        if (isOpen) app.overlays.closePanel();
        else runCommand(getCommand('guide.open'), app.context);
      }}
    >
      <BookOpen />
      <span className={styles['words']}>{t('bar.guide')}</span>
    </button>
  );
}

/** Undo and redo say what they would take back or bring again. */
function HistoryButton({ app, command: id }: Props & { command: 'history.undo' | 'history.redo' }) {
  const { t } = useTranslation();
  const isUndo = id === 'history.undo';
  const entry = useStore(app.editor.store, ({ history }) =>
    (isUndo ? history.past : history.future).at(-1),
  );
  const isTyping = useStore(app.editor.store, ({ typing }) => typing !== undefined);
  const act = entry === undefined ? undefined : t(`acts.${entry.name}`, { count: entry.count });
  const label =
    act === undefined
      ? t(isUndo ? 'bar.undo' : 'bar.redo')
      : t(isUndo ? 'bar.undoAct' : 'bar.redoAct', { act });
  // What is being typed can be undone too: it is kept first.
  const isDisabled = entry === undefined && !(isUndo && isTyping);
  const button = useRef<HTMLButtonElement>(null);
  // A button that is switched off takes no more keys: whoever pressed it last goes on at the board.
  useLayoutEffect(() => {
    if (isDisabled && document.activeElement === button.current) app.editor.requestFocus();
  }, [app, isDisabled]);
  const command = getCommand(id);
  const [shortcut = ''] = command.shortcuts ?? [];
  return (
    <button
      ref={button}
      type="button"
      className={buttons['button']}
      aria-label={label}
      title={label}
      aria-keyshortcuts={ariaShortcut(shortcut, app.isApple)}
      disabled={isDisabled}
      onClick={() => runCommand(command, app.context)}
    >
      {isUndo ? <Undo2 /> : <Redo2 />}
    </button>
  );
}

function LanguageButton({ app }: Props) {
  const { t, i18n } = useTranslation();
  const next = i18n.language === 'nl' ? 'en' : 'nl';
  const names = { nl: 'Nederlands', en: 'English' } as const;
  return (
    <button
      type="button"
      className={buttons['button']}
      aria-label={t('bar.languageNow', { now: i18n.language.toUpperCase(), next: names[next] })}
      title={names[next]}
      onClick={() => runCommand(getCommand('app.language'), app.context)}
    >
      <span className={styles['language']}>{i18n.language.toUpperCase()}</span>
    </button>
  );
}
