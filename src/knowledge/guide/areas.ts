import type { Area } from '../../domain/blocks.ts';
import type { Term } from './types.ts';

/** The four areas of a business model. Which block lies in which is in the table of blocks. */
export const areaGuide: Readonly<Record<Area, Term>> = {
  customers: {
    name: { nl: 'Klanten', en: 'Customers' },
    meaning: {
      nl: 'Wie je helpt, hoe je hen bereikt en welke band je met hen hebt.',
      en: 'Whom you help, how you reach them and what bond you have with them.',
    },
  },
  offer: {
    name: { nl: 'Aanbod', en: 'Offer' },
    meaning: {
      nl: 'Wat je klanten van je krijgen en waarom ze het willen.',
      en: 'What your customers get from you and why they want it.',
    },
  },
  infrastructure: {
    name: { nl: 'Infrastructuur', en: 'Infrastructure' },
    meaning: {
      nl: 'Wat je moet hebben en doen om het aanbod waar te maken, en wie je daarbij helpt.',
      en: 'What you must have and do to make good on the offer, and who helps you with it.',
    },
  },
  finance: {
    name: { nl: 'Financiële levensvatbaarheid', en: 'Financial viability' },
    meaning: {
      nl: 'Wat er binnenkomt en wat er uitgaat: kan je model ervan leven?',
      en: 'What comes in and what goes out: can your model live on it?',
    },
  },
};
