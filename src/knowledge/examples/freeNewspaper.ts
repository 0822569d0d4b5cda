import { type BlockKey, blockKeys, type Language } from '../../domain/blocks.ts';
import {
  type CanvasFile,
  fileFormat,
  fileVersion,
  type NoteInFile,
} from '../../domain/fileSchema.ts';
import type { NoteColor, noteTypes } from '../../domain/noteTypes.ts';

// A free newspaper: two segments that need each other, of which only one pays. Colour carries the
// story: yellow for readers, blue for advertisers, grey and green for what the paper runs on,
// orange for costs, violet for ideas without a place. Each note is written once, in both languages,
// so that the two canvases cannot drift apart. Notes have no spot: the app places them.

type Bilingual = Readonly<Record<Language, string>>;
type NoteId = `n${number}`;
type SegmentId = 'n1' | 'n2';
type Phase = 'awareness' | 'evaluation' | 'purchase' | 'delivery' | 'afterSales';
type Pricing =
  | 'listPrice'
  | 'featureDependent'
  | 'segmentDependent'
  | 'volumeDependent'
  | 'negotiation'
  | 'yieldManagement'
  | 'realTimeMarket'
  | 'auction';

type TranslatedField = 'title' | 'description' | 'designedFor' | 'designedBy';

interface ParkedNote {
  readonly id: NoteId;
  readonly text: Bilingual;
  readonly detail?: Bilingual;
  readonly color: NoteColor;
}

/** A list with at least one item. */
type Some<Item> = readonly [Item, ...Item[]];

interface ForSegments {
  readonly segments: Some<SegmentId>;
}

interface Supporting {
  readonly supports: Some<NoteId>;
}

/** What a note of each block has besides text, colour and types. */
interface FieldsOfBlock {
  customerSegments: { readonly segmentLetter: 'A' | 'B' };
  valuePropositions: ForSegments;
  channels: ForSegments & { readonly phases: Some<Phase> };
  customerRelationships: ForSegments & {
    readonly motives: Some<'acquisition' | 'retention' | 'upselling'>;
  };
  revenueStreams: ForSegments & {
    readonly revenueKind: 'transaction' | 'recurring';
    readonly pricing: Pricing;
    readonly amount: `${number}`;
  };
  keyResources: ForSegments & Supporting & { readonly ownership: 'owned' | 'leased' | 'partner' };
  keyActivities: ForSegments & Supporting;
  keyPartners: ForSegments &
    Supporting & {
      readonly motives: Some<'optimizationAndScale' | 'riskReduction' | 'acquisition'>;
    };
  costStructure: Supporting & { readonly amount: `${number}` };
}

type BlockNote<Block extends BlockKey> = ParkedNote &
  FieldsOfBlock[Block] & { readonly types: Some<(typeof noteTypes)[Block][number]> };

const readers = { color: 'yellow', segments: ['n1'] } as const;
const advertisers = { color: 'blue', segments: ['n2'] } as const;
const advertising = { ...advertisers, types: ['advertising'] } as const;

function words(id: NoteId, nl: string, en: string): Pick<ParkedNote, 'id' | 'text'> {
  return { id, text: { nl, en } };
}

const blockNotes: { readonly [Block in BlockKey]: readonly BlockNote<Block>[] } = {
  customerSegments: [
    {
      ...words('n1', 'Forenzen in het openbaar vervoer', 'Commuters on public transport'),
      detail: {
        nl: 'Ze betalen niets. Hun aandacht onderweg is wat de krant verkoopt.',
        en: 'They pay nothing. Their attention during the ride is what the paper sells.',
      },
      color: 'yellow',
      types: ['multiSided'],
      segmentLetter: 'A',
    },
    {
      ...words('n2', 'Landelijke adverteerders', 'National advertisers'),
      detail: {
        nl: 'Zonder lezers komen ze niet; zonder hen is er geen krant.',
        en: 'Without readers they stay away; without them there is no paper.',
      },
      color: 'blue',
      types: ['multiSided'],
      segmentLetter: 'B',
    },
  ],
  valuePropositions: [
    {
      ...words('n3', 'Op de hoogte vóór je uitstapt', 'Up to date before your stop'),
      ...readers,
      types: ['convenience'],
    },
    {
      ...words('n4', 'Gratis, elke werkdag', 'Free, every working day'),
      ...readers,
      types: ['price'],
    },
    {
      ...words('n5', '400.000 lezers op één dag', '400,000 readers in a single day'),
      ...advertisers,
      types: ['performance'],
    },
    {
      ...words('n6', 'Lezers zonder krantenabonnement', 'Readers without a subscription'),
      ...advertisers,
      types: ['accessibility'],
    },
    {
      ...words('n7', 'Vandaag boeken, morgen gedrukt', 'Book today, in print tomorrow'),
      ...advertisers,
      types: ['convenience'],
    },
  ],
  channels: [
    {
      ...words('n8', 'Krantenbakken op 250 stations', 'Newspaper racks at 250 stations'),
      ...readers,
      types: ['ownStores'],
      phases: ['awareness', 'purchase', 'delivery'],
    },
    {
      ...words('n9', 'Gratis nieuwsapp', 'Free news app'),
      ...readers,
      types: ['webSales'],
      phases: ['evaluation', 'delivery', 'afterSales'],
    },
    {
      ...words('n10', 'Eigen verkoopteam', 'Our own sales team'),
      ...advertisers,
      types: ['salesForce'],
      phases: ['awareness', 'evaluation', 'purchase'],
    },
    {
      ...words('n11', 'Online advertentieportaal', 'Online ad booking portal'),
      detail: {
        nl: 'Ruimte reserveren, advertentie aanleveren, achteraf het bereik bekijken.',
        en: 'Reserve space, send in the ad, check its reach afterwards.',
      },
      ...advertisers,
      types: ['webSales'],
      phases: ['purchase', 'delivery', 'afterSales'],
    },
  ],
  customerRelationships: [
    {
      ...words('n12', 'Pakken en doorlopen', 'Grab a copy and go'),
      ...readers,
      types: ['selfService'],
      motives: ['acquisition'],
    },
    {
      ...words('n13', 'Foto’s en tips van lezers', 'Photos and tips from readers'),
      ...readers,
      types: ['coCreation'],
      motives: ['retention'],
    },
    {
      ...words('n14', 'Vaste accountmanager', 'Dedicated account manager'),
      ...advertisers,
      types: ['dedicatedAssistance'],
      motives: ['retention', 'upselling'],
    },
  ],
  revenueStreams: [
    {
      ...words('n15', 'Jaarcontracten met merken', 'Yearly contracts with brands'),
      ...advertising,
      revenueKind: 'recurring',
      pricing: 'volumeDependent',
      amount: '4700000.00',
    },
    {
      ...words('n16', 'Losse advertentiepagina’s', 'One-off ad pages'),
      ...advertising,
      revenueKind: 'transaction',
      pricing: 'listPrice',
      amount: '2800000.00',
    },
    {
      ...words('n17', 'Bijlagen voor één adverteerder', 'Single-sponsor supplements'),
      ...advertising,
      revenueKind: 'transaction',
      pricing: 'negotiation',
      amount: '900000.00',
    },
    {
      ...words('n18', 'Reclame in de nieuwsapp', 'Ads in the news app'),
      ...advertising,
      revenueKind: 'transaction',
      pricing: 'realTimeMarket',
      amount: '600000.00',
    },
  ],
  keyResources: [
    {
      ...words('n19', 'Redactie van twintig mensen', 'A newsroom of twenty'),
      color: 'grey',
      types: ['human'],
      ownership: 'owned',
      segments: ['n1'],
      supports: ['n23', 'n3'],
    },
    {
      ...words('n20', 'Bekend merk onder forenzen', 'A brand that commuters know'),
      color: 'grey',
      types: ['intellectual'],
      ownership: 'owned',
      segments: ['n1', 'n2'],
      supports: ['n12', 'n6'],
    },
    {
      ...words('n21', 'Gehuurde plekken op stations', 'Leased spots in stations'),
      color: 'grey',
      types: ['physical'],
      ownership: 'leased',
      segments: ['n1'],
      supports: ['n24', 'n8'],
    },
    {
      ...words('n22', 'Doorlopend lezersonderzoek', 'Ongoing readership research'),
      color: 'grey',
      types: ['intellectual'],
      ownership: 'owned',
      segments: ['n2'],
      supports: ['n25', 'n5', 'n6'],
    },
  ],
  keyActivities: [
    {
      ...words('n23', 'Elke dag krant en app maken', 'Making the daily paper and app'),
      color: 'grey',
      types: ['production'],
      segments: ['n1'],
      supports: ['n3', 'n9', 'n13'],
    },
    {
      ...words('n24', 'Bakken vullen vóór de spits', 'Filling racks before rush hour'),
      color: 'grey',
      types: ['production'],
      segments: ['n1'],
      supports: ['n8', 'n12', 'n5'],
    },
    {
      ...words('n25', 'Advertentieruimte verkopen', 'Selling advertising space'),
      color: 'grey',
      types: ['platformNetwork'],
      segments: ['n2'],
      supports: ['n4', 'n7', 'n10', 'n11', 'n14'],
    },
  ],
  keyPartners: [
    {
      ...words('n26', 'Stationsbeheerders', 'Station operators'),
      color: 'green',
      types: ['strategicAlliance'],
      motives: ['acquisition'],
      segments: ['n1'],
      supports: ['n21', 'n24'],
    },
    {
      ...words('n27', 'Drukkerijen met een nachtploeg', 'Printers with a night shift'),
      color: 'green',
      types: ['buyerSupplier'],
      motives: ['optimizationAndScale', 'acquisition'],
      segments: ['n1', 'n2'],
      supports: ['n23', 'n7'],
    },
    {
      ...words('n28', 'Dagblad dat vervoer met ons deelt', 'Rival daily sharing transport'),
      detail: {
        nl: 'Overdag concurrenten, ’s nachts samen in één bestelbus: half zoveel ritten.',
        en: 'Rivals by day, sharing vans by night: half as many trips.',
      },
      color: 'green',
      types: ['coopetition'],
      motives: ['optimizationAndScale'],
      segments: ['n1'],
      supports: ['n24'],
    },
    {
      ...words('n29', 'Mediabureaus', 'Media agencies'),
      color: 'green',
      types: ['strategicAlliance'],
      motives: ['acquisition'],
      segments: ['n2'],
      supports: ['n25'],
    },
  ],
  costStructure: [
    {
      ...words('n30', 'Papier en drukwerk', 'Paper and printing'),
      color: 'orange',
      types: ['variable', 'economiesOfScale'],
      amount: '3100000.00',
      supports: ['n23', 'n27'],
    },
    {
      ...words('n31', 'Nachtelijk vervoer', 'Overnight transport'),
      color: 'orange',
      types: ['variable'],
      amount: '1500000.00',
      supports: ['n24'],
    },
    {
      ...words('n32', 'Huur van stationsplekken', 'Rent for spots in stations'),
      color: 'orange',
      types: ['fixed'],
      amount: '700000.00',
      supports: ['n21'],
    },
    {
      ...words('n33', 'Redactie voor krant en app', 'Newsroom for paper and app'),
      color: 'orange',
      types: ['fixed', 'economiesOfScope'],
      amount: '1700000.00',
      supports: ['n19', 'n23'],
    },
    {
      ...words('n34', 'Verkoop op provisie', 'Sales on commission'),
      color: 'orange',
      types: ['variable'],
      amount: '800000.00',
      supports: ['n25'],
    },
  ],
};

const parkedNotes: readonly ParkedNote[] = [
  {
    ...words('n35', 'Avondkrant voor de terugreis?', 'Evening paper for the ride home?'),
    color: 'violet',
  },
  { ...words('n36', 'Een editie per stad?', 'An edition for each city?'), color: 'violet' },
];

function toFile(note: ParkedNote, language: Language): NoteInFile {
  const { text, detail, ...more } = note;
  return {
    ...more,
    text: text[language],
    ...(detail === undefined ? {} : { detail: detail[language] }),
  };
}

function inLanguage(language: Language, header: Pick<CanvasFile, TranslatedField>): CanvasFile {
  const blocks: CanvasFile['blocks'] = {};
  for (const key of blockKeys) {
    blocks[key] = blockNotes[key].map((note) => toFile(note, language));
  }
  return {
    format: fileFormat,
    formatVersion: fileVersion,
    id: 'example-free-newspaper',
    language,
    ...header,
    date: '2026-11-24',
    version: '1',
    currency: 'EUR',
    segmentLettersGiven: 2,
    blocks,
    parked: parkedNotes.map((note) => toFile(note, language)),
  };
}

/** The example in each language: same ids and structure, other words. Money is per year. */
export const freeNewspaper: Readonly<Record<Language, CanvasFile>> = {
  nl: inLanguage('nl', {
    title: 'De gratis forenzenkrant',
    description:
      'Een dagblad voor onderweg: gratis voor wie leest, betaald door wie gezien wil worden.',
    designedFor: 'Uitgeverij Ochtendspoor',
    designedBy: 'Team Perron 3',
  }),
  en: inLanguage('en', {
    title: 'The free commuter paper',
    description: 'A daily for the ride: free to read, paid for by those who want to be seen.',
    designedFor: 'Ochtendspoor Publishers',
    designedBy: 'Team Platform 3',
  }),
};
