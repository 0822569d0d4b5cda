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

// A no-frills airline: one mass market, one promise, the lowest price, which all the rest serves.

const travellers = ['n1'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Reizigers die op de prijs letten', 'Travellers who watch the price', {
    detail: {
      nl: 'Vakantie, familie of werk: ze willen er allemaal zo goedkoop mogelijk komen.',
      en: 'Holiday, family or work: they all want to get there as cheaply as they can.',
    },
    types: ['massMarket'],
  }),

  proposition('n2', 'Een stoel vanaf 19 euro', 'A seat from 19 euros', {
    segments: travellers,
    types: ['price'],
  }),
  proposition('n3', 'Alleen betalen wat je gebruikt', 'Pay only for what you use', {
    segments: travellers,
    types: ['price', 'customization'],
  }),
  proposition('n4', 'Rechtstreeks vanuit je eigen regio', 'Direct from your own region', {
    segments: travellers,
    types: ['accessibility'],
  }),

  channel('n5', 'Eigen website en app', 'Our own website and app', {
    segments: travellers,
    types: ['webSales'],
    phases: ['evaluation', 'purchase', 'afterSales'],
  }),
  channel('n6', 'Nieuwsbrief met stuntprijzen', 'Newsletter with bargain fares', {
    segments: travellers,
    types: ['webSales'],
    phases: ['awareness'],
  }),
  channel('n7', 'Vergelijkingssites voor vluchten', 'Flight comparison sites', {
    segments: travellers,
    types: ['partnerWebsites'],
    phases: ['awareness', 'evaluation'],
  }),
  channel('n8', 'Gates op kleine luchthavens', 'Gates at small airports', {
    segments: travellers,
    types: ['partnerStores'],
    phases: ['delivery'],
  }),

  relationship('n9', 'Zelf boeken en inchecken', 'Book and check in yourself', {
    segments: travellers,
    types: ['selfService'],
    motives: ['acquisition'],
  }),
  relationship('n10', 'Vluchtberichten op je telefoon', 'Flight alerts on your phone', {
    segments: travellers,
    types: ['automatedServices'],
    motives: ['retention'],
  }),
  relationship('n11', 'Extra’s aanbieden bij het boeken', 'Extras offered while you book', {
    segments: travellers,
    types: ['automatedServices'],
    motives: ['upselling'],
  }),

  revenue('n12', 'Kale ticketprijs', 'The bare fare', {
    detail: {
      nl: 'Wie vroeg boekt, betaalt het minst; de laatste stoelen zijn het duurst.',
      en: 'Book early and pay least; the last seats cost the most.',
    },
    segments: travellers,
    types: ['usageFee'],
    revenueKind: 'transaction',
    pricing: 'yieldManagement',
    amount: 105_000_000,
  }),
  revenue('n13', 'Bagage en stoelkeuze', 'Bags and seat choice', {
    segments: travellers,
    types: ['usageFee'],
    revenueKind: 'transaction',
    pricing: 'featureDependent',
    amount: 42_000_000,
  }),
  revenue('n14', 'Eten en drinken aan boord', 'Food and drink on board', {
    segments: travellers,
    types: ['assetSale'],
    revenueKind: 'transaction',
    pricing: 'listPrice',
    amount: 9_000_000,
  }),
  revenue('n15', 'Jaarabonnement op korting', 'Yearly discount membership', {
    segments: travellers,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'listPrice',
    amount: 8_000_000,
  }),
  revenue('n16', 'Provisie op hotels en huurauto’s', 'Commission on hotels and cars', {
    segments: travellers,
    types: ['brokerage'],
    revenueKind: 'transaction',
    pricing: 'volumeDependent',
    amount: 6_000_000,
  }),

  resource('n17', 'Twaalf vliegtuigen, één type', 'Twelve aircraft, one type', {
    segments: travellers,
    types: ['physical'],
    ownership: 'leased',
    supports: ['n21', 'n22', 'n2'],
  }),
  resource('n18', 'Bemanning voor dat ene type', 'Crews trained on that one type', {
    segments: travellers,
    types: ['human'],
    ownership: 'owned',
    supports: ['n21', 'n2'],
  }),
  resource('n19', 'Eigen systeem voor boekingen', 'Our own booking system', {
    segments: travellers,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n23', 'n24', 'n3'],
  }),
  resource('n20', 'Bekend als de goedkoopste', 'Known as the cheapest', {
    segments: travellers,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n6', 'n9'],
  }),

  activity('n21', 'Binnen 25 minuten weer vertrekken', 'Turning a plane in 25 minutes', {
    detail: {
      nl: 'Wie kort aan de grond staat, vliegt elke dag een keer vaker.',
      en: 'Less time on the ground means one more flight every day.',
    },
    segments: travellers,
    types: ['production'],
    supports: ['n2', 'n8'],
  }),
  activity('n22', 'Routes zonder overstap kiezen', 'Choosing point-to-point routes', {
    segments: travellers,
    types: ['problemSolving'],
    supports: ['n4', 'n8'],
  }),
  activity('n23', 'Elk uur de prijzen bijsturen', 'Adjusting fares every hour', {
    segments: travellers,
    types: ['problemSolving'],
    supports: ['n2', 'n6', 'n7'],
  }),
  activity('n24', 'Website en app verbeteren', 'Improving website and app', {
    segments: travellers,
    types: ['production'],
    supports: ['n3', 'n5', 'n9', 'n10', 'n11'],
  }),

  partner('n25', 'Luchthavens buiten de drukte', 'Airports away from the crowds', {
    segments: travellers,
    types: ['strategicAlliance'],
    motives: ['optimizationAndScale', 'acquisition'],
    supports: ['n21', 'n22'],
  }),
  partner('n26', 'Verhuurder van vliegtuigen', 'Aircraft leasing company', {
    segments: travellers,
    types: ['buyerSupplier'],
    motives: ['riskReduction', 'acquisition'],
    supports: ['n17'],
  }),
  partner('n27', 'Extern onderhoud op afroep', 'Maintenance firm on call', {
    segments: travellers,
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale'],
    supports: ['n17'],
  }),
  partner('n28', 'Afhandelaars op de luchthaven', 'Ground handling firms', {
    segments: travellers,
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale'],
    supports: ['n21'],
  }),

  cost('n29', 'Kerosine en CO₂-rechten', 'Jet fuel and carbon permits', {
    types: ['variable'],
    amount: 52_000_000,
    supports: ['n17'],
  }),
  cost('n30', 'Luchthavens en afhandeling', 'Airports and handling', {
    types: ['variable'],
    amount: 38_000_000,
    supports: ['n21'],
  }),
  cost('n31', 'Lease van vliegtuigen', 'Aircraft leases', {
    types: ['fixed', 'economiesOfScale'],
    amount: 30_000_000,
    supports: ['n17'],
  }),
  cost('n32', 'Piloten en cabinepersoneel', 'Pilots and cabin crew', {
    types: ['fixed'],
    amount: 24_000_000,
    supports: ['n18'],
  }),
  cost('n33', 'Onderhoud van één type', 'Upkeep of a single type', {
    types: ['variable', 'economiesOfScale'],
    amount: 12_000_000,
    supports: ['n17'],
  }),

  idea('n34', 'Toch overstappen verkopen?', 'Sell connecting flights after all?'),
  idea('n35', 'Treinkaartje erbij verkopen?', 'Sell train tickets too?'),
];

export const noFrillsAirline = exampleCanvas({
  id: 'no-frills-airline',
  header: {
    nl: {
      title: 'Vliegen zonder franje',
      description:
        'Zoals easyJet en Ryanair het doen: alles wat de stoel duurder maakt, gaat eruit.',
      designedFor: 'Strandloper Luchtvaart',
      designedBy: 'Team Startbaan 2',
    },
    en: {
      title: 'Flying without frills',
      description: 'As easyJet and Ryanair do it: whatever makes the seat dearer has to go.',
      designedFor: 'Strandloper Airlines',
      designedBy: 'Team Runway 2',
    },
  },
  notes,
});
