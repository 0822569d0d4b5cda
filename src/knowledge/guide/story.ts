import type { BlockKey } from '../../domain/blocks.ts';
import type { Text } from './types.ts';

/** What a business model is. */
export const businessModel: Text = {
  nl: 'Een businessmodel vertelt hoe een organisatie iets maakt wat de moeite waard is, het bij mensen brengt en eraan verdient.',
  en: 'A business model tells how an organisation creates something worthwhile, how this reaches people and how money is made from it.',
};

/** What the canvas is for, from the start of a workshop to what is built afterwards. */
export const canvasPurposes: readonly Text[] = [
  {
    nl: 'Een gedeeld beeld: daar begint elke workshop mee. Het canvas is één eenvoudige taal die iedereen snel begrijpt, zonder plat te slaan hoe een bedrijf echt werkt.',
    en: 'A shared picture: that is where every workshop starts. The canvas is one simple language that everyone soon understands, without flattening how a company really works.',
  },
  {
    nl: 'Je beschrijft er je eigen model mee, dat van een concurrent of welk ander dan ook.',
    en: 'You use it to describe your own model, a competitor’s or any other.',
  },
  {
    nl: 'Samen trek je aannames in twijfel, pas je het model aan en ontwerp je nieuwe strategische alternatieven.',
    en: 'Together you question assumptions, change the model and design new strategic alternatives.',
  },
  {
    nl: 'Het model is de tekening waarnaar je daarna structuren, processen en systemen bouwt.',
    en: 'The model is the drawing; with it in hand you go on to build structures, processes and systems.',
  },
];

/** How the poster is laid out. */
export const canvasSides: Text = {
  nl: 'Rechts en in het midden staan klanten en aanbod: daar komen de inkomsten vandaan. Links staat de infrastructuur: die veroorzaakt kosten.',
  en: 'To the right and in the middle are customers and offer: they bring in revenue. To the left is the infrastructure: it causes costs.',
};

/** Whose the method and the canvas are. */
export const canvasOrigin: Text = {
  nl: 'De methode is het Business Model Canvas van Osterwalder en Pigneur. Het canvas is van Strategyzer en valt onder de licentie CC BY-SA 3.0.',
  en: 'The method is the Business Model Canvas by Osterwalder and Pigneur. The canvas is by Strategyzer, under the licence CC BY-SA 3.0.',
};

/** How the story runs: one sentence per block, to be read in the order of the blocks. */
export const story: Readonly<Record<BlockKey, Text>> = {
  customerSegments: {
    nl: 'Het begint bij mensen of organisaties die je wilt helpen.',
    en: 'It begins with people or organisations you want to help.',
  },
  valuePropositions: {
    nl: 'Je hebt iets wat een probleem van hen oplost of een behoefte vervult.',
    en: 'You have something that solves a problem of theirs or meets a need.',
  },
  channels: {
    nl: 'Je vindt een weg naar hen toe, om te praten, te verkopen en af te leveren.',
    en: 'You find a way to them, for talking, selling and delivering.',
  },
  customerRelationships: {
    nl: 'Met elke groep bouw je een band op, en die houd je in stand.',
    en: 'With each group you build a bond, and you keep it alive.',
  },
  revenueStreams: {
    nl: 'Ze zeggen ja, en er komt geld binnen.',
    en: 'They say yes, and money starts coming in.',
  },
  keyResources: {
    nl: 'Voor dit alles heb je middelen nodig.',
    en: 'For all this you need resources.',
  },
  keyActivities: {
    nl: 'Met die middelen ga je aan het werk, en dat moet goed gebeuren.',
    en: 'With those resources there is work to do, and to do well.',
  },
  keyPartners: {
    nl: 'Een deel van het werk doen anderen, en ook een deel van de middelen is van hen.',
    en: 'Others do part of the work and hold part of the resources.',
  },
  costStructure: {
    nl: 'Elk van deze keuzes kost iets.',
    en: 'Each of these choices costs something.',
  },
};
