/** Labels of meeting facts and of attendance, as the shell of a case system prints them. Compared by `headingKey`. */

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

/** Labels that stand before their value with nothing but a blank between (`Mødedato Onsdag d. …`). */
export const BARE_LABELS: readonly string[] = [
  'Mødedato',
  'Mødested',
  'Mødedeltagere',
  'Mødetidspunkt',
  'Fraværende',
  'Starttidspunkt',
  'Sluttidspunkt',
  'Afbud fra',
  'Afbud',
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

/** Lines inside an item that name who came instead. */
export const STAND_IN_LABELS: readonly string[] = [
  'Stedfortræder',
  'Stedfortrædere',
  'Stedfortræder for',
  'Som stedfortræder',
  'Som stedfortrædere',
  'I stedet mødte',
  'I stedet deltog',
];

/** Labels inside an item whose value says who takes care of it, or by when: facts, never sections. Compared by `headingKey`. */
export const TASK_LABELS: readonly string[] = [
  ...['ansvarlig', 'ansvarlige', 'sagsansvarlig', 'tovholder', 'tovholdere', 'kontaktperson', 'kontakt'],
  ...['deadline', 'frist', 'tidsfrist', 'udføres af', 'udføres inden'],
];

/** What a sentence holds that tells who was away, who came instead or who took no part. Beginnings of words. */
export const ABSENCE_STEMS: readonly string[] = [
  'deltog',
  'deltage',
  'fravær',
  'forlod',
  'forlader',
  'inhabil',
  'afbud',
  'til stede',
  'stedfortræder',
  'suppleant',
  'i stedet',
  ' kl',
];

const AWAY = [
  String.raw`deltog\s+(?:i\s+mødet\s+)?i\s+stedet\s+for`,
  String.raw`deltog(?:\s+\S+){1,3}?\s+ikke\s+(?:i|under|ved)\s`,
  String.raw`deltog\s+ikke`,
  String.raw`deltog\s+som\s+(?:stedfortræder|suppleant)`,
  String.raw`som\s+(?:stedfortræder|suppleant)\s+(?:deltog|mødte)`,
  String.raw`i\s+stedet\s+(?:mødte|deltog)`,
  String.raw`mødte\s+(?:i\s+stedet|som\s+(?:stedfortræder|suppleant))`,
  String.raw`forl(?:od|ader)\s+(?:mødet|lokalet|salen)`,
  String.raw`var\s+(?:fraværende|ikke\s+til\s+stede|forhindret\s+i\s+at\s+deltage)`,
  String.raw`(?:kunne|kan)\s+ikke\s+deltage(?=\.|$|\s+(?:i|under|ved)\s+(?:mødet|punktet|sagen|behandlingen|dette|sagens))`,
  String.raw`fraværende\s+(?:under|ved)\s`,
  String.raw`(?:har|havde)\s+(?:meldt|sendt)\s+afbud`,
  String.raw`meldte\s+afbud`,
  String.raw`erklærede\s+sig\s+inhabil`,
  String.raw`kom\s+(?:først\s+)?til\s+(?:stede|mødet)\s`,
];

/** Such sentences. */
export const ABSENCE = new RegExp(`(?:${AWAY.join('|')})`, 'i');

/** Nothing but a name and that it took no part, or left: so told, it is no case text, wherever it stands. */
export const TOOK_NO_PART =
  /^\p{Lu}[\p{L}.'-]+(?:(?:,|\s+og)?\s+\p{Lu}[\p{L}.'-]*){0,5}(?:\s+\(\S{1,4}\))?\s+(?:deltog\s+ikke|var\s+forhindret\s+i\s+at\s+deltage|forlod\s+(?:mødet|lokalet|salen)|erklærede\s+sig\s+inhabile?)(?!\p{L})[^.;:?!]*\.?$/u;

/** A name and the time it came or went: `Bo Dahl (A) kom kl. 16.20`. */
export const ARRIVAL =
  /(?:^|[.!?] )(?:\p{Lu}[\p{L}.'-]*(?:\s+\(\S{1,4}\))?,?\s+(?:og\s+)?){2,8}(?:(?:an)?kom|forlod|gik|deltog)(?:\s+\p{Ll}+){0,2}\s+kl\.\s?\d/u;
