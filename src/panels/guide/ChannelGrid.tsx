import { Check } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../domain/blocks.ts';
import { type Note, notesIn } from '../../domain/document.ts';
import { type ChannelPhase, channelPhases } from '../../domain/noteTypes.ts';
import { excerpt } from '../../domain/text.ts';
import { typeNotes } from '../../editor/answers.ts';
import type { Editor } from '../../editor/editor.ts';
import type { ChannelsGuide } from '../../knowledge/guide/types.ts';
import { useTranslation } from '../../ui/translation.ts';
import styles from './kinds.module.css';

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  readonly guide: ChannelsGuide;
}

/** Channels against the five phases: each cell turns on and off, and a phase without a channel shows. */
export function ChannelGrid({ editor, language, guide }: Props) {
  const { t } = useTranslation('guide');
  const id = useId();
  const notes = useStore(editor.store, ({ document }) => notesIn(document, 'channels'));
  const nameOf = (phase: ChannelPhase) => guide.phases[phase].name[language];
  const gaps = channelPhases.filter(
    (phase) => !notes.some((note) => note.phases?.includes(phase) === true),
  );
  return (
    <section className={styles['table']}>
      <h3 id={id}>{t('grid.title')}</h3>
      <p className={styles['quiet']}>{guide.aboutPhases[language]}</p>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('grid.channel')}</th>
            {channelPhases.map((phase) => (
              <th
                key={phase}
                scope="col"
                className={styles['phase']}
                data-gap={gaps.includes(phase)}
                title={guide.phases[phase].meaning[language]}
              >
                <span>{nameOf(phase)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <tr key={note.id}>
              <th scope="row">{channelName(note, t('emptyNote'))}</th>
              {channelPhases.map((phase) => (
                <td key={phase} data-gap={gaps.includes(phase)}>
                  <button
                    type="button"
                    className={styles['cell']}
                    aria-pressed={note.phases?.includes(phase) === true}
                    aria-label={t('grid.cell', {
                      channel: channelName(note, t('emptyNote')),
                      phase: nameOf(phase),
                    })}
                    title={nameOf(phase)}
                    onClick={() => typeNotes(editor, [note.id], { phases: toggle(note, phase) })}
                  >
                    <Check aria-hidden="true" />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['gaps']}>
        {gaps.length === 0
          ? t('grid.noGaps')
          : t('grid.gaps', { phases: gaps.map(nameOf).join(', ') })}
      </p>
    </section>
  );
}

function channelName(note: Note, empty: string): string {
  return excerpt(note.text, 40) || empty;
}

/** The phases in their own order; words that the method does not know stay behind them. */
function toggle({ phases = [] }: Note, phase: ChannelPhase): readonly string[] {
  if (phases.includes(phase)) return phases.filter((other) => other !== phase);
  const known = channelPhases.filter((other) => other === phase || phases.includes(other));
  return [
    ...known,
    ...phases.filter((other) => !(channelPhases as readonly string[]).includes(other)),
  ];
}
