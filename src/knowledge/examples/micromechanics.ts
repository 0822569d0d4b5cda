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

// A maker of micromechanics: one craft for three segments, each with needs of its own.

const watches = ['n1'] as const;
const medical = ['n2'] as const;
const robots = ['n3'] as const;
const all = ['n1', 'n2', 'n3'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Makers van luxe horloges', 'Makers of luxury watches', {
    detail: {
      nl: 'Het uurwerk moet mooi zijn: de drager kan het achter glas zien lopen.',
      en: 'The movement must be beautiful: its wearer can see it run behind glass.',
    },
    types: ['segmented'],
  }),
  segment('n2', 'Fabrikanten van medische pompen', 'Makers of medical pumps', {
    detail: {
      nl: 'Er hangt een leven van af. Elk onderdeel moet te herleiden zijn.',
      en: 'A life depends on it. Every part must be traceable.',
    },
    types: ['segmented'],
  }),
  segment('n3', 'Bouwers van industriële robots', 'Builders of industrial robots', {
    detail: {
      nl: 'Stilstand is duur. Onderdelen moeten jaren meegaan en snel na te bestellen zijn.',
      en: 'Downtime is costly. Parts must last for years and be quick to reorder.',
    },
    types: ['segmented'],
  }),

  proposition('n4', 'Fraai afgewerkte uurwerkdelen', 'Finely finished watch parts', {
    segments: watches,
    types: ['design'],
  }),
  proposition('n5', 'Steriele onderdelen met keurmerk', 'Certified sterile parts', {
    segments: medical,
    types: ['riskReduction'],
  }),
  proposition('n6', 'Elk deel herleidbaar tot de bron', 'Every part traceable to its source', {
    segments: medical,
    types: ['riskReduction'],
  }),
  proposition('n7', 'Lagers die tien jaar meegaan', 'Bearings that last ten years', {
    segments: robots,
    types: ['performance'],
  }),
  proposition('n8', 'Ontwerp en productie onder één dak', 'Designed and made under one roof', {
    segments: all,
    types: ['gettingTheJobDone'],
  }),

  channel('n9', 'Stand op drie vakbeurzen', 'A stand at three trade fairs', {
    segments: all,
    types: ['salesForce'],
    phases: ['awareness', 'evaluation'],
  }),
  channel('n10', 'Ingenieurs die ook verkopen', 'Engineers who also sell', {
    segments: all,
    types: ['salesForce'],
    phases: ['evaluation', 'purchase'],
  }),
  channel('n11', 'Groothandel in machinedelen', 'Machine parts wholesaler', {
    segments: robots,
    types: ['wholesaler'],
    phases: ['awareness', 'purchase', 'delivery'],
  }),
  channel('n12', 'Portaal met orders en meetdata', 'Portal for orders and test data', {
    segments: all,
    types: ['webSales'],
    phases: ['purchase', 'delivery', 'afterSales'],
  }),

  relationship('n13', 'Samen het uurwerk ontwerpen', 'Designing the movement together', {
    segments: watches,
    types: ['coCreation'],
    motives: ['acquisition', 'retention'],
  }),
  relationship('n14', 'Vaste ingenieur voor kwaliteit', 'A dedicated quality engineer', {
    segments: medical,
    types: ['dedicatedAssistance'],
    motives: ['retention'],
  }),
  relationship('n15', 'Zelf nabestellen, dag en nacht', 'Reorder yourself, day or night', {
    segments: robots,
    types: ['selfService'],
    motives: ['retention', 'upselling'],
  }),

  revenue('n16', 'Series uurwerkdelen', 'Series of watch parts', {
    segments: watches,
    types: ['assetSale'],
    revenueKind: 'transaction',
    pricing: 'negotiation',
    amount: 8_600_000,
  }),
  revenue('n17', 'Raamcontracten voor pompdelen', 'Framework deals for pump parts', {
    segments: medical,
    types: ['assetSale'],
    revenueKind: 'recurring',
    pricing: 'volumeDependent',
    amount: 9_400_000,
  }),
  revenue('n18', 'Lagers uit de catalogus', 'Bearings from the catalogue', {
    segments: robots,
    types: ['assetSale'],
    revenueKind: 'transaction',
    pricing: 'listPrice',
    amount: 5_200_000,
  }),
  revenue('n19', 'Licenties op het lagerpatent', 'Licences on the bearing patent', {
    segments: robots,
    types: ['licensing'],
    revenueKind: 'recurring',
    pricing: 'negotiation',
    amount: 900_000,
  }),
  revenue('n20', 'Ontwerpen en prototypes', 'Designs and prototypes', {
    segments: all,
    types: ['usageFee'],
    revenueKind: 'transaction',
    pricing: 'featureDependent',
    amount: 2_400_000,
  }),

  resource('n21', 'Cleanroom en precisiemachines', 'Clean room and precision tools', {
    segments: all,
    types: ['physical'],
    ownership: 'owned',
    supports: ['n26', 'n27', 'n5'],
  }),
  resource('n22', 'Vaklieden met een vaste hand', 'Craftspeople with a steady hand', {
    segments: all,
    types: ['human'],
    ownership: 'owned',
    supports: ['n25', 'n26', 'n28', 'n4'],
  }),
  resource('n23', 'Patent op kleine lagers', 'A patent on tiny bearings', {
    segments: robots,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n25', 'n7'],
  }),
  resource('n24', 'Medische certificaten', 'Medical certificates', {
    segments: medical,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n27', 'n5'],
  }),

  activity('n25', 'Ontwerpen tot op de micrometer', 'Designing to the micrometre', {
    segments: all,
    types: ['problemSolving'],
    supports: ['n8', 'n4', 'n7', 'n13'],
  }),
  activity('n26', 'Kleine series foutloos maken', 'Making small series flawlessly', {
    segments: all,
    types: ['production'],
    supports: ['n8', 'n4', 'n7', 'n11'],
  }),
  activity('n27', 'Elk deel meten en vastleggen', 'Measuring and logging each part', {
    segments: all,
    types: ['production'],
    supports: ['n5', 'n6', 'n12', 'n14', 'n15'],
  }),
  activity('n28', 'Technisch advies bij de klant', 'Technical advice on site', {
    segments: all,
    types: ['problemSolving'],
    supports: ['n8', 'n9', 'n10', 'n14'],
  }),

  partner('n29', 'Leveranciers van speciaal staal', 'Suppliers of special steel', {
    segments: all,
    types: ['buyerSupplier'],
    motives: ['riskReduction'],
    supports: ['n26'],
  }),
  partner('n30', 'Technische universiteit', 'University of technology', {
    segments: all,
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    supports: ['n25', 'n23'],
  }),
  partner('n31', 'Bedrijf dat steriel verpakt', 'Firm for sterile packaging', {
    segments: medical,
    types: ['buyerSupplier'],
    motives: ['acquisition', 'optimizationAndScale'],
    supports: ['n26', 'n5'],
  }),

  cost('n32', 'Lonen van vaklieden', 'Wages of craftspeople', {
    types: ['fixed'],
    amount: 11_200_000,
    supports: ['n22', 'n26'],
  }),
  cost('n33', 'Machinepark voor drie markten', 'Machines for three markets', {
    types: ['fixed', 'economiesOfScope'],
    amount: 5_600_000,
    supports: ['n21'],
  }),
  cost('n34', 'Staal, robijn en titanium', 'Steel, ruby and titanium', {
    types: ['variable'],
    amount: 4_100_000,
    supports: ['n26'],
  }),
  cost('n35', 'Keuringen en certificaten', 'Inspections and certificates', {
    types: ['fixed'],
    amount: 1_900_000,
    supports: ['n24', 'n27'],
  }),

  idea('n36', 'Ook voor hoortoestellen?', 'Hearing aids too?'),
];

export const micromechanics = exampleCanvas({
  id: 'micromechanics',
  header: {
    nl: {
      title: 'Klein werk voor drie markten',
      description:
        'Zoals Micro Precision Systems het doet: ontwerp en productie voor horloges, zorg en industrie.',
      designedFor: 'Vonkel Fijnmechanica',
      designedBy: 'Team Loep 5',
    },
    en: {
      title: 'Small work for three markets',
      description:
        'As Micro Precision Systems does it: design and production for watches, medicine and industry.',
      designedFor: 'Vonkel Micromechanics',
      designedBy: 'Team Loupe 5',
    },
  },
  notes,
});
