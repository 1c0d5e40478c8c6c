/** What kind of item a title announces, which decides what may be asked of the item. */
import { headingKey } from '../../domain/roles.ts';
import { INFORMATION_ITEMS, STANDING_ITEMS } from '../../domain/words/standing-items.ts';

/**
 * `case`: a case to be decided. `information`: the body is told something, a recommendation is often left out.
 * `standing`: part of the meeting's form (signatures, any other business, approval of the agenda); nothing is asked of it.
 */
export type ItemKind = 'case' | 'information' | 'standing';

/** The forms of the meeting itself, as the beginning of a title's key. Source: titles seen without sections in print. */
const MEETING_FORM: readonly string[] = [
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

const INFORMATION_WORDS: readonly string[] = [
  'efterretningssager',
  'efterretninger',
  'til efterretning',
  'nyt',
  'siden',
];

const APPROVAL =
  /godkendelse (?:og underskrift )?af (?:[a-zæøå]+ ){0,2}?(?:dagsorden|dagsordenen|tillægsdagsorden|referat|referatet|referater|protokol|protokollen|beslutningsprotokol|beslutningsprotokollen|mødereferat)(?![a-zæøå])/;

/** `Sidste mødes referat` in other words. */
const LAST_MEETING = /(?:godkendelse af|^referat(?:et)? (?:af|fra)) (?:sidste|forrige|seneste) møde/;
const AGENDA = /^(?:(?:beslutning(?:er)?|bemærkninger|ændringer) (?:om|til|af|i) )?dagsorden(?:en)?$/;

/** The kind of an item by its title (without number and closed mark); without a title nothing can be asked as of a case. */
export function itemKindOf(title: string): ItemKind {
  const key = headingKey(title).replace(/^(?:[([][^)\]]{0,12}[)\]] ?)+|(?: \[[^\]]{0,12}\])+$/g, '');
  if (key === '') return 'information';
  if (beginsWith(key, STANDING_ITEMS) || beginsWith(key, MEETING_FORM) || APPROVAL.test(key)) return 'standing';
  if (LAST_MEETING.test(key)) return 'standing';
  if (AGENDA.test(key)) return 'standing';
  return beginsWith(key, INFORMATION_ITEMS) || beginsWith(key, INFORMATION_WORDS) ? 'information' : 'case';
}

/** True when the key begins with one of the names as whole words. */
function beginsWith(key: string, names: readonly string[]): boolean {
  return names.some((name) => key.startsWith(name) && !LETTER.test(key.charAt(name.length)));
}

const LETTER = /[a-zæøåéü0-9]/;

/** `Orientering om …`: one matter that the body is told of, as against `Orientering fra formanden` or `Meddelelser`. */
export function tellsOfOneMatter(titleKey: string): boolean {
  return /^orientering(?:er)? (?:om|vedr)/.test(titleKey);
}

/** `Huskeliste og orientering …`, `Borgmesteren orienterer`: something is told in it, whatever else. */
export function tellsAnything(titleKey: string): boolean {
  return /(?<![a-zæøå])orienter(?:ing|inger|er)(?![a-zæøå])/.test(titleKey);
}
