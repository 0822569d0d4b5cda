import { splitAnswerDrafts } from '../domain/answerDrafts.ts';
import { type BlockKey, blocks, blocksInOrder, type Language } from '../domain/blocks.ts';
import { type CanvasDocument, findNote, type Note, notesIn } from '../domain/document.ts';
import { feedbackOn } from '../domain/feedback.ts';
import { normalizeLine } from '../domain/text.ts';
import { guideOf, questionText } from './guide/index.ts';
import type { Term } from './guide/types.ts';
import { questionsFor } from './questionSets.ts';

/** The labels of a worksheet, in the language of its reader. */
export interface WorksheetWords {
  /** Stands in the place of a title that the canvas has not. */
  readonly untitled: string;
  readonly types: string;
  readonly phases: string;
  readonly motives: string;
  readonly ownership: string;
  readonly revenueKind: string;
  readonly pricing: string;
  readonly amount: string;
  readonly segments: string;
  readonly attribution: string;
}

/** What a student hands in: everything on the canvas as a text, in the order of the story. */
export interface Worksheet {
  readonly title: string;
  /** The language of what people wrote; labels and questions are in that of the reader. */
  readonly contentLanguage: Language;
  readonly description: string;
  readonly name: string;
  /** ISO date or empty. */
  readonly date: string;
  readonly blocks: readonly WorksheetBlock[];
  /** Longer answers to questions that are not asked here, such as those of another set. */
  readonly otherAnswers: readonly { readonly question: string; readonly answer: string }[];
  readonly parked: readonly WorksheetNote[];
  readonly feedbackBy: string;
  readonly feedbackDate: string;
  readonly attribution: string;
}

export interface WorksheetBlock {
  readonly key: BlockKey;
  readonly number: number;
  readonly name: string;
  readonly definition: string;
  readonly questions: readonly WorksheetQuestion[];
  /** The notes of the block that answer none of its questions. */
  readonly otherNotes: readonly WorksheetNote[];
  readonly feedback: { readonly remark: string; readonly mark: string } | undefined;
  /** Of the cost structure: which pole the whole model is nearer to; else empty. */
  readonly leaning: string;
}

export interface WorksheetQuestion {
  readonly id: string;
  readonly text: string;
  /** The notes that answer it, wherever they lie. */
  readonly shortAnswers: readonly WorksheetNote[];
  /** Empty when there is none. */
  readonly longAnswer: string;
}

export interface WorksheetNote {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  /** Types, phases, amount …: a label and what it says of the note. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface WorksheetOptions {
  readonly language: Language;
  readonly name: string;
  readonly date: string;
  readonly words: WorksheetWords;
}

/** Nothing of the canvas is left out: what answers no question stands under its block, or at the end. */
export function buildWorksheet(saved: CanvasDocument, options: WorksheetOptions): Worksheet {
  const { language, name, date, words } = options;
  const { document, drafts } = splitAnswerDrafts(saved);
  const { questionSet, costOrientation } = document.header;
  const describe = (note: Note) => worksheetNote(note, document, options);
  const answering = Map.groupBy(Object.values(document.notes).sort(byOrder), ({ question }) =>
    question === undefined ? '' : question,
  );
  const asked = new Set<string>();
  const worksheetBlocks = blocksInOrder.map(({ key, number }): WorksheetBlock => {
    const questions = questionsFor(key, questionSet);
    const own = new Set(questions.map(({ id }) => id));
    for (const id of own) asked.add(id);
    return {
      key,
      number,
      name: blocks[key].name[language],
      definition: guideOf[key].definition[language],
      questions: questions.map(({ id, text }) => ({
        id,
        text: text[language],
        shortAnswers: [...(answering.get(id) ?? []).map(describe), ...begunAnswer(drafts, id)],
        longAnswer: answerTo(document, id),
      })),
      otherNotes: notesIn(document, key)
        .filter(({ question }) => question === undefined || !own.has(question))
        .map(describe),
      feedback: blockFeedback(document, key),
      leaning:
        key === 'costStructure' && costOrientation !== undefined
          ? guideOf.costStructure.orientations[costOrientation].name[language]
          : '',
    };
  });
  return {
    title: document.header.title.trim() === '' ? words.untitled : document.header.title,
    contentLanguage: document.header.language,
    description: document.header.description,
    name: normalizeLine(name).trim(),
    date,
    blocks: worksheetBlocks,
    otherAnswers: [...Object.entries(document.answers), ...Object.entries(drafts)]
      .filter(([id, answer]) => !asked.has(id) && answer.trim() !== '')
      .map(([id, answer]) => ({ question: questionText(id)?.[language] ?? id, answer })),
    parked: notesIn(document, 'parked')
      .filter(({ question }) => question === undefined || !asked.has(question))
      .map(describe),
    feedbackBy: document.header.feedback?.author ?? '',
    feedbackDate: document.header.feedback?.date ?? '',
    attribution: words.attribution,
  };
}

/** Notes of one place in reading order. */
function byOrder(a: Note, b: Note): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** An answer that stands on its line and is no note yet: it is handed in all the same. */
function begunAnswer(
  drafts: Readonly<Record<string, string>>,
  question: string,
): readonly WorksheetNote[] {
  const text = Object.hasOwn(drafts, question) ? drafts[question] : undefined;
  return text === undefined || text.trim() === ''
    ? []
    : [{ id: `${question}.draft`, text, detail: '', facts: [] }];
}

function answerTo(document: CanvasDocument, question: string): string {
  return Object.hasOwn(document.answers, question) ? (document.answers[question] ?? '') : '';
}

function blockFeedback(document: CanvasDocument, key: BlockKey): WorksheetBlock['feedback'] {
  const { remark = '', mark = '' } = feedbackOn(document, key) ?? {};
  return remark === '' && mark === '' ? undefined : { remark, mark };
}

function worksheetNote(
  note: Note,
  document: CanvasDocument,
  { language, words }: WorksheetOptions,
): WorksheetNote {
  const named = (keys: readonly string[], ...terms: readonly Terms[]) =>
    keys.map((key) => nameOf(key, terms, language)).join(', ');
  const { channels, customerRelationships, keyPartners, keyResources, revenueStreams } = guideOf;
  const motives = [keyPartners.motives, customerRelationships.motives];
  if (note.place === 'customerRelationships') motives.reverse();
  const list = (key: string | undefined) => (key === undefined ? [] : [key]);
  const facts = [
    {
      label: words.types,
      value: named(
        note.types ?? [],
        ...(note.place === 'parked'
          ? blocksInOrder.map(({ key }) => guideOf[key].types)
          : [guideOf[note.place].types]),
      ),
    },
    { label: words.segments, value: segmentNames(note, document) },
    { label: words.phases, value: named(note.phases ?? [], channels.phases) },
    { label: words.motives, value: named(note.motives ?? [], ...motives) },
    { label: words.ownership, value: named(list(note.ownership), keyResources.ownership) },
    { label: words.revenueKind, value: named(list(note.revenueKind), revenueStreams.kinds) },
    { label: words.pricing, value: named(list(note.pricing), revenueStreams.pricing) },
    {
      label: words.amount,
      value:
        note.amountCents === undefined
          ? ''
          : amountText(note.amountCents, document.header.currency, language),
    },
  ];
  return {
    id: note.id,
    text: note.text,
    detail: note.detail ?? '',
    facts: facts.filter(({ value }) => value !== ''),
  };
}

function segmentNames({ segments = [] }: Note, document: CanvasDocument): string {
  const names = segments.flatMap((id) => findNote(document, id)?.text ?? []);
  return names.map(normalizeLine).join(', ');
}

type Terms = Readonly<Record<string, Pick<Term, 'name'>>>;

/** A word that the method does not know stands as it is. */
function nameOf(key: string, terms: readonly Terms[], language: Language): string {
  const known = terms.find((names) => Object.hasOwn(names, key));
  return known?.[key]?.name[language] ?? key;
}

function amountText(cents: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(cents / 100);
}
