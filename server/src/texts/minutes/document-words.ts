/**
 * Words that exports add to a document. The document is Danish whatever language its reader has chosen for the program, so there is
 * no English beside them.
 */
export const DOCUMENT_WORDS = {
  skip: 'Gå til indholdet',
  contents: 'Indhold',
  table: (number: number) => `Tabel ${number}`,
  untitledItem: 'Punkt uden titel',
  untitledMeeting: { referat: 'Referat', dagsorden: 'Dagsorden', unknown: 'Møde' },
  severalMeetings: 'Flere møder',
  /** Stands where contacts and what nobody filled in were taken out. */
  leftOut: '[udeladt]',
  noItems: 'Ingen punkter.',
  closedDoors: 'Punktet er behandlet for lukkede døre.',
  page: 'Side',
  pageOf: 'af',
  /** Sides of a vote. */
  sides: { for: 'For', against: 'Imod', abstained: 'Hverken for eller imod' },
  /** Names of the columns of the CSV. */
  columns: {
    source: 'fil',
    meeting: 'møde',
    body: 'udvalg',
    date: 'dato',
    kind: 'type',
    number: 'nummer',
    title: 'titel',
    closed: 'lukket',
    journalNumber: 'journalnummer',
    journalForm: 'journalnummerform',
    decisionClass: 'beslutningstype',
    decision: 'beslutning',
    decisionText: 'beslutningstekst',
    votesFor: 'stemte for',
    votesAgainst: 'stemte imod',
    votesAbstained: 'stemte ikke',
    attachments: 'bilag',
    line: 'linje',
    id: 'id',
  },
  yes: 'ja',
  no: 'nej',
} as const;
