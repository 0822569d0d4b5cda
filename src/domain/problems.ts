/**
 * What can be wrong with a file or with stored data, as data: the views put it into the user's words.
 * `path` names the place in the file (`blocks.channels[2].text`), `note` the note by its first words.
 */
export type FileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'notJson'; readonly line: number; readonly cutOff: boolean }
  | { readonly code: 'binary' }
  | { readonly code: 'pictureWithoutCanvas' }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly maxBytes: number }
  | { readonly code: 'tooDeep'; readonly maxDepth: number }
  | { readonly code: 'forbiddenKey'; readonly key: string }
  /** `format` is the one that was asked for, when it is not a canvas. */
  | { readonly code: 'notOurs'; readonly format?: string }
  | { readonly code: 'unknownBlock'; readonly path: string; readonly key: string }
  | { readonly code: 'fromTheFuture'; readonly version: number }
  | { readonly code: 'tooManyNotes'; readonly count: number; readonly max: number }
  | { readonly code: 'missingField'; readonly path: string; readonly note?: string }
  | {
      readonly code: 'wrongField';
      readonly path: string;
      readonly expected: ExpectedValue;
      readonly note?: string;
    }
  | {
      readonly code: 'textTooLong';
      readonly path: string;
      readonly length: number;
      readonly max: number;
      readonly note?: string;
    };

export type ExpectedValue =
  | 'text'
  | 'number'
  | 'list'
  | 'object'
  | 'oneOf'
  | 'amount'
  | 'date'
  | 'shortText'
  | 'ownId'
  | 'other';

/** What was mended while reading. Nothing is mended silently. */
export type Repair =
  | { readonly code: 'newId'; readonly note: string }
  | { readonly code: 'referenceRemoved'; readonly note: string }
  | { readonly code: 'placed'; readonly note: string }
  | { readonly code: 'textCleaned'; readonly note: string }
  | { readonly code: 'newLetter'; readonly note: string }
  | { readonly code: 'fieldRemoved'; readonly path: string; readonly note?: string }
  | { readonly code: 'noteSetAside'; readonly path: string; readonly note?: string };
