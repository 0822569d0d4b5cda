import type { ValuePropositionsGuide } from './types.ts';

export const valueTypes: ValuePropositionsGuide['types'] = {
  newness: {
    name: { nl: 'Nieuwheid', en: 'Newness' },
    meaning: {
      nl: 'Je vervult een behoefte die niemand opmerkte, omdat er nog niets was dat erop leek. Vaak komt dat door technologie, maar niet altijd.',
      en: 'You meet a need that nobody had noticed, because there was nothing like it yet. Technology is often behind it, but not always.',
    },
    example: {
      nl: 'De mobiele telefoon. En, zonder nieuwe technologie: ethische investeringsfondsen.',
      en: 'The mobile phone. And, without any new technology: ethical investment funds.',
    },
  },
  performance: {
    name: { nl: 'Performance', en: 'Performance' },
    meaning: {
      nl: 'Je presteert beter dan wat er was. Daar zit een grens aan: steeds betere prestaties brengen op den duur niet meer evenveel groei.',
      en: 'You perform better than what was there before. There is a limit: after a while, better performance no longer brings as much growth.',
    },
    example: {
      nl: 'Pc’s kregen meer snelheid, schijfruimte en beeldkwaliteit, tot de groei achterbleef bij de vooruitgang.',
      en: 'PCs became faster, with more disk space and better graphics, until growth lagged behind progress.',
    },
  },
  customization: {
    name: { nl: 'Customization (maatwerk)', en: 'Customization' },
    meaning: {
      nl: 'Je stemt je aanbod af op één klant of één segment. Met massamaatwerk en cocreatie behoud je toch je schaalvoordelen.',
      en: 'You fit your offer to one customer or one segment. Mass customization and co-creation let you keep the economies of scale.',
    },
    example: {
      nl: 'Bij een fietsmerk kies je online frame, kleur en versnellingen. De fabriek bouwt je fiets uit standaardonderdelen.',
      en: 'At a bicycle brand you choose frame, colour and gears online. The factory builds your bike from standard parts.',
    },
  },
  gettingTheJobDone: {
    name: { nl: 'De klus klaren', en: 'Getting the job done' },
    meaning: {
      nl: 'Je helpt klanten een klus te klaren. Zo houden zij hun handen vrij voor hun eigen werk.',
      en: 'You help customers finish a job. That leaves their hands free for their own work.',
    },
    example: {
      nl: 'Rolls-Royce bouwt vliegtuigmotoren en houdt ze in orde. Luchtvaartmaatschappijen betalen per draaiuur en hoeven alleen nog te vliegen.',
      en: 'Rolls-Royce builds jet engines and keeps them in order. Airlines pay per running hour and only have to fly.',
    },
  },
  design: {
    name: { nl: 'Ontwerp', en: 'Design' },
    meaning: {
      nl: 'Je valt op door een beter ontwerp. In mode en consumentenelektronica telt dat zwaar, maar het is lastig te meten.',
      en: 'You stand out because your design is better. This counts for a lot in fashion and consumer electronics, but it is hard to measure.',
    },
    example: {
      nl: 'Twee jassen zijn even warm. De klant koopt de jas die mooier valt.',
      en: 'Two coats are equally warm. The customer buys the one with the better cut.',
    },
  },
  brandStatus: {
    name: { nl: 'Merk en status', en: 'Brand and status' },
    meaning: {
      nl: 'De waarde zit in het gebruiken en laten zien van het merk.',
      en: 'The value is in using the brand and in being seen with it.',
    },
    example: {
      nl: 'Met een Rolex laat je zien dat je geld hebt. Met het nieuwste undergroundmerk laat een skateboarder zien dat die ‘in’ is.',
      en: 'A Rolex says that you have money. The newest underground label says that a skateboarder is “in”.',
    },
  },
  price: {
    name: { nl: 'Prijs', en: 'Price' },
    meaning: {
      nl: 'Je biedt hetzelfde voor minder, aan segmenten die op de prijs letten. De rest van je model moet daarin meegaan.',
      en: 'You offer the same for less, to segments that watch the price. The rest of your model has to go along with it.',
    },
    example: {
      nl: 'Vliegen met Southwest, easyJet of Ryanair, of een auto als de Tata Nano.',
      en: 'A flight with Southwest, easyJet or Ryanair, or a car such as the Tata Nano.',
    },
  },
  costReduction: {
    name: { nl: 'Kostenbeperking', en: 'Cost reduction' },
    meaning: {
      nl: 'Je helpt klanten minder uit te geven. Het gaat niet om jouw prijs, maar om hun eigen kosten.',
      en: 'You help customers spend less. This is not about your price, but about their own costs.',
    },
    example: {
      nl: 'Met het gehoste crm van Salesforce.com hoef je zelf geen systeem te kopen, te installeren en te onderhouden.',
      en: 'With the hosted CRM of Salesforce.com you need not buy, install and run a system of your own.',
    },
  },
  riskReduction: {
    name: { nl: 'Risicobeperking', en: 'Risk reduction' },
    meaning: {
      nl: 'Je neemt een deel van het risico van de klant over.',
      en: 'You take over part of the customer’s risk.',
    },
    example: {
      nl: 'Een jaar servicegarantie op een tweedehandsauto. Of een serviceniveaugarantie op uitbestede IT, die een deel van het risico dekt.',
      en: 'A year’s service guarantee on a used car. Or a service level guarantee on outsourced IT, which covers part of the risk.',
    },
  },
  accessibility: {
    name: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    meaning: {
      nl: 'Je bereikt mensen die eerst geen toegang hadden. Dat lukt met een nieuw model, nieuwe technologie of allebei.',
      en: 'You reach people who had no access before. A new model makes that possible, or new technology, or both.',
    },
    example: {
      nl: 'Via NetJets ben je voor een deel eigenaar van een privévliegtuig.',
      en: 'Through NetJets you own a share in a private jet.',
    },
  },
  convenience: {
    name: { nl: 'Gemak en bruikbaarheid', en: 'Convenience and usability' },
    meaning: {
      nl: 'Je maakt iets makkelijker om te doen of prettiger om te gebruiken.',
      en: 'You make something easier to do or more pleasant to use.',
    },
    example: {
      nl: 'Apple met iPod en iTunes: muziek zoeken, kopen, downloaden en beluisteren op één plek.',
      en: 'Apple with iPod and iTunes: one place to find, buy, download and listen to music.',
    },
  },
};
