import type { en } from './en.ts';
import type { enGuide } from './enGuide.ts';
import type { enLearning } from './enLearning.ts';
import type { enMore } from './enMore.ts';

/** The same keys in every language: what the first view shows, and what comes with menus and dialogs. */
export type FirstMessages = typeof en;
export type MoreMessages = typeof enMore;
export type Messages = FirstMessages & MoreMessages;

/** The texts of the guide and of what goes with it, which come with those parts. */
export type GuideMessages = typeof enGuide;
export type LearningMessages = typeof enLearning;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Messages; guide: GuideMessages & LearningMessages };
    returnNull: false;
  }
}
