import { useTranslation } from 'react-i18next';
import { addGuideTexts } from '../../i18n/guideTexts.ts';
import { GuideFrame, type GuideProps } from './GuideFrame.tsx';

/** The guide as it is loaded: with its texts in both languages. */
export default function GuidePanel(props: GuideProps) {
  const { i18n } = useTranslation();
  if (!i18n.hasResourceBundle('en', 'guide')) addGuideTexts(i18n);
  return <GuideFrame {...props} />;
}
