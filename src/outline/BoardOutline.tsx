import { Plus } from 'lucide-react';
import { memo } from 'react';
import {
  type BlockDefinition,
  type BlockKey,
  blocksInOrder,
  type Language,
} from '../domain/blocks.ts';
import { beginNote } from '../editor/acts.ts';
import type { Editor } from '../editor/editor.ts';
import { planeScale } from '../geometry/planeScale.ts';
import { addButtonRect, blockIconRect, blockRects } from '../geometry/posterLayout.ts';
import type { Rect } from '../geometry/rect.ts';
import { useTranslation } from '../ui/translation.ts';
import { NoteList } from './NoteList.tsx';
import { keysHintId } from './noteName.ts';
import styles from './outline.module.css';
import { PosterHead } from './PosterHead.tsx';

interface Props {
  readonly editor: Editor;
  readonly language: Language;
  /** Opens the guide of a block. */
  readonly openGuide: (block: BlockKey) => void;
}

/**
 * The canvas as DOM over its drawing: regions, lists and options at the same place and size as what is
 * drawn. The pointer passes through to the drawing; keyboard, screen reader and voice control use this.
 */
export function BoardOutline({ editor, language, openGuide }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <PosterHead editor={editor} />
      <p id={keysHintId} hidden>
        {t('board.keysHint')}
      </p>
      {blocksInOrder.map((block) => (
        <BlockRegion
          key={block.key}
          editor={editor}
          block={block}
          language={language}
          openGuide={openGuide}
        />
      ))}
    </>
  );
}

interface RegionProps extends Props {
  readonly block: BlockDefinition;
}

const BlockRegion = memo(function BlockRegion(props: RegionProps) {
  const { editor, block, language, openGuide } = props;
  const { t } = useTranslation();
  const name = block.name[language];
  const rect = blockRects[block.key];
  const button = addButtonRect(block.key);
  const icon = blockIconRect(block.key);
  const guideName = t('commands.guide.block', { block: name });
  return (
    <section aria-label={name} className={styles['block']} style={onPlane(rect)}>
      <NoteList
        editor={editor}
        place={block.key}
        placeName={name}
        layout="board"
        describedBy={keysHintId}
        className={styles['list']}
      />
      {/* The drawn icon is the way to the guide; by the keyboard that is Shift+G. */}
      <button
        type="button"
        className={styles['toGuide']}
        style={onPlane({ ...icon, x: icon.x - rect.x, y: icon.y - rect.y })}
        tabIndex={-1}
        aria-label={guideName}
        title={guideName}
        onClick={() => openGuide(block.key)}
      />
      <button
        type="button"
        className={styles['add']}
        style={onPlane({ ...button, x: button.x - rect.x, y: button.y - rect.y })}
        aria-label={t('board.addNoteTo', { block: name })}
        title={t('board.addNoteTo', { block: name })}
        onClick={() => beginNote(editor, block.key)}
      >
        <Plus aria-hidden="true" />
      </button>
    </section>
  );
});

function onPlane(rect: Rect) {
  return {
    left: rect.x * planeScale,
    top: rect.y * planeScale,
    width: rect.width * planeScale,
    height: rect.height * planeScale,
  };
}
