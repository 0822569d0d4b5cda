import type { CustomerRelationshipsGuide } from './types.ts';

export const customerRelationships: CustomerRelationshipsGuide = {
  key: 'customerRelationships',
  definition: {
    nl: 'De band die je met elk segment hebt, van persoonlijk tot geautomatiseerd. Die band zet de toon voor alles wat klanten met je meemaken.',
    en: 'The bond you have with each segment, from personal to automated. It sets the tone for everything that customers experience with you.',
  },
  questions: [
    {
      id: 'customerRelationships.1',
      text: {
        nl: 'Wat voor contact verwacht dit segment, nu en later?',
        en: 'What contact does this segment expect, now and later?',
      },
    },
    {
      id: 'customerRelationships.2',
      text: { nl: 'Welke band is er al?', en: 'What bond is there already?' },
    },
    {
      id: 'customerRelationships.3',
      text: {
        nl: 'Wat kost het om die te onderhouden?',
        en: 'What does it cost to keep it up?',
      },
    },
    {
      id: 'customerRelationships.4',
      text: {
        nl: 'Past die bij je aanbod, kanalen en prijs?',
        en: 'Does it fit your offer, channels and price?',
      },
    },
    {
      id: 'customerRelationships.5',
      text: {
        nl: 'Gaat het om winnen, behouden of meer verkopen?',
        en: 'Is it about winning, keeping or selling more?',
      },
    },
  ],
  stuck: {
    nl: 'Een klant loopt om tien uur ’s avonds vast: wie of wat helpt?',
    en: 'A customer gets stuck at ten at night: who or what helps?',
  },
  aboutTypes: {
    nl: 'Deze soorten kunnen naast elkaar bestaan, ook voor hetzelfde segment.',
    en: 'These types can stand side by side, even for the same segment.',
  },
  types: {
    personalAssistance: {
      name: { nl: 'Persoonlijke hulp', en: 'Personal assistance' },
      meaning: {
        nl: 'Een mens van vlees en bloed helpt de klant, bij de koop of erna.',
        en: 'A human being helps the customer, during the sale or after it.',
      },
      example: {
        nl: 'Je stelt je vraag in de winkel, belt het callcenter of krijgt per e-mail antwoord van een medewerker.',
        en: 'You ask in the shop, ring the call centre or get an e-mail back from a member of staff.',
      },
    },
    dedicatedAssistance: {
      name: { nl: 'Toegewezen persoonlijke hulp', en: 'Dedicated personal assistance' },
      meaning: {
        nl: 'Eén vaste persoon is er voor één klant. Geen relatie gaat dieper of duurt langer.',
        en: 'One person is there for one client in particular. No relationship goes deeper or lasts longer.',
      },
      example: {
        nl: 'De privatebanker van een vermogende klant, of de keyaccountmanager van een grote afnemer.',
        en: 'A wealthy client’s private banker, or a large client’s key account manager.',
      },
    },
    selfService: {
      name: { nl: 'Selfservice', en: 'Self-service' },
      meaning: {
        nl: 'Er is geen directe relatie. Je zorgt dat klanten alles hebben om zichzelf te helpen.',
        en: 'There is no direct relationship. You see to it that customers have all they need to help themselves.',
      },
      example: {
        nl: 'Een wasserette met op elke machine een duidelijke uitleg.',
        en: 'A launderette with clear instructions on every machine.',
      },
    },
    automatedServices: {
      name: { nl: 'Geautomatiseerde diensten', en: 'Automated services' },
      meaning: {
        nl: 'Selfservice met processen die klanten herkennen en op de hoogte houden van hun bestelling. Op zijn best voelt dat persoonlijk.',
        en: 'Self-service plus processes that recognise customers and keep them posted on their orders. At its best it feels personal.',
      },
      example: {
        nl: 'Een webwinkel met je eigen profiel: je krijgt aanbevelingen en ziet hoe het met je bestelling staat.',
        en: 'A web shop with a profile of your own: you get recommendations and see how your order is doing.',
      },
    },
    communities: {
      name: { nl: 'Communities', en: 'Communities' },
      meaning: {
        nl: 'Gebruikers wisselen kennis uit en helpen elkaar. Jij leert ze intussen beter kennen.',
        en: 'Users swap knowledge and help one another. Meanwhile you get to know them better.',
      },
      example: {
        nl: 'GlaxoSmithKline had een besloten community rond het afslankmiddel alli.',
        en: 'GlaxoSmithKline had a private community around the weight-loss product alli.',
      },
    },
    coCreation: {
      name: { nl: 'Cocreatie', en: 'Co-creation' },
      meaning: {
        nl: 'Klanten helpen mee om waarde te maken, of ontwerpen zelf producten.',
        en: 'Customers help to make the value, or design products themselves.',
      },
      example: {
        nl: 'Klanten schrijven de recensies bij Amazon en maken de video’s van YouTube.',
        en: 'Customers write the reviews at Amazon and make the videos on YouTube.',
      },
    },
  },
  pitfalls: [
    {
      nl: 'Relatie of kanaal? Schrijf hier op welke band klanten met je hebben, niet waar het contact verloopt. ‘Chat’ is een kanaal; ‘altijd een mens die antwoordt’ is een relatie.',
      en: 'Relationship or channel? Write down the bond, not the place of contact. “Chat” is a channel; “always a human who answers” is a relationship.',
    },
    {
      nl: 'De relatie die jij wilt, is niet altijd de relatie die klanten verwachten. Vraag het na, segment voor segment.',
      en: 'The relationship you want is not always the one customers expect. Ask them, segment by segment.',
    },
    {
      nl: 'Persoonlijke hulp kost mensen en tijd. Beloof je ook een lage prijs, leg dan uit hoe dat samengaat.',
      en: 'Personal assistance takes people and time. If you also promise a low price, explain how the two go together.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Mobiele operators wonnen hun eerste klanten met gratis telefoons. Toen de markt verzadigd raakte, verschoof de aandacht naar het behouden van klanten en naar meer inkomsten per klant.',
      en: 'Mobile operators won their first customers with free phones. Once the market was saturated, attention shifted to keeping customers and to more revenue from each of them.',
    },
    {
      nl: 'GlaxoSmithKline zette rond het afslankmiddel alli een besloten community op. Zo leerde het bedrijf de problemen van volwassenen met overgewicht beter kennen.',
      en: 'GlaxoSmithKline set up a private community around its weight-loss product alli. It taught the company more about the problems of overweight adults.',
    },
    {
      nl: 'Bij Amazon helpen recensies van klanten andere klanten kiezen. YouTube gaat verder: daar maken de gebruikers zelf de video’s waar de anderen voor komen.',
      en: 'At Amazon, customers’ reviews help other customers choose. YouTube goes further: there the users themselves make the videos that others come for.',
    },
  ],
  aboutMotives: {
    nl: 'Elke relatie heeft een bedoeling. Bedenk welke van deze drie motieven het zwaarst weegt.',
    en: 'Every relationship has a purpose. Consider which of these three motives weighs most.',
  },
  motives: {
    acquisition: {
      name: { nl: 'Klantenacquisitie', en: 'Acquisition' },
      meaning: { nl: 'Je wilt nieuwe klanten winnen.', en: 'You want to win new customers.' },
      example: {
        nl: 'Mobiele operators gaven eerst telefoons weg om klanten binnen te halen.',
        en: 'Mobile operators began by giving phones away to bring customers in.',
      },
    },
    retention: {
      name: { nl: 'Klantenretentie', en: 'Retention' },
      meaning: {
        nl: 'Je wilt de klanten houden die je hebt.',
        en: 'You want to keep the customers you have.',
      },
      example: {
        nl: 'In een verzadigde markt wilden mobiele operators vooral hun klanten vasthouden.',
        en: 'In a saturated market, mobile operators wanted above all to hold on to their customers.',
      },
    },
    upselling: {
      name: { nl: 'Verkoop stimuleren', en: 'Boosting sales' },
      meaning: {
        nl: 'Je wilt meer verkopen aan wie al klant is.',
        en: 'You want to sell more to those who are already customers.',
      },
      example: {
        nl: 'Later zochten mobiele operators ook naar meer inkomsten per klant.',
        en: 'Later, mobile operators also went after more revenue per customer.',
      },
    },
  },
};
