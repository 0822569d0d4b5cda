import { type CSSProperties, type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { handleTypingKey } from '../commands/typingKeys.ts';
import { type CanvasDocument, findNote, type Note } from '../domain/document.ts';
import { isTextTooLong, normalizeText, textLength } from '../domain/text.ts';
import type { Editor } from '../editor/editor.ts';
import type { NoteTyping } from '../editor/typing.ts';
import { noteBox } from '../geometry/noteBox.ts';
import { hasFoot } from '../geometry/noteScene.ts';
import { fitNoteText, noteTextArea } from '../geometry/noteText.ts';
import { planeScale } from '../geometry/planeScale.ts';
import {
  fieldWidthPx,
  fontStack,
  layoutFontPx,
  lineHeightShare,
  noteWeight,
} from '../geometry/textLayout.ts';
import { useTranslation } from '../ui/translation.ts';
import styles from './board.module.css';

interface Props {
  readonly editor: Editor;
  /** Called when a text would become too long for a note. */
  readonly onTooLong: (length: number) => void;
}

/** The text field over the note that is being typed on, if there is one. */
export function NoteTextField({ editor, onTooLong }: Props) {
  const typing = useStore(editor.store, (state) => state.typing);
  const document = useStore(editor.store, (state) => state.document);
  if (typing?.kind !== 'note') return null;
  const note = findNote(visibleOf(editor, document), typing.id);
  if (note === undefined || note.place === 'parked') return null;
  return (
    <Field key={typing.id} editor={editor} typing={typing} note={note} onTooLong={onTooLong} />
  );
}

/** Read through the editor, which knows the draft; the document is the reason to read anew. */
function visibleOf(editor: Editor, _document: CanvasDocument): CanvasDocument {
  return editor.visible();
}

interface FieldProps extends Props {
  readonly typing: NoteTyping;
  readonly note: Note;
}

function Field({ editor, typing, note, onTooLong }: FieldProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLTextAreaElement>(null);

  const reveal = useEffectEvent(() => {
    const box = noteBox(note);
    if (box !== undefined) editor.camera.reveal(box);
  });
  // Only when the field opens: later the caret is the user's.
  useEffect(() => {
    const field = ref.current;
    if (field === null) return;
    reveal();
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (handleTypingKey(editor, note.place, event.nativeEvent)) event.preventDefault();
  };

  const handleInput = (text: string) => {
    const normal = normalizeText(text);
    if (isTextTooLong(normal)) onTooLong(textLength(normal));
    else editor.type(text);
  };

  const box = noteBox(note);
  return (
    <>
      <div
        className={styles['typingFrame']}
        aria-hidden="true"
        style={
          box && {
            left: box.x * planeScale,
            top: box.y * planeScale,
            width: box.width * planeScale,
            height: box.height * planeScale,
          }
        }
      />
      <textarea
        ref={ref}
        className={styles['textField']}
        style={fieldStyle(note)}
        aria-label={t('board.noteText')}
        placeholder={t('board.notePlaceholder')}
        value={typing.draft}
        spellCheck
        rows={1}
        onChange={(event) => handleInput(event.currentTarget.value)}
        onKeyDown={handleKeyDown}
        onBlur={() => {
          // A window that loses focus takes nothing away: the session goes on when it is back.
          if (ref.current?.ownerDocument.hasFocus() === true) editor.finishTyping();
        }}
      />
    </>
  );
}

/**
 * Place and size such that the browser breaks the lines where the board does: the field has the font
 * size of the layout and is scaled down to the note. Units of the plane.
 */
function fieldStyle(note: Note): CSSProperties {
  const box = noteBox(note);
  if (box === undefined) return {};
  const text = fitNoteText(note.text, note.size, hasFoot(note));
  const area = noteTextArea(note.size, hasFoot(note));
  const scale = (text.fontSize * planeScale) / layoutFontPx;
  const lineHeight = layoutFontPx * lineHeightShare;
  const room = (area.height * planeScale) / scale;
  const height = text.isCut ? room : Math.max(1, text.lineCount) * lineHeight;
  const top = (box.y + area.y) * planeScale + ((room - height) * scale) / 2;
  return {
    left: (box.x + area.x) * planeScale,
    top,
    width: fieldWidthPx(area.width / text.fontSize),
    height,
    fontFamily: fontStack,
    fontSize: layoutFontPx,
    fontWeight: noteWeight,
    lineHeight: `${lineHeight}px`,
    transform: `scale(${scale})`,
  };
}
