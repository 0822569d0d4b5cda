import type { Header, Note, NoteId } from './document.ts';

export type NoteField = Exclude<keyof Note, 'id'>;
export type HeaderField = keyof Header;

/**
 * What an edit did, field by field. History, saving, other tabs and other people all speak in these:
 * *this field of this record was so and is now so*. `undefined` stands for an absent field.
 */
export type Change =
  | { readonly kind: 'noteAdded'; readonly note: Note }
  | { readonly kind: 'noteRemoved'; readonly note: Note }
  | {
      readonly kind: 'noteField';
      readonly id: NoteId;
      readonly field: NoteField;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      readonly kind: 'headerField';
      readonly field: HeaderField;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      readonly kind: 'answer';
      readonly question: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    };
