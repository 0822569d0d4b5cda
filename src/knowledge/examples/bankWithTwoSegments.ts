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

// A bank with two segments: many clients with little and few with much, each served in its own way.

const many = ['n1'] as const;
const few = ['n2'] as const;
const both = ['n1', 'n2'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Klanten met hooguit een ton', 'Clients with up to €100,000', {
    detail: {
      nl: 'Ze zijn met velen; aan ieder verdient de bank een beetje.',
      en: 'There are many of them; the bank earns a little on each.',
    },
    types: ['segmented'],
  }),
  segment('n2', 'Vermogenden boven een half miljoen', 'Wealthy clients above €500,000', {
    detail: {
      nl: 'Ze zijn met weinig en verwachten een bankier die hen door en door kent.',
      en: 'There are few of them, and they expect a banker who knows them inside out.',
    },
    types: ['segmented'],
  }),

  proposition('n3', 'Rekening en lening in één dag', 'Account and loan within a day', {
    segments: many,
    types: ['convenience'],
  }),
  proposition('n4', 'Beleggen vanaf tien euro', 'Investing from ten euros', {
    segments: many,
    types: ['accessibility'],
  }),
  proposition('n5', 'Spaargeld met garantie', 'Savings with a guarantee', {
    segments: many,
    types: ['riskReduction'],
  }),
  proposition('n6', 'Vermogensplan op maat', 'A made-to-measure wealth plan', {
    segments: few,
    types: ['customization'],
  }),
  proposition('n7', 'Erfenis en belasting geregeld', 'Inheritance and tax taken care of', {
    segments: few,
    types: ['gettingTheJobDone'],
  }),

  channel('n8', 'App en website van de bank', 'The bank’s app and website', {
    segments: many,
    types: ['webSales'],
    phases: ['evaluation', 'purchase', 'delivery', 'afterSales'],
  }),
  channel('n9', 'Filialen in winkelstraten', 'High street branches', {
    segments: many,
    types: ['ownStores'],
    phases: ['awareness', 'evaluation', 'purchase'],
  }),
  channel('n10', 'Private bankers op huisbezoek', 'Private bankers on house calls', {
    segments: few,
    types: ['salesForce'],
    phases: ['evaluation', 'purchase', 'delivery', 'afterSales'],
  }),
  channel('n11', 'Introducties door notarissen', 'Introductions by notaries', {
    segments: few,
    types: ['partnerStores'],
    phases: ['awareness', 'evaluation'],
  }),

  relationship('n12', 'Zelf regelen in de app', 'Do it yourself in the app', {
    segments: many,
    types: ['selfService'],
    motives: ['acquisition'],
  }),
  relationship('n13', 'Spaartips op basis van uitgaven', 'Savings tips from your spending', {
    segments: many,
    types: ['automatedServices'],
    motives: ['retention', 'upselling'],
  }),
  relationship('n14', 'Chat en telefoon op werkdagen', 'Chat and phone on weekdays', {
    segments: many,
    types: ['personalAssistance'],
    motives: ['retention'],
  }),
  relationship('n15', 'Jarenlang dezelfde bankier', 'The same banker for years', {
    segments: few,
    types: ['dedicatedAssistance'],
    motives: ['retention', 'upselling'],
  }),

  revenue('n16', 'Rentemarge op leningen', 'Interest margin on loans', {
    segments: many,
    types: ['lending'],
    revenueKind: 'recurring',
    pricing: 'segmentDependent',
    amount: 96_000_000,
  }),
  revenue('n17', 'Maandbedrag per rekening', 'Monthly fee per account', {
    segments: many,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'listPrice',
    amount: 31_000_000,
  }),
  revenue('n18', 'Percentage van beheerd vermogen', 'Percentage of managed assets', {
    segments: few,
    types: ['usageFee'],
    revenueKind: 'recurring',
    pricing: 'volumeDependent',
    amount: 74_000_000,
  }),
  revenue('n19', 'Provisie op beurstransacties', 'Commission on share trades', {
    segments: few,
    types: ['brokerage'],
    revenueKind: 'transaction',
    pricing: 'negotiation',
    amount: 22_000_000,
  }),

  resource('n20', 'Buffers die de wet voorschrijft', 'Capital that the law requires', {
    segments: both,
    types: ['financial'],
    ownership: 'owned',
    supports: ['n26', 'n5'],
  }),
  resource('n21', 'Eén IT-platform voor alle klanten', 'One IT platform for all clients', {
    segments: both,
    types: ['physical'],
    ownership: 'owned',
    supports: ['n24', 'n8', 'n12'],
  }),
  resource('n22', 'Bankiers met een netwerk', 'Bankers with a network', {
    segments: few,
    types: ['human'],
    ownership: 'owned',
    supports: ['n27', 'n15'],
  }),
  resource('n23', 'Een naam die vertrouwen wekt', 'A name that inspires trust', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n25', 'n27', 'n5'],
  }),

  activity('n24', 'App en rekeningen laten draaien', 'Running the app and accounts', {
    segments: many,
    types: ['platformNetwork'],
    supports: ['n3', 'n4', 'n8', 'n12', 'n13'],
  }),
  activity('n25', 'Vragen van klanten beantwoorden', 'Answering clients’ questions', {
    segments: many,
    types: ['problemSolving'],
    supports: ['n3', 'n9', 'n14'],
  }),
  activity('n26', 'Kredietrisico’s beoordelen', 'Assessing credit risks', {
    segments: both,
    types: ['problemSolving'],
    supports: ['n3', 'n5'],
  }),
  activity('n27', 'Vermogen van families beheren', 'Managing family wealth', {
    segments: few,
    types: ['problemSolving'],
    supports: ['n6', 'n7', 'n10', 'n11', 'n15'],
  }),

  partner('n28', 'Aanbieders van fondsen', 'Investment fund providers', {
    segments: both,
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    supports: ['n24', 'n27', 'n4'],
  }),
  partner('n29', 'Notarissen en fiscalisten', 'Notaries and tax advisers', {
    segments: few,
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    supports: ['n27', 'n7'],
  }),
  partner('n30', 'Datacenter met noodlocatie', 'Data centre with a backup site', {
    segments: both,
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale', 'riskReduction'],
    supports: ['n21'],
  }),
  partner('n31', 'Rivalen die geldautomaten delen', 'Rivals sharing cash machines', {
    segments: many,
    types: ['coopetition'],
    motives: ['optimizationAndScale'],
    supports: ['n24'],
  }),

  cost('n32', 'Personeel in de filialen', 'Staff in the branches', {
    types: ['fixed'],
    amount: 62_000_000,
    supports: ['n25'],
  }),
  cost('n33', 'IT voor beide klantgroepen', 'IT for both client groups', {
    types: ['fixed', 'economiesOfScope'],
    amount: 52_000_000,
    supports: ['n21', 'n24'],
  }),
  cost('n34', 'Private bankers en hun teams', 'Private bankers and their teams', {
    types: ['fixed'],
    amount: 41_000_000,
    supports: ['n22', 'n27'],
  }),
  cost('n35', 'Verliezen op leningen', 'Losses on loans', {
    types: ['variable'],
    amount: 24_000_000,
    supports: ['n26'],
  }),

  idea('n36', 'Een aanbod voor wie ertussen zit?', 'An offer for those in between?'),
];

export const bankWithTwoSegments = exampleCanvas({
  id: 'bank-with-two-segments',
  header: {
    nl: {
      title: 'Eén bank, twee soorten klanten',
      description:
        'Bijna dezelfde behoeften, maar een ander aanbod, contact en tarief voor wie veel meer bezit.',
      designedFor: 'Keizersbrug Bank en Vermogen',
      designedBy: 'Team Loket 6',
    },
    en: {
      title: 'One bank, two kinds of client',
      description:
        'Nearly the same needs, but another offer, contact and fee for those who own far more.',
      designedFor: 'Keizersbrug Bank and Wealth',
      designedBy: 'Team Counter 6',
    },
  },
  notes,
});
