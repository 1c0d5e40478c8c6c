/** Words on the lines of case numbers. */

/** Labels in front of case numbers; the number follows on the same line. */
export const CASE_LABELS: readonly string[] = [
  'Sagsnr',
  'Sagsnr.',
  'Sagsnummer',
  'Sags nr',
  'Sags-nr',
  'Sagsid',
  'Sags id',
  'Sags-ID',
  'Sag',
  'Sag nr',
  'Sagnr',
  'J.nr',
  'Jnr',
  'J. nr',
  'Journalnr',
  'Journalnummer',
  'Journal nr',
  'Journal-nr',
  'Acadre sagsnr',
  'Dok.nr',
  'Dok. nr',
  'Dok',
  'Dokumentnr',
  'Dokument nr',
  'Dokument-nr',
  'EMN',
  'KLE',
  'KLE-nr',
  'Sagsbeh',
  'Sagsbehandler',
  'Sagsinitialer',
  'Initialer',
];

/** Labels that are everyday words too: only a number that is unmistakable makes them one. */
export const WEAK_CASE_LABELS: readonly string[] = ['sag', 'sag nr', 'sagnr', 'emn', 'kle', 'kle-nr'];

/** What may be said of a case behind its number: whether the public hears it. */
export const CASE_STATUS: readonly string[] = [
  'åben',
  'åbent',
  'åbne',
  'lukket',
  'lukkede',
  'lukke',
  'offentlig',
  'offentligt',
  'fortrolig',
  'fortroligt',
];

/** What may follow such a word. */
export const CASE_STATUS_NOUNS: readonly string[] = [
  'punkt',
  'sag',
  'pkt',
  'dagsorden',
  'dagsordenspunkt',
  'sager',
  'punkter',
  'møde',
];

/** The clerk's initials behind a number, to the end of the line: `SAG-2017-00312 lsv`, `61884/09 /pbk`, `2016-0412 (KJ)`. */
export const INITIALS_BEHIND =
  /^[ \u00a0\t]*[/(]?[ \u00a0]?(?!(?:kr|tkr|mio|mia|stk|pct|og|til|fra|for|den|jf|mv|nr|ca|se|kl|km|ha)(?![a-zæøå]))(?:[A-ZÆØÅ]{2,5}|[a-zæøå]{2,4})\)?$/;
