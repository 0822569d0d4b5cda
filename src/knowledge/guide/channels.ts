import { channelPhasesGuide } from './channelPhases.ts';
import type { ChannelsGuide } from './types.ts';

export const channels: ChannelsGuide = {
  key: 'channels',
  definition: {
    nl: 'De plekken waar een segment van je hoort, bij je koopt en geholpen wordt: hier komen jij en je klanten elkaar tegen. Kanalen bepalen voor een groot deel hoe klanten je ervaren.',
    en: 'The places where a segment hears of you, buys from you and gets help: this is where you and your customers meet. Channels account for a large part of how customers experience you.',
  },
  questions: [
    {
      id: 'channels.1',
      text: {
        nl: 'Hoe wil dit segment het liefst van je horen en bij je kopen?',
        en: 'How would this segment most like to hear from you and buy from you?',
      },
    },
    {
      id: 'channels.2',
      text: { nl: 'Hoe kom je nu bij ze?', en: 'How do you get to them today?' },
    },
    {
      id: 'channels.3',
      text: {
        nl: 'Waar sluiten je kanalen op elkaar aan, en waar valt een gat?',
        en: 'Where do your channels join up, and where is there a gap?',
      },
    },
    {
      id: 'channels.4',
      text: {
        nl: 'Welk kanaal doet zijn werk het best?',
        en: 'Which channel does its job best?',
      },
    },
    {
      id: 'channels.5',
      text: {
        nl: 'Welk kanaal geeft het meeste resultaat per euro?',
        en: 'Which channel gives the most result for its cost?',
      },
    },
    {
      id: 'channels.6',
      text: {
        nl: 'Hoe past het in hun dagelijkse gewoonten?',
        en: 'How does it fit their daily habits?',
      },
    },
  ],
  stuck: {
    nl: 'Volg één klant van eerste kennismaking tot hulp achteraf: waar haakt die af?',
    en: 'Follow one customer from first contact to help afterwards: where do they drop out?',
  },
  aboutTypes: {
    nl: 'Elk soort kanaal heeft een plek op twee assen: eigen of van een partner, direct of indirect. Je kunt er gerust een paar combineren.',
    en: 'Each type of channel has its place on two axes: your own or a partner’s, direct or indirect. Feel free to combine several.',
  },
  types: {
    salesForce: {
      name: { nl: 'Verkoopteam', en: 'Sales force' },
      meaning: {
        nl: 'Je eigen mensen zoeken klanten op, praten met ze en verkopen. Een eigen kanaal, en direct.',
        en: 'Your own people seek out customers, talk to them and sell. A channel of your own, and direct.',
      },
      example: {
        nl: 'De vertegenwoordiger van een verffabriek gaat langs bij schildersbedrijven.',
        en: 'A paint maker’s sales rep calls on decorating firms.',
      },
    },
    webSales: {
      name: { nl: 'Webverkoop', en: 'Web sales' },
      meaning: {
        nl: 'Je verkoopt op je eigen website. Een eigen kanaal, en direct.',
        en: 'You sell on your own website. A channel of your own, and direct.',
      },
      example: {
        nl: 'Een kaasboerderij neemt bestellingen aan in haar eigen webwinkel.',
        en: 'A cheese farm takes orders in its own web shop.',
      },
    },
    ownStores: {
      name: { nl: 'Eigen winkels', en: 'Own stores' },
      meaning: {
        nl: 'Winkels die van jou zijn of die je zelf exploiteert. Een eigen kanaal, maar indirect.',
        en: 'Stores that you own or run yourself. A channel of your own, but indirect.',
      },
      example: {
        nl: 'Een brillenmerk opent zes winkels onder zijn eigen naam.',
        en: 'A spectacle maker opens six stores under its own name.',
      },
    },
    partnerStores: {
      name: { nl: 'Partnerwinkels', en: 'Partner stores' },
      meaning: {
        nl: 'Winkels van een partner verkopen jouw aanbod. Een partnerkanaal, en indirect.',
        en: 'A partner’s stores sell your offer. A partner channel, and indirect.',
      },
      example: {
        nl: 'Het bier van een kleine brouwerij staat bij de buurtsuper in het schap.',
        en: 'A small brewery’s beer stands on the shelf of the corner shop.',
      },
    },
    partnerWebsites: {
      name: { nl: 'Websites van partners', en: 'Partner websites' },
      meaning: {
        nl: 'De website van een partner verkoopt jouw aanbod. Een partnerkanaal, en indirect.',
        en: 'A partner’s website sells your offer. A partner channel, and indirect.',
      },
      example: {
        nl: 'Een pension verhuurt zijn kamers via een boekingssite.',
        en: 'A guest house lets its rooms through a booking site.',
      },
    },
    wholesaler: {
      name: { nl: 'Groothandel', en: 'Wholesaler' },
      meaning: {
        nl: 'Een groothandel koopt grote partijen bij je in en verkoopt ze door. Een partnerkanaal, en indirect.',
        en: 'A wholesaler buys large quantities from you and sells them on. A partner channel, and indirect.',
      },
      example: {
        nl: 'Een kweker levert zijn tulpen aan een groothandel, die er bloemisten mee bevoorraadt.',
        en: 'A grower delivers tulips to a wholesaler, who supplies the florists.',
      },
    },
  },
  pitfalls: [
    {
      nl: 'Kanaal of relatie? Een kanaal is de weg waarlangs je contact hebt, een relatie de band die eruit groeit. De telefoon is een kanaal; een vaste adviseur is een relatie.',
      en: 'Channel or relationship? A channel is the route by which you meet, a relationship the bond that grows from it. The telephone is a channel; a personal adviser is a relationship.',
    },
    {
      nl: 'Een kanaal doet meer dan verkopen. Loop de vijf fasen na: wie helpt je klanten kiezen, en wie helpt ze na de koop?',
      en: 'A channel does more than sell. Go through the five phases: who helps your customers choose, and who helps them after the purchase?',
    },
    {
      nl: 'Kanalen die los van elkaar staan, laten gaten vallen. Voor je klant hoort het één ervaring te zijn.',
      en: 'Channels that stand apart leave gaps. To your customer it should feel like a single experience.',
    },
  ],
  howOthersDidIt: [
    {
      nl: 'Bij Apple liepen de fasen in elkaar over. Met iPod en iTunes kon je op één plek muziek vinden, kopen, downloaden en beluisteren.',
      en: 'At Apple the phases flowed into one another. With iPod and iTunes you could find, buy, download and listen to music in one place.',
    },
    {
      nl: 'Eigen kanalen vragen om eigen middelen: Wal-Mart heeft winkels en logistiek, Novartis een groot verkoopteam. Zo werken je kanalen door in je key resources.',
      en: 'Channels of your own take resources of your own: Wal-Mart has shops and logistics, Novartis a large sales force. That is how your channels carry through to your key resources.',
    },
    {
      nl: 'Een gratis krant is pas iets waard voor adverteerders als ze bij de lezers komt. Daarom betalen zij mee aan het verspreiden: het kanaal naar het ene segment leeft van het andere.',
      en: 'A free newspaper is worth something to advertisers only once it gets to readers. That is why they help pay for distribution: the channel to one segment lives off the other.',
    },
  ],
  ...channelPhasesGuide,
  owners: {
    own: {
      name: { nl: 'Eigen', en: 'Own' },
      meaning: {
        nl: 'Het kanaal is van jou of je houdt het zelf draaiende.',
        en: 'The channel belongs to you, or you run it yourself.',
      },
    },
    partner: {
      name: { nl: 'Partner', en: 'Partner' },
      meaning: {
        nl: 'Het kanaal is van een ander, die jouw aanbod verder brengt.',
        en: 'The channel belongs to someone else, who takes your offer further.',
      },
    },
  },
  contacts: {
    direct: {
      name: { nl: 'Direct', en: 'Direct' },
      meaning: {
        nl: 'De klant doet rechtstreeks zaken met je mensen of je website.',
        en: 'Customers deal directly with your people or your website.',
      },
    },
    indirect: {
      name: { nl: 'Indirect', en: 'Indirect' },
      meaning: {
        nl: 'Er zit een schakel tussen, zoals een winkel of een groothandel.',
        en: 'There is a link in between, such as a store or a wholesaler.',
      },
    },
  },
  axes: {
    salesForce: { owner: 'own', contact: 'direct' },
    webSales: { owner: 'own', contact: 'direct' },
    ownStores: { owner: 'own', contact: 'indirect' },
    partnerStores: { owner: 'partner', contact: 'indirect' },
    partnerWebsites: { owner: 'partner', contact: 'indirect' },
    wholesaler: { owner: 'partner', contact: 'indirect' },
  },
  tradeOff: {
    own: {
      nl: 'Eigen kanalen geven een hogere marge, directe het meest. Ze opzetten en draaiende houden is wel duur.',
      en: 'Your own channels give a higher margin, direct ones most of all. But they are costly to set up and run.',
    },
    partner: {
      nl: 'Bij kanalen van partners is je marge lager. Daar krijg je meer bereik voor terug, en de sterke punten van de partner.',
      en: 'With partner channels your margin is lower. In return you get more reach, and the partner’s strengths.',
    },
    mix: {
      nl: 'De kunst zit in de juiste mix. Bereik klanten zoals zij het willen, laat alles aanvoelen als één geheel en haal er de meeste inkomsten uit.',
      en: 'The art lies in the right mix. Reach customers as they wish, make it all feel like one whole and draw the most revenue from it.',
    },
  },
};
