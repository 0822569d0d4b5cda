import type { BlockKey, Language } from '../../domain/blocks.ts';
import type {
  ChannelPhase,
  CostOrientation,
  NoteTypeOf,
  Ownership,
  PartnerMotive,
  PricingFamily,
  PricingMechanism,
  RelationshipMotive,
  RevenueKind,
} from '../../domain/noteTypes.ts';

export type Text = Readonly<Record<Language, string>>;

/** A term of the method and what it means. */
export interface Term {
  readonly name: Text;
  readonly meaning: Text;
}

/** A term with a case in which one can see it. */
export interface TermWithExample extends Term {
  readonly example: Text;
}

/** The questions of each block by number. A number is never given to another question. */
interface QuestionNumbers {
  readonly customerSegments: readonly [1, 2, 3, 4];
  readonly valuePropositions: readonly [1, 2, 3, 4, 5];
  readonly channels: readonly [1, 2, 3, 4, 5, 6];
  readonly customerRelationships: readonly [1, 2, 3, 4, 5];
  readonly revenueStreams: readonly [1, 2, 3, 4, 5, 6];
  readonly keyResources: readonly [1, 2, 3, 4, 5];
  readonly keyActivities: readonly [1, 2, 3, 4];
  readonly keyPartners: readonly [1, 2, 3, 4, 5];
  readonly costStructure: readonly [1, 2, 3, 4, 5];
}

/**
 * A question that an answer can point at. Its id stands in saved canvases (`Note.question`, `answers`),
 * so it stays as it is even when the words change.
 */
export interface GuideQuestion<Id extends string = string> {
  readonly id: Id;
  readonly text: Text;
}

/** All questions of a block in order: one that is missing or misnumbered does not compile. */
type NumberedQuestions<Block extends BlockKey, Numbers extends readonly number[]> = {
  readonly [Index in keyof Numbers]: GuideQuestion<`${Block}.${Numbers[Index]}`>;
};

/** What every block tells. */
interface GuideOf<Block extends BlockKey> {
  readonly key: Block;
  /** What this block is, in two sentences. */
  readonly definition: Text;
  readonly questions: NumberedQuestions<Block, QuestionNumbers[Block]>;
  /** Asks from another side when nothing comes to mind. No question of its own: it has no id. */
  readonly stuck: Text;
  /** How to use the types: whether the list is open, whether several can hold. */
  readonly aboutTypes: Text;
  readonly types: Readonly<Record<NoteTypeOf<Block>, TermWithExample>>;
  readonly pitfalls: readonly [Text, Text, ...Text[]];
  /** Short paragraphs about models that exist or existed. */
  readonly howOthersDidIt: readonly [Text, Text, ...Text[]];
}

/** What about part of a group makes it a segment of its own. */
export type SplitCriterion =
  | 'offer'
  | 'channel'
  | 'relationship'
  | 'profitability'
  | 'willingnessToPay';

export interface CustomerSegmentsGuide extends GuideOf<'customerSegments'> {
  readonly whenToSplit: {
    readonly intro: Text;
    readonly criteria: Readonly<Record<SplitCriterion, Text>>;
  };
  readonly leftOut: Text;
}

export interface ValuePropositionsGuide extends GuideOf<'valuePropositions'> {
  readonly newOrSimilar: Text;
  readonly kindsOfValue: Readonly<Record<'quantitative' | 'qualitative', Term>>;
}

export type ChannelOwner = 'own' | 'partner';
export type ChannelContact = 'direct' | 'indirect';

export interface ChannelsGuide extends GuideOf<'channels'> {
  /** What channels do for a customer, one function per phase. */
  readonly functions: Readonly<Record<ChannelPhase, Text>>;
  /** The two axes on which each type of channel has its place. */
  readonly owners: Readonly<Record<ChannelOwner, Term>>;
  readonly contacts: Readonly<Record<ChannelContact, Term>>;
  readonly axes: Readonly<
    Record<
      NoteTypeOf<'channels'>,
      { readonly owner: ChannelOwner; readonly contact: ChannelContact }
    >
  >;
  readonly tradeOff: Readonly<Record<ChannelOwner | 'mix', Text>>;
  readonly aboutPhases: Text;
  readonly phases: {
    readonly [Phase in ChannelPhase]: Term & {
      readonly question: GuideQuestion<`channels.phase.${Phase}`>;
    };
  };
}

export interface CustomerRelationshipsGuide extends GuideOf<'customerRelationships'> {
  readonly aboutMotives: Text;
  readonly motives: Readonly<Record<RelationshipMotive, TermWithExample>>;
}

export interface RevenueStreamsGuide extends GuideOf<'revenueStreams'> {
  readonly kinds: Readonly<Record<RevenueKind, TermWithExample>>;
  readonly aboutPricing: Text;
  readonly pricingFamilies: Readonly<Record<PricingFamily, Term>>;
  readonly pricing: Readonly<Record<PricingMechanism, TermWithExample>>;
}

export interface KeyResourcesGuide extends GuideOf<'keyResources'> {
  readonly ownership: Readonly<Record<Ownership, TermWithExample>>;
}

export type KeyActivitiesGuide = GuideOf<'keyActivities'>;

export interface KeyPartnersGuide extends GuideOf<'keyPartners'> {
  readonly aboutMotives: Text;
  readonly motives: Readonly<Record<PartnerMotive, TermWithExample>>;
}

export interface CostStructureGuide extends GuideOf<'costStructure'> {
  /** Cost- and value-driven are poles of the whole canvas; the types are of a single note. */
  readonly aboutOrientations: Text;
  readonly orientations: Readonly<Record<CostOrientation, TermWithExample>>;
}

/** The guide of each block. `key` tells which, so that a panel can show what is special to it. */
export interface BlockGuides {
  readonly customerSegments: CustomerSegmentsGuide;
  readonly valuePropositions: ValuePropositionsGuide;
  readonly channels: ChannelsGuide;
  readonly customerRelationships: CustomerRelationshipsGuide;
  readonly revenueStreams: RevenueStreamsGuide;
  readonly keyResources: KeyResourcesGuide;
  readonly keyActivities: KeyActivitiesGuide;
  readonly keyPartners: KeyPartnersGuide;
  readonly costStructure: CostStructureGuide;
}

export type BlockGuide = BlockGuides[BlockKey];
