import type { BlockKey } from '../domain/blocks.ts';
import type { Text } from './guide/types.ts';

/** What a note in this block is: said of a note that belongs there, and of one that does not. */
export const holds: Readonly<Record<BlockKey, Text>> = {
  customerSegments: {
    nl: 'Een briefje hier noemt een groep mensen of organisaties voor wie je waarde maakt.',
    en: 'A note here names a group of people or organisations that you create value for.',
  },
  valuePropositions: {
    nl: 'Een briefje hier zegt wat een segment aan je heeft: een probleem minder of een behoefte vervuld.',
    en: 'A note here says what a segment gets from you: a problem solved or a need met.',
  },
  channels: {
    nl: 'Een briefje hier is een weg waarlangs het aanbod bij een segment komt: hoe ze ervan horen, het kopen en het krijgen.',
    en: 'A note here is a way by which the offer reaches a segment: how they hear of it, buy it and get it.',
  },
  customerRelationships: {
    nl: 'Een briefje hier zegt hoe je met een segment omgaat: persoonlijk, automatisch, in een community.',
    en: 'A note here says how you deal with a segment: in person, automatically, in a community.',
  },
  revenueStreams: {
    nl: 'Een briefje hier is geld dat een segment betaalt, en waarvoor.',
    en: 'A note here is money that a segment pays, and what for.',
  },
  keyResources: {
    nl: 'Een briefje hier is iets wat je moet hebben: spullen, mensen, kennis of geld.',
    en: 'A note here is something you must have: things, people, knowledge or money.',
  },
  keyActivities: {
    nl: 'Een briefje hier is werk dat je moet doen, en goed ook.',
    en: 'A note here is work that you must do, and do well.',
  },
  keyPartners: {
    nl: 'Een briefje hier noemt iemand van buiten die een deel van het werk doet of levert.',
    en: 'A note here names somebody outside who does or delivers part of the work.',
  },
  costStructure: {
    nl: 'Een briefje hier is iets wat het kost om dit alles draaiend te houden.',
    en: 'A note here is something that it costs to keep all this going.',
  },
};

/** Leads to the right block without naming it. */
export const leads: Readonly<Record<BlockKey, Text>> = {
  customerSegments: {
    nl: 'Vraag je af: is dit iemand voor wie je het doet?',
    en: 'Ask yourself: is this somebody you do it for?',
  },
  valuePropositions: {
    nl: 'Vraag je af: is dit waar een klant beter van wordt?',
    en: 'Ask yourself: is this what makes a customer better off?',
  },
  channels: {
    nl: 'Vraag je af: is dit een weg waarlangs het aanbod bij de klant komt?',
    en: 'Ask yourself: is this a way by which the offer gets to the customer?',
  },
  customerRelationships: {
    nl: 'Vraag je af: gaat dit over hoe jij en de klant met elkaar omgaan?',
    en: 'Ask yourself: is this about how you and the customer deal with each other?',
  },
  revenueStreams: {
    nl: 'Vraag je af: komt hier geld binnen, of gaat het eruit?',
    en: 'Ask yourself: does money come in here, or does it go out?',
  },
  keyResources: {
    nl: 'Vraag je af: is dit iets om te hebben, of iets om te doen?',
    en: 'Ask yourself: is this something to have, or something to do?',
  },
  keyActivities: {
    nl: 'Vraag je af: is dit iets om te doen, of iets om te hebben?',
    en: 'Ask yourself: is this something to do, or something to have?',
  },
  keyPartners: {
    nl: 'Vraag je af: doe je dit zelf, of doet een ander het voor je?',
    en: 'Ask yourself: do you do this yourself, or does somebody else do it for you?',
  },
  costStructure: {
    nl: 'Vraag je af: gaat hier geld uit, of komt het binnen?',
    en: 'Ask yourself: does money go out here, or does it come in?',
  },
};

/** What is often taken for something else: the block where the note was put, and where it belongs. */
const mixUps: Readonly<Partial<Record<`${BlockKey}>${BlockKey}`, Text>>> = {
  'channels>customerRelationships': {
    nl: 'Een kanaal is de weg naar de klant; dit gaat over wat er op die weg tussen jullie gebeurt.',
    en: 'A channel is the way to the customer; this is about what happens between you on that way.',
  },
  'customerRelationships>channels': {
    nl: 'Een relatie is hoe jullie met elkaar omgaan; dit is de weg waarlangs je elkaar vindt.',
    en: 'A relationship is how you deal with each other; this is the way by which you meet.',
  },
  'keyActivities>keyResources': {
    nl: 'Een activiteit is iets wat je doet; dit is iets wat je hebt.',
    en: 'An activity is something you do; this is something you have.',
  },
  'keyResources>keyActivities': {
    nl: 'Een middel is iets wat je hebt; dit is iets wat je doet.',
    en: 'A resource is something you have; this is something you do.',
  },
  'customerSegments>keyPartners': {
    nl: 'Zij zijn er niet om de waarde te krijgen maar om haar mee te maken.',
    en: 'They are not there to get the value but to help make it.',
  },
  'keyPartners>customerSegments': {
    nl: 'Zij helpen misschien mee, maar het wordt voor hen gemaakt.',
    en: 'They may help along, but it is made for them.',
  },
  'revenueStreams>costStructure': {
    nl: 'Hier gaat geld uit in plaats van in.',
    en: 'Here money goes out instead of in.',
  },
  'costStructure>revenueStreams': {
    nl: 'Hier komt geld binnen in plaats van dat het eruit gaat.',
    en: 'Here money comes in instead of going out.',
  },
  'valuePropositions>keyActivities': {
    nl: 'Dit is wat je ervoor doet; de waarde is wat de klant ervan merkt.',
    en: 'This is what you do for it; the value is what the customer notices of it.',
  },
  'keyActivities>valuePropositions': {
    nl: 'Dit is wat de klant eraan heeft, niet het werk dat ervoor nodig is.',
    en: 'This is what the customer gets out of it, not the work behind it.',
  },
  'valuePropositions>keyResources': {
    nl: 'Dit heb je nodig om de waarde te maken; de waarde is wat de klant ervan merkt.',
    en: 'You need this to make the value; the value is what the customer notices of it.',
  },
  'valuePropositions>channels': {
    nl: 'Dit is hoe het bij de klant komt; de waarde is wát er bij de klant komt.',
    en: 'This is how it gets to the customer; the value is what gets there.',
  },
  'channels>valuePropositions': {
    nl: 'Dit is wat er bij de klant komt, niet de weg erheen.',
    en: 'This is what gets to the customer, not the way there.',
  },
  'keyResources>keyPartners': {
    nl: 'Een middel heb je in handen; dit is een ander met een eigen wil.',
    en: 'A resource is in your hands; this is somebody with a will of their own.',
  },
  'keyPartners>keyResources': {
    nl: 'Dit heb je zelf, gekocht of gehuurd; een partner is iemand met wie je samenwerkt.',
    en: 'This is your own, bought or hired; a partner is somebody you work with.',
  },
  'costStructure>keyResources': {
    nl: 'Het kost geld, maar het briefje noemt het ding zelf en niet wat je ervoor betaalt.',
    en: 'It costs money, but the note names the thing itself and not what you pay for it.',
  },
  'costStructure>keyActivities': {
    nl: 'Het kost geld, maar het briefje noemt het werk zelf en niet wat je ervoor betaalt.',
    en: 'It costs money, but the note names the work itself and not what you pay for it.',
  },
};

/** Why a note that was put in one block belongs in another, where the two are often mixed up. */
export function mixUp(put: BlockKey, right: BlockKey): Text | undefined {
  return mixUps[`${put}>${right}`];
}
