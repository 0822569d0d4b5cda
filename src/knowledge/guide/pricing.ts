import type { RevenueStreamsGuide } from './types.ts';

/** What the guide of the revenue streams says about setting prices. */
export const pricingGuide: Pick<
  RevenueStreamsGuide,
  'aboutPricing' | 'pricingFamilies' | 'pricing'
> = {
  aboutPricing: {
    nl: 'Elke stroom kan een eigen prijszettingsmechanisme hebben. Sta er even bij stil: het maakt veel uit voor wat er binnenkomt.',
    en: 'Each stream can have a pricing mechanism of its own. Give it some thought: it makes a great difference to what comes in.',
  },
  pricingFamilies: {
    fixed: {
      name: { nl: 'Vast', en: 'Fixed' },
      meaning: {
        nl: 'De prijs wordt vooraf bepaald, op grond van statische variabelen.',
        en: 'The price is set beforehand, on the basis of static variables.',
      },
    },
    dynamic: {
      name: { nl: 'Dynamisch', en: 'Dynamic' },
      meaning: {
        nl: 'De prijs beweegt mee met de markt.',
        en: 'The price moves with the market.',
      },
    },
  },
  pricing: {
    listPrice: {
      name: { nl: 'Adviesprijs of catalogusprijs', en: 'List price' },
      meaning: {
        nl: 'Een vaste prijs per product of dienst, voor iedereen gelijk.',
        en: 'One set price for each product or service, the same for everyone.',
      },
      example: {
        nl: 'De prijslijst aan de muur bij de kapper.',
        en: 'The price list on the wall at the hairdresser’s.',
      },
    },
    featureDependent: {
      name: { nl: 'Productkenmerkafhankelijk', en: 'Product feature dependent' },
      meaning: {
        nl: 'De prijs hangt af van de kenmerken van het product.',
        en: 'The price depends on the features of the product.',
      },
      example: {
        nl: 'Een telefoon met meer geheugen kost meer.',
        en: 'A phone with more memory costs more.',
      },
    },
    segmentDependent: {
      name: { nl: 'Klantsegmentafhankelijk', en: 'Segment dependent' },
      meaning: {
        nl: 'De prijs hangt af van het segment waar de klant bij hoort.',
        en: 'The price depends on the segment that the customer belongs to.',
      },
      example: {
        nl: 'Studenten komen voor minder geld het museum in.',
        en: 'Students get into the museum for less.',
      },
    },
    volumeDependent: {
      name: { nl: 'Volumeafhankelijk', en: 'Volume dependent' },
      meaning: {
        nl: 'De prijs hangt af van hoeveel de klant afneemt.',
        en: 'The price depends on how much the customer takes.',
      },
      example: {
        nl: 'Bij duizend folders betaal je de drukker minder per stuk dan bij honderd.',
        en: 'For a thousand leaflets the printer asks less apiece than for a hundred.',
      },
    },
    negotiation: {
      name: { nl: 'Onderhandelen', en: 'Negotiation' },
      meaning: {
        nl: 'De partijen marchanderen tot ze het eens zijn. De uitkomst hangt af van macht en van vaardigheid.',
        en: 'The parties haggle until they agree. Where the price ends up depends on power and on skill.',
      },
      example: {
        nl: 'Een kleed op de markt, of een contract met een grote afnemer.',
        en: 'A rug at the market, or a contract with a large buyer.',
      },
    },
    yieldManagement: {
      name: { nl: 'Yield management', en: 'Yield management' },
      meaning: {
        nl: 'De prijs hangt af van wat er nog over is en van het moment waarop je koopt.',
        en: 'The price depends on what is left and on when you buy.',
      },
      example: {
        nl: 'Een hotelkamer of vliegtuigstoel kost vandaag iets anders dan volgende week.',
        en: 'A hotel room or an aeroplane seat costs one thing today and another next week.',
      },
    },
    realTimeMarket: {
      name: { nl: 'Real-time markt', en: 'Real-time market' },
      meaning: {
        nl: 'Vraag en aanbod bepalen de prijs, van het ene moment op het andere.',
        en: 'Supply and demand set the price, from one moment to the next.',
      },
      example: {
        nl: 'De koers van een aandeel op de beurs.',
        en: 'The price of a share on the stock exchange.',
      },
    },
    auction: {
      name: { nl: 'Veiling', en: 'Auction' },
      meaning: {
        nl: 'De prijs ontstaat doordat kopers tegen elkaar opbieden.',
        en: 'The price comes about as buyers bid against one another.',
      },
      example: {
        nl: 'Een schilderij gaat naar wie het hoogste bod doet.',
        en: 'A painting goes to the highest bidder.',
      },
    },
  },
};
