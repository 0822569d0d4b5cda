import type {
  Worksheet,
  WorksheetBlock,
  WorksheetNote,
  WorksheetQuestion,
} from '../knowledge/worksheet.ts';

/** The further labels that a worksheet as text needs. */
export interface MarkdownWords {
  readonly name: string;
  readonly date: string;
  readonly noAnswer: string;
  readonly otherNotes: string;
  readonly otherAnswers: string;
  readonly parked: string;
  readonly feedback: string;
  readonly mark: string;
  readonly leaning: string;
}

/**
 * The worksheet as Markdown. Whatever a person wrote is text: it shows as it was typed and makes no
 * heading, list, link or HTML.
 */
export function worksheetMarkdown(worksheet: Worksheet, words: MarkdownWords): string {
  const { title, description, name, date, otherAnswers, parked, attribution } = worksheet;
  const by = [worksheet.feedbackBy, worksheet.feedbackDate].filter((text) => text !== '');
  const parts = [
    `# ${markdownLine(title)}`,
    markdownText(description),
    [`**${words.name}:** ${markdownLine(name)}`, `**${words.date}:** ${markdownLine(date)}`]
      .map((line) => line.trimEnd())
      .join('\\\n'),
    ...worksheet.blocks.flatMap((block) => blockParts(block, words)),
    ...(otherAnswers.length === 0 ? [] : [`## ${markdownLine(words.otherAnswers)}`]),
    ...otherAnswers.flatMap(({ question, answer }) => [
      `### ${markdownLine(question)}`,
      markdownText(answer),
    ]),
    ...(parked.length === 0 ? [] : [`## ${markdownLine(words.parked)}`, notesList(parked)]),
    ...(by.length === 0 ? [] : [`${words.feedback}: ${markdownLine(by.join(', '))}`]),
    '---',
    markdownText(attribution),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockParts(block: WorksheetBlock, words: MarkdownWords): readonly string[] {
  const { number, name, definition, questions, otherNotes, feedback, leaning } = block;
  return [
    `## ${number}\\. ${markdownLine(name)}`,
    `*${markdownLine(definition)}*`,
    leaning === '' ? '' : `**${words.leaning}:** ${markdownLine(leaning)}`,
    ...questions.flatMap((question) => questionParts(question, words)),
    ...(otherNotes.length === 0
      ? []
      : [`### ${markdownLine(words.otherNotes)}`, notesList(otherNotes)]),
    ...(feedback === undefined
      ? []
      : [
          `### ${markdownLine(words.feedback)}`,
          markdownText(feedback.remark),
          feedback.mark === '' ? '' : `**${words.mark}:** ${markdownLine(feedback.mark)}`,
        ]),
  ];
}

function questionParts(
  { text, shortAnswers, longAnswer }: WorksheetQuestion,
  words: MarkdownWords,
): readonly string[] {
  const answer = markdownText(longAnswer);
  const isOpen = shortAnswers.length === 0 && answer === '';
  return [
    `### ${markdownLine(text)}`,
    isOpen ? `*${markdownLine(words.noAnswer)}*` : notesList(shortAnswers),
    answer,
  ];
}

function notesList(notes: readonly WorksheetNote[]): string {
  return notes
    .map(({ text, detail, facts }) => {
      const parts = [
        markdownText(text),
        markdownText(detail),
        ...facts.map(({ label, value }) => `${markdownLine(label)}: ${markdownLine(value)}`),
      ].filter((part) => part !== '');
      return `- ${parts.join('\\\n').replaceAll('\n', '\n  ') || '…'}`;
    })
    .join('\n');
}

/** A text of one or more lines; a break in it is a break in what a reader sees. */
export function markdownText(text: string): string {
  const lines = text.split('\n').map(trimBlanks);
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  if (first < 0) return '';
  return lines
    .slice(first, last + 1)
    .map(escapeLine)
    .join('\\\n');
}

/** The same on one line, as in a heading. */
export function markdownLine(text: string): string {
  return escapeLine(trimBlanks(text.replace(/[\n\t]+/g, ' ')));
}

/** Blanks at the ends of a line mean code or a break in Markdown, and nothing to who reads them. */
function trimBlanks(line: string): string {
  return line.trim();
}

/**
 * A backslash before each sign that could mean something: everywhere, at the beginning of a line only
 * (lists, quotes, rulers), or only in front of certain signs (entities, bare addresses, which would
 * show backslashes as they stand).
 */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<|~#$]|&(?=#?\w+;)|:(?=\/\/)|@|(?<=www)\./gi, '\\$&')
    .replace(/^(?:[-+=>:]|\d{1,9}(?=[.)]))/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    );
}
