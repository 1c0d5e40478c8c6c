/** What is said about several documents at once. */
import { byLanguage } from '../by-language.ts';

const da = {
  history: {
    /** Over the last treatments of a case. */
    title: 'Sagens gang',
    noDecision: 'ingen beslutning',
    onAgenda: 'på dagsordenen',
    more: (count: number) => (count === 1 ? '1 tidligere behandling' : `${count} tidligere behandlinger`),
    /** Over what was decided in the case before, on an item's heading. */
    earlier: 'Behandlet før',
    /** While the folder is still being read. */
    incomplete: 'Mappens referater læses stadig; der kan være flere.',
  },
  /** Where Ctrl+T says which item of the meeting it is. */
  itemNumber: (number: string) => `punkt ${number}`,
  lens: {
    compareAgenda: 'Sammenlign med dagsordenen',
    compareMinutes: 'Sammenlign med referatet',
    noDecision: 'Ingen beslutning',
    attachments: (count: number) => (count === 1 ? '1 bilag' : `${count} bilag`),
    /** Over the decisions of other bodies that an item repeats. */
    earlierHere: 'Tidligere beslutninger',
    earlier: (count: number, last: string) =>
      count === 1 ? `Behandlet før: ${last}` : `Behandlet ${count} gange før, sidst ${last}`,
  },
  links: {
    openAttachment: (file: string) => `Åbn ${file}`,
    openMeeting: (item: string, meeting: string) => `Gå til ${item} i referatet ${meeting}`,
  },
  progress: {
    title: 'Læser mappens referater',
    count: (done: number, total: number) => `${done} af ${total}`,
  },
};

const en: typeof da = {
  history: {
    title: 'History of the case',
    noDecision: 'no decision',
    onAgenda: 'on the agenda',
    more: (count) => (count === 1 ? '1 earlier treatment' : `${count} earlier treatments`),
    earlier: 'Treated before',
    incomplete: 'The minutes of the folder are still being read; there may be more.',
  },
  itemNumber: (number) => `item ${number}`,
  lens: {
    compareAgenda: 'Compare with the agenda',
    compareMinutes: 'Compare with the minutes',
    noDecision: 'No decision',
    attachments: (count) => (count === 1 ? '1 attachment' : `${count} attachments`),
    earlierHere: 'Earlier decisions',
    earlier: (count, last) => (count === 1 ? `Treated before: ${last}` : `Treated ${count} times before, last ${last}`),
  },
  links: {
    openAttachment: (file) => `Open ${file}`,
    openMeeting: (item, meeting) => `Go to ${item} in the minutes ${meeting}`,
  },
  progress: {
    title: 'Reading the minutes of the folder',
    count: (done, total) => `${done} of ${total}`,
  },
};

export const workspaceTexts = byLanguage({ da, en });
