import {
  activity,
  channel,
  cost,
  type ExampleNote,
  exampleCanvas,
  idea,
  partner,
  proposition,
  relationship,
  resource,
  revenue,
  segment,
} from './exampleCanvas.ts';

// Cars by the hour: members pay for the use of a car that they do not have to own.

const residents = ['n1'] as const;
const firms = ['n2'] as const;
const both = ['n1', 'n2'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Stadsbewoners zonder eigen auto', 'City dwellers without a car', {
    detail: {
      nl: 'Ze rijden een paar keer per maand. Een eigen auto zou vooral stilstaan.',
      en: 'They drive a few times a month. A car of their own would mostly stand idle.',
    },
    types: ['segmented'],
  }),
  segment('n2', 'Kleine bedrijven in de stad', 'Small firms in the city', {
    detail: {
      nl: 'Ze rijden overdag op werkdagen, precies wanneer de bewoners de auto niet nodig hebben.',
      en: 'They drive during office hours, just when the residents do not need the car.',
    },
    types: ['segmented'],
  }),

  proposition('n3', 'Auto om de hoek, per uur', 'A car nearby, by the hour', {
    segments: residents,
    types: ['accessibility'],
  }),
  proposition('n4', 'Geen zorgen over onderhoud', 'No worries about upkeep', {
    segments: residents,
    types: ['convenience'],
  }),
  proposition('n5', 'Alleen betalen als je rijdt', 'Pay only when you drive', {
    segments: residents,
    types: ['costReduction'],
  }),
  proposition('n6', 'Zakelijk rijden zonder wagenpark', 'Business trips without a fleet', {
    segments: firms,
    types: ['costReduction'],
  }),
  proposition('n7', 'Eén rekening voor alle ritten', 'One bill for all trips', {
    segments: firms,
    types: ['convenience'],
  }),

  channel('n8', 'App: vinden, openen, rijden', 'App: find, unlock, drive', {
    segments: both,
    types: ['webSales'],
    phases: ['evaluation', 'purchase', 'delivery', 'afterSales'],
  }),
  channel('n9', 'Herkenbare auto’s op straat', 'Recognisable cars in the street', {
    segments: both,
    types: ['ownStores'],
    phases: ['awareness', 'delivery'],
  }),
  channel('n10', 'Adviseur die bedrijven bezoekt', 'Adviser who calls on firms', {
    segments: firms,
    types: ['salesForce'],
    phases: ['awareness', 'evaluation', 'purchase'],
  }),

  relationship('n11', 'Alles zelf, op je telefoon', 'Do it all on your phone', {
    segments: both,
    types: ['selfService'],
    motives: ['acquisition'],
  }),
  relationship('n12', 'Leden melden vuil en schade', 'Members report dirt and damage', {
    segments: residents,
    types: ['communities'],
    motives: ['retention'],
  }),
  relationship('n13', 'Vast contact voor elk bedrijf', 'One contact for each firm', {
    segments: firms,
    types: ['dedicatedAssistance'],
    motives: ['retention', 'upselling'],
  }),
  relationship('n14', 'Hulp onderweg, dag en nacht', 'Roadside help, day and night', {
    segments: both,
    types: ['personalAssistance'],
    motives: ['retention'],
  }),

  revenue('n15', 'Uurprijs per type auto', 'Hourly price per type of car', {
    segments: residents,
    types: ['lending'],
    revenueKind: 'recurring',
    pricing: 'featureDependent',
    amount: 6_400_000,
  }),
  revenue('n16', 'Maandbedrag voor leden', 'Monthly fee for members', {
    segments: residents,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'listPrice',
    amount: 2_200_000,
  }),
  revenue('n17', 'Bedrijfstarief op werkdagen', 'Weekday rate for firms', {
    segments: firms,
    types: ['lending'],
    revenueKind: 'recurring',
    pricing: 'segmentDependent',
    amount: 3_100_000,
  }),
  revenue('n18', 'Kilometerprijs, stroom inbegrepen', 'Price per km, power included', {
    segments: both,
    types: ['usageFee'],
    revenueKind: 'transaction',
    pricing: 'listPrice',
    amount: 2_600_000,
  }),

  resource('n19', 'Duizend elektrische auto’s', 'A thousand electric cars', {
    segments: both,
    types: ['physical'],
    ownership: 'leased',
    supports: ['n23', 'n3', 'n6'],
  }),
  resource('n20', 'Vaste plekken in elke buurt', 'Reserved bays in every area', {
    segments: both,
    types: ['physical'],
    ownership: 'partner',
    supports: ['n24', 'n3', 'n9'],
  }),
  resource('n21', 'Software die auto’s opent', 'Software that unlocks cars', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n25', 'n8'],
  }),
  resource('n22', 'Gegevens over de vraag per uur', 'Data on hourly demand', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n24', 'n3'],
  }),

  activity('n23', 'Auto’s schoon en rijklaar houden', 'Keeping cars clean and ready', {
    segments: both,
    types: ['production'],
    supports: ['n4', 'n12'],
  }),
  activity('n24', 'Auto’s verdelen over de stad', 'Spreading cars over the city', {
    segments: both,
    types: ['problemSolving'],
    supports: ['n3', 'n6', 'n9'],
  }),
  activity('n25', 'App en betalingen laten draaien', 'Running the app and payments', {
    segments: both,
    types: ['platformNetwork'],
    supports: ['n5', 'n7', 'n8', 'n11'],
  }),
  activity('n26', 'Leden en bedrijven begeleiden', 'Guiding members and firms', {
    segments: both,
    types: ['problemSolving'],
    supports: ['n10', 'n13', 'n14'],
  }),

  partner('n27', 'Gemeenten die plekken toewijzen', 'Councils that assign bays', {
    segments: both,
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    supports: ['n20'],
  }),
  partner('n28', 'Leasebedrijf dat auto’s terugneemt', 'Lessor that takes cars back', {
    segments: both,
    types: ['buyerSupplier'],
    motives: ['riskReduction', 'acquisition'],
    supports: ['n19'],
  }),
  partner('n29', 'Garages en wasstraten dichtbij', 'Garages and car washes nearby', {
    segments: both,
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale'],
    supports: ['n23'],
  }),
  partner('n30', 'Verzekeraar met pechhulp', 'Insurer with breakdown service', {
    segments: both,
    types: ['buyerSupplier'],
    motives: ['riskReduction'],
    supports: ['n26', 'n4'],
  }),

  cost('n31', 'Lease van de auto’s', 'Leasing the cars', {
    types: ['fixed', 'economiesOfScale'],
    amount: 5_300_000,
    supports: ['n19'],
  }),
  cost('n32', 'Verzekering en schade', 'Insurance and damage', {
    types: ['variable'],
    amount: 2_300_000,
    supports: ['n19', 'n26'],
  }),
  cost('n33', 'Team voor app en klanten', 'Team for app and customers', {
    types: ['fixed'],
    amount: 2_100_000,
    supports: ['n25', 'n26'],
  }),
  cost('n34', 'Schoonmaak en onderhoud', 'Cleaning and upkeep', {
    types: ['variable'],
    amount: 1_900_000,
    supports: ['n23'],
  }),
  cost('n35', 'Stroom en parkeergeld', 'Power and parking fees', {
    types: ['variable'],
    amount: 1_500_000,
    supports: ['n19', 'n20'],
  }),

  idea('n36', 'Ook bakfietsen per uur?', 'Cargo bikes by the hour too?'),
];

export const carsByTheHour = exampleCanvas({
  id: 'cars-by-the-hour',
  header: {
    nl: {
      title: 'Rijden zonder eigen auto',
      description: 'Zoals Zipcar het doet: wel een auto wanneer je wilt, niet de lasten van bezit.',
      designedFor: 'Autodelen Straathoek',
      designedBy: 'Team Parkeervak 9',
    },
    en: {
      title: 'Driving without a car of your own',
      description:
        'As Zipcar does it: a car whenever you want one, without the burden of owning it.',
      designedFor: 'Straathoek Car Sharing',
      designedBy: 'Team Parking Bay 9',
    },
  },
  notes,
});
