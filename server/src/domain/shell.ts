/**
 * The words of the shell that the case system puts around the municipality's own text: title, meeting facts, contents,
 * groups, closed items. Shell and section vocabulary are recognised independently of each other.
 */

/** Which fact of the meeting a label introduces. */
export type FactKind =
  | 'date'
  | 'time'
  | 'place'
  | 'participants'
  | 'members'
  | 'absent'
  | 'present'
  | 'body'
  | 'secretary'
  | 'chair'
  | 'start'
  | 'end'
  | 'document'
  | 'other';

/** Labels of meeting facts as they are spelt; the value follows on the same line, after a colon or a blank, or on the next. */
export const FACT_LABELS: Readonly<Record<FactKind, readonly string[]>> = {
  date: ['Mødedato', 'Dato', 'Dato for mødet', 'Dato og tid', 'Dag', 'Møde den'],
  time: ['Mødetidspunkt', 'Tidspunkt', 'Tid', 'Kl', 'Klokkeslæt', 'Mødetid'],
  place: ['Mødested', 'Sted', 'Lokale', 'Mødelokale', 'Sted/mødelokale', 'Sted, lokale'],
  participants: ['Mødedeltagere', 'Deltagere', 'Deltager', 'Mødedeltager', 'Mødedeltagere og stedfortrædere'],
  members: ['Medlemmer', 'Udvalgets medlemmer', 'Medlem'],
  absent: [
    'Fraværende',
    'Afbud',
    'Afbud fra',
    'Fraværende med afbud',
    'Ikke til stede',
    'Ikke mødt',
    'Fraværende medlemmer',
    'Ikke tilstede',
    'Deltog ikke',
    'Fravær',
  ],
  present: [
    'Til stede',
    'Tilstede',
    'Tilstedeværende',
    'Fremmødte',
    'Mødte',
    'Øvrige deltagere',
    'Desuden deltog',
    'Herudover deltog',
    'Øvrige',
  ],
  body: ['Udvalg', 'Møde i', 'Forum'],
  secretary: ['Referent', 'Sekretær', 'Referat ved', 'Protokolfører'],
  chair: ['Formand', 'Mødeleder', 'Ordstyrer', 'Dirigent', 'Udvalgsformand'],
  start: ['Starttidspunkt', 'Starttidspunkt for møde', 'Mødet startede', 'Mødestart'],
  end: ['Sluttidspunkt', 'Sluttidspunkt for møde', 'Mødet sluttede', 'Mødet hævet', 'Mødeslut', 'Mødet hævet kl'],
  document: ['Møde', 'Mødetype', 'Dokumenttype'],
  other: ['Bemærkninger', 'Udsendelsesdato', 'Bemærkninger til dagsordenen', 'Journalnummer'],
};

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
  'EMN',
  'KLE',
  'KLE-nr',
  'Sagsbeh',
  'Sagsbehandler',
  'Sagsinitialer',
  'Initialer',
];

/** Lines that name who was absent or took no part, inside an item. They are attendance, never sections. */
export const ATTENDANCE_LABELS: readonly string[] = [
  'Afbud',
  'Afbud fra',
  'Fraværende',
  'Fraværende med afbud',
  'Ikke til stede',
  'Ikke tilstede',
  'Deltog ikke',
  'Ej til stede',
  'Inhabil',
  'Inhabile',
  'Afbud/fraværende',
  'Fraværende medlemmer',
  'Ikke mødt',
  'Fraværende pga. inhabilitet',
];

/** Items that need neither recommendation nor decision, compared as the beginning of the title's key. */
export const STANDING_ITEMS: readonly string[] = [
  'underskriftsark',
  'underskriftsblad',
  'underskriftside',
  'underskrifter',
  'underskrift',
  'eventuelt',
  'evt',
  'spørgetid',
  'spørgsmål/svar',
  'spørgsmål og svar',
  'program',
  'næste møde',
  'kommende møde',
  'mødets afslutning',
  'afslutning',
];

/** Titles of information items, which often carry no recommendation. Compared as the beginning of the title's key. */
export const INFORMATION_ITEMS: readonly string[] = [
  'meddelelser',
  'orientering',
  'orienteringer',
  'orienteringssager',
  'orienteringspunkter',
  'gensidig orientering',
  'nyt fra',
  'siden sidst',
  'informationer',
  'information',
  'til orientering',
  'bordet rundt',
  'formanden orienterer',
];
