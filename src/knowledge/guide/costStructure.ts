import type { CostStructureGuide } from './types.ts';

export const costStructure: CostStructureGuide = {
  key: 'costStructure',
  definition: {
    nl: 'Wat het kost om het hele model draaiende te houden. Elke keuze in de andere acht bouwstenen brengt kosten mee.',
    en: 'What it costs to keep the whole model running. Every choice in the other eight blocks brings costs with it.',
  },
  questions: [
    {
      id: 'costStructure.1',
      text: { nl: 'Welke kosten drukken het zwaarst?', en: 'Which costs weigh heaviest?' },
    },
    {
      id: 'costStructure.2',
      text: {
        nl: 'Welke middelen slokken het meeste geld op?',
        en: 'Which resources swallow the most money?',
      },
    },
    {
      id: 'costStructure.3',
      text: { nl: 'Welk werk is het duurst?', en: 'Which work is the most expensive?' },
    },
    {
      id: 'costStructure.4',
      text: {
        nl: 'Wat betaal je ook als je niets verkoopt, en wat groeit mee met de verkoop?',
        en: 'What do you pay even if you sell nothing, and what grows with sales?',
      },
    },
    {
      id: 'costStructure.5',
      text: {
        nl: 'Ga je voor zo goedkoop of zo goed mogelijk?',
        en: 'Do you aim for cheapest or for best?',
      },
    },
  ],
  stuck: {
    nl: 'Loop de blokken langs: waar komt een rekening vandaan?',
    en: 'Walk along the blocks: which ones send a bill?',
  },
  aboutTypes: {
    nl: 'Dit zijn kenmerken van één kostenpost. Een post kan er meer dan één hebben.',
    en: 'These are characteristics of a single cost. A cost can have more than one.',
  },
  types: {
    fixed: {
      name: { nl: 'Vast', en: 'Fixed' },
      meaning: {
        nl: 'Deze kosten blijven gelijk, hoeveel je ook verkoopt.',
        en: 'These costs stay the same, however much you sell.',
      },
      example: {
        nl: 'De huur van de werkplaats, ook in een maand zonder klanten.',
        en: 'The rent of the workshop, even in a month without customers.',
      },
    },
    variable: {
      name: { nl: 'Variabel', en: 'Variable' },
      meaning: {
        nl: 'Deze kosten groeien mee met wat je maakt of verkoopt.',
        en: 'These costs grow along with what you make or sell.',
      },
      example: {
        nl: 'Meel voor een bakker: meer brood, meer meel.',
        en: 'Flour for a baker: more bread, more flour.',
      },
    },
    economiesOfScale: {
      name: { nl: 'Schaalvoordelen', en: 'Economies of scale' },
      meaning: {
        nl: 'Hoe meer je maakt of inkoopt, hoe minder elk stuk kost.',
        en: 'The more you make or buy, the less each piece costs.',
      },
      example: {
        nl: 'Een supermarktketen koopt melk goedkoper in dan de winkel op de hoek.',
        en: 'A supermarket chain buys milk more cheaply than the corner shop.',
      },
    },
    economiesOfScope: {
      name: { nl: 'Breedtevoordelen', en: 'Economies of scope' },
      meaning: {
        nl: 'Hoe meer verschillende dingen je met dezelfde middelen doet, hoe minder elk daarvan kost.',
        en: 'The more different things you do with the same resources, the less each of them costs.',
      },
      example: {
        nl: 'Eén bezorgdienst brengt zowel de kranten als de maaltijden rond.',
        en: 'A single delivery service carries both the newspapers and the meals.',
      },
    },
  },
  pitfalls: [
    {
      nl: 'Verwar kosten niet met de prijs die je klant betaalt. Wat de klant betaalt, hoort bij de inkomstenstromen.',
      en: 'Do not confuse costs with the price your customer pays. What customers pay belongs with the revenue streams.',
    },
    {
      nl: 'Op een kostenpost zonder herkomst kun je niet sturen. Koppel elk briefje aan het middel, het werk of de partner waar de rekening vandaan komt.',
      en: 'You cannot rein in a cost if you do not know where it comes from. Link each note to the resource, work or partner that sends the bill.',
    },
    {
      nl: 'Ook kanalen en klantrelaties kosten geld. Wie alleen naar de linkerkant van het canvas kijkt, vergeet ze.',
      en: 'Channels and customer relationships cost money too. Look only at the left of the canvas and you forget them.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Southwest, easyJet en Ryanair winnen klanten met een lage prijs. Dat kan alleen als de rest van het model meegaat, te beginnen met de kosten.',
      en: 'Southwest, easyJet and Ryanair win customers with a low price. That works only if the rest of the model goes along, starting with the costs.',
    },
    {
      nl: 'Een chipfabrikant stopt veel kapitaal in fabrieken, en die kosten lopen door, ook als er weinig wordt verkocht. Een chipontwerper betaalt vooral mensen.',
      en: 'A chip maker puts a lot of capital into plants, and those costs carry on even when little is sold. A chip designer mainly pays people.',
    },
    {
      nl: 'Amazon had zijn IT-infrastructuur al voor de webwinkel. Door er ook opslag en servers mee te verkopen, haalt het meer uit dezelfde middelen: een breedtevoordeel.',
      en: 'Amazon already had its IT infrastructure for the web shop. By selling storage and servers from it too, it gets more out of the same resources: an economy of scope.',
    },
  ],
  aboutOrientations: {
    nl: 'Dit zijn twee polen, en ze gaan over je hele model, niet over één briefje. De meeste modellen liggen ertussenin.',
    en: 'These are two poles, and they are about your whole model, not about a single note. Most models lie somewhere in between.',
  },
  orientations: {
    costDriven: {
      name: { nl: 'Kostengedreven', en: 'Cost-driven' },
      meaning: {
        nl: 'Je houdt de kosten overal zo laag mogelijk.',
        en: 'You keep costs as low as they will go, everywhere.',
      },
      example: {
        nl: 'Een luchtvaartmaatschappij zonder extra’s: één soort stoel, geen maaltijd, tickets alleen online.',
        en: 'A no-frills airline: one kind of seat, no meal, tickets online only.',
      },
    },
    valueDriven: {
      name: { nl: 'Waardegedreven', en: 'Value-driven' },
      meaning: {
        nl: 'Je kijkt eerst naar de waarde voor de klant en dan pas naar wat die kost.',
        en: 'You look first at the value for the customer, and only then at what it costs.',
      },
      example: {
        nl: 'Een luxehotel: ruime kamers, veel personeel, en iemand die weet hoe je je ei wilt.',
        en: 'A luxury hotel: spacious rooms, plenty of staff, and someone who knows how you like your egg.',
      },
    },
  },
};
