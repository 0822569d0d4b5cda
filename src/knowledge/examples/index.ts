import type { Language } from '../../domain/blocks.ts';
import type { CanvasFile } from '../../domain/fileSchema.ts';

type Bilingual = Readonly<Record<Language, string>>;

export interface Example {
  readonly id: string;
  readonly name: Bilingual;
  /** One line: what this example shows. */
  readonly teaches: Bilingual;
  /** Fetched only when asked for. */
  load(): Promise<Readonly<Record<Language, CanvasFile>>>;
}

/** The example canvases in the order in which they are offered. */
export const exampleList: readonly Example[] = [
  {
    id: 'free-newspaper',
    name: { nl: 'Gratis krant', en: 'Free newspaper' },
    teaches: {
      nl: 'Twee groepen die elkaar nodig hebben; maar één betaalt',
      en: 'Two groups that need each other; only one pays',
    },
    load: async () => (await import('./freeNewspaper.ts')).freeNewspaper,
  },
  {
    id: 'credit-card-network',
    name: { nl: 'Creditcardnetwerk', en: 'Credit card network' },
    teaches: {
      nl: 'Twee groepen die elkaar nodig hebben; allebei betalen ze',
      en: 'Two groups that need each other; both pay',
    },
    load: async () => (await import('./creditCardNetwork.ts')).creditCardNetwork,
  },
  {
    id: 'no-frills-airline',
    name: { nl: 'Prijsvechter in de lucht', en: 'No-frills airline' },
    teaches: {
      nl: 'De laagste prijs als belofte; al het andere voegt zich daarnaar',
      en: 'The lowest price as the promise; all the rest follows from it',
    },
    load: async () => (await import('./noFrillsAirline.ts')).noFrillsAirline,
  },
  {
    id: 'cars-by-the-hour',
    name: { nl: 'Auto’s per uur', en: 'Cars by the hour' },
    teaches: {
      nl: 'Gebruik verkopen in plaats van bezit',
      en: 'Selling use instead of ownership',
    },
    load: async () => (await import('./carsByTheHour.ts')).carsByTheHour,
  },
  {
    id: 'jet-engines-by-the-hour',
    name: { nl: 'Straalmotoren per uur', en: 'Jet engines by the hour' },
    teaches: {
      nl: 'De klus klaren: betaald voor het resultaat, niet voor het product',
      en: 'Getting the job done: paid for the result, not for the product',
    },
    load: async () => (await import('./jetEnginesByTheHour.ts')).jetEnginesByTheHour,
  },
  {
    id: 'bank-with-two-segments',
    name: { nl: 'Bank met twee segmenten', en: 'Bank with two segments' },
    teaches: {
      nl: 'Veel kleine en enkele grote klanten, elk met een eigen aanpak',
      en: 'Many small clients and a few large ones, each served in their own way',
    },
    load: async () => (await import('./bankWithTwoSegments.ts')).bankWithTwoSegments,
  },
  {
    id: 'micromechanics',
    name: { nl: 'Fijnmechanica voor drie markten', en: 'Micromechanics for three markets' },
    teaches: {
      nl: 'Eén vak voor drie segmenten, elk met eigen eisen',
      en: 'One craft for three segments, each with demands of its own',
    },
    load: async () => (await import('./micromechanics.ts')).micromechanics,
  },
  {
    id: 'web-shop-with-cloud',
    name: { nl: 'Webwinkel met clouddiensten', en: 'Web shop with cloud services' },
    teaches: {
      nl: 'Twee groepen die niets gemeen hebben, bediend met dezelfde middelen',
      en: 'Two groups with nothing in common, served by the same resources',
    },
    load: async () => (await import('./webShopWithCloud.ts')).webShopWithCloud,
  },
  {
    id: 'hosted-crm',
    name: { nl: 'CRM als dienst', en: 'Hosted CRM' },
    teaches: {
      nl: 'De waarde zit in de kosten en moeite die klanten zich besparen',
      en: 'The value lies in the cost and effort that customers are spared',
    },
    load: async () => (await import('./hostedCrm.ts')).hostedCrm,
  },
];
