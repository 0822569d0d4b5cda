import type { ChannelsGuide } from './types.ts';

/** What the guide of the channels says about their five functions and phases. */
export const channelPhasesGuide: Pick<ChannelsGuide, 'functions' | 'aboutPhases' | 'phases'> = {
  functions: {
    awareness: {
      nl: 'Laten weten wat je biedt.',
      en: 'Letting people know what you offer.',
    },
    evaluation: {
      nl: 'Helpen om je waardepropositie te beoordelen.',
      en: 'Helping them judge your value proposition.',
    },
    purchase: {
      nl: 'Gelegenheid geven om te kopen.',
      en: 'Making it possible for them to buy.',
    },
    delivery: {
      nl: 'Je waardepropositie afleveren.',
      en: 'Delivering your value proposition to them.',
    },
    afterSales: {
      nl: 'Ondersteunen na de koop.',
      en: 'Supporting them after the purchase.',
    },
  },
  aboutPhases: {
    nl: 'Een klant doorloopt vijf fasen. Eén kanaal kan er een paar bestrijken of allemaal; samen mogen je kanalen er geen overslaan.',
    en: 'A customer passes through five phases. A single channel may cover some or all of them; together your channels should not skip any.',
  },
  phases: {
    awareness: {
      name: { nl: 'Bekendheid', en: 'Awareness' },
      meaning: {
        nl: 'Mensen merken dat jij en je aanbod er zijn.',
        en: 'People notice that you and your offer are there.',
      },
      question: {
        id: 'channels.phase.awareness',
        text: {
          nl: 'Hoe komen mensen te weten wat je biedt?',
          en: 'How do people find out what you offer?',
        },
      },
    },
    evaluation: {
      name: { nl: 'Evaluatie', en: 'Evaluation' },
      meaning: {
        nl: 'Ze wegen af of je waardepropositie iets voor hen is.',
        en: 'They weigh up whether your value proposition is for them.',
      },
      question: {
        id: 'channels.phase.evaluation',
        text: {
          nl: 'Hoe ontdekken ze of het bij hen past?',
          en: 'How can they tell whether it suits them?',
        },
      },
    },
    purchase: {
      name: { nl: 'Aankoop', en: 'Purchase' },
      meaning: {
        nl: 'Ze kiezen en kopen.',
        en: 'They choose and buy.',
      },
      question: {
        id: 'channels.phase.purchase',
        text: {
          nl: 'Hoe kopen ze precies wat ze willen?',
          en: 'How do they buy just what they want?',
        },
      },
    },
    delivery: {
      name: { nl: 'Aflevering', en: 'Delivery' },
      meaning: {
        nl: 'Ze krijgen wat ze hebben gekocht.',
        en: 'They receive what they have bought.',
      },
      question: {
        id: 'channels.phase.delivery',
        text: {
          nl: 'Hoe krijgen ze het in handen?',
          en: 'How does it get into their hands?',
        },
      },
    },
    afterSales: {
      name: { nl: 'After sales', en: 'After sales' },
      meaning: {
        nl: 'Na de koop krijgen ze hulp als dat nodig is.',
        en: 'After the purchase they get help if they need it.',
      },
      question: {
        id: 'channels.phase.afterSales',
        text: {
          nl: 'Hoe help je ze na de koop verder?',
          en: 'How do you help them once they have bought?',
        },
      },
    },
  },
};
