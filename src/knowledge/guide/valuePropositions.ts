import type { ValuePropositionsGuide } from './types.ts';
import { valueTypes } from './valueTypes.ts';

export const valuePropositions: ValuePropositionsGuide = {
  key: 'valuePropositions',
  definition: {
    nl: 'Wat een segment van je krijgt, en waarom het voor jou kiest en niet voor een ander. Het is een bundel voordelen uit producten en diensten, voor één bepaald segment.',
    en: 'What a segment gets from you, and why it chooses you over someone else. It is a bundle of benefits from products and services, put together for one particular segment.',
  },
  questions: [
    {
      id: 'valuePropositions.1',
      text: {
        nl: 'Wat wordt er voor dit segment beter dankzij jou?',
        en: 'What gets better for this segment thanks to you?',
      },
    },
    {
      id: 'valuePropositions.2',
      text: {
        nl: 'Van welk probleem verlos je ze?',
        en: 'Which problem do you take away?',
      },
    },
    {
      id: 'valuePropositions.3',
      text: {
        nl: 'Welke wens of behoefte vervul je?',
        en: 'Which wish or need do you fulfil?',
      },
    },
    {
      id: 'valuePropositions.4',
      text: {
        nl: 'Wat zit er voor elk segment in het pakket?',
        en: 'What is in the package for each segment?',
      },
    },
    {
      id: 'valuePropositions.5',
      text: {
        nl: 'Waarom kiezen ze jou en niet een ander?',
        en: 'Why do they pick you and not someone else?',
      },
    },
  ],
  stuck: {
    nl: 'Hoe redden ze zich nu, en wat ergert ze daaraan?',
    en: 'How do they manage today, and what annoys them about it?',
  },
  aboutTypes: {
    nl: 'De lijst is niet compleet: er zijn ook andere soorten waarde. Eén waardepropositie kan er meer dan één bieden.',
    en: 'The list is not complete: there are other kinds of value too. One value proposition may offer more than one.',
  },
  types: valueTypes,
  pitfalls: [
    {
      nl: 'Een lijst met eigenschappen is nog geen waarde. Vraag bij elke eigenschap wat er voor de klant beter van wordt.',
      en: 'A list of features is not yet value. Ask of each feature what it makes better for the customer.',
    },
    {
      nl: 'Een waardepropositie voor iedereen past vaak niemand echt. Koppel elk briefje aan het segment waarvoor het bedoeld is.',
      en: 'A value proposition for everyone rarely suits anyone well. Link each note to the segment it is meant for.',
    },
    {
      nl: 'Wie op prijs wint, moet ook zelf zuinig zijn. Beloof je daarnaast iets duurs, dan wringt dat: leg uit hoe het samengaat.',
      en: 'If you win on price, you must be thrifty yourself. Promise something costly as well and the two pull apart: explain how they go together.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Luchtvaartmaatschappijen willen vliegen, niet aan motoren sleutelen. Rolls-Royce bouwt en onderhoudt de motoren en krijgt een bedrag per draaiuur. Zo is die klus geklaard.',
      en: 'Airlines want to fly, not to tinker with engines. Rolls-Royce builds and maintains the engines and is paid a fee per running hour. That gets the job done.',
    },
    {
      nl: 'Southwest, easyJet en Ryanair stemden hun hele model af op een lage prijs. De Tata Nano opende in India een nieuw segment, en gratis kranten, e-mail en mobiele telefoondiensten gaan nog een stap verder: daar is de prijs nul.',
      en: 'Southwest, easyJet and Ryanair built their whole model around a low price. The Tata Nano opened a new segment in India, and free newspapers, e-mail and mobile phone services go one step further: their price is zero.',
    },
    {
      nl: 'NetJets gaf meer mensen toegang tot een privévliegtuig: je wordt mede-eigenaar. Beleggingsfondsen doen iets vergelijkbaars: ook wie maar weinig spaargeld heeft, kan het over veel beleggingen spreiden.',
      en: 'NetJets gave more people access to a private jet: you become a part-owner. Investment funds do something similar: even people with modest savings can spread them over many investments.',
    },
    {
      nl: 'Apple bracht met iPod en iTunes zoeken, kopen, downloaden en luisteren bij elkaar. Salesforce.com neemt klanten het kopen, installeren en onderhouden van een crm-systeem uit handen. Dat spaart geld en moeite.',
      en: 'With iPod and iTunes, Apple brought finding, buying, downloading and listening together. Salesforce.com spares customers the buying, installing and running of a CRM system. That saves money and effort.',
    },
  ],
  newOrSimilar: {
    nl: 'Een waardepropositie kan nieuw zijn of een markt op zijn kop zetten. Ze kan ook lijken op wat er al is, met iets extra’s.',
    en: 'A value proposition may be new, or turn a market upside down. It may also resemble what is already there, with something extra.',
  },
  kindsOfValue: {
    quantitative: {
      name: { nl: 'Kwantitatief', en: 'Quantitative' },
      meaning: {
        nl: 'Waarde die je in cijfers vangt, zoals de prijs of de snelheid van de dienst.',
        en: 'Value you can put in figures, such as the price or the speed of the service.',
      },
    },
    qualitative: {
      name: { nl: 'Kwalitatief', en: 'Qualitative' },
      meaning: {
        nl: 'Waarde die je ziet of voelt, zoals het ontwerp of de ervaring van de klant.',
        en: 'Value you see or feel, such as the design or the customer’s experience.',
      },
    },
  },
};
