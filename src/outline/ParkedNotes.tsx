import { Plus } from 'lucide-react';
import { type MouseEvent, type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react';
import { type Note, notesIn } from '../domain/document.ts';
import { beginEdit, beginNote } from '../editor/acts.ts';
import type { DragSession } from '../editor/dragSession.ts';
import type { Editor } from '../editor/editor.ts';
import { toBoard } from '../geometry/viewport.ts';
import { useTranslation } from '../ui/translation.ts';
import { InlineTextField } from './InlineTextField.tsx';
import { NoteList } from './NoteList.tsx';
import { keysHintId } from './noteName.ts';
import styles from './outline.module.css';

export interface ParkedNotesProps {
  readonly editor: Editor;
  readonly drag: DragSession;
  /** The drawing surface, to know where a note is that is dragged out of here. */
  readonly getSurface: () => HTMLElement | null;
  readonly openMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly onTextTooLong: (length: number) => void;
}

type Props = ParkedNotesProps;

/** What the unfolded parking lot holds: the notes, the text field over one, and a button for more. */
export default function ParkedNotes({ editor, drag, getSurface, openMenu, onTextTooLong }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    // The keyboard was sent here while this was still on its way.
    const { activePlace, focusRequest } = editor.getState();
    if (activePlace === 'parked' && focusRequest > 0 && document.activeElement === document.body) {
      editor.requestFocus();
    }
  }, [editor]);
  return (
    <div className={styles['parkingContent']}>
      <ParkedList editor={editor} drag={drag} getSurface={getSurface} openMenu={openMenu} />
      <InlineTextField
        editor={editor}
        place="parked"
        onTooLong={onTextTooLong}
        className={styles['parkedField']}
      />
      <button
        type="button"
        className={styles['parkingAdd']}
        aria-label={t('board.addNoteTo', { block: t('board.parkingLot') })}
        title={t('board.addNoteTo', { block: t('board.parkingLot') })}
        onClick={() => beginNote(editor, 'parked')}
      >
        <Plus aria-hidden="true" />
      </button>
    </div>
  );
}

/** px that a pointer may wander before a press becomes a drag. */
const slop = 6;

function ParkedList({ editor, drag, getSurface, openMenu }: Omit<Props, 'onTextTooLong'>) {
  const { t } = useTranslation();
  const press = useRef<{ id: string; x: number; y: number; pointer: number }>(undefined);

  const boardPoint = (event: ReactPointerEvent) => {
    const area = getSurface()?.getBoundingClientRect();
    const at = { x: event.clientX - (area?.left ?? 0), y: event.clientY - (area?.top ?? 0) };
    return toBoard(editor.camera.viewport(), at);
  };
  const isOver = (event: ReactPointerEvent) => {
    const area = event.currentTarget.closest('[data-part="parking-lot"]')?.getBoundingClientRect();
    return area !== undefined && event.clientY >= area.top;
  };

  useEffect(() => {
    const handleKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && press.current !== undefined && drag.cancel()) {
        press.current = undefined;
        event.stopPropagation();
      }
    };
    const handleBlur = () => {
      press.current = undefined;
      drag.cancel();
    };
    window.addEventListener('keydown', handleKey, { capture: true });
    // The button was let go where nobody could see it: outside the window.
    const handleStray = (event: PointerEvent) => {
      if (press.current !== undefined && event.buttons === 0) handleBlur();
    };
    window.addEventListener('blur', handleBlur);
    window.addEventListener('pointermove', handleStray);
    return () => {
      window.removeEventListener('keydown', handleKey, { capture: true });
      window.removeEventListener('blur', handleBlur);
      window.removeEventListener('pointermove', handleStray);
      // Gone in the middle of a drag, as when a phone is turned: the note is back.
      if (press.current !== undefined) handleBlur();
    };
  }, [drag]);

  const handleDown = (event: ReactPointerEvent) => {
    const id = noteIdOf(event.target);
    if (id === undefined || event.button !== 0 || drag.store.getState().drag !== undefined) return;
    editor.finishTyping();
    const { selection } = editor.getState();
    editor.activate('parked', id);
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      editor.select(
        selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id],
      );
    } else if (!selection.includes(id)) editor.select([id]);
    editor.requestFocus();
    press.current = { id, x: event.clientX, y: event.clientY, pointer: event.pointerId };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const handleMove = (event: ReactPointerEvent) => {
    const pressed = press.current;
    if (pressed === undefined || pressed.pointer !== event.pointerId) return;
    if (event.buttons === 0) {
      press.current = undefined;
      drag.cancel();
      return;
    }
    if (drag.store.getState().drag === undefined) {
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < slop) return;
      const parked = notesIn(editor.getState().document, 'parked');
      const selected = new Set(editor.getState().selection);
      const ids = parked.filter((note) => selected.has(note.id)).map((note) => note.id);
      drag.start(pressed.id, ids, boardPoint(event));
    }
    drag.moveTo(boardPoint(event), isOver(event));
  };

  const handleUp = (event: ReactPointerEvent) => {
    if (press.current?.pointer !== event.pointerId) return;
    press.current = undefined;
    if (drag.store.getState().drag !== undefined) {
      drag.moveTo(boardPoint(event), isOver(event));
      drag.drop();
      editor.requestFocus();
    }
  };

  const handleCancel = (event: ReactPointerEvent) => {
    if (press.current?.pointer !== event.pointerId) return;
    press.current = undefined;
    drag.cancel();
  };
  const handleDoubleClick = (event: MouseEvent) => {
    // The list has captured the pointer, so it is the target: the note is what lies under the pointer.
    const id = noteIdOf(document.elementFromPoint(event.clientX, event.clientY) ?? event.target);
    if (id !== undefined) beginEdit(editor, id);
  };
  const handleContextMenu = (event: MouseEvent) => {
    const id = noteIdOf(event.target);
    if (id === undefined) return;
    event.preventDefault();
    editor.activate('parked', id);
    if (!editor.getState().selection.includes(id)) editor.select([id]);
    openMenu({ x: event.clientX, y: event.clientY });
  };

  return (
    <NoteList
      editor={editor}
      place="parked"
      placeName={t('board.parkingLot')}
      layout="cards"
      describedBy={keysHintId}
      className={styles['parkedList']}
      renderNote={(note: Note) => <span className={styles['parkedText']}>{note.text}</span>}
      pointer={{
        onPointerDown: handleDown,
        onPointerMove: handleMove,
        onPointerUp: handleUp,
        onPointerCancel: handleCancel,
        onDoubleClick: handleDoubleClick,
        onContextMenu: handleContextMenu,
      }}
    />
  );
}

function noteIdOf(target: EventTarget): string | undefined {
  const option = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
  return option?.dataset['note'];
}
