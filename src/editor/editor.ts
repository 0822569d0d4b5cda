import { createStore, type StoreApi } from 'zustand/vanilla';
import { splitAnswerDrafts, withAnswerDrafts } from '../domain/answerDrafts.ts';
import type { Place } from '../domain/blocks.ts';
import { diffDocuments } from '../domain/changes.ts';
import {
  type CanvasDocument,
  findNote,
  type HeaderTextField,
  type NoteId,
} from '../domain/document.ts';
import { removeNotes } from '../domain/edits.ts';
import type { NoteColor } from '../domain/noteTypes.ts';
import { isTextTooLong, normalizeText } from '../domain/text.ts';
import { type Camera, createCamera } from './camera.ts';
import {
  type ActName,
  amendLast,
  emptyHistory,
  type History,
  type HistoryStep,
  notesTouched,
  record,
  redoStep,
  undoStep,
} from './history.ts';
import { documentAsTyped, documentWithDraft, isBlankDraft, type TypingSession } from './typing.ts';

/** What happened last, for the announcer. A new object for every act. */
export interface LastAct {
  readonly kind: 'did' | 'undid' | 'redid';
  readonly name: ActName;
  readonly notes: readonly NoteId[];
  readonly count: number;
  readonly skippedCount: number;
  /** The document before the act, so that what is gone can still be named. */
  readonly before: CanvasDocument;
}

export interface EditorState {
  readonly document: CanvasDocument;
  readonly history: History;
  readonly typing: TypingSession | undefined;
  /**
   * Answers begun in the guide that are no notes yet, by question. No part of the history: they are
   * saved, and wait through closing the guide, a change of language and a reload.
   */
  readonly answerDrafts: Readonly<Record<string, string>>;
  /** Selected notes; the last one is where ranges start. No part of the history. */
  readonly selection: readonly NoteId[];
  /** The block or parking lot that has or last had the keyboard. */
  readonly activePlace: Place;
  /** The note the keyboard stands on, in its own place. */
  readonly activeNote: NoteId | undefined;
  /** The colour that the next new note takes. */
  readonly nextColor: NoteColor;
  readonly lastAct: LastAct | undefined;
  /** Rises each time the keyboard should go to the active note or place. */
  readonly focusRequest: number;
}

export interface CommitOptions {
  /** The selection after the act; as it is when left out. */
  readonly select?: readonly NoteId[];
  /** The notes it is about; when left out those selected, or else all that it touched. */
  readonly notes?: readonly NoteId[];
}

/** The editor: one document being edited, its history and its sessions. A fresh one per document set. */
export interface Editor {
  readonly store: StoreApi<EditorState>;
  readonly camera: Camera;
  readonly newId: () => string;
  getState(): EditorState;
  /** What is seen: the document with what is being typed. */
  visible(): CanvasDocument;
  /** What is to be saved. */
  toSave(): CanvasDocument;
  /** Opens another document; the history starts anew. */
  open(document: CanvasDocument): void;
  /** One act, one entry in the history. Returns false when the edit changed nothing. */
  commit(
    name: ActName,
    edit: (document: CanvasDocument) => CanvasDocument,
    options?: CommitOptions,
  ): boolean;
  /** What follows from the act just done: part of its entry in the history, and not said. */
  amend(edit: (document: CanvasDocument) => CanvasDocument): void;
  undo(): boolean;
  redo(): boolean;
  startTyping(session: TypingSession): void;
  /** A draft too long for any text changes nothing: the view asks `isTextTooLong` first and says so. */
  type(draft: string): void;
  /** Keeps what stands on the answer line of a question; a text too long for a note is not taken. */
  draftAnswer(question: string, draft: string): void;
  /** Ends the session and keeps what was typed. Returns the note that was typed on, if it is there. */
  finishTyping(): NoteId | undefined;
  select(ids: readonly NoteId[]): void;
  /** Moves the keyboard to a place and, when given, a note in it. */
  activate(place: Place, note?: NoteId): void;
  /** Asks the view to put the keyboard on the active note, or on its place. */
  requestFocus(): void;
  setNextColor(color: NoteColor): void;
}

export function createEditor(options: {
  readonly document: CanvasDocument;
  readonly newId: () => string;
}): Editor {
  const initial = (saved: CanvasDocument): EditorState => {
    const { document, drafts } = splitAnswerDrafts(saved);
    return {
      document,
      history: emptyHistory,
      typing: undefined,
      answerDrafts: drafts,
      selection: [],
      activePlace: 'customerSegments',
      activeNote: undefined,
      nextColor: 'yellow',
      lastAct: undefined,
      focusRequest: 0,
    };
  };
  const store = createStore<EditorState>(() => initial(options.document));
  const { getState, setState } = store;

  const existing = (document: CanvasDocument, ids: readonly NoteId[]) =>
    [...new Set(ids)].filter((id) => findNote(document, id) !== undefined);

  /** The keyboard stays on its note, wherever that went; when it is gone, in the place where it was. */
  const keyboardIn = (document: CanvasDocument) => {
    const { activePlace, activeNote } = getState();
    const note = activeNote === undefined ? undefined : findNote(document, activeNote);
    return { activePlace: note?.place ?? activePlace, activeNote: note?.id };
  };

  const commit: Editor['commit'] = (name, edit, { select, notes } = {}) => {
    const { document: before, history, selection, typing } = getState();
    const document = edit(before);
    const changes = diffDocuments(before, document);
    if (changes.length === 0) return false;
    const named = [...new Set(notes ?? select)].filter(
      (id) => findNote(document, id) !== undefined || findNote(before, id) !== undefined,
    );
    const about = named.length > 0 ? named : notesTouched(changes);
    const entry = { name, notes: about, count: about.length, changes };
    setState({
      document,
      history: record(history, entry),
      selection: existing(document, select ?? selection),
      ...keyboardIn(documentWithDraft(document, typing)),
      lastAct: { kind: 'did', name, notes: about, count: about.length, skippedCount: 0, before },
    });
    return true;
  };

  const travel = (kind: 'undid' | 'redid', step: HistoryStep | undefined) => {
    if (step === undefined) return false;
    const before = getState().document;
    const notes = existing(step.document, step.entry.notes);
    const [first] = notes;
    const active = first === undefined ? undefined : findNote(step.document, first);
    setState({
      document: step.document,
      history: step.history,
      selection: notes,
      ...(active === undefined
        ? keyboardIn(step.document)
        : { activePlace: active.place, activeNote: active.id }),
      lastAct: {
        kind,
        name: step.entry.name,
        notes,
        count: step.entry.count,
        skippedCount: step.skippedCount,
        before,
      },
    });
    return true;
  };

  const finishTyping = (): NoteId | undefined => {
    const { document, typing, selection } = getState();
    if (typing === undefined) return undefined;
    setState({ typing: undefined });
    if (typing.kind === 'header') {
      const name = typing.field === 'title' ? 'editTitle' : 'editHead';
      commit(name, (current) => documentWithDraft(current, typing));
      return undefined;
    }
    if (typing.kind === 'text') {
      commit(typing.act, (current) => documentWithDraft(current, typing), { notes: [] });
      return undefined;
    }
    if (typing.kind === 'answer') {
      commit('answerQuestion', (current) => documentWithDraft(current, typing), { notes: [] });
      return undefined;
    }
    const { id, isNew, draft } = typing;
    // A note that came without a text, from a file, is not deleted because somebody looked at it.
    if (findNote(document, id)?.text === normalizeText(draft)) return id;
    if (isBlankDraft(draft)) {
      if (isNew) setState({ selection: existing(document, selection), ...keyboardIn(document) });
      else {
        commit('deleteNote', (current) => removeNotes(current, [id]), { select: [], notes: [id] });
      }
      return undefined;
    }
    commit(isNew ? 'addNote' : 'editNote', (current) => documentWithDraft(current, typing), {
      select: [id],
    });
    return findNote(getState().document, id)?.id;
  };

  // The same object for the same state: saving asks at every step whether there is news.
  let lastSaved:
    | { readonly from: CanvasDocument; readonly drafts: object; readonly to: CanvasDocument }
    | undefined;
  const toSave = () => {
    const { document, typing, answerDrafts: drafts } = getState();
    const from = documentAsTyped(document, typing);
    if (lastSaved?.from !== from || lastSaved.drafts !== drafts) {
      lastSaved = { from, drafts, to: withAnswerDrafts(from, drafts) };
    }
    return lastSaved.to;
  };

  return {
    store,
    camera: createCamera(),
    newId: options.newId,
    getState,
    visible: () => documentWithDraft(getState().document, getState().typing),
    toSave,
    open(document) {
      finishTyping();
      const { nextColor, focusRequest } = getState();
      setState({ ...initial(document), nextColor, focusRequest });
    },
    commit,
    amend(edit) {
      const { document, history } = getState();
      const amended = edit(document);
      const changes = diffDocuments(document, amended);
      if (changes.length === 0) return;
      setState({ document: amended, history: amendLast(history, changes) });
    },
    undo() {
      finishTyping();
      return travel('undid', undoStep(getState().document, getState().history));
    },
    redo() {
      finishTyping();
      return travel('redid', redoStep(getState().document, getState().history));
    },
    startTyping(session) {
      finishTyping();
      setState({ typing: session });
    },
    type(draft) {
      const { typing } = getState();
      if (typing === undefined || typing.draft === draft) return;
      if (isTextTooLong(normalizeText(draft))) return;
      setState({ typing: { ...typing, draft } });
    },
    draftAnswer(question, draft) {
      const { [question]: before = '', ...others } = getState().answerDrafts;
      if (before === draft || isTextTooLong(normalizeText(draft))) return;
      setState({ answerDrafts: draft === '' ? others : { ...others, [question]: draft } });
    },
    finishTyping,
    select(ids) {
      const { document, selection } = getState();
      const next = existing(document, ids);
      const isSame =
        next.length === selection.length && next.every((id, index) => id === selection[index]);
      if (!isSame) setState({ selection: next });
    },
    activate(place, note) {
      const { activePlace, activeNote } = getState();
      if (activePlace !== place || activeNote !== note) {
        setState({ activePlace: place, activeNote: note });
      }
    },
    requestFocus: () => setState({ focusRequest: getState().focusRequest + 1 }),
    setNextColor: (nextColor) => setState({ nextColor }),
  };
}

/** The text that a header field shows now: the draft while it is typed, else the document's. */
export function headerText(state: EditorState, field: HeaderTextField): string {
  const { typing, document } = state;
  if (typing?.kind === 'header' && typing.field === field) return typing.draft;
  return document.header[field];
}
