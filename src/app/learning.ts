// Files of the guide: questions of one's own and feedback, in and out. Loaded when first wanted.
import { maxFileBytes } from '../domain/jsonText.ts';
import type { FileProblem } from '../domain/problems.ts';
import { exportFeedback, importFeedback } from '../formats/feedbackFormat.ts';
import { fileName } from '../formats/fileNames.ts';
import { importQuestionSet } from '../formats/questionSetFormat.ts';
import { addGuideTexts } from '../i18n/guideTexts.ts';
import type { FeedbackFile } from '../panels/FeedbackDialog.tsx';
import type { QuestionFile } from '../panels/QuestionSetDialog.tsx';
import { chooseFile, saveFile } from '../platform/files.ts';
import type { App } from './createApp.ts';
import { problemText } from './problemText.ts';

const jsonFiles = ['.json', 'application/json'];

type Refused = Extract<QuestionFile, { readonly ok: false }>;
type Problem = { readonly ok: false; readonly problem: FileProblem };

/** Asks for a file and reads it, or says why not; undefined when none was chosen. */
async function chooseAndRead<Read extends { readonly ok: true }>(
  { i18n }: App,
  read: (text: string) => Read | Problem,
): Promise<(Read & { readonly file: string }) | Refused | undefined> {
  const chosen = await chooseFile(jsonFiles);
  if (chosen === undefined) return undefined;
  const { name: file, size } = chosen;
  const result =
    size > maxFileBytes
      ? tooLarge(size)
      : // What cannot be read is taken for a file that is no text.
        await chosen.arrayBuffer().then(
          (bytes) => read(new TextDecoder().decode(bytes)),
          (): Problem => ({ ok: false, problem: { code: 'binary' } }),
        );
  if (result.ok) return { ...result, file };
  return { ok: false, file, reason: problemText(result.problem, i18n.t) };
}

function tooLarge(bytes: number): Problem {
  return { ok: false, problem: { code: 'tooLarge', bytes, maxBytes: maxFileBytes } };
}

/** Asks for a file with questions; undefined when none was chosen. */
export function chooseQuestions(app: App): Promise<QuestionFile | undefined> {
  return chooseAndRead(app, importQuestionSet);
}

/** Asks for a file with feedback on the open canvas; undefined when none was chosen. */
export function chooseFeedback(app: App): Promise<FeedbackFile | undefined> {
  return chooseAndRead(app, (text) => importFeedback(text, app.editor.getState().document));
}

/** Hands the user the feedback as a file of its own; returns its name. */
export function saveFeedback({ editor, i18n }: App): string {
  addGuideTexts(i18n);
  editor.finishTyping();
  const { document } = editor.getState();
  const title = i18n.t('guide:feedback.of', { title: document.header.title });
  const name = fileName(title, 'json');
  saveFile(name, new Blob([exportFeedback(document) ?? ''], { type: 'application/json' }));
  return name;
}
