/** What drafting says in English. What is written into the minutes stays Danish. */
import type { DraftingTexts } from './drafting.da.ts';

export const draftingEn: DraftingTexts = {
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
