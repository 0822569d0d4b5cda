import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { isComposing } from '../commands/shortcuts.ts';
import type { HeaderTextField } from '../domain/document.ts';
import { type Editor, headerText } from '../editor/editor.ts';
import { planeScale } from '../geometry/planeScale.ts';
import { descriptionRect, headFieldRects, headFields } from '../geometry/posterLayout.ts';
import type { Rect } from '../geometry/rect.ts';
import { descriptionFont, headValueFont, type LineFont } from '../geometry/scene.ts';
import { fontStack } from '../geometry/textLayout.ts';
import { useTranslation } from '../ui/translation.ts';
import styles from './outline.module.css';

/** The poster's head, edited in place: fields that lie exactly where the pictures have their text. */
export function PosterHead({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation();
  return (
    <>
      <HeadField
        editor={editor}
        field="description"
        label={t('head.description')}
        placeholder={t('head.descriptionPlaceholder')}
        rect={descriptionRect}
        font={descriptionFont}
      />
      {headFields.map((field) => (
        <HeadField
          key={field}
          editor={editor}
          field={field}
          label={t(`head.${field}`)}
          placeholder="…"
          rect={headFieldRects[field].value}
          font={headValueFont}
        />
      ))}
    </>
  );
}

interface FieldProps {
  readonly editor: Editor;
  readonly field: HeaderTextField;
  readonly label: string;
  readonly placeholder: string;
  readonly rect: Rect;
  readonly font: LineFont;
}

function HeadField({ editor, field, label, placeholder, rect, font }: FieldProps) {
  // One line here: a description of several lines keeps its words apart.
  const value = useStore(editor.store, (state) => headerText(state, field).replace(/\n/g, ' '));
  const ref = useRef<HTMLInputElement>(null);
  const style: CSSProperties = {
    left: rect.x * planeScale,
    top: rect.y * planeScale,
    width: rect.width * planeScale,
    height: rect.height * planeScale,
    fontFamily: fontStack,
    fontSize: font.size * planeScale,
    fontWeight: font.weight,
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      ref.current?.blur();
      editor.requestFocus();
    }
  };
  return (
    <input
      ref={ref}
      type={field === 'date' ? 'date' : 'text'}
      className={`${styles['headField']} ${field === 'description' ? styles['description'] : ''}`}
      style={style}
      aria-label={label}
      placeholder={placeholder}
      maxLength={1000}
      value={value}
      onFocus={() => editor.startTyping({ kind: 'header', field, draft: value })}
      onChange={(event) => editor.type(event.currentTarget.value)}
      onBlur={(event) => {
        if (event.currentTarget.ownerDocument.hasFocus()) editor.finishTyping();
      }}
      onKeyDown={handleKeyDown}
    />
  );
}
