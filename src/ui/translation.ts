import type { i18n } from 'i18next';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { TranslateGuide } from '../i18n/guideTexts.ts';
import type { Translate } from '../i18n/i18n.ts';

const TranslationContext = createContext<i18n | undefined>(undefined);

/** Hands the messages to all that lies in it. */
export const TranslationProvider = TranslationContext.Provider;

interface Translation<T> {
  readonly t: T;
  readonly i18n: i18n;
}

/**
 * The messages in the language in use, of the interface or of the guide; renders anew when the language
 * changes. All that we need of react-i18next, in a thirtieth of its size. Throws outside a provider.
 */
export function useTranslation(): Translation<Translate>;
export function useTranslation(namespace: 'guide'): Translation<TranslateGuide>;
export function useTranslation(namespace: 'translation' | 'guide' = 'translation') {
  const instance = useContext(TranslationContext);
  if (instance === undefined) throw new Error('there are no messages here');
  const language = useSyncExternalStore(
    useMemo(
      () => (onChange: () => void) => {
        instance.on('languageChanged', onChange);
        return () => instance.off('languageChanged', onChange);
      },
      [instance],
    ),
    () => instance.language,
  );
  const t = useMemo(() => instance.getFixedT(language, namespace), [instance, language, namespace]);
  return { t, i18n: instance };
}
