/** What drafting says in Danish: the table that decides which keys there are. */
export const draftingDa = {
  titlePlace: 'Titel',
  nextItem: 'Næste punkt',
  drafts: {
    case: { label: 'sag', detail: 'Nyt punkt: sag til beslutning' },
    information: { label: 'orientering', detail: 'Nyt punkt: orientering' },
    closed: { label: 'lukket punkt', detail: 'Nyt punkt for lukkede døre' },
  },
  section: 'Afsnit, som punktet mangler',
  sectionHere: 'Afsnit, som hører til her',
  ownDecision: 'Mødets egen beslutning',
  earlierDecision: 'Et andet udvalgs beslutning',
  pointByPoint: 'Punkt for punkt, som indstillingen',
  member: 'Medlem',
  attendance: 'Hvem der ikke var med',
  body: 'Udvalg',
  file: 'Fil i mappen',
  kleSubject: 'KLE-emne',
  weeksAfter: (weeks: number) => (weeks === 1 ? '1 uge efter mødet' : `${weeks} uger efter mødet`),
  skeleton: {
    label: 'Referat med titel, mødefakta og et punkt',
    detail: 'Nyt referat',
    body: 'Udvalgets navn',
    members: 'Navn Navnesen, Navn Navnesen',
  },
};

export type DraftingTexts = typeof draftingDa;
