import type { KeyResourcesGuide } from './types.ts';

export const keyResources: KeyResourcesGuide = {
  key: 'keyResources',
  definition: {
    nl: 'De middelen waar je model mee staat of valt: om je aanbod te maken, markten te bereiken, relaties te onderhouden en geld te verdienen. Ze zijn van jou, geleaset of van een key partner.',
    en: 'The resources your model stands or falls by: to create your offer, reach markets, look after relationships and earn money. They are your own, leased or a key partner’s.',
  },
  questions: [
    {
      id: 'keyResources.1',
      text: {
        nl: 'Zonder welke middelen valt je aanbod weg?',
        en: 'Without which resources would your offer fall away?',
      },
    },
    {
      id: 'keyResources.2',
      text: {
        nl: 'Wat hebben je kanalen nodig om te draaien?',
        en: 'What do your channels need to run?',
      },
    },
    {
      id: 'keyResources.3',
      text: {
        nl: 'Welke mensen, kennis of gegevens vragen je klantrelaties?',
        en: 'Which people, knowledge or data do your relationships call for?',
      },
    },
    {
      id: 'keyResources.4',
      text: {
        nl: 'Wat moet er staan voordat er geld binnenkomt?',
        en: 'What must be in place before money comes in?',
      },
    },
    {
      id: 'keyResources.5',
      text: {
        nl: 'Is het van jou, geleaset of van een partner?',
        en: 'Is it yours, leased or a partner’s?',
      },
    },
  ],
  stuck: {
    nl: 'Wat kan een concurrent niet zomaar namaken?',
    en: 'What could a rival not easily copy?',
  },
  aboutTypes: {
    nl: 'De meeste modellen hebben middelen van verschillende soorten nodig. Eén middel kan ook van meer dan één soort zijn.',
    en: 'Most models need resources of different types. A single resource can also be of more than one type.',
  },
  types: {
    physical: {
      name: { nl: 'Fysiek', en: 'Physical' },
      meaning: {
        nl: 'Fabrieken, gebouwen, voertuigen, machines, systemen, verkooppunten en distributienetwerken. Vaak zit er veel kapitaal in.',
        en: 'Plants, buildings, vehicles, machines, systems, points of sale and distribution networks. They often tie up a lot of capital.',
      },
      example: {
        nl: 'Bij Wal-Mart de winkels en de logistiek; bij Amazon de IT, de magazijnen en de logistiek.',
        en: 'At Wal-Mart, shops and logistics; at Amazon, IT, warehousing and logistics.',
      },
    },
    intellectual: {
      name: { nl: 'Intellectueel', en: 'Intellectual' },
      meaning: {
        nl: 'Merken, kennis die alleen jij hebt, octrooien, auteursrechten, partnerschappen en klantenbestanden. Moeilijk op te bouwen, maar veel waard.',
        en: 'Brands, knowledge that only you have, patents, copyrights, partnerships and customer databases. Hard to build, but worth a great deal.',
      },
      example: {
        nl: 'De merken van Nike en Sony, de software van Microsoft en SAP, de chipontwerpen die Qualcomm in licentie geeft.',
        en: 'The brands of Nike and Sony, the software of Microsoft and SAP, the chip designs that Qualcomm licenses.',
      },
    },
    human: {
      name: { nl: 'Menselijk', en: 'Human' },
      meaning: {
        nl: 'Mensen, ook wel human resources genoemd. Ze wegen het zwaarst waar het werk veel kennis of creativiteit vraagt.',
        en: 'People, or human resources. They matter most where the work takes a lot of knowledge or creativity.',
      },
      example: {
        nl: 'Novartis leunt op zijn wetenschappers en op een groot verkoopteam.',
        en: 'Novartis relies on its scientists and on a large sales force.',
      },
    },
    financial: {
      name: { nl: 'Financieel', en: 'Financial' },
      meaning: {
        nl: 'Contant geld, kredietlijnen en garanties, of aandelen waarmee je onmisbare mensen aantrekt.',
        en: 'Cash, credit lines and guarantees, or shares to win over people you cannot do without.',
      },
      example: {
        nl: 'Ericsson leent geld en leent een deel door aan klanten, zodat die bij Ericsson bestellen.',
        en: 'Ericsson borrows money and lends part of it on to customers, so that they order from Ericsson.',
      },
    },
  },
  pitfalls: [
    {
      nl: 'Middel of activiteit? Een middel heb je, een activiteit doe je. Een bakkersoven is een middel; brood bakken is een activiteit.',
      en: 'Resource or activity? A resource is something you have, an activity something you do. An oven is a resource; baking bread is an activity.',
    },
    {
      nl: 'Niet alles wat je hebt, is een key resource. Haal het in gedachten weg: blijft je aanbod overeind, laat het dan weg.',
      en: 'Not everything you have is a key resource. Imagine it gone: if your offer still stands, leave it out.',
    },
    {
      nl: 'Gebouwen en machines vallen het eerst op. Denk ook aan merk, kennis, klantgegevens en krediet.',
      en: 'Buildings and machines catch the eye first. Think of your brand, knowledge, customer data and credit as well.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Een chipfabrikant heeft fabrieken nodig waar veel kapitaal in zit. Een chipontwerper heeft vooral mensen nodig. Dezelfde sector, heel andere key resources. Qualcomm verdient aan ontwerpen die het in licentie geeft.',
      en: 'A chip maker needs plants that tie up a lot of capital. A chip designer needs people above all. One industry, very different key resources. Qualcomm earns from designs that it licenses.',
    },
    {
      nl: 'Wal-Mart leunt op winkels en logistiek, Amazon op IT, magazijnen en logistiek. Bij Nike en Sony is het merk onmisbaar, bij Microsoft en SAP de software: niet aan te raken, wel kwijt te raken.',
      en: 'Wal-Mart relies on shops and logistics, Amazon on IT, warehousing and logistics. At Nike and Sony the brand is vital, at Microsoft and SAP the software: you cannot touch it, but you can lose it.',
    },
    {
      nl: 'Ericsson zet geld in als middel. Het leent, en leent een deel door aan klanten, zodat de opdrachten bij Ericsson terechtkomen. Dat heet verkoopfinanciering, of vendor financing.',
      en: 'Ericsson uses money itself as a resource. It borrows and lends part of the money on to customers, so that the orders come to Ericsson. This is called vendor financing.',
    },
  ],
  ownership: {
    owned: {
      name: { nl: 'In eigen bezit', en: 'Owned' },
      meaning: { nl: 'Het middel is van jou.', en: 'The resource belongs to you.' },
      example: {
        nl: 'Een bakker heeft de oven gekocht.',
        en: 'A baker has bought the oven.',
      },
    },
    leased: {
      name: { nl: 'Geleaset', en: 'Leased' },
      meaning: {
        nl: 'Je betaalt om het middel een tijdlang te mogen gebruiken.',
        en: 'You pay to use the resource for a time.',
      },
      example: {
        nl: 'Een thuiszorgorganisatie rijdt in leaseauto’s.',
        en: 'A home care organisation drives leased cars.',
      },
    },
    partner: {
      name: { nl: 'Van een key partner', en: 'From a key partner' },
      meaning: {
        nl: 'Een key partner heeft het middel en laat jou er gebruik van maken.',
        en: 'A key partner has the resource and lets you make use of it.',
      },
      example: {
        nl: 'Een theatergroep repeteert in de zaal van het wijkcentrum.',
        en: 'A theatre group rehearses in the hall of the community centre.',
      },
    },
  },
};
