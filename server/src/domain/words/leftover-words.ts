/** Words of templates, case systems and web pages that are left over in minutes. In lower case. */

/** Whole lines of a web page; several may stand on a line, parted by dashes, bars or bullets. */
export const PAGE_LINES: readonly string[] = [
  'kopier link til punktet',
  'kopiér link til punktet',
  'kopier link',
  'kopiér link',
  'til toppen',
  'tilbage til toppen',
  'gå til toppen',
  'print',
  'udskriv',
  'udskriv side',
  'udskriv punktet',
  'udskriv siden',
  'vis mere',
  'vis mindre',
  'læs mere',
  'læs højt',
  'lyt',
  'fold ud',
  'fold ind',
  'fold alle ud',
  'fold alle ind',
  'åbn alle',
  'luk alle',
  'del',
  'del siden',
  'del på facebook',
  'hent pdf',
  'hent som pdf',
  'download',
  'download pdf',
  'åbn bilag',
  'vis bilag',
  'skjul bilag',
  'spring til indhold',
  'gå til indhold',
  'spring til hovedindhold',
  'gå til hovedindhold',
  'log ind',
  'accepter alle',
  'accepter cookies',
  'accepter alle cookies',
  'kun nødvendige',
  'afvis alle',
  'cookies',
  'cookieindstillinger',
];
/** Lines that may as well be the minutes' own words: told only beside another one, or where they come back. */
export const PAGE_LINES_OR_WORDS: ReadonlySet<string> = new Set([
  'print',
  'udskriv',
  'del',
  'lyt',
  'download',
  'cookies',
  'læs mere',
  'vis mere',
]);

/** `Klik her for at …`: what the reader of a page is to do. */
export const CLICK_VERBS =
  'folde|åbne|læse|se|vise|lukke|hente|downloade|udskrive|printe|kopiere|dele|gå|komme|tilmelde|afspille|høre|skjule|udvide';
/** `Klik her for at angive tekst.`: what the writer of a document is to do. */
export const TYPE_VERBS = 'angive|skrive|tilføje|indsætte|redigere|indtaste|vælge|udfylde';
/** `… noteres her.`: a template that tells its writer what goes where. */
export const HERE_VERBS = 'skrives|noteres|anføres|indsættes|udfyldes|angives|indtastes|tilføjes|indskrives';
/** `Skriv … her`, `[Indsæt navn]`. */
export const WRITE_VERBS = 'skriv|indsæt|angiv|tilføj|beskriv|indtast|udfyld|vælg';
/** `Vi bruger cookies på denne side.` */
export const COOKIE_SENTENCE =
  '(?:vi|siden|hjemmesiden|(?:denne|vores) (?:side|hjemmeside)) (?:bruger|anvender|benytter|gør brug af) cookies|accepterer du (?:vores |brugen af )?cookies';

/** Signatures and forms to be filled in by hand have lines to write on. */
export const TO_BE_WRITTEN_ON = /underskr|dato|navn|formand|referent|dirigent|stempel|sign/i;

/** `Kapitel XX`, `Christian XX`: a number. */
export const ROMAN_CONTEXT = /(?:kapitel|kap\.|afsnit|bind|del|nr\.|christian|frederik|bilag)[ \u00a0]$/i;

export const MAY_BE_LEFTOVER =
  /\/|\[|hjælpetekst|sbsys|klik |lorem|x[x.…]|\?\?\?|___|(?:slet|fjern) denne |her[\]>]|[«{]|<<|mergefield|cookies| her\b/i;

/** What a case system prints above a draft. */
export const SHELL_PREVIEW = /^\W*sbsys dagsorden preview\W*$/gi;

/** A help text that asks to be deleted. */
export const HELP_TO_DELETE =
  /^(?=.{0,1000}\b(?:slette[st]?|fjerne[st]?)(?![a-zæøå])).{0,1000}\bhjælpetekst.{0,1000}$/gi;

/** `(Slet denne tekst inden godkendelse)` */
export const DELETE_THIS =
  /(?<![\p{L}\d])\(?(?:slet|fjern) denne (?:tekst|linje|vejledning|ramme|boks)(?!\p{L})(?: (?:inden|før|når|efter)[^().\n]{0,60})?\)?/giu;

/** `[Skriv her]`, `<indsæt navn her>`. */
export const ASKED_FOR_HERE = /[[<](?:skriv|indsæt|angiv|beskriv)[^\][<>]{0,60}her[\]>]/gi;

/** `[her anføres …]`, `[navn]`. */
export const TO_FILL_IN =
  /\[(?:(?:her (?:skrives|indsættes|beskrives|angives|anføres|udfyldes)|skriv|indsæt|angiv|udfyld|tilføj|beskriv)(?![a-zæøå])[^\][]{0,160}|navn|dato|beløb|titel|udvalg|xx+)\]/gi;
