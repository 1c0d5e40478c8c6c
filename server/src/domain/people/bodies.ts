/** Names of bodies (udvalg, råd, kommunalbestyrelse): how they are compared and cleaned. */
import { isDigit } from '../signs/chars.ts';
import { asRead } from '../signs/composed.ts';
import { BEFORE_PLAIN_BODY, MEETING_OF_BODY, PERIOD_OF_BODY } from '../words/body-name-words.ts';
import { COUNCIL_WORDS } from '../words/councils.ts';

const PERIOD_START = /^\d{2}[-–]\d{2}[\s\u00a0]+/;
/** `(2018-2021)`, `(PIU)`, `(§ 17, stk. 4)`. */
const BEHIND_NAME =
  /(?:(?<![\s\u00a0])[\s\u00a0]+)?\((?:(?:\d{4}|\d{2})[-–](?:\d{4}|\d{2})|\p{Lu}{2,6}|§[^()]{1,30})\)$/u;

/** The body's name without its period (`18-21 Udvalget …`, `… til 31.12.25`), abbreviation or legal ground. */
export function plainBody(name: string): string {
  let body = isDigit(name.charCodeAt(0)) ? name.replace(PERIOD_START, '') : name;
  if (body.endsWith(')')) body = body.replace(BEHIND_NAME, '');
  if (isDigit(body.charCodeAt(body.length - 1))) body = body.replace(PERIOD_OF_BODY, '');
  const first = body.charCodeAt(0) | 32;
  if (first === 109 || first === 100 /* mødet i, det */) body = body.replace(BEFORE_PLAIN_BODY, '');
  return body.replace(/(?<![\s\u00a0,:–-])[\s\u00a0,:–-]+$/, '').trim();
}

/** Comparable form: lower case, no punctuation, no genitive or joining `s`, the body of `byrådsmødet`. */
export function bodyKey(name: string): string {
  return asRead(plainBody(name))
    .toLowerCase()
    .replace(/[^a-zæøåéü0-9 ]+/g, ' ')
    .split(' ')
    .filter(
      (word) =>
        word !== '' && word !== 'og' && word !== 'for' && word !== 'i' && word !== 'kommunes' && word !== 'kommune',
    )
    .map((word) => word.replace(MEETING_OF_BODY, '').replace(/(?:ets|ens|et|en|s|(?<=els)e)$/, ''))
    .join(' ');
}

/** A municipal or regional council, as against its committees and all other boards. */
export function isCouncil(name: string): boolean {
  const key = asRead(name).toLowerCase();
  return COUNCIL_WORDS.some((word) => key.includes(word));
}

/** A body whose minutes are to show who voted how: a council, or one of its committees. */
export function asksForVoters(name: string): boolean {
  return isCouncil(name) || asRead(name).toLowerCase().includes('udvalg');
}

/**
 * Compares many names with one: {@link sameBody} for `body`, with the answers kept, for a document names few bodies and
 * names them in every item. Not to be kept longer than the document.
 */
export function sameBodyAs(body: string): (other: string) => boolean {
  const answers = new Map<string, boolean>();
  return (other) => {
    const known = answers.get(other);
    if (known !== undefined) return known;
    const answer = sameBody(other, body);
    answers.set(other, answer);
    return answer;
  };
}

/** True when two names mean the same body: equal keys, or one is the other with a word more (`Udvalget` / `Udvalget for …`). */
export function sameBody(a: string, b: string): boolean {
  const left = bodyKey(a);
  const right = bodyKey(b);
  if (left === right) return true;
  if (left === '' || right === '') return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 5 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}
