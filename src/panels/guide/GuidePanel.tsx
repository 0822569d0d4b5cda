import { useGuideTexts } from '../useGuideTexts.ts';
import { GuideFrame, type GuideProps } from './GuideFrame.tsx';

/** The guide as it is loaded: with its texts in both languages. */
export default function GuidePanel(props: GuideProps) {
  useGuideTexts();
  return <GuideFrame {...props} />;
}
