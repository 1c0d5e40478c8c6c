/** What is said about several documents at once, in Danish: the table that decides which keys there are. */
export const workspaceDa = {
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

export type WorkspaceTexts = typeof workspaceDa;
