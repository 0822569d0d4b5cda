import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../src/domain/text.ts';
import {
  markdownLine,
  markdownText,
  worksheetMarkdown,
} from '../../../src/formats/worksheetMarkdown.ts';
import { buildWorksheet } from '../../../src/knowledge/worksheet.ts';
import { documents, rawText } from '../../support/arbitraries.ts';
import { canvasOf, noteOf } from '../../support/sampleDocuments.ts';
import { seenInMarkdown } from '../../support/seenInMarkdown.ts';
import { worksheetWords } from '../../support/worksheetWords.ts';

const markdownWords = {
  name: 'Name',
  date: 'Date',
  noAnswer: 'No answer yet',
  otherNotes: 'Other notes',
  otherAnswers: 'Answers to other questions',
  parked: 'Parking lot',
  feedback: 'Feedback',
  mark: 'Mark',
  leaning: 'The whole model',
};

/** Signs that mean something in Markdown, in the company in which they do. */
const signs = [
  ...'ab1 \n\t\\`*_{}[]()<>#+-.!|~=$&:;/@"^%',
  ...['http://', 'www.', '&amp;', '&#39;', '<b>', '1.', '10)', '---', '```', '[x](y)', '- ', '> '],
];
const marked = fc
  .array(fc.constantFrom(...signs), { maxLength: 14 })
  .map((parts) => normalizeText(parts.join('')));
const text = fc.oneof(marked, rawText.map(normalizeText));

/** What of a text can be seen: not how many blanks there are, nor empty lines at the ends. */
function visible(content: string): string {
  const lines = content.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}

describe('a text in Markdown', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['*no* _emphasis_', '\\*no\\* \\_emphasis\\_'],
    ['[no](link)', '\\[no\\](link)'],
    ['<img src=x>', '\\<img src=x>'],
    ['a `b`', 'a \\`b\\`'],
    ['a | b', 'a \\| b'],
    ['one\ntwo\n\nthree', 'one\\\ntwo\\\n\\\nthree'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['> no quote', '\\> no quote'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['===', '\\==='],
    ['&amp; & R&D', '\\&amp; & R&D'],
    ['https://a_b.example', 'https\\://a\\_b.example'],
    ['a - b, 3.50 + 1 = x', 'a - b, 3.50 + 1 = x'],
    ['    no code  ', 'no code'],
    ['ends with \\', 'ends with \\\\'],
    ['\n \n', ''],
  ])('that reads %j is %j', (from, to) => {
    expect(markdownText(from)).toBe(to);
    expect(seenInMarkdown(to)).toBe(visible(from));
  });

  it('shows as it was typed, whatever it says', () => {
    fc.assert(
      fc.property(text, (from) => {
        expect(seenInMarkdown(markdownText(from))).toBe(visible(from));
        expect(seenInMarkdown(markdownLine(from))).toBe(visible(from.replace(/\n/g, ' ')));
      }),
    );
  });
});

describe('a worksheet in Markdown', () => {
  it('has headings, answers, facts and the attribution at its foot', () => {
    const canvas = canvasOf([
      noteOf('n1', 'Readers\n# all', { question: 'customerSegments.1', types: ['massMarket'] }),
    ]);
    const worksheet = buildWorksheet(canvas, {
      language: 'en',
      name: 'Noor *',
      date: '2026-11-24',
      words: worksheetWords,
    });
    const markdown = worksheetMarkdown(worksheet, markdownWords);
    expect(markdown).toMatch(
      /^# A canvas\n\n\*\*Name:\*\* Noor \\\*\\\n\*\*Date:\*\* 2026-11-24\n/,
    );
    expect(markdown).toContain('\n## 1\\. Customer Segments\n\n*Everyone you want to help');
    expect(markdown).toContain(
      '### Who is better off because of what you do?\n\n- Readers\\\n  \\# all\\\n  Type: Mass market\n',
    );
    expect(markdown).toContain('*No answer yet*');
    expect(markdown.endsWith('\n---\n\nWhose it is\n')).toBe(true);
  });

  it('leaves no text out and writes no HTML', () => {
    fc.assert(
      fc.property(
        documents(),
        fc.constantFrom('nl' as const, 'en' as const),
        (canvas, language) => {
          const worksheet = buildWorksheet(canvas, {
            language,
            name: '<script>',
            date: '',
            words: worksheetWords,
          });
          const markdown = worksheetMarkdown(worksheet, markdownWords);
          expect(markdown.replace(/\\[\s\S]/g, '')).not.toContain('<');
          const lists = markdown.replaceAll('\n  ', '\n');
          for (const note of Object.values(canvas.notes)) {
            expect(lists).toContain(markdownText(note.text));
            expect(lists).toContain(markdownText(note.detail ?? ''));
          }
          for (const answer of Object.values(canvas.answers)) {
            expect(markdown).toContain(markdownText(answer));
          }
        },
      ),
    );
  });
});
