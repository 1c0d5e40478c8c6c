/** What is said about several documents at once, in English. */
import type { WorkspaceTexts } from './workspace.da.ts';

export const workspaceEn: WorkspaceTexts = {
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
