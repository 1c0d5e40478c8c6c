/** Words in front of numbers that tell what kind of number it is. */

export const CPR_WORD =
  /(?<![a-zæøå])(?:cpr(?![a-zæøå]{0,3}[- ]?regist)|personnummer|personnumre|personnr|pers\.? ?nr|fødselsnummer)/;

/** The label of another kind of number, at most a few signs from the number itself. */
export const OTHER_NUMBER =
  /(?:konto(?:nr|nummer)?|reg\.? ?(?:nr|nummer)?|reg\.|iban|cvr(?:[- ]?(?:nr|nummer))?|ean(?:[- ]?(?:nr|nummer|lokation\w{0,8}))?|gln|p[- ]?(?:nr|nummer)|produktionsenhed\w{0,8}|faktura(?:nr|nummer)?|ordre(?:nr|nummer)?|tlf|telefon(?:nr|nummer)?|mobil(?:nr|nummer)?|fax|fik|giro|kreditornr|løbenr|matr(?:ikel)?\.? ?(?:nr|nummer)|isbn|issn|kr|dkk|eur)[.: ]{0,4}(?:(?:\+|dk)?\d{2,4}[ -]){0,3}$/;

/** Numbers of cases: digits alone after them are a case, but with a hyphen it is a person all the same. */
export const CASE_WORD =
  /(?:sags?[- ]?(?:nr|id|nummer)|j\.? ?nr|journal(?:nr|nummer)|dok(?:ument)?\.? ?(?:nr|id|nummer)|id|nr)[.: ]{0,4}$/;

export const SUBJECT_WORD = /(?:kle(?:-nr)?|emne|afsnit|version|ver|kap|kapitel|§)[.:]? ?$/;
