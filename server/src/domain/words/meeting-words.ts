/** Words by which a text says that it belongs to a meeting: in its title, and in titles that come back in every meeting. */
import { INFORMATION_ITEMS, STANDING_ITEMS } from './standing-items.ts';

/** Beginnings of item titles that nothing but a meeting has. Compared by `headingKey`. */
export const MEETING_TITLES: readonly string[] = [
  ...INFORMATION_ITEMS,
  'eventuelt',
  'evt',
  'spørgetid',
  'næste møde',
  'næste gang',
  'kommende møde',
  'godkendelse af',
  'mødets åbning',
  'velkomst',
  'velkommen',
  'valg af',
  'valg til',
  'dagsorden',
  'referat fra',
  'referatet fra',
  'sidste referat',
  'underskrift af',
  'underskriftsark',
  'underskriftsblad',
  'formandens beretning',
  'bestyrelsens beretning',
  'indkomne forslag',
  'indkommet post',
  'konstituering',
  'gensidig',
];

/** Beginnings of item titles that come back in the meetings of councils, boards and associations. */
export const RECURRING_TITLES: readonly string[] = [
  ...STANDING_ITEMS,
  ...MEETING_TITLES,
  'åbning',
  'drøftelse af',
  'beslutning om',
  'opfølgning',
  'økonomi',
  'regnskab',
  'budget',
  'kassereren',
  'beretning',
  'fastsættelse af kontingent',
  'kontingent',
  'aktuelt',
];

/** Labels that the title of an item stands behind: `Emne: Ny affaldsordning`. Compared by `headingKey`. */
export const TITLE_LABELS: readonly string[] = [
  'emne',
  'tema',
  'titel',
  'overskrift',
  'sag',
  'sagstitel',
  'sagsnavn',
  'sagens titel',
  'punkt',
  'punktets titel',
  'dagsordenspunkt',
  'vedr',
  'vedrørende',
  'angående',
];

/** A meeting by its kind: `Bestyrelsesmøde`, `Rådsmøde 30.08.2022`, `Generalforsamling`, `Møde i …`, `Mødebog for …`. */
export const MEETING_WORD =
  /(?:^|[\s\u00a0(])(?:[a-zæøå-]*(?:møde|mødet|mødereferat|mødebog|forsamling|samråd)|mødtes|mødt|referat|beslutningsliste|dagsorden|beslutningsprotokol|protokol)(?=$|[\s\u00a0:,.;()–-])/i;

/** A body by its kind, at the end of a word: `…udvalget`, `Byrådet`, `…bestyrelse`, `…nævn`, `Direktionen`. */
export const BODY_WORD =
  /(?:udvalg|byråd|råd|bestyrelse|nævn|kommission|direktion|borgerrepræsentation|forening|repræsentantskab|forum|laug|koordination|kollegium|fællesskab|styregruppe|arbejdsgruppe|ledelse)(?:m?e?[tn]s?|s)?(?=$|[\s\u00a0:,.;()–-])/i;

/** How a letter or mail begins and ends. */
export const LETTER_OPENING = /^(?:kære|hej|til rette vedkommende|att|goddag)(?:$|[\s\u00a0:,.])/i;
export const LETTER_CLOSING =
  /^(?:med venlig hilsen|venlig hilsen|venlige hilsner|mvh|de bedste hilsner|hilsen|på \p{L}+s vegne)(?:$|[\s\u00a0:,.])/iu;

/** The subject of a mail that brings minutes or an agenda. */
export const MEETING_SUBJECT = /^(?:emne|vedr\.?|vedrørende|subject)[\s\u00a0]*:.*(?:referat|dagsorden)/i;

export const SUBJECT_LABEL = /^[\s\u00a0*]*(?:emne|vedr\.?|vedrørende|subject)[\s\u00a0*]*:[\s\u00a0*]*/i;

/** How a text tells who was there, and who wrote. */
export const ATTENDANCE_WORD =
  /(?:^|[\s\u00a0(])(?:til stede|tilstede|afbud|fraværende|deltagere|deltog|med var|fremmødte|fremmødt|mødt|referent|ref\.|ordstyrer|dirigent|mødeleder)(?=$|[\s\u00a0:,.;()–-])/i;

/** Beginnings of texts that are something else than minutes, however they are numbered. */
export const OTHER_DOCUMENT =
  /^(?:[a-zæøå-]*(?:vedtægt|kontrakt|bekendtgørelse|forretningsorden|regulativ|retningslinje|vejledning|politik|nyhedsbrev|opslag|ansøgning|opskrift|faktura|manual|log)(?:er|en|et|erne|s)?|lov|aftale|cirkulære|tilbud)(?=$|[\s\u00a0:,.;()–-])/i;

/** The name of a body that meets, at the end of a name or in front of whose it is: `Plan- og Miljøudvalget`, `Byrådet i Lundby`. */
export const BODY_NAME =
  /(?:(?<=\p{L})(?:udvalg|nævn|forum)|udvalg(?=[eo]?[nt]|\s)|byråd|råd|bestyrelse|kommission|direktion|borgerrepræsentation|repræsentantskab|hegnss?yn|(?<=\p{L})laug|(?<!\p{L})(?:KKR|RAR)(?= \p{Lu})(?:.+)|(?:hoved|område|lokal|center)-?MED(?=$|[\s\u00a0](?:for[\s\u00a0]|i[\s\u00a0]|\p{Lu}))(?:(?:[\s\u00a0](?:\p{Lu}[\p{L}-]*,?|og)){0,5})|teknisk udvalg$)(?:m?e?[tn])?(?:[\s\u00a0]+(?:for|i|på|ved)[\s\u00a0].+|(?<=[nt])(?:[\s\u00a0]+\p{Lu}[\p{L}.-]*){1,3})?(?:[\s\u00a0]*\(.*\))?$/iu;

/** A meeting by the kind of body that holds it. */
export const KIND_OF_MEETING = /(?<!\p{L})(\p{L}*(?:styrelse|råd|udvalg|nævn|gruppe|direktion))s?møde/iu;

/** A part of an association that meets under its number. */
export const NUMBERED_BODY = /^(?:afdeling|kreds|klub|lokalafdeling) \d+/i;

/** How long an item may take or when it begins, behind its title: `Budget (20 min.)`, `Trivsel (kl. 10.15)`. */
export const TIME_BEHIND_TITLE =
  /(?:\((?:ca\.[\s\u00a0])?\d{1,3}[\s\u00a0]?min(?:\.|utter)?\)|\(kl\.[\s\u00a0]?\d{1,2}[.:]\d\d(?:[\s\u00a0]?[-–][\s\u00a0]?\d{1,2}[.:]\d\d)?\))$/i;

/** `(5 min.) Nyt fra elevrådet` */
export const TIME_IN_FRONT = /^\((?:ca\.[\s\u00a0])?\d{1,3}[\s\u00a0]?min(?:\.|utter)?\)[\s\u00a0]+(?=\p{Lu})/u;

/** An association or a company by the form in its name. */
export const COMPANY = /\s(?:[af]\.?m\.?b\.?a\.?|a\/s|i\/s|s\/i|aps)$/i;

/** The line of a mail's head that tells when it was sent. */
export const SENT = /^[\s\u00a0*]*(?:sendt|sent|modtaget|afsendt)[\s\u00a0*]*:/i;

/** A line with these words tells another day than the meeting's. */
export const OTHER_DAY =
  /udsendt|udskrevet|udskrift|dateret|oprettet|offentliggjort|næste|kommende|sidste|forrige|hævet|afsluttet|sluttede/i;

/** A table has a column for what was said or decided. */
export const MINUTES_COLUMN =
  /(?:[|\t]| {2})[ *]{0,4}(?:referat|beslutning(?:er)?|konklusion)[ *]{0,4}(?:[|\t/]| {2}|$)/i;

/** A title with these words is one of minutes; an agenda's export may call itself so too. */
export const MINUTES_WORD = /referat|protokol|beslutninger|mødebog/i;
/** A title or head with these words is an agenda's. */
export const AGENDA_WORD = /dagsorden(?!er)|indkald/i;

export const MAY_TELL_MEETING_DAY = /(?:dvalg|råd|bestyrelse|møde|behandling)[^\d]{0,400}\d/i;

/** `Børne- og Familieudvalget (godkendelse) 08.03.21`: a line of a plan. */
export const PLAN_LINE =
  /^[\s\u00a0•*-]*(\p{Lu}[\p{L}-]*(?:[, ]+(?:og |for |& )?[\p{L}-]+){0,5}?(?:udvalg(?:et)?|byråd(?:et)?|kommunalbestyrelse[n]?|råd(?:et)?))(?:[\s\u00a0]*\([^)]{0,40}\))?[\s\u00a0:–-]*(?:d\.|den)?[\s\u00a0]*$/u;

/** `udvalgets møde den 17. august 2021`. */
export const OWN_MEETING =
  /(?:^|[\s\u00a0])(?:udvalgets|udvalgsmødet|byrådets|rådets|bestyrelsens)(?:[\s\u00a0](?:næste|ordinære))?[\s\u00a0](?:møde|behandling)[\s\u00a0](?:den|d\.)[\s\u00a0]*$/iu;

/** `Næste ordinære møde i udvalget:` at the line's beginning, `… på næste møde den` anywhere. */
export const NEXT_MEETING =
  /næste[ \u00a0](?:ordinære[ \u00a0]|ekstraordinære[ \u00a0]|faste[ \u00a0])?\p{L}{0,30}møde(?:[ \u00a0](?:i|for)[ \u00a0][\p{L} -]{1,60})?(?:[ \u00a0](?:er|holdes|afholdes|bliver))?/u;

export const TIME_LIMIT =
  /(?:\p{L}{0,20}frist(?:en)?|deadline)(?:[ \u00a0]for[ \u00a0][\p{L} -]{1,60})?(?:[ \u00a0](?:er|udløber))?/u;

export const TITLE_START =
  /^[\s\u00a0#*]*(?:referat|dagsorden|beslutningsprotokol|protokol)(?:[\s\u00a0]+(?:til|fra|for|af|i|over)(?=[\s\u00a0]))?(?:[\s\u00a0]+mødet?[\s\u00a0]+i(?=[\s\u00a0]))?[\s\u00a0]+/i;

/** The word for an agenda in a title or a file's name, which becomes that for minutes. */
export const AGENDA_NAME = /dagsorden/i;
export const AGENDA_ALONE = /^dagsorden$/i;
/** `Tillægsdagsorden for …` in a title. */
export const AGENDA_TITLE = /(tillægs)?dagsorden(?:[\s\u00a0]+(?:for|til)(?=[\s\u00a0]))?/i;
/** `Referat for …`, where minutes are `fra`. */
export const MINUTES_FOR = /(referat)([\s\u00a0]+)(?:for|til)(?=[\s\u00a0])/i;
/** Minutes by any of their names, in the title of the item that approves them. */
export const MINUTES_NAME = /referat|protokol/i;
/** A file's name that says minutes or agenda. */
export const DOCUMENT_NAME = /referat|dagsorden/i;
/** A line may ask for a day to come. */
export const MAY_ASK_FOR_DAY = /møde|frist|deadline|senest/i;

/** Items treated in another order: `punkt 5 behandles før punkt 4`, `pkt. 7 rykkes frem`, `punkterne 3 og 4 byttes om`, `punkt 9 tages som punkt 2`. */
export const REORDERED =
  /(?:punkt(?:erne|et)?|pkt\.|sag)(?: nr\.)? ?[\dIVX]{1,4}\b.{0,20}(?:behandle[st]|tages|rykke[st]|rykket|flytte[st]|flyttet|bytte[st]|byttet)(?: \S+)? (?:før|efter|først|sidst|frem|op|ned|om|som (?:punkt|pkt\.|sag|nr\.))(?=\s|[.,]|$)/i;

export const BODY_OR_DAY =
  /udvalg|byråd|råd(?:et)?$|råd(?:et)? |bestyrelse|nævn|kommission|borgerrepræsentation|forening|dag (?:d\.|den) |\d\. [a-zæøå]{3,9} (?:19|20)\d\d/;

export const BODY_ANYWHERE = /udvalg|byråd|råd(?:et)?(?:$| )|bestyrelse|nævn|kommission|borgerrepræsentation|forening/i;
