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

// A free newspaper: two segments that need each other, of which only one pays.

const readers = ['n1'] as const;
const advertisers = ['n2'] as const;
const both = ['n1', 'n2'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Forenzen in het openbaar vervoer', 'Commuters on public transport', {
    detail: {
      nl: 'Ze betalen niets. Hun aandacht onderweg is wat de krant verkoopt.',
      en: 'They pay nothing. Their attention during the ride is what the paper sells.',
    },
    types: ['multiSided'],
  }),
  segment('n2', 'Landelijke adverteerders', 'National advertisers', {
    detail: {
      nl: 'Zonder lezers komen ze niet; zonder hen is er geen krant.',
      en: 'Without readers they stay away; without them there is no paper.',
    },
    types: ['multiSided'],
  }),

  proposition('n3', 'Op de hoogte vóór je uitstapt', 'Up to date before your stop', {
    segments: readers,
    types: ['convenience'],
  }),
  proposition('n4', 'Gratis, elke werkdag', 'Free, every working day', {
    segments: readers,
    types: ['price'],
  }),
  proposition('n5', '400.000 lezers op één dag', '400,000 readers in a single day', {
    segments: advertisers,
    types: ['performance'],
  }),
  proposition('n6', 'Lezers zonder abonnement', 'Readers without a subscription', {
    segments: advertisers,
    types: ['accessibility'],
  }),
  proposition('n7', 'Vandaag boeken, morgen gedrukt', 'Book today, in print tomorrow', {
    segments: advertisers,
    types: ['convenience'],
  }),

  channel('n8', 'Krantenbakken op 250 stations', 'Newspaper racks at 250 stations', {
    segments: readers,
    types: ['ownStores'],
    phases: ['awareness', 'purchase', 'delivery'],
  }),
  channel('n9', 'Gratis nieuwsapp', 'Free news app', {
    segments: readers,
    types: ['webSales'],
    phases: ['evaluation', 'delivery', 'afterSales'],
  }),
  channel('n10', 'Eigen verkoopteam', 'Our own sales team', {
    segments: advertisers,
    types: ['salesForce'],
    phases: ['awareness', 'evaluation', 'purchase'],
  }),
  channel('n11', 'Online boekingsportaal', 'Online ad booking portal', {
    detail: {
      nl: 'Ruimte reserveren, advertentie aanleveren, achteraf het bereik bekijken.',
      en: 'Reserve space, send in the ad, check its reach afterwards.',
    },
    segments: advertisers,
    types: ['webSales'],
    phases: ['purchase', 'delivery', 'afterSales'],
  }),

  relationship('n12', 'Pakken en doorlopen', 'Grab a copy and go', {
    segments: readers,
    types: ['selfService'],
    motives: ['acquisition'],
  }),
  relationship('n13', 'Foto’s en tips van lezers', 'Photos and tips from readers', {
    segments: readers,
    types: ['coCreation'],
    motives: ['retention'],
  }),
  relationship('n14', 'Vaste accountmanager', 'Dedicated account manager', {
    segments: advertisers,
    types: ['dedicatedAssistance'],
    motives: ['retention', 'upselling'],
  }),

  revenue('n15', 'Jaarcontracten met merken', 'Yearly contracts with brands', {
    segments: advertisers,
    types: ['advertising'],
    revenueKind: 'recurring',
    pricing: 'volumeDependent',
    amount: 4_700_000,
  }),
  revenue('n16', 'Losse advertenties', 'One-off ad pages', {
    segments: advertisers,
    types: ['advertising'],
    revenueKind: 'transaction',
    pricing: 'listPrice',
    amount: 2_800_000,
  }),
  revenue('n17', 'Bijlagen voor één adverteerder', 'Single-sponsor supplements', {
    segments: advertisers,
    types: ['advertising'],
    revenueKind: 'transaction',
    pricing: 'negotiation',
    amount: 900_000,
  }),
  revenue('n18', 'Reclame in de nieuwsapp', 'Ads in the news app', {
    segments: advertisers,
    types: ['advertising'],
    revenueKind: 'transaction',
    pricing: 'realTimeMarket',
    amount: 600_000,
  }),

  resource('n19', 'Redactie van twintig mensen', 'A newsroom of twenty', {
    types: ['human'],
    ownership: 'owned',
    segments: readers,
    supports: ['n23', 'n3'],
  }),
  resource('n20', 'Een merk dat forenzen kennen', 'A brand that commuters know', {
    types: ['intellectual'],
    ownership: 'owned',
    segments: both,
    supports: ['n12', 'n6'],
  }),
  resource('n21', 'Gehuurde plekken op stations', 'Leased spots in stations', {
    types: ['physical'],
    ownership: 'leased',
    segments: readers,
    supports: ['n24', 'n8'],
  }),
  resource('n22', 'Doorlopend lezersonderzoek', 'Ongoing readership research', {
    types: ['intellectual'],
    ownership: 'owned',
    segments: advertisers,
    supports: ['n25', 'n5', 'n6'],
  }),

  activity('n23', 'Elke dag krant en app maken', 'Making the daily paper and app', {
    types: ['production'],
    segments: readers,
    supports: ['n3', 'n9', 'n13'],
  }),
  activity('n24', 'Bakken vullen vóór de spits', 'Filling racks before rush hour', {
    types: ['production'],
    segments: readers,
    supports: ['n8', 'n12', 'n5'],
  }),
  activity('n25', 'Ruimte voor reclame verkopen', 'Selling advertising space', {
    types: ['platformNetwork'],
    segments: advertisers,
    supports: ['n4', 'n7', 'n10', 'n11', 'n14'],
  }),

  partner('n26', 'Stationsbeheerders', 'Station operators', {
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    segments: readers,
    supports: ['n21', 'n24'],
  }),
  partner('n27', 'Drukkerijen met een nachtploeg', 'Printers with a night shift', {
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale', 'acquisition'],
    segments: both,
    supports: ['n23', 'n7'],
  }),
  partner('n28', 'Dagblad dat vervoer met ons deelt', 'Rival daily sharing transport', {
    detail: {
      nl: 'Overdag concurrenten, ’s nachts samen in één bestelbus: half zoveel ritten.',
      en: 'Rivals by day, sharing vans by night: half as many trips.',
    },
    types: ['coopetition'],
    motives: ['optimizationAndScale'],
    segments: readers,
    supports: ['n24'],
  }),
  partner('n29', 'Mediabureaus', 'Media agencies', {
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    segments: advertisers,
    supports: ['n25'],
  }),

  cost('n30', 'Papier en drukwerk', 'Paper and printing', {
    types: ['variable', 'economiesOfScale'],
    amount: 3_100_000,
    supports: ['n23', 'n27'],
  }),
  cost('n31', 'Nachtelijk vervoer', 'Overnight transport', {
    types: ['variable'],
    amount: 1_500_000,
    supports: ['n24'],
  }),
  cost('n32', 'Huur van stationsplekken', 'Rent for spots in stations', {
    types: ['fixed'],
    amount: 700_000,
    supports: ['n21'],
  }),
  cost('n33', 'Redactie voor krant en app', 'Newsroom for paper and app', {
    types: ['fixed', 'economiesOfScope'],
    amount: 1_700_000,
    supports: ['n19', 'n23'],
  }),
  cost('n34', 'Verkoop op provisie', 'Sales on commission', {
    types: ['variable'],
    amount: 800_000,
    supports: ['n25'],
  }),

  idea('n35', 'Avondkrant voor de terugreis?', 'Evening paper for the ride home?'),
  idea('n36', 'Een editie per stad?', 'An edition for each city?'),
];

export const freeNewspaper = exampleCanvas({
  id: 'free-newspaper',
  header: {
    nl: {
      title: 'De gratis forenzenkrant',
      description:
        'Een dagblad voor onderweg: gratis voor wie leest, betaald door wie gezien wil worden.',
      designedFor: 'Uitgeverij Ochtendspoor',
      designedBy: 'Team Perron 3',
    },
    en: {
      title: 'The free commuter paper',
      description: 'A daily for the ride: free to read, paid for by those who want to be seen.',
      designedFor: 'Ochtendspoor Publishers',
      designedBy: 'Team Platform 3',
    },
  },
  notes,
});
