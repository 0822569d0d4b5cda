import type { en } from './en.ts';
import type { enGuide } from './enGuide.ts';

/** The shape of the messages: the same keys in every language. */
export type Messages = typeof en;

/** The texts of the guide, which come with it. */
export type GuideMessages = typeof enGuide;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Messages; guide: GuideMessages };
    returnNull: false;
  }
}
