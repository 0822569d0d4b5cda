import { pricingGuide } from './pricing.ts';
import type { RevenueStreamsGuide } from './types.ts';

export const revenueStreams: RevenueStreamsGuide = {
  key: 'revenueStreams',
  definition: {
    nl: 'Het geld dat elk segment je oplevert; dat mensen betalen, bewijst dat je aanbod ertoe doet. Trek de kosten van je inkomsten af en je houdt je winst over.',
    en: 'The money each segment brings you; that people pay is the proof that your offer matters. Take the costs off your revenue and what is left is your profit.',
  },
  questions: [
    {
      id: 'revenueStreams.1',
      text: {
        nl: 'Waar heeft dit segment echt geld voor over?',
        en: 'What will this segment gladly spend money on?',
      },
    },
    {
      id: 'revenueStreams.2',
      text: {
        nl: 'Waaraan geven ze dat geld nu uit?',
        en: 'What does that money go to today?',
      },
    },
    {
      id: 'revenueStreams.3',
      text: { nl: 'Hoe rekenen ze nu af?', en: 'How do they settle the bill now?' },
    },
    {
      id: 'revenueStreams.4',
      text: {
        nl: 'Welke manier van betalen zou hun beter bevallen?',
        en: 'Which way of paying would suit them better?',
      },
    },
    {
      id: 'revenueStreams.5',
      text: {
        nl: 'Welk deel van het totaal komt uit elke stroom?',
        en: 'What share of the total comes from each stream?',
      },
    },
    {
      id: 'revenueStreams.6',
      text: {
        nl: 'Betalen ze één keer of steeds opnieuw, en wat bepaalt de prijs?',
        en: 'Do they pay once or again and again, and what sets the price?',
      },
    },
  ],
  stuck: {
    nl: 'Stel dat je het weggaf: wie zou de rekening betalen?',
    en: 'Suppose you gave it away: who would pick up the bill?',
  },
  aboutTypes: {
    nl: 'Eén segment kan meer dan één stroom opleveren. Kies per stroom het soort dat past.',
    en: 'One segment can bring more than one stream. Choose the type that fits each stream.',
  },
  types: {
    assetSale: {
      name: { nl: 'Goederenverkoop', en: 'Asset sale' },
      meaning: {
        nl: 'Je verkoopt het eigendom van een ding. De koper mag het gebruiken, doorverkopen en zelfs stukmaken.',
        en: 'You sell the ownership of a thing. The buyer may use it, sell it on and even destroy it.',
      },
      example: {
        nl: 'Amazon verkoopt boeken en elektronica, Fiat verkoopt auto’s.',
        en: 'Amazon sells books and electronics, Fiat sells cars.',
      },
    },
    usageFee: {
      name: { nl: 'Gebruikersfee', en: 'Usage fee' },
      meaning: {
        nl: 'De klant betaalt naar gebruik: meer gebruik, een hogere rekening.',
        en: 'Customers pay by use: the more they use, the higher the bill.',
      },
      example: {
        nl: 'Je betaalt per belminuut, per hotelnacht of per pakket dat wordt vervoerd.',
        en: 'You pay by the phone minute, by the hotel night or for each parcel carried.',
      },
    },
    subscription: {
      name: { nl: 'Abonnementsgelden', en: 'Subscription' },
      meaning: {
        nl: 'De klant betaalt voor doorlopende toegang.',
        en: 'Customers pay for continuous access.',
      },
      example: {
        nl: 'De sportschool, het online spel World of Warcraft, of indertijd Nokia Comes with Music.',
        en: 'A gym, the online game World of Warcraft or, in its day, Nokia Comes with Music.',
      },
    },
    lending: {
      name: { nl: 'Uitlenen, huren, leasen', en: 'Lending, renting, leasing' },
      meaning: {
        nl: 'De klant heeft iets een tijdlang voor zich alleen. Jij hebt terugkerende inkomsten, de klant bespaart zich de kosten van bezit.',
        en: 'Customers have a thing to themselves for a while. You get recurring revenue, they are spared the cost of owning it.',
      },
      example: {
        nl: 'Bij Zipcar huur je een auto per uur.',
        en: 'At Zipcar you rent a car by the hour.',
      },
    },
    licensing: {
      name: { nl: 'Licentieverlening', en: 'Licensing' },
      meaning: {
        nl: 'Je laat anderen tegen betaling beschermde kennis gebruiken. Zelf hoef je niets te produceren.',
        en: 'You let others use protected knowledge for a fee. There is no need to produce anything yourself.',
      },
      example: {
        nl: 'Een uitvinder geeft een fabriek toestemming om een octrooi te gebruiken. Een mediabedrijf doet zoiets met zijn films.',
        en: 'An inventor gives a factory permission to use a patent. A media company does much the same with its films.',
      },
    },
    brokerage: {
      name: { nl: 'Brokerage fees (bemiddeling)', en: 'Brokerage fees' },
      meaning: {
        nl: 'Je brengt partijen bij elkaar en krijgt daar geld voor.',
        en: 'You bring parties together and are paid for it.',
      },
      example: {
        nl: 'Een creditcardmaatschappij krijgt een deel van elke betaling. Ook brokers en makelaars leven van bemiddeling.',
        en: 'A credit card company gets a share of each payment. Brokers and estate agents live on such fees too.',
      },
    },
    advertising: {
      name: { nl: 'Reclame', en: 'Advertising' },
      meaning: {
        nl: 'Iemand betaalt je om een advertentie te laten zien.',
        en: 'Someone pays you to show an advertisement.',
      },
      example: {
        nl: 'Media en evenementen leven er van oudsher van, nu ook software en diensten.',
        en: 'Media and events have long lived on it; now software and services do too.',
      },
    },
  },
  pitfalls: [
    {
      nl: 'Inkomsten zijn nog geen winst. Zet de bedragen naast die van je kostenstructuur voordat je juicht.',
      en: 'Revenue is not yet profit. Put the amounts beside those of your cost structure before you cheer.',
    },
    {
      nl: 'Een briefje met ‘omzet’ zegt te weinig. Maak er een per stroom en koppel het aan het segment dat betaalt.',
      en: 'A note that says “turnover” says too little. Write one per stream and link it to the segment that pays.',
    },
    {
      nl: 'Komt bijna alles uit één stroom of van één segment? Schrijf het aandeel erbij, dan ziet iedereen hoe kwetsbaar dat is.',
      en: 'Does nearly everything come from one stream or one segment? Write the share down, so that everyone sees how vulnerable that is.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Fiat verkoopt auto’s, Zipcar verhuurt ze per uur. Hetzelfde ding, maar de ene klant betaalt één keer en de andere telkens weer.',
      en: 'Fiat sells cars, Zipcar rents them out by the hour. The same thing, but one customer pays once and the other time after time.',
    },
    {
      nl: 'Spelers van World of Warcraft betalen voor doorlopende toegang. Nokia deed met Comes with Music hetzelfde voor muziek.',
      en: 'Players of World of Warcraft pay for continuous access. With Comes with Music, Nokia brought the same idea to music.',
    },
    {
      nl: 'Bij een creditcard gaat van elke betaling een deel naar wie kaarthouder en winkel bij elkaar brengt. Een gratis krant leeft van reclame: de lezer kost geld, de adverteerder brengt het op.',
      en: 'With a credit card, part of each payment goes to those who bring cardholder and shop together. A free newspaper lives on advertising: readers cost money, advertisers bring it in.',
    },
  ],
  kinds: {
    transaction: {
      name: { nl: 'Transactie-inkomsten', en: 'Transaction revenue' },
      meaning: {
        nl: 'De klant betaalt één keer.',
        en: 'The customer makes a single payment.',
      },
      example: {
        nl: 'Je koopt een fiets en rekent af.',
        en: 'You buy a bicycle and settle up.',
      },
    },
    recurring: {
      name: { nl: 'Terugkerende inkomsten', en: 'Recurring revenue' },
      meaning: {
        nl: 'De klant blijft betalen, voor de waardepropositie of voor ondersteuning na de koop.',
        en: 'The customer keeps paying, for the value proposition or for support after the purchase.',
      },
      example: {
        nl: 'Je betaalt elke maand voor de sportschool en elk jaar voor het onderhoud van je cv-ketel.',
        en: 'You pay for the gym every month and for the servicing of your boiler every year.',
      },
    },
  },
  ...pricingGuide,
};
