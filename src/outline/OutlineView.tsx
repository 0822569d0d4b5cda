import { Plus } from 'lucide-react';
import { type MouseEvent, memo, useEffect } from 'react';
import { useStore } from 'zustand';
import { blocksInOrder, type Language, type Place } from '../domain/blocks.ts';
import { type Note, notesIn } from '../domain/document.ts';
import { beginEdit, beginNote } from '../editor/acts.ts';
import type { Editor } from '../editor/editor.ts';
import { useTranslation } from '../ui/translation.ts';
import { HeadForm } from './HeadForm.tsx';
import { InlineTextField } from './InlineTextField.tsx';
import { NoteList } from './NoteList.tsx';
import { NoteRow } from './NoteRow.tsx';
import { keysHintId } from './noteName.ts';
import styles from './outlineView.module.css';
import { isTypingIn } from './typedNote.ts';

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  /** The quiet question of each block. */
  readonly prompts: Readonly<Record<string, string>>;
  readonly openMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly onTextTooLong: (length: number) => void;
  /** True when it takes the place of the drawing, and the keyboard was there. */
  readonly takesKeyboard: boolean;
}

/** The canvas as a plain, visible outline that edits everything: the phone's editor. */
export default function OutlineView(props: Props) {
  const { t } = useTranslation();
  const { editor, language, prompts, takesKeyboard } = props;
  // It is loaded when it is first wanted: by then the keyboard has been asked to come here.
  useEffect(() => {
    if (takesKeyboard && document.activeElement === document.body) editor.requestFocus();
  }, [editor, takesKeyboard]);
  return (
    <div className={styles['outline']} data-part="outline-view">
      <HeadForm editor={editor} />
      <p id={keysHintId} hidden>
        {t('board.keysHint')}
      </p>
      {blocksInOrder.map((block) => (
        <OutlineBlock
          key={block.key}
          {...props}
          place={block.key}
          name={block.name[language]}
          number={block.number}
          prompt={prompts[block.key] ?? ''}
        />
      ))}
      <OutlineBlock
        {...props}
        place="parked"
        name={t('board.parkingLot')}
        number={undefined}
        prompt={t('board.parkingHint')}
      />
    </div>
  );
}

interface BlockProps extends Props {
  readonly place: Place;
  readonly name: string;
  readonly number: number | undefined;
  readonly prompt: string;
}

const OutlineBlock = memo(function OutlineBlock(props: BlockProps) {
  const { editor, place, name, number, prompt, openMenu, onTextTooLong } = props;
  const { t } = useTranslation();
  const count = useStore(editor.store, (state) => notesIn(state.document, place).length);
  const isTyping = useStore(editor.store, (state) => isTypingIn(state, place));

  const handleClick = (event: MouseEvent) => {
    const id = noteIdOf(event.target);
    if (id === undefined) return;
    const { selection } = editor.getState();
    editor.activate(place, id);
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      editor.select(
        selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id],
      );
    } else if (selection.length === 1 && selection[0] === id) {
      // A tap selects; a tap on what is selected types on it.
      beginEdit(editor, id);
      return;
    } else editor.select([id]);
    editor.requestFocus();
  };

  const handleContextMenu = (event: MouseEvent) => {
    const id = noteIdOf(event.target);
    if (id === undefined) return;
    event.preventDefault();
    editor.activate(place, id);
    if (!editor.getState().selection.includes(id)) editor.select([id]);
    openMenu({ x: event.clientX, y: event.clientY });
  };

  return (
    <section aria-label={name} className={styles['block']}>
      <h2 className={styles['name']}>
        {number !== undefined && <span className={styles['number']}>{number}</span>}
        {name}
        <button
          type="button"
          className={styles['add']}
          aria-label={t('board.addNoteTo', { block: name })}
          title={t('board.addNoteTo', { block: name })}
          onClick={() => beginNote(editor, place)}
        >
          <Plus aria-hidden="true" />
        </button>
      </h2>
      {count === 0 && !isTyping && <p className={styles['prompt']}>{prompt}</p>}
      <div className={styles['notes']}>
        <NoteList
          editor={editor}
          place={place}
          placeName={name}
          describedBy={keysHintId}
          layout="rows"
          className={styles[count === 0 ? 'emptyList' : 'list']}
          renderNote={(note) => <NoteRow editor={editor} note={note} />}
          pointer={{ onClick: handleClick, onContextMenu: handleContextMenu }}
        />
        <InlineTextField
          editor={editor}
          place={place}
          className={styles['field']}
          orderOf={(note) => orderIn(editor, note)}
          onTooLong={onTextTooLong}
        />
      </div>
    </section>
  );
});

function noteIdOf(target: EventTarget): string | undefined {
  const option = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
  return option?.dataset['note'];
}

/** Right behind the row of the note, or at the end for a new one. */
function orderIn(editor: Editor, note: Note): number {
  const notes = notesIn(editor.getState().document, note.place);
  const index = notes.findIndex((other) => other.id === note.id);
  return index === -1 ? notes.length * 2 + 3 : (index + 1) * 2 + 1;
}
