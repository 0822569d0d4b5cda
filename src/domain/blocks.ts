/**
 * The nine building blocks as one table. Layout, guide, import synonyms, outline and exports read it;
 * nothing else in the code lists the blocks. Source of names, numbers and places: the Business Model
 * Canvas by Strategyzer.com, CC BY-SA 3.0.
 */
export const blockKeys = [
  'customerSegments',
  'valuePropositions',
  'channels',
  'customerRelationships',
  'revenueStreams',
  'keyResources',
  'keyActivities',
  'keyPartners',
  'costStructure',
] as const;

/** The name of a block in data. For ever the same; what people read is `BlockDefinition.name`. */
export type BlockKey = (typeof blockKeys)[number];

/** A note lies in one of the nine blocks or in the parking lot. */
export type Place = BlockKey | 'parked';

export type Language = 'nl' | 'en';
export const languages: readonly Language[] = ['nl', 'en'];

export type Area = 'customers' | 'offer' | 'infrastructure' | 'finance';

/**
 * Where a block lies on the poster: in one of the five equal columns of the upper band (its whole
 * height or a half), or in the left or right half of the lower band.
 */
export type BlockPosition =
  | {
      readonly band: 'upper';
      readonly column: 0 | 1 | 2 | 3 | 4;
      readonly part: 'full' | 'top' | 'bottom';
    }
  | { readonly band: 'lower'; readonly half: 'left' | 'right' };

export interface BlockDefinition {
  readonly key: BlockKey;
  /** Order of the story, 1 to 9: in this order the model is told and the questions are asked. */
  readonly number: number;
  readonly area: Area;
  readonly name: Readonly<Record<Language, string>>;
  /** Codes for display only; KR means another block in each language. */
  readonly shortName: Readonly<Record<Language, string>>;
  readonly position: BlockPosition;
}

function upper(column: 0 | 1 | 2 | 3 | 4, part: 'full' | 'top' | 'bottom' = 'full'): BlockPosition {
  return { band: 'upper', column, part };
}

export const blocks: Readonly<Record<BlockKey, BlockDefinition>> = {
  customerSegments: {
    key: 'customerSegments',
    number: 1,
    area: 'customers',
    name: { nl: 'Klantsegmenten', en: 'Customer Segments' },
    shortName: { nl: 'KS', en: 'CS' },
    position: upper(4),
  },
  valuePropositions: {
    key: 'valuePropositions',
    number: 2,
    area: 'offer',
    name: { nl: 'Waardeproposities', en: 'Value Propositions' },
    shortName: { nl: 'WP', en: 'VP' },
    position: upper(2),
  },
  channels: {
    key: 'channels',
    number: 3,
    area: 'customers',
    name: { nl: 'Kanalen', en: 'Channels' },
    shortName: { nl: 'KN', en: 'CH' },
    position: upper(3, 'bottom'),
  },
  customerRelationships: {
    key: 'customerRelationships',
    number: 4,
    area: 'customers',
    name: { nl: 'Klantrelaties', en: 'Customer Relationships' },
    shortName: { nl: 'KR', en: 'CR' },
    position: upper(3, 'top'),
  },
  revenueStreams: {
    key: 'revenueStreams',
    number: 5,
    area: 'finance',
    name: { nl: 'Inkomstenstromen', en: 'Revenue Streams' },
    shortName: { nl: 'IS', en: 'R$' },
    position: { band: 'lower', half: 'right' },
  },
  keyResources: {
    key: 'keyResources',
    number: 6,
    area: 'infrastructure',
    name: { nl: 'Key resources', en: 'Key Resources' },
    shortName: { nl: 'KRes', en: 'KR' },
    position: upper(1, 'bottom'),
  },
  keyActivities: {
    key: 'keyActivities',
    number: 7,
    area: 'infrastructure',
    name: { nl: 'Kernactiviteiten', en: 'Key Activities' },
    shortName: { nl: 'KA', en: 'KA' },
    position: upper(1, 'top'),
  },
  keyPartners: {
    key: 'keyPartners',
    number: 8,
    area: 'infrastructure',
    name: { nl: 'Key partners', en: 'Key Partners' },
    shortName: { nl: 'KP', en: 'KP' },
    position: upper(0),
  },
  costStructure: {
    key: 'costStructure',
    number: 9,
    area: 'finance',
    name: { nl: 'Kostenstructuur', en: 'Cost Structure' },
    shortName: { nl: 'KStr', en: 'C$' },
    position: { band: 'lower', half: 'left' },
  },
};

/** The nine definitions in the order of the story. */
export const blocksInOrder: readonly BlockDefinition[] = blockKeys.map((key) => blocks[key]);

/** The nine blocks in story order, then the parking lot. */
export const places: readonly Place[] = [...blockKeys, 'parked'];

export function isBlockKey(value: unknown): value is BlockKey {
  return typeof value === 'string' && Object.hasOwn(blocks, value);
}
