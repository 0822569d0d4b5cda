// What the method says, in Dutch and English, as data without a view. Load it lazily: only those who
// ask for guidance need it. Nobody outside this folder imports the other files but for their types.
import { type BlockKey, blockKeys } from '../../domain/blocks.ts';
import { channels } from './channels.ts';
import { costStructure } from './costStructure.ts';
import { customerRelationships } from './customerRelationships.ts';
import { customerSegments } from './customerSegments.ts';
import { keyActivities } from './keyActivities.ts';
import { keyPartners } from './keyPartners.ts';
import { keyResources } from './keyResources.ts';
import { revenueStreams } from './revenueStreams.ts';
import type { BlockGuide, BlockGuides, GuideQuestion, TermWithExample, Text } from './types.ts';
import { valuePropositions } from './valuePropositions.ts';

export { areaGuide } from './areas.ts';
export { businessModel, canvasOrigin, canvasPurposes, canvasSides, story } from './story.ts';

/** The guide of each block, with what is special to it. */
export const guideOf: BlockGuides = {
  customerSegments,
  valuePropositions,
  channels,
  customerRelationships,
  revenueStreams,
  keyResources,
  keyActivities,
  keyPartners,
  costStructure,
};

/** The nine guides in the order of the story. `key` tells them apart. */
export const blockGuides: readonly BlockGuide[] = blockKeys.map((key) => guideOf[key]);

/** What a type of note in this block means; undefined for a word that the method does not know. */
export function typeInfo(block: BlockKey, type: string): TermWithExample | undefined {
  const types: Readonly<Record<string, TermWithExample>> = guideOf[block].types;
  return Object.hasOwn(types, type) ? types[type] : undefined;
}

/** All questions of a block in the order they are asked; those of the channel phases come last. */
export function questionsOf(block: BlockKey): readonly GuideQuestion[] {
  const guide = guideOf[block];
  const phases =
    guide.key === 'channels' ? Object.values(guide.phases).map(({ question }) => question) : [];
  return [...guide.questions, ...phases];
}

const questionTexts: ReadonlyMap<string, Text> = new Map(
  blockKeys.flatMap(questionsOf).map(({ id, text }) => [id, text]),
);

/** The words of a question; undefined for an id that this version does not know. */
export function questionText(id: string): Text | undefined {
  return questionTexts.get(id);
}
