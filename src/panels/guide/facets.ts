import type { Note } from '../../domain/document.ts';
import type { NoteFieldEdits } from '../../domain/noteKinds.ts';
import { pricingMechanisms } from '../../domain/noteTypes.ts';
import type { TranslateGuide } from '../../i18n/guideTexts.ts';
import type { BlockGuide, TermWithExample, Text } from '../../knowledge/guide/types.ts';

export interface TermGroup {
  readonly name?: Text;
  readonly terms: Readonly<Record<string, TermWithExample>>;
}

/** One way in which the notes of a block differ: their type, their motive, their price. */
export interface Facet {
  readonly key: string;
  readonly title: string;
  readonly about?: Text;
  readonly groups: readonly TermGroup[];
  /** The field of the note that holds it; left out when it is of the whole canvas. */
  readonly field?: Exclude<keyof NoteFieldEdits, undefined>;
}

/** What can be said of the notes of a block; the phases of a channel are in its grid. */
export function facetsOf(guide: BlockGuide, t: TranslateGuide): readonly Facet[] {
  const types: Facet = {
    key: 'types',
    title: t(`kinds.${guide.key}`),
    about: guide.aboutTypes,
    groups: [{ terms: guide.types }],
    field: 'types',
  };
  switch (guide.key) {
    case 'customerRelationships':
    case 'keyPartners':
      return [
        types,
        {
          key: 'motives',
          title: t(`motives.${guide.key}`),
          about: guide.aboutMotives,
          groups: [{ terms: guide.motives }],
          field: 'motives',
        },
      ];
    case 'revenueStreams': {
      const { fixed, dynamic } = guide.pricingFamilies;
      const { pricing } = guide;
      const family = (keys: readonly (keyof typeof pricing)[]) =>
        Object.fromEntries(keys.map((key) => [key, pricing[key]]));
      return [
        types,
        {
          key: 'revenueKind',
          title: t('revenueKind'),
          groups: [{ terms: guide.kinds }],
          field: 'revenueKind',
        },
        {
          key: 'pricing',
          title: t('pricing'),
          about: guide.aboutPricing,
          groups: [
            { name: fixed.name, terms: family(pricingMechanisms.fixed) },
            { name: dynamic.name, terms: family(pricingMechanisms.dynamic) },
          ],
          field: 'pricing',
        },
      ];
    }
    case 'keyResources':
      return [
        types,
        {
          key: 'ownership',
          title: t('ownership'),
          groups: [{ terms: guide.ownership }],
          field: 'ownership',
        },
      ];
    case 'costStructure':
      return [
        types,
        {
          key: 'orientation',
          title: t('orientation'),
          about: guide.aboutOrientations,
          groups: [{ terms: guide.orientations }],
        },
      ];
    default:
      return [types];
  }
}

/** What is said of a note. Words that the method does not know are there too. */
export function pressedIn(note: Note, { field }: Facet): readonly string[] {
  const value = field === undefined ? undefined : note[field];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The edit that turns a term on or off: of several for a list, else one at most. */
export function toggled(note: Note, facet: Facet, term: string): NoteFieldEdits {
  const { field } = facet;
  if (field === undefined) return {};
  const said = pressedIn(note, facet);
  const isOn = said.includes(term);
  if (field === 'pricing' || field === 'revenueKind' || field === 'ownership') {
    return { [field]: isOn ? undefined : term };
  }
  return { [field]: isOn ? said.filter((other) => other !== term) : [...said, term] };
}
