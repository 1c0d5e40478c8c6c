/** What kind of item a title announces, which decides what may be asked of the item. */
import { headingKey } from '../../domain/roles.ts';
import {
  AGENDA_APPROVAL,
  APPROVAL,
  BODYS_OWN,
  INFORMATION_ITEMS,
  INFORMATION_WORDS,
  LAST_MEETING,
  MEETING_FORM,
  NEWS,
  QUESTION_TIME,
  SOMEBODY_TELLS,
  STANDING_ITEMS,
  TELLS,
  TELLS_ONE_MATTER,
  TOLD_MARK,
} from '../../domain/words/standing-items.ts';

/**
 * `case`: a case to be decided. `information`: the body is told something, a recommendation is often left out.
 * `standing`: part of the meeting's form (signatures, any other business, approval of the agenda); nothing is asked of it.
 */
export type ItemKind = 'case' | 'information' | 'standing';

/** The kind of an item by its title (without number and closed mark); without a title nothing can be asked as of a case. */
export function itemKindOf(title: string): ItemKind {
  const key = headingKey(title).replace(/^(?:[([][^)\]]{0,12}[)\]] ?)+|(?: \[[^\]]{0,12}\])+$/g, '');
  if (key === '') return 'information';
  if (beginsWith(key, STANDING_ITEMS) || beginsWith(key, MEETING_FORM) || APPROVAL.test(key)) return 'standing';
  if (LAST_MEETING.test(key) || QUESTION_TIME.test(key)) return 'standing';
  if (AGENDA_APPROVAL.test(key)) return 'standing';
  return NEWS.test(key) ||
    TOLD_MARK.test(key) ||
    SOMEBODY_TELLS.test(key) ||
    beginsWith(key, INFORMATION_ITEMS) ||
    beginsWith(key, INFORMATION_WORDS)
    ? 'information'
    : 'case';
}

/** True when the key begins with one of the names as whole words. */
function beginsWith(key: string, names: readonly string[]): boolean {
  return names.some((name) => key.startsWith(name) && !LETTER.test(key.charAt(name.length)));
}

const LETTER = /[a-zæøåéü0-9]/;

/** `Orientering om …`: one matter that the body is told of, as against `Orientering fra formanden` or `Meddelelser`. */
export function tellsOfOneMatter(titleKey: string): boolean {
  return TELLS_ONE_MATTER.test(titleKey);
}

/** `Huskeliste og orientering …`, `Borgmesteren orienterer`: something is told in it, whatever else. */
export function tellsAnything(titleKey: string): boolean {
  return TELLS.test(titleKey);
}

/** `Havneudvalgets mødekalender`: the body keeps it for itself, and no case is made of it. */
export function isBodysOwn(titleKey: string): boolean {
  return BODYS_OWN.test(titleKey);
}
