import type { Language } from '../../domain/blocks.ts';
import type { CanvasFile } from '../../domain/fileSchema.ts';

type Bilingual = Readonly<Record<Language, string>>;

export interface Example {
  readonly id: string;
  readonly name: Bilingual;
  /** Fetched only when asked for. */
  load(): Promise<Readonly<Record<Language, CanvasFile>>>;
}

/** The example canvases in the order in which they are offered. */
export const exampleList: readonly Example[] = [
  {
    id: 'free-newspaper',
    name: { nl: 'Gratis krant', en: 'Free newspaper' },
    load: async () => (await import('./freeNewspaper.ts')).freeNewspaper,
  },
  {
    id: 'credit-card-network',
    name: { nl: 'Creditcardnetwerk', en: 'Credit card network' },
    load: async () => (await import('./creditCardNetwork.ts')).creditCardNetwork,
  },
  {
    id: 'no-frills-airline',
    name: { nl: 'Prijsvechter in de lucht', en: 'No-frills airline' },
    load: async () => (await import('./noFrillsAirline.ts')).noFrillsAirline,
  },
  {
    id: 'cars-by-the-hour',
    name: { nl: 'Auto’s per uur', en: 'Cars by the hour' },
    load: async () => (await import('./carsByTheHour.ts')).carsByTheHour,
  },
  {
    id: 'jet-engines-by-the-hour',
    name: { nl: 'Straalmotoren per uur', en: 'Jet engines by the hour' },
    load: async () => (await import('./jetEnginesByTheHour.ts')).jetEnginesByTheHour,
  },
  {
    id: 'bank-with-two-segments',
    name: { nl: 'Bank met twee segmenten', en: 'Bank with two segments' },
    load: async () => (await import('./bankWithTwoSegments.ts')).bankWithTwoSegments,
  },
  {
    id: 'micromechanics',
    name: { nl: 'Fijnmechanica voor drie markten', en: 'Micromechanics for three markets' },
    load: async () => (await import('./micromechanics.ts')).micromechanics,
  },
  {
    id: 'web-shop-with-cloud',
    name: { nl: 'Webwinkel met clouddiensten', en: 'Web shop with cloud services' },
    load: async () => (await import('./webShopWithCloud.ts')).webShopWithCloud,
  },
  {
    id: 'hosted-crm',
    name: { nl: 'CRM als dienst', en: 'Hosted CRM' },
    load: async () => (await import('./hostedCrm.ts')).hostedCrm,
  },
];
