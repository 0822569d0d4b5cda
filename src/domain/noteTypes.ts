import type { BlockKey } from './blocks.ts';

/**
 * The types a note can have, per block, and the further properties some blocks know. Keys for data;
 * their meaning and examples live in `knowledge`. The lists are open: a file may carry other words,
 * which are kept as they are.
 */
export const noteTypes: Readonly<Record<BlockKey, readonly string[]>> = {
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
};

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
