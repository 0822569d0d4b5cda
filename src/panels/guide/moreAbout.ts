import type { BlockGuide, Text } from '../../knowledge/guide/types.ts';

interface Paragraph {
  readonly name?: Text;
  readonly meaning: Text;
}

function plain(...texts: readonly Text[]): readonly Paragraph[] {
  return texts.map((meaning) => ({ meaning }));
}

/** What is special to a block and has no place elsewhere in its step. */
export function moreAbout(guide: BlockGuide): readonly Paragraph[] {
  switch (guide.key) {
    case 'customerSegments': {
      const { intro, criteria } = guide.whenToSplit;
      return plain(intro, ...Object.values(criteria), guide.leftOut);
    }
    case 'valuePropositions':
      return [...plain(guide.newOrSimilar), ...Object.values(guide.kindsOfValue)];
    case 'channels':
      return [
        ...plain(...Object.values(guide.functions)),
        ...Object.values(guide.owners),
        ...Object.values(guide.contacts),
        ...plain(...Object.values(guide.tradeOff)),
      ];
    case 'revenueStreams':
      return Object.values(guide.pricingFamilies);
    default:
      return [];
  }
}
