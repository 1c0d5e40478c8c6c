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
  /^(?:med venlig hilsen|venlig hilsen|venlige hilsner|mvh|de bedste hilsner|hilsen)(?:$|[\s\u00a0:,.])/i;

/** How a text tells who was there, and who wrote. */
export const ATTENDANCE_WORD =
  /(?:^|[\s\u00a0(])(?:til stede|tilstede|afbud|fraværende|deltagere|deltog|med var|fremmødte|fremmødt|mødt|referent|ref\.|ordstyrer|dirigent|mødeleder)(?=$|[\s\u00a0:,.;()–-])/i;

/** Beginnings of texts that are something else than minutes, however they are numbered. */
export const OTHER_DOCUMENT =
  /^(?:[a-zæøå-]*(?:vedtægt|kontrakt|bekendtgørelse|forretningsorden|regulativ|retningslinje|vejledning|politik|nyhedsbrev|opslag|ansøgning|opskrift|faktura|manual|log)(?:er|en|et|erne|s)?|lov|aftale|cirkulære|tilbud)(?=$|[\s\u00a0:,.;()–-])/i;

/** The name of a body that meets, at the end of a name: `Plan- og Miljøudvalget`, `Byrådet`. */
export const BODY_NAME =
  /(?:udvalg|byråd|råd|bestyrelse|nævn|kommission|direktion|borgerrepræsentation|repræsentantskab|forum)(?:m?e?[tn]s?)?(?:[\s\u00a0]+(?:for|i|på)[\s\u00a0].+)?(?:[\s\u00a0]*\(.*\))?$/i;

/** A line with these words tells another day than the meeting's. */
export const OTHER_DAY =
  /udsendt|udskrevet|udskrift|dateret|oprettet|offentliggjort|næste|kommende|sidste|forrige|hævet|afsluttet|sluttede/i;

/** A title with these words is one of minutes; an agenda's export may call itself so too. */
export const MINUTES_WORD = /referat|protokol|beslutninger|mødebog/i;
/** A title or head with these words is an agenda's. */
export const AGENDA_WORD = /dagsorden(?!er)|indkald/i;
