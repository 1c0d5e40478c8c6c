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

export const TITLE_WORD_LAST =
  /(?:[\s\u00a0]?[–—,:(-][\s\u00a0]*|(?<![\s\u00a0])[\s\u00a0]+)?(referat|dagsorden|beslutningsprotokol|beslutningsreferat|protokol)\)?(?:[\s\u00a0]*[–—,-][\s\u00a0]*.{2,40})?$/i;

/** A line that is no part of the title above it: the kind of the item, its time and its attachments (`(B) 13.00–13.05, bilag 2.1`). */
export const BESIDE_TITLE =
  /^(?:\([A-ZÆØÅ]{1,2}\)(?![^\s,])[\s,]*)?(?:(?:kl\.? ?)?\d{1,2}[.:]\d\d(?:\s*[–—-]\s*(?:kl\.? ?)?\d{1,2}[.:]\d\d)?(?![^\s,]))?(?:(?:,\s*|\s+|^)bilag \d.*)?$/i;

export const TITLE_JOINT = /^[\s\u00a0:,.–-]*(?:fra|til|af|for|over|vedr)?[\s\u00a0]*/i;

export const TITLE_BODY =
  /udvalg|byråd|råd\b|rådet|bestyrelse|nævn|forening|skole|møde|kommission|menighedsråd|borgerrepræsentation/i;

/** `Referat fra sidste møde`, `Dagsorden og referat fra sidst`: an item of every meeting. */
export const LAST_MEETING =
  /^[\s\u00a0]+(?:og[\s\u00a0]+(?:referat|dagsorden)[\s\u00a0]+)?(?:fra|af)[\s\u00a0]+(?:sidst|sidste|seneste|forrige)(?:$|[\s\u00a0])/i;
