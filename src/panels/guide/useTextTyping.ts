import { useStore } from 'zustand';
import type { CanvasDocument } from '../../domain/document.ts';
import { isTextTooLong, normalizeText, textLength } from '../../domain/text.ts';
import type { Editor } from '../../editor/editor.ts';
import type { ActName } from '../../editor/history.ts';

interface Options {
  readonly editor: Editor;
  /** Unlike that of any other text. */
  readonly field: string;
  readonly act: ActName;
  readonly read: (document: CanvasDocument) => string;
  readonly apply: (document: CanvasDocument, draft: string) => CanvasDocument;
  /** Left out where the field itself holds no more. */
  readonly onTextTooLong?: (length: number) => void;
}

/** A field for a text of the document: one entry in the history from the first letter to the blur. */
export function useTextTyping({ editor, field, act, read, apply, onTextTooLong }: Options) {
  const value = useStore(editor.store, ({ typing, document }) =>
    typing?.kind === 'text' && typing.field === field ? typing.draft : read(document),
  );
  const begin = () => {
    const { typing, document } = editor.getState();
    if (typing?.kind === 'text' && typing.field === field) return;
    editor.startTyping({ kind: 'text', field, act, apply, draft: read(document) });
  };
  type Field = HTMLInputElement | HTMLTextAreaElement;
  return {
    value,
    onFocus: begin,
    onChange: ({ currentTarget }: { readonly currentTarget: Field }) => {
      const normal = normalizeText(currentTarget.value);
      if (isTextTooLong(normal)) onTextTooLong?.(textLength(normal));
      else {
        begin();
        editor.type(currentTarget.value);
      }
    },
    onBlur: ({ currentTarget }: { readonly currentTarget: Field }) => {
      if (currentTarget.ownerDocument.hasFocus()) editor.finishTyping();
    },
  };
}
