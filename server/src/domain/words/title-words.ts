/** What minutes and agendas call themselves, and what the names of bodies are made of. All in lower case. */

/** Names of minutes that head nothing else. */
export const MINUTES_TITLES: readonly string[] = [
  'referat',
  'mødereferat',
  'beslutningsreferat',
  'beslutningsprotokol',
];
/** Names of agendas. */
export const AGENDA_TITLES: readonly string[] = ['dagsorden', 'tillægsdagsorden', 'mødeindkaldelse'];
/** Words that begin a title, and may as well stand for something else. */
export const OTHER_TITLES: readonly string[] = [
  'forhandlingsprotokol',
  'protokol',
  'protokollat',
  'mødeprotokol',
  'beslutninger',
  'mødebog',
  'beslutningsliste',
  'tillægsreferat',
];

/** What stands in front of such a word: `Udkast til referat`, `Åben dagsorden`. */
export const BEFORE_TITLES: readonly string[] = [
  'åben',
  'åbent',
  'lukket',
  'offentlig',
  'offentligt',
  'udkast',
  'foreløbigt',
  'endeligt',
  'underskrevet',
];

/** Stems in the names of bodies. */
export const BODY_STEMS: readonly string[] = [
  'udvalg',
  'råd',
  'bestyrelse',
  'direktion',
  'nævn',
  'kommission',
  'forening',
  'forsamling',
];
