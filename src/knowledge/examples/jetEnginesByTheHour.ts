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

// Jet engines by the hour: the maker keeps the engines running, the airline pays for running hours.

const airlines = ['n1'] as const;
const lessors = ['n2'] as const;
const both = ['n1', 'n2'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Airlines met verre vluchten', 'Long-haul airlines', {
    detail: {
      nl: 'Ze willen vliegen, niet sleutelen. Een toestel aan de grond kost een fortuin.',
      en: 'They want to fly, not tinker with engines. A plane on the ground costs a fortune.',
    },
    types: ['nicheMarket'],
  }),
  segment('n2', 'Verhuurders van vliegtuigen', 'Aircraft leasing companies', {
    types: ['nicheMarket'],
  }),

  proposition('n3', 'Altijd een motor die draait', 'An engine that always runs', {
    detail: {
      nl: 'De klus is vliegen. De motor, het onderhoud en de zorgen zijn voor ons.',
      en: 'The job is flying. The engine, its upkeep and the worries are ours.',
    },
    segments: airlines,
    types: ['gettingTheJobDone'],
  }),
  proposition('n4', 'Vaste prijs per draaiuur', 'A set price per running hour', {
    segments: airlines,
    types: ['riskReduction'],
  }),
  proposition('n5', 'Geen eigen motorwerkplaats nodig', 'No engine shop of your own', {
    segments: airlines,
    types: ['costReduction'],
  }),
  proposition('n6', 'Een motor die zijn waarde houdt', 'An engine that keeps its value', {
    segments: lessors,
    types: ['riskReduction'],
  }),
  proposition('n7', 'Sluitend dossier per motor', 'A complete file on each engine', {
    segments: lessors,
    types: ['convenience'],
  }),

  channel('n8', 'Verkoopteam bij vlootaankopen', 'Sales team at fleet purchases', {
    segments: airlines,
    types: ['salesForce'],
    phases: ['awareness', 'evaluation', 'purchase'],
  }),
  channel('n9', 'Motorkeuze bij de vliegtuigbouwer', 'Engine choice at the plane maker', {
    segments: both,
    types: ['partnerStores'],
    phases: ['awareness', 'purchase', 'delivery'],
  }),
  channel('n10', 'Eigen monteurs op luchthavens', 'Our own mechanics at airports', {
    segments: airlines,
    types: ['ownStores'],
    phases: ['delivery', 'afterSales'],
  }),
  channel('n11', 'Portaal met live motordata', 'Portal with live engine data', {
    segments: both,
    types: ['webSales'],
    phases: ['evaluation', 'afterSales'],
  }),

  relationship('n12', 'Eigen team voor elke airline', 'A team for each airline', {
    segments: airlines,
    types: ['dedicatedAssistance'],
    motives: ['retention', 'upselling'],
  }),
  relationship('n13', 'Waarschuwing vóór een storing', 'A warning before a fault', {
    segments: airlines,
    types: ['automatedServices'],
    motives: ['retention'],
  }),
  relationship('n14', 'Samen nieuwe motoren ontwerpen', 'Designing new engines together', {
    segments: airlines,
    types: ['coCreation'],
    motives: ['acquisition'],
  }),
  relationship('n15', 'Jaarlijks gesprek over de vloot', 'Yearly fleet review', {
    segments: lessors,
    types: ['personalAssistance'],
    motives: ['retention'],
  }),

  revenue('n16', 'Bedrag per draaiuur', 'Fee per running hour', {
    detail: {
      nl: 'Staat de motor stil, dan verdienen wij niets: onze belangen vallen samen.',
      en: 'If the engine stands still, we earn nothing: our interests are the same.',
    },
    segments: airlines,
    types: ['usageFee'],
    revenueKind: 'recurring',
    pricing: 'volumeDependent',
    amount: 640_000_000,
  }),
  revenue('n17', 'Huur van reservemotoren', 'Hire of spare engines', {
    segments: airlines,
    types: ['lending'],
    revenueKind: 'recurring',
    pricing: 'listPrice',
    amount: 70_000_000,
  }),
  revenue('n18', 'Upgrades die brandstof besparen', 'Upgrades that save fuel', {
    segments: airlines,
    types: ['assetSale'],
    revenueKind: 'transaction',
    pricing: 'featureDependent',
    amount: 50_000_000,
  }),
  revenue('n19', 'Jaarbedrag per verhuurde motor', 'Yearly fee per leased engine', {
    segments: lessors,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'negotiation',
    amount: 90_000_000,
  }),

  resource('n20', 'Motorontwerpen met patent', 'Patented engine designs', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n24', 'n6'],
  }),
  resource('n21', 'Data uit miljoenen vluchten', 'Data from millions of flights', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n26', 'n27', 'n7'],
  }),
  resource('n22', 'Reservemotoren op zes luchthavens', 'Spare engines at six airports', {
    segments: airlines,
    types: ['physical'],
    ownership: 'owned',
    supports: ['n25', 'n3'],
  }),
  resource('n23', 'Monteurs die elke bout kennen', 'Mechanics who know every bolt', {
    segments: airlines,
    types: ['human'],
    ownership: 'owned',
    supports: ['n25', 'n12'],
  }),

  activity('n24', 'Motoren ontwerpen en bouwen', 'Designing and building engines', {
    segments: both,
    types: ['production'],
    supports: ['n3', 'n6', 'n9', 'n14'],
  }),
  activity('n25', 'Onderhoud vóór er iets stukgaat', 'Servicing before things break', {
    segments: both,
    types: ['production'],
    supports: ['n3', 'n5', 'n6', 'n10'],
  }),
  activity('n26', 'Draaiende motoren bewaken', 'Monitoring running engines', {
    segments: both,
    types: ['problemSolving'],
    supports: ['n3', 'n7', 'n11', 'n13'],
  }),
  activity('n27', 'Lange contracten doorrekenen', 'Costing long contracts', {
    segments: both,
    types: ['problemSolving'],
    supports: ['n4', 'n8', 'n12', 'n15'],
  }),

  partner('n28', 'Bouwers van grote vliegtuigen', 'Makers of wide-body aircraft', {
    segments: both,
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    supports: ['n24', 'n9'],
  }),
  partner('n29', 'Joint venture voor de compressor', 'Joint venture for compressors', {
    segments: both,
    types: ['jointVenture'],
    motives: ['riskReduction', 'acquisition'],
    supports: ['n24'],
  }),
  partner('n30', 'Erkende werkplaatsen in Azië', 'Approved workshops in Asia', {
    segments: airlines,
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale'],
    supports: ['n25'],
  }),

  cost('n31', 'Materiaal en onderdelen', 'Materials and parts', {
    types: ['variable', 'economiesOfScale'],
    amount: 280_000_000,
    supports: ['n24', 'n25'],
  }),
  cost('n32', 'Onderhoud over de hele wereld', 'Servicing around the world', {
    types: ['variable'],
    amount: 190_000_000,
    supports: ['n25', 'n23'],
  }),
  cost('n33', 'Onderzoek en ontwikkeling', 'Research and development', {
    types: ['fixed', 'economiesOfScope'],
    amount: 160_000_000,
    supports: ['n20', 'n24'],
  }),
  cost('n34', 'Rente op voorfinanciering', 'Interest on pre-financing', {
    detail: {
      nl: 'Een motor bouwen kost nu geld; het terugverdienen duurt jaren.',
      en: 'Building an engine costs money now; earning it back takes years.',
    },
    types: ['fixed'],
    amount: 75_000_000,
    supports: ['n22', 'n24'],
  }),

  idea('n35', 'Ook het landingsgestel per uur?', 'Landing gear by the hour too?'),
];

export const jetEnginesByTheHour = exampleCanvas({
  id: 'jet-engines-by-the-hour',
  header: {
    nl: {
      title: 'Draaiuren te koop',
      description:
        'Zoals Rolls-Royce het doet: de airline betaalt voor draaiuren, niet voor een motor.',
      designedFor: 'Noordstuw Motoren',
      designedBy: 'Team Proefbank 1',
    },
    en: {
      title: 'Running hours for sale',
      description: 'As Rolls-Royce does it: the airline pays for running hours, not for an engine.',
      designedFor: 'Noordstuw Engines',
      designedBy: 'Team Test Bench 1',
    },
  },
  notes,
});
