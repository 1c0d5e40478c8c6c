/** What drafting says. */
import { byLanguage } from '../by-language.ts';

const da = {
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

/** What is written into the minutes stays Danish. */
const en: typeof da = {
  titlePlace: 'Titel',
  nextItem: 'Next item',
  drafts: {
    case: { label: 'sag', detail: 'New item: a case to be decided' },
    information: { label: 'orientering', detail: 'New item: information' },
    closed: { label: 'lukket punkt', detail: 'New item behind closed doors' },
  },
  section: 'Section the item lacks',
  sectionHere: 'Section that belongs here',
  ownDecision: 'This meeting’s own decision',
  earlierDecision: 'Another body’s decision',
  pointByPoint: 'Point by point, as recommended',
  member: 'Member',
  attendance: 'Who was absent',
  body: 'Body',
  file: 'File in the folder',
  kleSubject: 'KLE subject',
  weeksAfter: (weeks) => (weeks === 1 ? '1 week after the meeting' : `${weeks} weeks after the meeting`),
  skeleton: {
    label: 'Referat med titel, mødefakta og et punkt',
    detail: 'New minutes',
    body: 'Udvalgets navn',
    members: 'Navn Navnesen, Navn Navnesen',
  },
};

export const draftTexts = byLanguage({ da, en });
