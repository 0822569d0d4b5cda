import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { handleTypingKey } from '../commands/typingKeys.ts';
import type { Place } from '../domain/blocks.ts';
import type { Note } from '../domain/document.ts';
import { isTextTooLong, normalizeText, textLength } from '../domain/text.ts';
import type { Editor } from '../editor/editor.ts';
import { useTranslation } from '../ui/translation.ts';
import { typedNoteIn } from './typedNote.ts';

interface Props {
  readonly editor: Editor;
  readonly place: Place;
  readonly className: string | undefined;
  /** Where the note stands in its list, for the order of a flowing layout. */
  readonly orderOf?: (note: Note) => number;
  readonly onTooLong: (length: number) => void;
}

/** The text field of a note that is shown as DOM: in the parking lot and in the visible outline. */
export function InlineTextField({ editor, place, className, orderOf, onTooLong }: Props) {
  const { t } = useTranslation();
  // Two narrow selectors: a fresh note object at each letter would render for ever.
  const draft = useStore(editor.store, ({ typing }) =>
    typing?.kind === 'note' ? typing.draft : undefined,
  );
  const id = useStore(editor.store, (state) => typedNoteIn(state, place)?.id);
  const ref = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const field = ref.current;
    if (id === undefined || field === null) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [id]);

  const note = typedNoteIn(editor.getState(), place);
  if (id === undefined || draft === undefined || note === undefined) return null;
  return (
    <textarea
      key={id}
      ref={ref}
      className={className}
      style={{
        background: `var(--note-${note.color})`,
        ...(orderOf === undefined ? {} : { order: orderOf(note) }),
      }}
      aria-label={t('board.noteText')}
      placeholder={t('board.notePlaceholder')}
      value={draft}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const normal = normalizeText(text);
        if (isTextTooLong(normal)) onTooLong(textLength(normal));
        else editor.type(text);
      }}
      onKeyDown={(event) => {
        if (handleTypingKey(editor, place, event.nativeEvent)) event.preventDefault();
      }}
      onBlur={(event) => {
        if (event.currentTarget.ownerDocument.hasFocus()) editor.finishTyping();
      }}
    />
  );
}
