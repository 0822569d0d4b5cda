import { useStore } from 'zustand';
import { isComposing } from '../commands/shortcuts.ts';
import type { HeaderTextField } from '../domain/document.ts';
import { type Editor, headerText } from '../editor/editor.ts';
import { headFields } from '../geometry/posterLayout.ts';
import { useTranslation } from '../ui/translation.ts';
import styles from './outlineView.module.css';

const fields: readonly Exclude<HeaderTextField, 'title'>[] = ['description', ...headFields];

/** The poster's head as a small form. */
export function HeadForm({ editor }: { readonly editor: Editor }) {
  return (
    <div className={styles['head']}>
      {fields.map((field) => (
        <FormField key={field} editor={editor} field={field} />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly editor: Editor;
  readonly field: (typeof fields)[number];
}

function FormField({ editor, field }: FieldProps) {
  const { t } = useTranslation();
  const value = useStore(editor.store, (state) => headerText(state, field).replace(/\n/g, ' '));
  return (
    <label className={styles['headField']} data-field={field}>
      <span className={styles['headLabel']}>{t(`head.${field}`)}</span>
      <input
        type={field === 'date' ? 'date' : 'text'}
        maxLength={1000}
        value={value}
        onFocus={() => editor.startTyping({ kind: 'header', field, draft: value })}
        onChange={(event) => editor.type(event.currentTarget.value)}
        onBlur={(event) => {
          if (event.currentTarget.ownerDocument.hasFocus()) editor.finishTyping();
        }}
        onKeyDown={(event) => {
          const isEnd = event.key === 'Enter' || event.key === 'Escape';
          if (!isEnd || isComposing(event.nativeEvent)) return;
          event.preventDefault();
          event.currentTarget.blur();
          editor.requestFocus();
        }}
      />
    </label>
  );
}
