import type { KeyActivitiesGuide } from './types.ts';

export const keyActivities: KeyActivitiesGuide = {
  key: 'keyActivities',
  definition: {
    nl: 'Het werk dat je goed moet doen om je model te laten draaien. Zonder dat werk blijft je waardepropositie een belofte.',
    en: 'The work you must do well to make your model run. Without it, your value proposition remains a promise.',
  },
  questions: [
    {
      id: 'keyActivities.1',
      text: {
        nl: 'Wat moet je goed doen om je belofte waar te maken?',
        en: 'What must you do well to keep your promise?',
      },
    },
    {
      id: 'keyActivities.2',
      text: {
        nl: 'Welk werk houdt je kanalen gaande?',
        en: 'What work keeps your channels going?',
      },
    },
    {
      id: 'keyActivities.3',
      text: {
        nl: 'Wat doe je om de band met klanten goed te houden?',
        en: 'What do you do to keep customer relationships healthy?',
      },
    },
    {
      id: 'keyActivities.4',
      text: {
        nl: 'Welk werk is nodig om betaald te krijgen?',
        en: 'What work does it take to get paid?',
      },
    },
  ],
  stuck: {
    nl: 'Je doet een week niets: wat merkt de klant het eerst?',
    en: 'You do nothing for a week: what do customers notice first?',
  },
  aboutTypes: {
    nl: 'Een model kan meer dan één soort nodig hebben. Vraag je af welke het jouwe draagt.',
    en: 'A model may need more than one type. Ask yourself which one carries yours.',
  },
  types: {
    production: {
      name: { nl: 'Productie', en: 'Production' },
      meaning: {
        nl: 'Iets ontwerpen, maken en leveren, in grote hoeveelheden of van hoge kwaliteit.',
        en: 'Designing, making and delivering something, in large quantities or to a high standard.',
      },
      example: {
        nl: 'Een koekfabriek bakt duizenden pakken per dag; een vioolbouwer maakt een paar violen per jaar.',
        en: 'A biscuit factory bakes thousands of packets a day; a violin maker builds a few instruments a year.',
      },
    },
    problemSolving: {
      name: { nl: 'Probleemoplossing', en: 'Problem solving' },
      meaning: {
        nl: 'Telkens een oplossing vinden voor de problemen van je klanten.',
        en: 'Finding a solution, time after time, to the problems of your customers.',
      },
      example: {
        nl: 'Adviesbureaus en ziekenhuizen: geen klant of patiënt heeft precies dezelfde vraag.',
        en: 'Consultancies and hospitals: no two clients or patients come with quite the same question.',
      },
    },
    platformNetwork: {
      name: { nl: 'Platform, netwerk', en: 'Platform, network' },
      meaning: {
        nl: 'Een platform of netwerk draaiende houden dat anderen met elkaar verbindt.',
        en: 'Running a platform or network that connects others.',
      },
      example: {
        nl: 'Een creditcardnetwerk laat betalingen lopen tussen kaarthouders en winkels; een webplatform moet bereikbaar blijven.',
        en: 'A card scheme keeps payments flowing between cardholders and shops; a web platform has to stay up.',
      },
    },
  },
  pitfalls: [
    {
      nl: 'Activiteit of middel? Bij een activiteit hoort een werkwoord. Vind je er geen, dan is het vaak een middel en hoort het bij je key resources.',
      en: 'Activity or resource? An activity has a verb. If you cannot find one, it is often a resource and belongs with your key resources.',
    },
    {
      nl: 'Een lijst van alles wat er gebeurt, helpt niemand. Houd over wat je belofte, kanalen, klantrelaties of inkomsten draagt.',
      en: 'A list of everything that goes on helps nobody. Keep what carries your promise, channels, customer relationships or revenue.',
    },
    {
      nl: 'Doet een ander het werk? Dan hoort het bij je key partners. Zet hier alleen wat je zelf goed moet doen.',
      en: 'Does someone else do the work? Then it belongs with your key partners. Put here only what you yourself must do well.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Rolls-Royce bouwt motoren en onderhoudt ze. Omdat luchtvaartmaatschappijen per draaiuur betalen, is het onderhoud net zo goed een kernactiviteit als de bouw.',
      en: 'Rolls-Royce builds engines and maintains them. As airlines pay per running hour, maintenance is just as much a key activity as building.',
    },
    {
      nl: 'Micro Precision Systems leeft van ontwerp en productie. Wat het goed moet doen, is voor horlogemakers, medische industrie en automatisering in de kern hetzelfde: micromechaniek.',
      en: 'Micro Precision Systems lives on design and production. What it must do well is at heart the same for watchmakers, the medical industry and automation: micromechanics.',
    },
    {
      nl: 'Een creditcard draait om het netwerk: kaarthouders en winkels moeten er allebei op kunnen rekenen. Bij YouTube draait het om het platform: de video’s zelf komen van de gebruikers.',
      en: 'A credit card is all about the network: cardholders and shops alike must be able to count on it. At YouTube it is all about the platform: the videos themselves come from its users.',
    },
  ],
};
