import type { Area, BlockKey } from './blocks.ts';

/**
 * The types a note can have, per block, and the further properties some blocks know. Keys for data;
 * their meaning and examples live in `knowledge`. The lists are open: a file may carry other words,
 * which are kept as they are.
 */
export const noteTypes = {
  customerSegments: ['massMarket', 'nicheMarket', 'segmented', 'diversified', 'multiSided'],
  valuePropositions: [
    'newness',
    'performance',
    'customization',
    'gettingTheJobDone',
    'design',
    'brandStatus',
    'price',
    'costReduction',
    'riskReduction',
    'accessibility',
    'convenience',
  ],
  channels: [
    'salesForce',
    'webSales',
    'ownStores',
    'partnerStores',
    'partnerWebsites',
    'wholesaler',
  ],
  customerRelationships: [
    'personalAssistance',
    'dedicatedAssistance',
    'selfService',
    'automatedServices',
    'communities',
    'coCreation',
  ],
  revenueStreams: [
    'assetSale',
    'usageFee',
    'subscription',
    'lending',
    'licensing',
    'brokerage',
    'advertising',
  ],
  keyResources: ['physical', 'intellectual', 'human', 'financial'],
  keyActivities: ['production', 'problemSolving', 'platformNetwork'],
  keyPartners: ['strategicAlliance', 'coopetition', 'jointVenture', 'buyerSupplier'],
  costStructure: ['fixed', 'variable', 'economiesOfScale', 'economiesOfScope'],
} as const satisfies Readonly<Record<BlockKey, readonly string[]>>;
export type NoteTypeOf<Block extends BlockKey> = (typeof noteTypes)[Block][number];

/** What a channel does for the customer, in the order in which a customer lives through it. */
export const channelPhases = [
  'awareness',
  'evaluation',
  'purchase',
  'delivery',
  'afterSales',
] as const;
export type ChannelPhase = (typeof channelPhases)[number];

/** What a customer relationship is meant to achieve. */
export const relationshipMotives = ['acquisition', 'retention', 'upselling'] as const;
export type RelationshipMotive = (typeof relationshipMotives)[number];

export const revenueKinds = ['transaction', 'recurring'] as const;
export type RevenueKind = (typeof revenueKinds)[number];

/** Pricing mechanisms: set beforehand (fixed) or following the market (dynamic). */
export const pricingMechanisms = {
  fixed: ['listPrice', 'featureDependent', 'segmentDependent', 'volumeDependent'],
  dynamic: ['negotiation', 'yieldManagement', 'realTimeMarket', 'auction'],
} as const;
export type PricingFamily = keyof typeof pricingMechanisms;
export type PricingMechanism = (typeof pricingMechanisms)[PricingFamily][number];

/** Whose a key resource is. */
export const ownerships = ['owned', 'leased', 'partner'] as const;
export type Ownership = (typeof ownerships)[number];

/** What a key partner is there for. */
export const partnerMotives = ['optimizationAndScale', 'riskReduction', 'acquisition'] as const;
export type PartnerMotive = (typeof partnerMotives)[number];

/** The two poles of a cost structure: of the canvas as a whole, not of a note. */
export const costOrientations = ['costDriven', 'valueDriven'] as const;
export type CostOrientation = (typeof costOrientations)[number];

/** The four areas that the nine blocks cover. */
export const areas = [
  'customers',
  'offer',
  'infrastructure',
  'finance',
] as const satisfies readonly Area[];

export const noteColors = [
  'yellow',
  'orange',
  'pink',
  'violet',
  'blue',
  'teal',
  'green',
  'grey',
] as const;
export type NoteColor = (typeof noteColors)[number];

/** Widths of a note in mm, largest first. A full block steps down; the proportion stays 76 : 60. */
export const noteSizes = [76, 62, 50, 38] as const;
export type NoteSize = (typeof noteSizes)[number];

export const noteStatuses = ['assumption', 'supported', 'refuted'] as const;
export type NoteStatus = (typeof noteStatuses)[number];
