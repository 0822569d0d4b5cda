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

// A credit card network: two segments that need each other, and that both pay.

const holders = ['n1'] as const;
const shops = ['n2'] as const;
const both = ['n1', 'n2'] as const;

const notes: readonly ExampleNote[] = [
  segment('n1', 'Mensen die overal willen betalen', 'People who want to pay anywhere', {
    detail: {
      nl: 'Een kaart is pas iets waard als je er op genoeg plekken mee kunt betalen.',
      en: 'A card is only worth having once enough places take it.',
    },
    types: ['multiSided'],
  }),
  segment('n2', 'Winkels en webwinkels', 'Shops and web shops', {
    detail: {
      nl: 'Ze doen pas mee als genoeg klanten met een kaart betalen.',
      en: 'They only join once enough customers pay by card.',
    },
    types: ['multiSided'],
  }),

  proposition('n3', 'Eén kaart voor de hele wereld', 'One card for the whole world', {
    segments: holders,
    types: ['convenience'],
  }),
  proposition('n4', 'Nu kopen, volgende maand betalen', 'Buy now, pay next month', {
    segments: holders,
    types: ['accessibility'],
  }),
  proposition('n5', 'Geld terug na fraude', 'Your money back after fraud', {
    segments: holders,
    types: ['riskReduction'],
  }),
  proposition('n6', 'Klanten die meer besteden', 'Customers who spend more', {
    segments: shops,
    types: ['performance'],
  }),
  proposition('n7', 'Gegarandeerd betaald in twee dagen', 'Guaranteed payment in two days', {
    segments: shops,
    types: ['riskReduction'],
  }),

  channel('n8', 'Aanvraag via je eigen bank', 'Applying through your own bank', {
    segments: holders,
    types: ['partnerStores'],
    phases: ['awareness', 'evaluation', 'purchase', 'delivery'],
  }),
  channel('n9', 'App met al je uitgaven', 'App showing all your spending', {
    segments: holders,
    types: ['webSales'],
    phases: ['delivery', 'afterSales'],
  }),
  channel('n10', 'Verkoopteam voor winkelketens', 'Sales team for retail chains', {
    segments: shops,
    types: ['salesForce'],
    phases: ['awareness', 'evaluation', 'purchase'],
  }),
  channel('n11', 'Verkopers van betaalautomaten', 'Sellers of card terminals', {
    segments: shops,
    types: ['partnerStores'],
    phases: ['awareness', 'purchase', 'delivery', 'afterSales'],
  }),

  relationship('n12', 'Spaarpunten bij elke aankoop', 'Reward points on every purchase', {
    segments: holders,
    types: ['automatedServices'],
    motives: ['retention', 'upselling'],
  }),
  relationship('n13', 'Hulplijn bij verlies of diefstal', 'Helpline for loss or theft', {
    segments: holders,
    types: ['personalAssistance'],
    motives: ['retention'],
  }),
  relationship('n14', 'Zelf uitbetalingen volgen', 'Track your own payouts', {
    segments: shops,
    types: ['selfService'],
    motives: ['retention'],
  }),

  revenue('n15', 'Een deel van elke betaling', 'A share of every payment', {
    segments: shops,
    types: ['brokerage'],
    revenueKind: 'transaction',
    pricing: 'volumeDependent',
    amount: 46_000_000,
  }),
  revenue('n16', 'Maandbedrag per winkel', 'Monthly fee per shop', {
    segments: shops,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'segmentDependent',
    amount: 7_000_000,
  }),
  revenue('n17', 'Jaarbedrag per kaart', 'Yearly fee per card', {
    segments: holders,
    types: ['subscription'],
    revenueKind: 'recurring',
    pricing: 'featureDependent',
    amount: 18_000_000,
  }),
  revenue('n18', 'Opslag op vreemde valuta', 'Foreign currency surcharge', {
    segments: holders,
    types: ['usageFee'],
    revenueKind: 'transaction',
    pricing: 'listPrice',
    amount: 9_000_000,
  }),

  resource('n19', 'Betaalnetwerk dat altijd werkt', 'A payment network that never stops', {
    segments: both,
    types: ['physical'],
    ownership: 'owned',
    supports: ['n23', 'n3', 'n7'],
  }),
  resource('n20', 'Merk dat beide kanten vertrouwen', 'A brand that both sides trust', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n24', 'n3'],
  }),
  resource('n21', 'Modellen die fraude herkennen', 'Models that spot fraud', {
    segments: both,
    types: ['intellectual'],
    ownership: 'owned',
    supports: ['n25', 'n5', 'n7'],
  }),
  resource('n22', 'Kredietruimte van banken', 'Credit lines from banks', {
    segments: both,
    types: ['financial'],
    ownership: 'partner',
    supports: ['n4', 'n7'],
  }),

  activity('n23', 'Betalingen in seconden verwerken', 'Clearing payments in seconds', {
    segments: both,
    types: ['platformNetwork'],
    supports: ['n3', 'n9', 'n14'],
  }),
  activity('n24', 'Winkels en banken werven', 'Recruiting shops and banks', {
    segments: both,
    types: ['platformNetwork'],
    supports: ['n3', 'n6', 'n8', 'n10', 'n11'],
  }),
  activity('n25', 'Fraude opsporen en afhandelen', 'Detecting and handling fraud', {
    segments: both,
    types: ['problemSolving'],
    supports: ['n5', 'n7', 'n13'],
  }),
  activity('n26', 'Het spaarprogramma beheren', 'Running the rewards scheme', {
    segments: holders,
    types: ['production'],
    supports: ['n12', 'n6'],
  }),

  partner('n27', 'Banken die kaarten uitgeven', 'Banks that issue cards', {
    detail: {
      nl: 'Zij werven de kaarthouders en schieten het geld een maand voor.',
      en: 'They win the cardholders and advance the money for a month.',
    },
    segments: holders,
    types: ['strategicAlliance'],
    motives: ['riskReduction', 'acquisition'],
    supports: ['n22', 'n24'],
  }),
  partner('n28', 'Ketens die spaarpunten aannemen', 'Chains that accept the points', {
    segments: holders,
    types: ['strategicAlliance'],
    motives: ['acquisition'],
    supports: ['n26'],
  }),
  partner('n29', 'Rivalen met dezelfde chipnorm', 'Rivals sharing a chip standard', {
    detail: {
      nl: 'Ze vechten om dezelfde klanten, maar elke automaat leest elke kaart.',
      en: 'They fight over the same customers, yet every terminal reads every card.',
    },
    segments: both,
    types: ['coopetition'],
    motives: ['optimizationAndScale', 'riskReduction'],
    supports: ['n23'],
  }),

  cost('n30', 'Netwerk en datacenters', 'Network and data centres', {
    types: ['fixed', 'economiesOfScale'],
    amount: 21_000_000,
    supports: ['n19', 'n23'],
  }),
  cost('n31', 'Werving en reclame', 'Recruitment and advertising', {
    types: ['fixed'],
    amount: 16_000_000,
    supports: ['n20', 'n24'],
  }),
  cost('n32', 'Ingewisselde spaarpunten', 'Redeemed reward points', {
    types: ['variable'],
    amount: 14_000_000,
    supports: ['n26'],
  }),
  cost('n33', 'Vergoeding van fraudeschade', 'Compensation for fraud', {
    types: ['variable'],
    amount: 9_000_000,
    supports: ['n25'],
  }),
  cost('n34', 'Rente op voorschotten', 'Interest on advances', {
    types: ['variable'],
    amount: 6_000_000,
    supports: ['n22'],
  }),

  idea('n35', 'Ook een kaart voor bedrijven?', 'A card for companies too?'),
];

export const creditCardNetwork = exampleCanvas({
  id: 'credit-card-network',
  header: {
    nl: {
      title: 'De kaart met twee kanten',
      description:
        'Hoe meer winkels meedoen, hoe meer de kaart waard is voor kaarthouders, en andersom.',
      designedFor: 'Kaartnetwerk Overtij',
      designedBy: 'Team Kassa 4',
    },
    en: {
      title: 'The two-sided card',
      description:
        'The more shops join, the more the card is worth to its holders, and the other way round.',
      designedFor: 'Overtij Card Network',
      designedBy: 'Team Checkout 4',
    },
  },
  notes,
});
