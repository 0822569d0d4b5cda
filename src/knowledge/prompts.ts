import type { BlockKey, Language } from '../domain/blocks.ts';

/**
 * The quiet prompt that an empty block shows on the poster: one question, short enough for one or two
 * lines in the narrowest block. It asks what the first question of the block's guide asks.
 */
export const blockPrompts: Readonly<Record<BlockKey, Readonly<Record<Language, string>>>> = {
  customerSegments: {
    nl: 'Wie is er beter af door wat je doet?',
    en: 'Who is better off because of what you do?',
  },
  valuePropositions: {
    nl: 'Wat wordt er voor hen beter dankzij jou?',
    en: 'What gets better for them thanks to you?',
  },
  channels: {
    nl: 'Hoe willen ze van je horen en bij je kopen?',
    en: 'How would they like to hear and buy from you?',
  },
  customerRelationships: {
    nl: 'Wat voor contact verwachten ze van je?',
    en: 'What kind of contact do they expect from you?',
  },
  revenueStreams: {
    nl: 'Waar hebben ze graag geld voor over?',
    en: 'What will they gladly pay for?',
  },
  keyResources: {
    nl: 'Zonder welke middelen lukt het niet?',
    en: 'Which resources make it all possible?',
  },
  keyActivities: {
    nl: 'Wat moet je goed doen om je belofte waar te maken?',
    en: 'What must you do well to keep your promise?',
  },
  keyPartners: {
    nl: 'Wie van buiten kun je niet missen?',
    en: 'Which outsiders can you not do without?',
  },
  costStructure: {
    nl: 'Welke kosten drukken het zwaarst?',
    en: 'Which costs weigh heaviest?',
  },
};
