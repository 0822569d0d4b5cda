import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type CanvasDocument, findNote } from '../domain/document.ts';
import {
  completionExercise,
  countMiss,
  type ExerciseKind,
  missesOf,
  rightBlock,
  sortingExercise,
  withStory,
} from '../domain/exercise.ts';
import type { LastAct } from '../editor/editor.ts';
import { addGuideTexts } from '../i18n/guideTexts.ts';
import { exampleList } from '../knowledge/examples/index.ts';
import { PracticePanel } from '../panels/practice/PracticePanel.tsx';
import { type Verdict, verdictTexts } from '../panels/practice/verdict.ts';
import type { App } from './createApp.ts';
import { readExample } from './examples.ts';
import styles from './page.module.css';

interface Props {
  readonly app: App;
  readonly isOpen: boolean;
}

/**
 * The exercises: watches what is sorted as long as an exercise is open, also while its panel is closed,
 * and shows the panel. Loaded with the first exercise.
 */
export default function PracticeHost({ app, isOpen }: Props) {
  const { editor, overlays, canvases, notices, i18n } = app;
  addGuideTexts(i18n);
  const exercise = useStore(editor.store, ({ document }) => document.header.exercise);
  const contentLanguage = useStore(editor.store, ({ document }) => document.header.language);
  const focusRequest = useStore(overlays.store, ({ panelFocus }) => panelFocus);
  const name = exercise?.example;
  const [example, setExample] = useState<CanvasDocument>();
  const [verdict, setVerdict] = useState<Verdict>();
  const judged = useRef<LastAct>(undefined);
  const tell = useCallback(
    () =>
      notices.show({
        key: 'practice',
        tone: 'error',
        text: () => i18n.t('guide:practice.failed'),
      }),
    [notices, i18n],
  );

  useEffect(() => {
    if (name === undefined) return undefined;
    let isGone = false;
    readExample(name, contentLanguage).then((read) => {
      if (!isGone) setExample(read);
    }, tell);
    return () => {
      isGone = true;
    };
  }, [name, contentLanguage, tell]);

  const isSorting = exercise?.kind === 'sort';
  useEffect(() => {
    if (!isSorting || example === undefined) return undefined;
    const tellOf = (lastAct: LastAct | undefined) => {
      if (lastAct === judged.current || lastAct?.kind !== 'did') return;
      judged.current = lastAct;
      const found = judge(lastAct, editor.getState().document, example);
      if (found === undefined) return;
      if (found.put !== found.right) editor.amend((document) => countMiss(document, found.note));
      editor.amend((document) => withStory(document, example));
      const { exercise: now } = editor.getState().document.header;
      const told = { ...found, misses: now === undefined ? 0 : missesOf(now, found.note) };
      setVerdict(told);
      const text = () => {
        const language = app.language();
        return verdictTexts(told, language, i18n.getFixedT(language, 'guide')).join(' ');
      };
      overlays.announce(text());
      // On a phone and with the panel closed it is said where the note was dropped.
      if (overlays.store.getState().panel !== 'practice') {
        notices.show({ key: 'practice', tone: 'info', text });
      }
    };
    // Somebody was quicker than the example was loaded.
    tellOf(editor.getState().lastAct);
    return editor.store.subscribe(({ lastAct }) => tellOf(lastAct));
  }, [isSorting, example, editor, overlays, notices, i18n, app]);

  if (!isOpen) return null;
  const language = app.language();
  const start = async (kind: ExerciseKind, id: string) => {
    const read = await readExample(id, language);
    const t = i18n.getFixedT(language, 'guide');
    const title = exampleList.find((listed) => listed.id === id)?.name[language] ?? id;
    const make = kind === 'sort' ? sortingExercise : completionExercise;
    const exerciseTitle = t(kind === 'sort' ? 'practice.titleSort' : 'practice.titleComplete', {
      name: title,
    });
    canvases.openImported(make(read, { id: editor.newId(), title: exerciseTitle, example: id }));
    whenOpened(() => overlays.openPractice(true));
  };
  return (
    <aside className={styles['panel']} aria-label={i18n.t('guide:practice.title')}>
      <PracticePanel
        editor={editor}
        language={language}
        focusRequest={focusRequest}
        example={example}
        examples={exampleList.map(({ id, name: names }) => ({ id, name: names[language] }))}
        verdict={verdict}
        onStart={(kind, id) => void start(kind, id).catch(tell)}
        onOwn={() => {
          canvases.openNew();
          whenOpened(() => overlays.openGuide('customerSegments'));
        }}
        onClose={overlays.closePanel}
      />
    </aside>
  );
}

/** A canvas takes the keyboard as it opens; only then can it go on to a panel. */
function whenOpened(run: () => void): void {
  requestAnimationFrame(run);
}

/** What is to be said of an act: of the last of the example's notes that it put into a block. */
function judge(
  act: LastAct,
  document: CanvasDocument,
  example: CanvasDocument,
): Omit<Verdict, 'misses'> | undefined {
  if (act.name !== 'moveNote') return undefined;
  for (const id of [...act.notes].reverse()) {
    const note = findNote(document, id);
    const right = rightBlock(example, id);
    if (note === undefined || right === undefined || note.place === 'parked') continue;
    if (findNote(act.before, id)?.place === note.place) continue;
    const type = findNote(example, id)?.types?.[0];
    return { note: id, text: note.text, put: note.place, right, type };
  }
  return undefined;
}
