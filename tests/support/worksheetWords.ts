import type { WorksheetWords } from '../../src/knowledge/worksheet.ts';

/** The labels of a worksheet, for tests that do without the messages. */
export const worksheetWords: WorksheetWords = {
  untitled: 'Untitled',
  types: 'Type',
  phases: 'Phases',
  motives: 'Aim',
  ownership: 'Owner',
  revenueKind: 'Kind',
  pricing: 'Pricing',
  amount: 'Amount',
  segments: 'For',
  attribution: 'Whose it is',
};
