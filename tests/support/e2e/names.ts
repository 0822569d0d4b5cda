// The accessible names that hold (the manual, screen readers and these tests rely on them), written out
// here once more on purpose: a name that changes in the app by accident fails a test.

export type UiLanguage = 'en' | 'nl';

/** The nine blocks by the key they have in a file, in the order of the story. */
export const blockNames = {
  customerSegments: { en: 'Customer Segments', nl: 'Klantsegmenten' },
  valuePropositions: { en: 'Value Propositions', nl: 'Waardeproposities' },
  channels: { en: 'Channels', nl: 'Kanalen' },
  customerRelationships: { en: 'Customer Relationships', nl: 'Klantrelaties' },
  revenueStreams: { en: 'Revenue Streams', nl: 'Inkomstenstromen' },
  keyResources: { en: 'Key Resources', nl: 'Key resources' },
  keyActivities: { en: 'Key Activities', nl: 'Kernactiviteiten' },
  keyPartners: { en: 'Key Partners', nl: 'Key partners' },
  costStructure: { en: 'Cost Structure', nl: 'Kostenstructuur' },
} as const;

export type Block = keyof typeof blockNames;
export type Place = Block | 'parked';

export const blocksInOrder = Object.keys(blockNames) as Block[];

export const words = {
  en: {
    parkingLot: 'Parking lot',
    addNoteTo: (place: string) => `Add note to ${place}`,
    noteText: 'Note text',
    undo: 'Undo',
    redo: 'Redo',
    export: 'Export',
    import: 'Import',
    title: 'Title',
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved: ',
    language: 'Language',
    openExample: 'Open the example',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole poster',
    actualSize: 'Zoom to 100 %',
    closeNotice: 'Close this message',
    saveCopy: 'Save a copy (JSON)',
  },
  nl: {
    parkingLot: 'Parkeerplaats',
    addNoteTo: (place: string) => `Briefje toevoegen aan ${place}`,
    noteText: 'Tekst van het briefje',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    export: 'Exporteren',
    import: 'Importeren',
    title: 'Titel',
    saved: 'Bewaard',
    saving: 'Bewaren…',
    notSaved: 'Niet bewaard: ',
    language: 'Taal',
    openExample: 'Voorbeeld openen',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    fit: 'De hele poster tonen',
    actualSize: 'Zoomen naar 100 %',
    closeNotice: 'Deze melding sluiten',
    saveCopy: 'Kopie bewaren (JSON)',
  },
} as const;
