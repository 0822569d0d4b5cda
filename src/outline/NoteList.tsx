import { type DOMAttributes, type KeyboardEvent, memo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Place } from '../domain/blocks.ts';
import { type Note, type NoteId, notesIn } from '../domain/document.ts';
import type { Editor } from '../editor/editor.ts';
import { noteHeight } from '../geometry/noteBox.ts';
import { planeScale } from '../geometry/planeScale.ts';
import { useTranslation } from '../ui/translation.ts';
import { listElementId, noteElementId, noteName } from './noteName.ts';
import styles from './outline.module.css';
import { toggleNote, walkNotes } from './walk.ts';

/**
 * The keyboard comes to a note or an empty list: keys act there and nowhere else. A selection of several
 * is left alone, for it is what the next key is meant for.
 */
function enter(editor: Editor, place: Place, note: NoteId | undefined): void {
  editor.activate(place, note);
  if (editor.getState().selection.length <= 1) editor.select(note === undefined ? [] : [note]);
}

export type NoteLayout = 'board' | 'cards' | 'rows';

interface Props {
  readonly editor: Editor;
  readonly place: Place;
  readonly placeName: string;
  readonly describedBy: string;
  /** Over the drawing, as cards in the parking lot, or as rows of the visible outline. */
  readonly layout: NoteLayout;
  /** What a note shows inside its option; nothing over the drawing, its text elsewhere. */
  readonly renderNote?: (note: Note) => ReactNode;
  readonly className?: string | undefined;
  /** What the pointer does, where the list is not merely the outline of a drawing. */
  readonly pointer?: PointerHandlers;
}

export type PointerHandlers = Pick<
  DOMAttributes<HTMLDivElement>,
  | 'onClick'
  | 'onContextMenu'
  | 'onDoubleClick'
  | 'onPointerCancel'
  | 'onPointerDown'
  | 'onPointerMove'
  | 'onPointerUp'
>;

/** The notes of a place as a listbox: what the keyboard walks through and a screen reader reads. */
export function NoteList(props: Props) {
  const { editor, place, placeName, describedBy, layout, renderNote, className, pointer } = props;
  const { t } = useTranslation();
  const document = useStore(editor.store, (state) => state.document);
  const notes = notesIn(document, place);
  const selection = useStore(editor.store, (state) => state.selection);
  const activeNote = useStore(editor.store, (state) =>
    state.activePlace === place ? state.activeNote : undefined,
  );
  const current = notes.some((note) => note.id === activeNote) ? activeNote : notes[0]?.id;
  const selected = new Set(selection);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (walkNotes(editor, place, event)) event.preventDefault();
  };

  const handleKeyUp = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== ' ' || current === undefined) return;
    const surface = event.currentTarget.closest<HTMLElement>('[data-part="board-surface"]');
    // The board was moved with Space held.
    if (surface?.dataset['panned'] !== undefined) delete surface.dataset['panned'];
    else toggleNote(editor, current);
  };

  return (
    <div
      id={listElementId(place)}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('board.notesOf', { block: placeName })}
      aria-describedby={describedBy}
      {...(notes.length === 0 ? { 'aria-description': t('board.emptyList') } : {})}
      tabIndex={notes.length === 0 ? 0 : -1}
      className={className}
      {...pointer}
      onKeyDown={handleKeyDown}
      onKeyUp={handleKeyUp}
      onFocus={(event) => {
        if (event.target === event.currentTarget) enter(editor, place, undefined);
      }}
    >
      {notes.map((note, index) => (
        <NoteOption
          key={note.id}
          editor={editor}
          note={note}
          name={noteName(note, document, t)}
          position={index + 1}
          total={notes.length}
          isSelected={selected.has(note.id)}
          isCurrent={note.id === current}
          layout={layout}
          renderNote={renderNote}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly editor: Editor;
  readonly note: Note;
  readonly name: string;
  readonly position: number;
  readonly total: number;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly layout: NoteLayout;
  readonly renderNote: ((note: Note) => ReactNode) | undefined;
}

const optionClass = { board: 'option', cards: 'parkedNote', rows: 'row' } as const;

const NoteOption = memo(function NoteOption(props: OptionProps) {
  const { editor, note, name, position, total, isSelected, isCurrent, layout, renderNote } = props;
  return (
    <div
      id={noteElementId(note.id)}
      role="option"
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={position}
      aria-label={name}
      tabIndex={isCurrent ? 0 : -1}
      data-note={note.id}
      className={styles[optionClass[layout]]}
      style={
        layout === 'board'
          ? {
              left: note.x * planeScale,
              top: note.y * planeScale,
              width: note.size * planeScale,
              height: noteHeight(note.size) * planeScale,
            }
          : { background: `var(--note-${note.color})`, order: position * 2 }
      }
      onFocus={() => enter(editor, note.place, note.id)}
    >
      {renderNote?.(note)}
    </div>
  );
});
