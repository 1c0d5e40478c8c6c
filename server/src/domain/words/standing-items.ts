/** Titles of items that come back in every meeting. Compared as the beginning of the title's key. */

/** Items that need neither recommendation nor decision, compared as the beginning of the title's key. */
export const STANDING_ITEMS: readonly string[] = [
  'underskriftsark',
  'underskriftsblad',
  'underskriftside',
  'underskriftsside',
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

/** What is to be done with an item, said below its title. Compared by `headingKey`. */
export const KIND_OF_ITEM =
  /^(?:beslutning|orientering|drøftelse|indstilling|efterretning|temadrøftelse)s?(?:sag|punkt)?$/;

/** Titles of information items, which often carry no recommendation. Compared as the beginning of the title's key. */
export const INFORMATION_ITEMS: readonly string[] = [
  'meddelelser',
  'orientering',
  'orienteringer',
  'orienteringssager',
  'orienteringspunkter',
  'gensidig orientering',
  'siden sidst',
  'informationer',
  'information',
  'til orientering',
  'bordet rundt',
  'navnerunde',
  'præsentation',
  'rundvisning',
  'oplæg',
  'formanden orienterer',
  'spørgsmål fra',
  'beretning',
  'formandens beretning',
  'bestyrelsens beretning',
];

/** The forms of the meeting itself, as the beginning of a title's key. Source: titles seen without sections in print. */
export const MEETING_FORM: readonly string[] = [
  'valg af dirigent',
  'valg af ordstyrer',
  'valg af mødeleder',
  'valg af referent',
  'valg af stemmetællere',
  'næste møde',
  'kommende møder',
  'dato for næste møde',
  'velkomst',
  'fremmøde',
  'hvem er til stede',
  'til stede',
  'tilstede',
  'navneopråb',
  'fravær',
  'fraværende',
  'afbud',
  'mødets åbning',
  'pause',
  'lukket punkt',
  'lukket sag',
  'lukket møde',
];

export const INFORMATION_WORDS: readonly string[] = [
  'efterretningssager',
  'efterretninger',
  'til efterretning',
  'siden',
];
/** `Borgernes spørgetid`, `Åben spørgetid`. */
export const QUESTION_TIME = /^[a-zæøå]+ spørgetid(?![a-zæøå])/;
/** `Nyt fra formanden`, `Nyt`; but `Nyt stoppested` is a case. */
export const NEWS = /^nyt(?: (?:fra|om|i|på|vedr|og|siden)(?![a-zæøå])|$)/;

/** `Direktøren orienterer`: somebody tells, of nothing that the title names. */
export const SOMEBODY_TELLS = /^(?:\S+ ){1,4}orienterer$/;

export const APPROVAL =
  /godkendelse (?:og underskrift )?af (?:[a-zæøå]+ ){0,2}?(?:dagsorden|dagsordenen|tillægsdagsorden|referat|referatet|referater|protokol|protokollen|beslutningsprotokol|beslutningsprotokollen|mødereferat)(?![a-zæøå])/;

/** `Sidste mødes referat` in other words. */
export const LAST_MEETING = /(?:godkendelse af|^referat(?:et)? (?:af|fra)) (?:sidste|forrige|seneste) møde/;

export const AGENDA_APPROVAL = /^(?:(?:beslutning(?:er)?|bemærkninger|ændringer) (?:om|til|af|i) )?dagsorden(?:en)?$/;

/** `Responstider i 3. kvartal (O)`: the mark says that the body is told, or talks. */
export const TOLD_MARK = /[([](?:o|d|e|t|(?:til )?(?:orientering|drøftelse|efterretning))[)\]]$/;
/** Headings of what was said in an item, as against what was decided. */
export const SAID_HEADINGS: ReadonlySet<string> = new Set([
  'referat',
  'drøftelse',
  'drøftelser',
  'debat',
  'orientering',
]);

/** Approvals are decided also where they are part of the meeting's form. */
export const APPROVES = /^godkendelse/;
/** `Orientering om …`: one matter. */
export const TELLS_ONE_MATTER = /^orientering(?:er)? (?:om|vedr)/;
/** `Huskeliste og orientering …`, `Borgmesteren orienterer`. */
export const TELLS = /(?<![a-zæøå])orienter(?:ing|inger|er)(?![a-zæøå])/;

/** `Havneudvalgets mødekalender 2026`: what the body keeps for itself, without a case. Source: published minutes. */
export const BODYS_OWN = /kalender(?![a-zæøå])|mødeplan(?![a-zæøå])|^henvendelser til formanden/;
