/** Names that a case system prints on a line of their own around the municipality's text. Compared by `headingKey`. */

/** Headings that open the contents. */
export const CONTENTS_HEADINGS: readonly string[] = [
  'Indholdsfortegnelse',
  'Indhold',
  'Punkter',
  'Dagsorden',
  'Dagsordenspunkter',
  'Sagsoversigt',
  'Sagsliste',
  'Sager',
  'Punktliste',
  'Emner',
  'Oversigt',
  'Dagsordensoversigt',
  'Pkt. Tekst Side',
  'Punkter på dagsordenen',
];

/** Group headings between items; the second list opens closed items. Compared by headingKey. */
export const OPEN_GROUPS: readonly string[] = [
  'Åbne dagsordenspunkter',
  'Åbne punkter',
  'Åbne',
  'Åben dagsorden',
  'Åbne sager',
  'Åbent møde',
  'Åben',
  'Punkter på åben dagsorden',
  'Sager til behandling for åbne døre',
  'Til behandling for åbne døre',
  'For åbne døre',
  'Åbne beslutningssager',
  'Åbne efterretningssager',
  'Åben sag',
  'Offentlige punkter',
  'Beslutningspunkter',
  'Orienteringspunkter',
  'Orienteringssager',
  'Beslutningssager',
  'Drøftelsessager',
  'Drøftelsespunkter',
  'Sager til beslutning',
  'Sager til orientering',
  'Sager til drøftelse',
];

export const CLOSED_GROUPS: readonly string[] = [
  'Lukkede dagsordenspunkter',
  'Lukkede punkter',
  'Lukkede',
  'Lukket dagsorden',
  'Lukkede sager',
  'Lukket møde',
  'Lukket',
  'Punkter på lukket dagsorden',
  'Sager til behandling for lukkede døre',
  'Til behandling for lukkede døre',
  'For lukkede døre',
  'Lukkede beslutningssager',
  'Lukkede efterretningssager',
  'Ikke-offentlige punkter',
];

/** The one of them that is said of a single case too, at the end of its line. */
export const CLOSED_STATE = 'Lukket';

/** Links that web pages print between the lines of the minutes. */
export const WEB_LINKS: readonly string[] = [
  'til top',
  'til toppen',
  'tilbage til toppen',
  'til indholdsfortegnelse',
  'tilbage til indholdsfortegnelsen',
  'udskriv',
  'udskriv hele dagsordnen',
  'se alle bilag',
  'fold alle ud',
  'luk alle punkter',
  'hent som fil',
  'print',
  'udskriv punkt',
  'udskriv punktet',
  'kopier link',
  'kopier link til punktet',
  'kopier link til punkt',
  'del',
  'del punkt',
  'luk punkt',
  'åbn punkt',
  'vis punkt',
  'skjul punkt',
  'gå til toppen',
  'op',
  'læs op',
];

/** Lines that say of an item that the public hears it. */
export const OPEN_STATES: readonly string[] = ['åbent', 'åben', 'åbent punkt', 'åben sag'];

/** How links begin that a web page prints right behind a title. */
export const LINKS_BEHIND: readonly string[] = ['Klik her for at', 'Læs mere om', 'Fold punktet ud'];

/** Page numbers as lines of their own: `Side 3 af 12`, `s. 4`. */
export const PAGE_LINE = /^(?:side|s\.)[\s\u00a0]*\d{1,4}(?:[\s\u00a0]*(?:af|\/|ud af)[\s\u00a0]*\d{1,4})?$/i;

/** Set apart at the end of a page head: `Kulturudvalget 14-08-2024    Side 2 af 3`. */
export const PAGE_OF_PAGES =
  /(?:\t|[\s\u00a0]{2}|[\s\u00a0][|–-][\s\u00a0])side[\s\u00a0]\d{1,4}[\s\u00a0](?:af|\/)[\s\u00a0]\d{1,4}$/i;

export const PAGE_WORD = /(?:^|[\s\u00a0])side[\s\u00a0]+\d{1,4}(?:[\s\u00a0]*(?:af|\/)[\s\u00a0]*\d{1,4})?$/i;
