import { useState } from 'react';
import FeedbackDialog from '../panels/FeedbackDialog.tsx';
import QuestionSetDialog from '../panels/QuestionSetDialog.tsx';
import { useGuideTexts } from '../panels/useGuideTexts.ts';
import WorksheetView from '../panels/WorksheetView.tsx';
import { printPage, today } from '../platform/page.ts';
import type { App } from './createApp.ts';
import { chooseFeedback, chooseQuestions, saveFeedback } from './learning.ts';
import { saveWorksheet } from './saveWorksheet.ts';

interface Props {
  readonly app: App;
  readonly kind: 'worksheet' | 'questions' | 'feedback';
  readonly onClose: () => void;
}

/** What goes with the guide and lies over the page. */
export default function LearningOverlay({ app, kind, onClose }: Props) {
  const { editor } = app;
  const tg = useGuideTexts();
  // As it stood when the worksheet was opened, with what was just being typed.
  const [saved] = useState(() => editor.toSave());
  if (kind === 'questions') {
    return (
      <QuestionSetDialog
        editor={editor}
        onChooseFile={() => chooseQuestions(app)}
        onClose={onClose}
      />
    );
  }
  if (kind === 'feedback') {
    return (
      <FeedbackDialog
        editor={editor}
        language={app.language()}
        onChooseFile={() => chooseFeedback(app)}
        onSave={() => saveFeedback(app)}
        onClose={onClose}
      />
    );
  }
  return (
    <WorksheetView
      document={saved}
      language={app.language()}
      today={today()}
      onPrint={printPage}
      onSave={(worksheet) => saveWorksheet(worksheet, tg)}
      onClose={onClose}
    />
  );
}
