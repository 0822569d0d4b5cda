import type { CustomerSegmentsGuide } from './types.ts';

export const customerSegments: CustomerSegmentsGuide = {
  key: 'customerSegments',
  definition: {
    nl: 'Iedereen die je wilt helpen, gegroepeerd naar gemeenschappelijke behoeften, gedrag of andere kenmerken. Het kunnen één of meer groepen zijn, groot of klein, maar zonder winstgevende klanten houdt niets stand.',
    en: 'Everyone you want to help, grouped by their needs, their behaviour or other traits they share. There may be one group or several, large or small, but without profitable customers nothing survives.',
  },
  questions: [
    {
      id: 'customerSegments.1',
      text: {
        nl: 'Wie is er beter af door wat je doet?',
        en: 'Who is better off because of what you do?',
      },
    },
    {
      id: 'customerSegments.2',
      text: {
        nl: 'Welke klanten kun je het minst missen?',
        en: 'Which customers could you least afford to lose?',
      },
    },
    {
      id: 'customerSegments.3',
      text: {
        nl: 'Welke groepen vragen een eigen aanbod, kanaal of contact?',
        en: 'Which groups need their own offer, channel or contact?',
      },
    },
    {
      id: 'customerSegments.4',
      text: {
        nl: 'Wie bedien je bewust niet?',
        en: 'Whom do you choose not to serve?',
      },
    },
  ],
  stuck: {
    nl: 'Wie gebruikt het, wie betaalt, wie beslist?',
    en: 'Who uses it, who pays, who decides?',
  },
  aboutTypes: {
    nl: 'Dit zijn voorbeelden; de lijst is niet compleet. Kies wat het best past.',
    en: 'These are examples; the list is not complete. Choose what fits best.',
  },
  types: {
    massMarket: {
      name: { nl: 'Massamarkt', en: 'Mass market' },
      meaning: {
        nl: 'Je maakt geen onderscheid: alle klanten hebben ruwweg dezelfde behoeften en problemen. Met één waardepropositie en één set kanalen en relaties bedien je ze allemaal.',
        en: 'You make no distinctions: all customers have roughly the same needs and problems. With one value proposition and one set of channels and relationships you serve them all.',
      },
      example: {
        nl: 'Consumentenelektronica: in heel verschillende huiskamers staat dezelfde televisie.',
        en: 'Consumer electronics: the same television stands in very different living rooms.',
      },
    },
    nicheMarket: {
      name: { nl: 'Nichemarkt', en: 'Niche market' },
      meaning: {
        nl: 'Waardepropositie, kanalen en relaties zijn allemaal toegesneden op één gespecialiseerde groep. Je ziet dit vaak tussen leverancier en afnemer.',
        en: 'Value proposition, channels and relationships are all cut to fit one specialised group. You often see this between supplier and buyer.',
      },
      example: {
        nl: 'Een fabrikant van auto-onderdelen die afhankelijk is van grote autofabrikanten.',
        en: 'A maker of car parts that depends on large car manufacturers.',
      },
    },
    segmented: {
      name: { nl: 'Gesegmenteerd', en: 'Segmented' },
      meaning: {
        nl: 'De behoeften van je groepen lijken op elkaar, maar zijn niet gelijk. Dat werkt door in je waardeproposities, kanalen, relaties en inkomsten.',
        en: 'Your groups have needs that are alike but not equal. That carries through to your value propositions, channels, relationships and revenue.',
      },
      example: {
        nl: 'De tak voor particulieren van Credit Suisse: veel klanten met een vermogen tot 100.000 Amerikaanse dollar, weinig met meer dan 500.000.',
        en: 'The retail arm of Credit Suisse: many clients with assets up to US$ 100,000, few with a net worth above US$ 500,000.',
      },
    },
    diversified: {
      name: { nl: 'Gediversifieerd', en: 'Diversified' },
      meaning: {
        nl: 'Je bedient twee groepen die los van elkaar staan en heel verschillende behoeften hebben.',
        en: 'You serve two groups that have nothing to do with each other and whose needs differ widely.',
      },
      example: {
        nl: 'Amazon: naast klanten van de webwinkel ook webbedrijven die online opslag en servers op afroep kopen.',
        en: 'Amazon: web shop customers on one side, web companies buying online storage and on-demand servers on the other.',
      },
    },
    multiSided: {
      name: { nl: 'Multi-sided platform', en: 'Multi-sided platform' },
      meaning: {
        nl: 'Twee of meer groepen die elkaar nodig hebben; ook wel een multi-sided markt. Valt de ene groep weg, dan verliest ook de andere haar reden om te komen.',
        en: 'Two or more groups that need each other; also called a multi-sided market. If one group drops out, the other loses its reason to come.',
      },
      example: {
        nl: 'Een creditcard heeft veel kaarthouders nodig én veel winkels die de kaart aannemen.',
        en: 'A credit card needs plenty of cardholders and plenty of shops that take the card.',
      },
    },
  },
  pitfalls: [
    {
      nl: '‘Iedereen’ is zelden een segment. Alleen op een massamarkt gaat dat op; verschillen de behoeften, splits dan.',
      en: '“Everyone” is rarely a segment. That holds for a mass market only; where needs differ, split the group.',
    },
    {
      nl: 'Segment of partner? Wie waarde van je krijgt, is een segment; wie werk of middelen levert, een partner. Twijfel je, vraag dan wiens behoefte je vervult.',
      en: 'Segment or partner? Those who get value from you are a segment; those who supply work or resources, a partner. If in doubt, ask whose need you meet.',
    },
    {
      nl: 'Wie niet betaalt, wordt makkelijk vergeten. Ook de gratis kant van een multi-sided platform is een segment, met een eigen waardepropositie.',
      en: 'Those who do not pay are easily forgotten. The free side of a multi-sided platform is a segment too, with a value proposition of its own.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Credit Suisse had veel particuliere klanten met een kleiner vermogen en enkele met een groot vermogen. Hun behoeften leken op elkaar, maar waren niet gelijk. Dan verschilt ook wat je aanbiedt, via welk kanaal en met welke relatie, en wat dat opbrengt.',
      en: 'Credit Suisse had many retail clients with smaller assets and a few with large ones. Their needs were alike, but not equal. What you offer, through which channel and in what relationship, then differs too, and so does what it earns you.',
    },
    {
      nl: 'Micro Precision Systems ontwerpt en maakt micromechaniek voor bedrijven die dat uitbesteden. Het bedient er drie segmenten mee: horlogemakers, de medische industrie en de industriële automatisering.',
      en: 'Micro Precision Systems designs and makes micromechanics for companies that outsource this work. It serves three segments this way: watchmakers, the medical industry and industrial automation.',
    },
    {
      nl: 'Amazon had voor zijn webwinkel de IT-infrastructuur al staan. In 2006 begon het daarmee ook online opslag en servers op afroep aan webbedrijven te verkopen: een groep die met zijn boekenkopers niets te maken heeft.',
      en: 'Amazon already had the IT infrastructure for its web shop. In 2006 it began to use it to sell online storage and on-demand servers to web companies: a group that has nothing to do with the people who buy its books.',
    },
    {
      nl: 'Een gratis krant heeft lezers nodig om adverteerders te winnen. Die adverteerders betalen voor het maken en verspreiden van de krant. Twee segmenten, en maar één ervan betaalt.',
      en: 'A free newspaper needs readers in order to win advertisers. Those advertisers pay for making and distributing the paper. Two segments, and only one of them pays.',
    },
  ],
  whenToSplit: {
    intro: {
      nl: 'Splits een groep als voor een deel ervan een van deze dingen geldt.',
      en: 'Split a group when one of these things is true of part of it.',
    },
    criteria: {
      offer: {
        nl: 'Hun behoeften verschillen zo dat ze om een ander aanbod vragen, en dat ook rechtvaardigen.',
        en: 'Their needs differ so much that they call for another offer, and justify it.',
      },
      channel: {
        nl: 'Je bereikt ze via een ander kanaal.',
        en: 'You reach them through another channel.',
      },
      relationship: {
        nl: 'Ze verwachten een ander soort relatie.',
        en: 'They expect another kind of relationship.',
      },
      profitability: {
        nl: 'Je verdient duidelijk meer of minder aan ze.',
        en: 'You earn clearly more or less from them.',
      },
      willingnessToPay: {
        nl: 'Ze willen voor iets anders betalen.',
        en: 'They are willing to pay for something else.',
      },
    },
  },
  leftOut: {
    nl: 'Een groep weglaten is ook een keuze: maak die bewust. Ontwerp daarna de rest van je model rond een goed begrip van wat je gekozen segmenten nodig hebben.',
    en: 'Leaving a group out is a choice too: make it on purpose. Then design the rest of your model around a good understanding of what your chosen segments need.',
  },
};
