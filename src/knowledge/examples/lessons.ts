import type { Language } from '../../domain/blocks.ts';

/** One line for each example, by its id: what it shows. Comes with the menu that says it. */
export const exampleLessons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'free-newspaper': {
    nl: 'Twee groepen die elkaar nodig hebben; maar één betaalt',
    en: 'Two groups that need each other; only one pays',
  },
  'credit-card-network': {
    nl: 'Twee groepen die elkaar nodig hebben; allebei betalen ze',
    en: 'Two groups that need each other; both pay',
  },
  'no-frills-airline': {
    nl: 'De laagste prijs als belofte; al het andere voegt zich daarnaar',
    en: 'The lowest price as the promise; all the rest follows from it',
  },
  'cars-by-the-hour': {
    nl: 'Gebruik verkopen in plaats van bezit',
    en: 'Selling use instead of ownership',
  },
  'jet-engines-by-the-hour': {
    nl: 'De klus klaren: betaald voor het resultaat, niet voor het product',
    en: 'Getting the job done: paid for the result, not for the product',
  },
  'bank-with-two-segments': {
    nl: 'Veel kleine en enkele grote klanten, elk met een eigen aanpak',
    en: 'Many small clients and a few large ones, each served in their own way',
  },
  micromechanics: {
    nl: 'Eén vak voor drie segmenten, elk met eigen eisen',
    en: 'One craft for three segments, each with demands of its own',
  },
  'web-shop-with-cloud': {
    nl: 'Twee groepen die niets gemeen hebben, bediend met dezelfde middelen',
    en: 'Two groups with nothing in common, served by the same resources',
  },
  'hosted-crm': {
    nl: 'De waarde zit in de kosten en moeite die klanten zich besparen',
    en: 'The value lies in the cost and effort that customers are spared',
  },
};
