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

// A hosted CRM: customers save the cost and the effort of running one themselves.

const small = ['n1'] as const;
const large = ['n2'] as const;
const both = ['n1', 'n2'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Kleine bedrijven zonder eigen IT', 'Small firms without their own IT', {
    types: ['segmented'],
  }),
  segment('n2', 'Verkoopteams van grote bedrijven', 'Sales teams at large companies', {
    detail: {
      nl: 'Hun IT-afdeling heeft een wachtlijst; zij willen nog dit kwartaal beginnen.',
      en: 'Their IT department has a waiting list; they want to start this quarter.',
    },
    types: ['segmented'],
  }),

  proposition('n3', 'Klantenbeheer zonder eigen servers', 'CRM without your own servers', {
    detail: {
      nl: 'Niets kopen, niets installeren, niets onderhouden: alleen een browser.',
      en: 'Nothing to buy, nothing to install, nothing to maintain: just a browser.',
    },
    segments: small,
    types: ['costReduction'],
  }),
  proposition('n4', 'Vandaag nog aan het werk', 'Up and running today', {
    segments: small,
    types: ['convenience'],
  }),
  proposition('n5', 'Updates en back-ups inbegrepen', 'Updates and backups included', {
    segments: both,
    types: ['costReduction', 'riskReduction'],
  }),
  proposition('n6', 'Eén beeld van elke klant', 'One view of each customer', {
    segments: large,
    types: ['performance'],
  }),
  proposition('n7', 'Aanpasbaar zonder programmeurs', 'Adaptable without programmers', {
    segments: large,
    types: ['customization'],
  }),

  channel('n8', 'Website met gratis proefmaand', 'Website with a free trial month', {
    segments: small,
    types: ['webSales'],
    phases: ['evaluation', 'purchase'],
  }),
  channel('n9', 'Boekhouders die ons aanraden', 'Bookkeepers who recommend us', {
    segments: small,
    types: ['partnerStores'],
    phases: ['awareness', 'evaluation'],
  }),
  channel('n10', 'Verkopers voor grote klanten', 'Sales reps for large customers', {
    segments: large,
    types: ['salesForce'],
    phases: ['awareness', 'evaluation', 'purchase'],
  }),
  channel('n11', 'De software zelf, in de browser', 'The software itself, in a browser', {
    segments: both,
    types: ['webSales'],
    phases: ['delivery', 'afterSales'],
  }),

  relationship('n12', 'Hulpcentrum met korte filmpjes', 'Help centre with short videos', {
    segments: small,
    types: ['selfService'],
    motives: ['acquisition', 'retention'],
  }),
  relationship('n13', 'Automatische tips in beeld', 'Automatic tips on screen', {
    segments: small,
    types: ['automatedServices'],
    motives: ['upselling'],
  }),
  relationship('n14', 'Gebruikers die elkaar helpen', 'Users who help each other', {
    segments: both,
    types: ['communities'],
    motives: ['retention'],
  }),
  relationship('n15', 'Vaste adviseur per klant', 'A dedicated adviser per customer', {
    segments: large,
    types: ['dedicatedAssistance'],
    motives: ['retention', 'upselling'],
  }),

  revenue('n16', 'Maandbedrag per gebruiker', 'Monthly fee per user', {
    segments: small,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'listPrice',
    amount: 9_600_000,
  }),
  revenue('n17', 'Jaarcontracten per team', 'Yearly contracts per team', {
    segments: large,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'volumeDependent',
    amount: 14_200_000,
  }),
  revenue('n18', 'Inrichting en training', 'Set-up and training', {
    segments: large,
    types: ['usageFee'],
    revenueKind: 'transaction',
    pricing: 'negotiation',
    amount: 2_100_000,
  }),
  revenue('n19', 'Provisie uit de appwinkel', 'Commission from the app store', {
    segments: both,
    types: ['brokerage'],
    revenueKind: 'transaction',
    pricing: 'volumeDependent',
    amount: 1_300_000,
  }),

  resource('n20', 'Eén systeem voor alle klanten', 'One system for all customers', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n24', 'n5', 'n6'],
  }),
  resource('n21', 'Gehuurde servers in twee landen', 'Leased servers in two countries', {
    segments: both,
    types: ['physical'],
    ownership: 'leased',
    supports: ['n25', 'n3'],
  }),
  resource('n22', 'Ontwikkelaars en ontwerpers', 'Developers and designers', {
    segments: both,
    types: ['human'],
    ownership: 'owned',
    supports: ['n24', 'n26', 'n7'],
  }),
  resource('n23', 'Goede naam in databeveiliging', 'A good name in data security', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n27', 'n3'],
  }),

  activity('n24', 'Elke week een verbetering', 'An improvement every week', {
    segments: both,
    types: ['production'],
    supports: ['n5', 'n6', 'n7', 'n11', 'n13'],
  }),
  activity('n25', 'Dag en nacht online blijven', 'Staying online day and night', {
    segments: both,
    types: ['platformNetwork'],
    supports: ['n3', 'n5', 'n11'],
  }),
  activity('n26', 'Klanten ermee leren werken', 'Teaching customers to use it', {
    segments: both,
    types: ['problemSolving'],
    supports: ['n4', 'n12', 'n14', 'n15'],
  }),
  activity('n27', 'Proefgebruikers overtuigen', 'Winning over trial users', {
    segments: both,
    types: ['problemSolving'],
    supports: ['n4', 'n8', 'n9', 'n10'],
  }),

  partner('n28', 'Verhuurders van serverruimte', 'Server space providers', {
    segments: both,
    types: ['buyerSupplier'],
    motives: ['optimizationAndScale', 'acquisition'],
    supports: ['n21'],
  }),
  partner('n29', 'Makers van aanvullende apps', 'Makers of add-on apps', {
    segments: both,
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    supports: ['n24', 'n7'],
  }),
  partner('n30', 'Adviesbureaus die het inrichten', 'Consultancies that set it up', {
    segments: large,
    types: ['strategicAlliance'],
    motives: ['optimizationAndScale'],
    supports: ['n26', 'n7'],
  }),
  partner('n31', 'Hackers die we laten inbreken', 'Hackers we pay to break in', {
    segments: both,
    types: ['buyerSupplier'],
    motives: ['riskReduction'],
    supports: ['n25', 'n23'],
  }),

  cost('n32', 'Salarissen van ontwikkelaars', 'Developers’ salaries', {
    types: ['fixed'],
    amount: 8_400_000,
    supports: ['n22', 'n24'],
  }),
  cost('n33', 'Verkoop en marketing', 'Sales and marketing', {
    types: ['fixed'],
    amount: 7_100_000,
    supports: ['n27'],
  }),
  cost('n34', 'Servers die alle klanten delen', 'Servers that all customers share', {
    types: ['variable', 'economiesOfScale'],
    amount: 3_200_000,
    supports: ['n21', 'n25'],
  }),
  cost('n35', 'Begeleiding en hulpcentrum', 'Guidance and help centre', {
    types: ['variable'],
    amount: 3_000_000,
    supports: ['n26'],
  }),

  idea('n36', 'Gratis voor één gebruiker?', 'Free for a single user?'),
];

export const hostedCrm = exampleCanvas({
  id: 'hosted-crm',
  header: {
    nl: {
      title: 'CRM zonder serverhok',
      description:
        'Zoals Salesforce.com het doet: geen software kopen en beheren, alleen betalen voor het gebruik.',
      designedFor: 'Lindewal Relatiesoftware',
      designedBy: 'Team Wolk 7',
    },
    en: {
      title: 'CRM without a server room',
      description:
        'As Salesforce.com does it: no software to buy and run, just a fee for using it.',
      designedFor: 'Lindewal CRM Software',
      designedBy: 'Team Cloud 7',
    },
  },
  notes,
});
