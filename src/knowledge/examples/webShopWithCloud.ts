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

// A web shop that also sells cloud computing: two segments that have nothing in common, served from
// the same machines. What both of them run on is teal, on the left of the canvas too.

const shoppers = ['n1'] as const;
const companies = ['n2'] as const;
const both = ['n1', 'n2'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Consumenten die online winkelen', 'Consumers who shop online', {
    types: ['diversified'],
  }),
  segment('n2', 'Webbedrijven die snel groeien', 'Fast-growing web companies', {
    detail: {
      nl: 'Heel andere klanten, bediend met computers die de winkel toch al had.',
      en: 'Very different customers, served by computers that the shop had anyway.',
    },
    types: ['diversified'],
  }),

  proposition('n3', 'Enorme keuze op één plek', 'Huge choice in one place', {
    segments: shoppers,
    types: ['convenience'],
  }),
  proposition('n4', 'Vandaag besteld, morgen in huis', 'Ordered today, there tomorrow', {
    segments: shoppers,
    types: ['performance'],
  }),
  proposition('n5', 'Gratis terugsturen', 'Free returns', {
    segments: shoppers,
    types: ['riskReduction'],
  }),
  proposition('n6', 'Opslag die nooit vol raakt', 'Storage that never fills up', {
    segments: companies,
    types: ['performance'],
  }),
  proposition('n7', 'Binnen minuten een extra server', 'An extra server within minutes', {
    segments: companies,
    types: ['accessibility'],
  }),

  channel('n8', 'Webwinkel en app', 'Web shop and app', {
    segments: shoppers,
    types: ['webSales'],
    phases: ['awareness', 'evaluation', 'purchase', 'afterSales'],
  }),
  channel('n9', 'Afhaalpunten in supermarkten', 'Pick-up points in supermarkets', {
    segments: shoppers,
    types: ['partnerStores'],
    phases: ['delivery', 'afterSales'],
  }),
  channel('n10', 'Site met gratis proefaccount', 'Site with a free trial account', {
    segments: companies,
    types: ['webSales'],
    phases: ['evaluation', 'purchase', 'delivery', 'afterSales'],
  }),
  channel('n11', 'Sprekers op techcongressen', 'Speakers at tech conferences', {
    segments: companies,
    types: ['salesForce'],
    phases: ['awareness', 'evaluation'],
  }),

  relationship('n12', 'Persoonlijke aanbevelingen', 'Personal suggestions', {
    segments: shoppers,
    types: ['automatedServices'],
    motives: ['retention', 'upselling'],
  }),
  relationship('n13', 'Recensies van kopers', 'Reviews written by buyers', {
    segments: shoppers,
    types: ['coCreation'],
    motives: ['acquisition'],
  }),
  relationship('n14', 'Zelf servers aan- en uitzetten', 'Turn servers on and off yourself', {
    segments: companies,
    types: ['selfService'],
    motives: ['acquisition', 'retention'],
  }),

  revenue('n15', 'Verkoop uit eigen voorraad', 'Sales from our own stock', {
    segments: shoppers,
    types: ['assetSale'],
    revenueKind: 'transaction',
    pricing: 'listPrice',
    amount: 310_000_000,
  }),
  revenue('n16', 'Jaarabonnement op snel bezorgen', 'Yearly fast delivery plan', {
    segments: shoppers,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'listPrice',
    amount: 24_000_000,
  }),
  revenue('n17', 'Bedrag per serveruur', 'Fee per server hour', {
    segments: companies,
    types: ['usageFee'],
    revenueKind: 'recurring',
    pricing: 'featureDependent',
    amount: 72_000_000,
  }),
  revenue('n18', 'Maandbedrag per gigabyte', 'Monthly fee per gigabyte', {
    segments: companies,
    types: ['usageFee'],
    revenueKind: 'recurring',
    pricing: 'volumeDependent',
    amount: 38_000_000,
  }),
  revenue('n19', 'Veiling van restcapaciteit', 'Auction of spare capacity', {
    segments: companies,
    types: ['usageFee'],
    revenueKind: 'transaction',
    pricing: 'auction',
    amount: 6_000_000,
  }),

  resource('n20', 'Drie eigen datacenters', 'Three data centres of our own', {
    detail: {
      nl: 'Gebouwd voor de drukste winkeldag; de rest van het jaar was er ruimte over.',
      en: 'Built for the busiest shopping day; the rest of the year there was room to spare.',
    },
    color: 'teal',
    segments: both,
    types: ['physical'],
    ownership: 'owned',
    supports: ['n24', 'n6', 'n7'],
  }),
  resource('n21', 'Software die servers verdeelt', 'Software that shares out servers', {
    color: 'teal',
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n24', 'n27', 'n7'],
  }),
  resource('n22', 'Magazijnen met robots', 'Warehouses with robots', {
    segments: shoppers,
    types: ['physical'],
    ownership: 'leased',
    supports: ['n25', 'n4'],
  }),
  resource('n23', 'Klantgegevens en koopgedrag', 'Customer and buying data', {
    segments: shoppers,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n26', 'n12'],
  }),

  activity('n24', 'Servers draaiend houden', 'Keeping the servers running', {
    color: 'teal',
    segments: both,
    types: ['platformNetwork'],
    supports: ['n6', 'n7', 'n8', 'n10'],
  }),
  activity('n25', 'Inkopen en bezorgen', 'Purchasing and delivery', {
    segments: shoppers,
    types: ['production'],
    supports: ['n3', 'n4', 'n5', 'n9'],
  }),
  activity('n26', 'De winkel steeds verbeteren', 'Improving the shop non-stop', {
    segments: shoppers,
    types: ['production'],
    supports: ['n3', 'n8', 'n12', 'n13'],
  }),
  activity('n27', 'Clouddiensten ontwikkelen', 'Developing cloud services', {
    segments: companies,
    types: ['production'],
    supports: ['n6', 'n10', 'n11', 'n14'],
  }),

  partner('n28', 'Uitgevers en merken', 'Publishers and brands', {
    segments: shoppers,
    types: ['buyerSupplier'],
    motives: ['acquisition'],
    supports: ['n25', 'n3'],
  }),
  partner('n29', 'Landelijke pakketdiensten', 'National parcel carriers', {
    segments: shoppers,
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale'],
    supports: ['n25', 'n4'],
  }),
  partner('n30', 'Bouwer van goedkope servers', 'Maker of low-cost servers', {
    color: 'teal',
    segments: both,
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale'],
    supports: ['n20'],
  }),

  cost('n31', 'Inkoop van artikelen', 'Purchase of goods', {
    types: ['variable', 'economiesOfScale'],
    amount: 225_000_000,
    supports: ['n25'],
  }),
  cost('n32', 'Magazijnen en bezorging', 'Warehouses and delivery', {
    types: ['variable'],
    amount: 70_000_000,
    supports: ['n22', 'n25'],
  }),
  cost('n33', 'Servers voor winkel én cloud', 'Servers for shop and cloud', {
    color: 'teal',
    types: ['fixed', 'economiesOfScope'],
    amount: 58_000_000,
    supports: ['n20', 'n24'],
  }),
  cost('n34', 'Teams van ontwikkelaars', 'Teams of developers', {
    types: ['fixed'],
    amount: 47_000_000,
    supports: ['n21', 'n26', 'n27'],
  }),

  idea('n35', 'Magazijnruimte ook verhuren?', 'Rent out warehouse space too?'),
];

export const webShopWithCloud = exampleCanvas({
  id: 'web-shop-with-cloud',
  header: {
    nl: {
      title: 'De webwinkel met een tweede vak',
      description:
        'Wat Amazon in 2006 begon: de computers van de winkel verhuren aan heel andere klanten.',
      designedFor: 'Webwinkel Zolderlicht',
      designedBy: 'Team Magazijn 8',
    },
    en: {
      title: 'The web shop with a second trade',
      description:
        'What Amazon began in 2006: renting out the shop’s computers to very different customers.',
      designedFor: 'Zolderlicht Web Shop',
      designedBy: 'Team Warehouse 8',
    },
  },
  notes,
});
