import { useId } from 'react';
import { useStore } from 'zustand';
import type { BlockKey, Language } from '../../domain/blocks.ts';
import { findNote, type Note, notesIn } from '../../domain/document.ts';
import { costOrientations } from '../../domain/noteTypes.ts';
import { leanCosts, typeNotes } from '../../editor/answers.ts';
import type { Editor, EditorState } from '../../editor/editor.ts';
import { guideOf } from '../../knowledge/guide/index.ts';
import { useTranslation } from '../../ui/translation.ts';
import { type Facet, facetsOf, pressedIn, toggled } from './facets.ts';
import styles from './kinds.module.css';
import { NoteButtons } from './NoteButtons.tsx';
import { TermChips } from './TermChips.tsx';

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  readonly block: BlockKey;
}

/** The kinds that this block knows, explained; a note of the block is given its kind here. */
export function KindSection({ editor, language, block }: Props) {
  const { t } = useTranslation('guide');
  const id = useId();
  const notes = useStore(editor.store, ({ document }) => notesIn(document, block));
  const note = useStore(editor.store, (state) => noteSpokenOf(state, block));
  const leaning = useStore(editor.store, ({ document }) => document.header.costOrientation);
  const facets = facetsOf(guideOf[block], t);
  const pressedNow = (facet: Facet): readonly string[] => {
    if (facet.field === undefined) return leaning === undefined ? [] : [leaning];
    return note === undefined ? [] : pressedIn(note, facet);
  };
  // One of the poles is said of the whole canvas; all else of a note, once there is one.
  const toggleOf = (facet: Facet): { readonly onToggle?: (term: string) => void } => {
    if (facet.field === undefined) {
      return {
        onToggle: (term) => {
          const pole = costOrientations.find((key) => key === term);
          leanCosts(editor, pole === leaning ? undefined : pole);
        },
      };
    }
    if (note === undefined) return {};
    return { onToggle: (term) => typeNotes(editor, [note.id], toggled(note, facet, term)) };
  };
  return (
    <section className={styles['kinds']}>
      {notes.length === 0 ? (
        <p className={styles['quiet']}>{t('noNotes')}</p>
      ) : (
        <>
          <p id={id} className={styles['quiet']}>
            {t('forNote')}
          </p>
          <NoteButtons editor={editor} notes={notes} labelledBy={id} chosen={note?.id} />
        </>
      )}
      {facets.map((facet) => (
        <TermChips
          key={facet.key}
          title={facet.title}
          about={facet.about?.[language]}
          groups={facet.groups}
          language={language}
          pressed={pressedNow(facet)}
          {...toggleOf(facet)}
        />
      ))}
    </section>
  );
}

/** The note whose kind is meant: the selected one of this block, else the last one handled, else the last. */
function noteSpokenOf(state: EditorState, block: BlockKey): Note | undefined {
  const { document, selection, activeNote } = state;
  const candidates = [selection.at(-1), activeNote];
  for (const id of candidates) {
    const note = id === undefined ? undefined : findNote(document, id);
    if (note?.place === block) return note;
  }
  return notesIn(document, block).at(-1);
}
