import type { en } from './en.ts';
import type { enGuide } from './enGuide.ts';
import type { enLearning } from './enLearning.ts';

/** The shape of the messages: the same keys in every language. */
export type Messages = typeof en;

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
