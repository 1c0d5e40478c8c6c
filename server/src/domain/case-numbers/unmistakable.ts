/** Which numbers may stand alone on a line, with no label, and still be taken for a case number. */
import type { JournalNumber } from './journal-types.ts';

/** True when nothing but a case number looks like this: no fraction, month, period, telephone number or amount. */
export function isUnmistakable(number: JournalNumber): boolean {
  const serial = number.parts?.serial ?? '';
  const year = number.parts?.year ?? 0;
  switch (number.form) {
    case 'kle':
    case 'kle-compact':
    case 'authority-year-serial':
      return true;
    case 'year-serial':
      return isYearSerial(number, year, serial);
    case 'year-dash-serial':
      return serial.length >= 5 && isCaseYear(year);
    case 'letters-year-serial':
      return serial.length >= 3 && !isYearText(serial);
    case 'unknown':
      return isForeignForm(number.text);
  }
}

function isYearSerial(number: JournalNumber, year: number, serial: string): boolean {
  if (!isCaseYear(year) || serial.length < (number.valid ? 3 : 4)) return false;
  if (!isYearText(serial)) return true;
  // `03/2021` is a month; `2020/2021` a school year.
  return number.text.length === 7 && year > 2012;
}

/** Cases in minutes that anybody still reads. */
function isCaseYear(year: number): boolean {
  return year >= 1970 && year <= 2049;
}

function isYearText(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** A form of a house we do not know: three groups or more, a year among them, no small letters (`ABC.2021.33`, `2021-00123-4`). */
function isForeignForm(text: string): boolean {
  if (/^\d\d\/\d{4,7}-\d{1,3}$/.test(text)) return true;
  // `HAV-23-00417`, `20-010677K`, `1-51-71-3321-08`
  if (/^(?:[A-ZÆØÅ]{2,5}-\d\d-\d{4,7}|\d\d-\d{5,7}[A-Z]|\d{1,2}(?:-\d\d){1,3}-\d{3,5}-\d\d)$/.test(text)) return true;
  if (/[a-zæøå_:]/.test(text)) return false;
  const groups = text.split(/[./-]/);
  if (groups.length < 3 || groups.length > 6) return false;
  const years = groups.filter((group) => /^(?:19[7-9]|20[0-4])\d$/.test(group));
  const numbers = groups.filter((group) => /^\d{2,}$/.test(group) && !years.includes(group));
  const letters = groups.filter((group) => /[^\d]/.test(group));
  if (years.length !== 1 || numbers.length === 0 || letters.some((group) => group.length > 5)) return false;
  // All digits, two and four of them: a day in some order.
  return letters.length > 0 || numbers.some((group) => group.length > 2);
}
