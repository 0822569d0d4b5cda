import { maxFileBytes } from '../domain/jsonText.ts';
import { exportFeedback, importFeedback } from '../formats/feedbackFormat.ts';
import { fileName } from '../formats/fileNames.ts';
import { importQuestionSet } from '../formats/questionSetFormat.ts';
import { addGuideTexts } from '../i18n/guideTexts.ts';
import type { FeedbackFile } from '../panels/FeedbackDialog.tsx';
import type { QuestionFile } from '../panels/QuestionSetDialog.tsx';
import { chooseFile, saveFile } from '../platform/files.ts';
import type { App } from './createApp.ts';
import { problemText } from './problemText.ts';

/** Files of the guide: questions of one's own and feedback, in and out. Loaded when first wanted. */

const jsonFiles = ['.json', 'application/json'];

interface ChosenText {
  readonly file: string;
  /** Undefined when it is too large to be read. */
  readonly text: string | undefined;
}

async function chooseText(): Promise<ChosenText | undefined> {
  const chosen = await chooseFile(jsonFiles);
  if (chosen === undefined) return undefined;
  if (chosen.size > maxFileBytes) return { file: chosen.name, text: undefined };
  // What cannot be read is taken for a file that is no text.
  const bytes = await chosen.arrayBuffer().catch(() => new ArrayBuffer(1));
  return { file: chosen.name, text: new TextDecoder().decode(bytes) };
}

function tooLarge({ i18n }: App, file: string) {
  const problem = { code: 'tooLarge', bytes: maxFileBytes + 1, maxBytes: maxFileBytes } as const;
  return { ok: false, file, reason: problemText(problem, i18n.t) } as const;
}

/** Asks for a file with questions; undefined when none was chosen. */
export async function chooseQuestions(app: App): Promise<QuestionFile | undefined> {
  const chosen = await chooseText();
  if (chosen === undefined) return undefined;
  const { file, text } = chosen;
  if (text === undefined) return tooLarge(app, file);
  const read = importQuestionSet(text);
  if (read.ok) return read;
  return { ok: false, file, reason: problemText(read.problem, app.i18n.t) };
}

/** Asks for a file with feedback; undefined when none was chosen. */
export async function chooseFeedback(app: App): Promise<FeedbackFile | undefined> {
  const chosen = await chooseText();
  if (chosen === undefined) return undefined;
  const { file, text } = chosen;
  if (text === undefined) return tooLarge(app, file);
  const read = importFeedback(text, app.editor.getState().document);
  if (!read.ok) return { ok: false, file, reason: problemText(read.problem, app.i18n.t) };
  const { feedback, isForAnother, canvasTitle } = read;
  return { ok: true, file, feedback, isForAnother, canvasTitle };
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
