/** Words near a number that tell what kind of number it is. */

const REACH_BEFORE = 60;
const REACH_AFTER = 25;

const CPR_WORD =
  /(?<![a-zæøå])(?:cpr(?![a-zæøå]{0,3}[- ]?regist)|personnummer|personnumre|personnr|pers\.? ?nr|fødselsnummer)/;

/** True when `CPR`, `personnummer` or the like stands shortly before the number, or right after it. */
export function cprWordNear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start).toLowerCase();
  if (CPR_WORD.test(before)) return true;
  const after = text.slice(end, end + REACH_AFTER).toLowerCase();
  return CPR_WORD.test(after);
}

const REACH_LABEL = 28;

/** The label of another kind of number, at most a few signs from the number itself. */
const OTHER_NUMBER =
  /(?:konto(?:nr|nummer)?|reg\.? ?(?:nr|nummer)?|reg\.|iban|cvr(?:[- ]?(?:nr|nummer))?|ean(?:[- ]?(?:nr|nummer|lokation\w{0,8}))?|gln|p[- ]?(?:nr|nummer)|produktionsenhed\w{0,8}|faktura(?:nr|nummer)?|ordre(?:nr|nummer)?|tlf|telefon(?:nr|nummer)?|mobil(?:nr|nummer)?|fax|fik|giro|kreditornr|løbenr|matr(?:ikel)?\.? ?(?:nr|nummer)|isbn|issn|kr|dkk|eur)[.: ]{0,4}(?:(?:\+|dk)?\d{2,4}[ -]){0,3}$/;

/** Numbers of cases: digits alone after them are a case, but with a hyphen it is a person all the same. */
const CASE_WORD =
  /(?:sags?[- ]?(?:nr|id|nummer)|j\.? ?nr|journal(?:nr|nummer)|dok(?:ument)?\.? ?(?:nr|id|nummer)|id|nr)[.: ]{0,4}$/;

/** True when the number is introduced as an account, a company, a telephone, an amount or (without hyphen) a case. */
export function otherNumberWordBefore(text: string, start: number, hyphenated: boolean): boolean {
  const before = text.slice(Math.max(0, start - REACH_LABEL), start).toLowerCase();
  return OTHER_NUMBER.test(before) || (!hyphenated && CASE_WORD.test(before));
}
