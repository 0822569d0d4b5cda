import type { KeyPartnersGuide } from './types.ts';

export const keyPartners: KeyPartnersGuide = {
  key: 'keyPartners',
  definition: {
    nl: 'De partijen van buiten op wie je bouwt. Een deel van het werk laat je aan hen over, en een deel van de middelen komt van hen.',
    en: 'The outside parties you build on. They do part of the work for you, and part of your resources comes from them.',
  },
  questions: [
    {
      id: 'keyPartners.1',
      text: {
        nl: 'Wie van buiten kun je niet missen?',
        en: 'Which outsiders can you not do without?',
      },
    },
    {
      id: 'keyPartners.2',
      text: {
        nl: 'Van welke leveranciers hang je af?',
        en: 'Which suppliers do you depend on?',
      },
    },
    {
      id: 'keyPartners.3',
      text: {
        nl: 'Welke middelen haal je bij hen?',
        en: 'Which resources do you get from them?',
      },
    },
    {
      id: 'keyPartners.4',
      text: {
        nl: 'Welk werk laat je aan hen over?',
        en: 'Which work do you leave to them?',
      },
    },
    {
      id: 'keyPartners.5',
      text: {
        nl: 'Wat win je ermee: schaal, minder risico of iets wat je zelf niet hebt?',
        en: 'What do you gain: scale, less risk or something you lack?',
      },
    },
  ],
  stuck: {
    nl: 'Wat kan een ander beter of goedkoper dan jij?',
    en: 'What can someone else do better or cheaper than you?',
  },
  aboutTypes: {
    nl: 'Er zijn vier soorten partnerschap. Kies wat jullie voor elkaar zijn.',
    en: 'There are four kinds of partnership. Choose what you are to each other.',
  },
  types: {
    strategicAlliance: {
      name: { nl: 'Strategische alliantie', en: 'Strategic alliance' },
      meaning: {
        nl: 'Een samenwerking tussen bedrijven die geen concurrenten zijn.',
        en: 'An alliance between companies that do not compete.',
      },
      example: {
        nl: 'Een fietsenmerk en een verzekeraar bieden samen een verzekerde fiets aan.',
        en: 'A bicycle brand and an insurer offer an insured bike together.',
      },
    },
    coopetition: {
      name: { nl: 'Coöpetitie', en: 'Coopetition' },
      meaning: {
        nl: 'Een samenwerking tussen concurrenten.',
        en: 'An alliance between competitors.',
      },
      example: {
        nl: 'Twee brouwerijen vechten om dezelfde cafés en delen één bottellijn.',
        en: 'Two breweries fight for the same pubs and share one bottling line.',
      },
    },
    jointVenture: {
      name: { nl: 'Joint venture', en: 'Joint venture' },
      meaning: {
        nl: 'Samen een nieuw bedrijf beginnen.',
        en: 'Starting a new business together.',
      },
      example: {
        nl: 'Een energiebedrijf en een bouwbedrijf richten samen een bedrijf op dat zonneparken aanlegt.',
        en: 'An energy company and a construction company set up a firm that builds solar farms.',
      },
    },
    buyerSupplier: {
      name: { nl: 'Koper en leverancier', en: 'Buyer and supplier' },
      meaning: {
        nl: 'Een vaste band tussen koper en leverancier, zodat de levering betrouwbaar is.',
        en: 'A lasting tie between buyer and supplier, so that supply is reliable.',
      },
      example: {
        nl: 'Een restaurant spreekt met een kweker af dat er elke ochtend verse groente komt.',
        en: 'A restaurant agrees with a grower that fresh vegetables arrive every morning.',
      },
    },
  },
  pitfalls: [
    {
      nl: 'Partner of segment? Kijk waar het om gaat: krijg je werk of middelen van hen, of vervul je een behoefte van hen? Soms is het allebei; zet dan in beide vakken een briefje.',
      en: 'Partner or segment? Look at what it is about: do you get work or resources from them, or do you meet a need of theirs? Sometimes it is both; then put a note in both blocks.',
    },
    {
      nl: 'Niet elke leverancier is een key partner. Noem alleen wie je niet zomaar vervangt.',
      en: 'Not every supplier is a key partner. Name only those you could not easily replace.',
    },
    {
      nl: 'Een naam alleen zegt weinig. Noteer welk werk of welk middel van die partner komt, en wat je ermee wint.',
      en: 'A name alone says little. Note which work or which resource comes from that partner, and what you gain.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Horlogemakers die hun micromechaniek uitbesteden aan Micro Precision Systems, hebben er een key partner aan. Voor Micro Precision Systems zelf zijn die horlogemakers juist een segment. Het hangt ervan af wiens canvas je tekent.',
      en: 'To watchmakers who outsource their micromechanics to it, Micro Precision Systems is a key partner. To Micro Precision Systems itself, those watchmakers are a segment. It depends on whose canvas you are drawing.',
    },
    {
      nl: 'Een maker van auto-onderdelen hangt af van grote autofabrikanten, en die fabrikanten willen op de levering kunnen rekenen. Zo groeit een vaste band tussen koper en leverancier.',
      en: 'A maker of car parts depends on large car manufacturers, and they in turn want to count on its deliveries. That is how a lasting tie between buyer and supplier grows.',
    },
    {
      nl: 'Wie een chipontwerp van Qualcomm in licentie neemt, haalt kennis in huis die er nog niet was. Wie crm afneemt bij Salesforce.com, laat het onderhoud aan een ander over.',
      en: 'Those who license a chip design from Qualcomm bring in knowledge they lack. Those who take their CRM from Salesforce.com leave the running of it to someone else.',
    },
  ],
  aboutMotives: {
    nl: 'Vraag bij elke partner waarom je samenwerkt. Er zijn drie motieven.',
    en: 'Ask of each partner why you work together. There are three motives.',
  },
  motives: {
    optimizationAndScale: {
      name: { nl: 'Optimalisatie en schaal', en: 'Optimisation and scale' },
      meaning: {
        nl: 'Je verdeelt middelen en werk slimmer en profiteert van grotere aantallen.',
        en: 'You divide up resources and work more cleverly and gain from larger numbers.',
      },
      example: {
        nl: 'Een bakker laat het bezorgen over aan een koerier die toch al door de stad rijdt.',
        en: 'A baker leaves deliveries to a courier who crosses the town anyway.',
      },
    },
    riskReduction: {
      name: { nl: 'Minder risico en onzekerheid', en: 'Less risk and uncertainty' },
      meaning: {
        nl: 'Je deelt een risico dat voor één partij te groot of te onzeker is.',
        en: 'You share a risk that is too great or too uncertain for one party.',
      },
      example: {
        nl: 'Twee filmstudio’s betalen samen een dure film.',
        en: 'Two film studios pay for an expensive film together.',
      },
    },
    acquisition: {
      name: {
        nl: 'Middelen en activiteiten die je mist',
        en: 'Resources and activities you lack',
      },
      meaning: {
        nl: 'Een partner heeft of kan iets wat jij mist. Je hoeft het niet zelf op te bouwen.',
        en: 'A partner has or does something you lack. There is no need to build it up yourself.',
      },
      example: {
        nl: 'Een verzekeraar verkoopt via adviseurs die hun klanten al kennen.',
        en: 'An insurer sells through advisers who already know their clients.',
      },
    },
  },
};
