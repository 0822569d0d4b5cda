import { applyChanges, type Change } from '../domain/changes.ts';
import {
  type CanvasDocument,
  findNote,
  type HeaderTextField,
  type NoteId,
} from '../domain/document.ts';
import { setAnswer, setHeaderText, setNoteText } from '../domain/edits.ts';
import { normalizeText } from '../domain/text.ts';
import type { ActName } from './history.ts';

/**
 * A typing session: from the first letter to the end it is one entry of the history. What is typed is
 * draft state; the document changes once, at the end. Saving writes the document with the draft.
 */
export type TypingSession = NoteTyping | HeaderTyping | AnswerTyping | TextTyping;

export interface NoteTyping {
  readonly kind: 'note';
  readonly id: NoteId;
  readonly isNew: boolean;
  /** For a new note: its coming and the room made for it. Empty for a note that was there. */
  readonly pending: readonly Change[];
  readonly draft: string;
}

export interface HeaderTyping {
  readonly kind: 'header';
  readonly field: HeaderTextField;
  readonly draft: string;
}

/** A longer answer to a guided question. */
export interface AnswerTyping {
  readonly kind: 'answer';
  readonly question: string;
  readonly draft: string;
}

/** Any other text of the document, such as a teacher's remark: `apply` puts the draft where it belongs. */
export interface TextTyping {
  readonly kind: 'text';
  /** Tells the fields apart, for the view that shows this one. */
  readonly field: string;
  readonly act: ActName;
  readonly apply: (document: CanvasDocument, draft: string) => CanvasDocument;
  readonly draft: string;
}

/** Whether nothing would be left of a draft: spaces, and signs that no text keeps, are nothing. */
export function isBlankDraft(draft: string): boolean {
  return normalizeText(draft).trim() === '';
}

const withPending = new WeakMap<readonly Change[], { from: CanvasDocument; to: CanvasDocument }>();

function applyPending(document: CanvasDocument, pending: readonly Change[]): CanvasDocument {
  if (pending.length === 0) return document;
  const known = withPending.get(pending);
  if (known?.from === document) return known.to;
  const to = applyChanges(document, pending).document;
  withPending.set(pending, { from: document, to });
  return to;
}

/** The document with the draft in it: what the board shows. A blank new note is there too. */
export function documentWithDraft(
  document: CanvasDocument,
  typing: TypingSession | undefined,
): CanvasDocument {
  if (typing === undefined) return document;
  // Many ask at each letter; a new object for each would count as a change and be laid out anew.
  const known = withDraft.get(typing);
  if (known?.from === document) return known.to;
  const to = applyDraft(document, typing);
  withDraft.set(typing, { from: document, to });
  return to;
}

const withDraft = new WeakMap<TypingSession, { from: CanvasDocument; to: CanvasDocument }>();

function applyDraft(document: CanvasDocument, typing: TypingSession): CanvasDocument {
  if (typing.kind === 'header') return setHeaderText(document, typing.field, typing.draft);
  if (typing.kind === 'answer') return setAnswer(document, typing.question, typing.draft);
  if (typing.kind === 'text') return typing.apply(document, typing.draft);
  return setNoteText(applyPending(document, typing.pending), typing.id, typing.draft);
}

/** The document as the session would leave it if it ended now: what is saved. */
export function documentAsTyped(
  document: CanvasDocument,
  typing: TypingSession | undefined,
): CanvasDocument {
  if (typing?.kind === 'note' && isBlankDraft(typing.draft)) {
    // A blank new note vanishes; a note that was emptied is kept until the session ends.
    if (typing.isNew || findNote(document, typing.id) === undefined) return document;
  }
  return documentWithDraft(document, typing);
}
