/**
 * KLE journal numbers `15.00.00-A00-2-21`: subject, facet, serial, two-digit year. Source: the official XML schema.
 * The sound number is read at fixed places; only what fails there is handed to kle-repair.ts.
 */
import { fullYear, type JournalNumber, type JournalParts } from '../case-numbers/journal-types.ts';
import { isFacetLetter } from './kle.ts';
import { kleParts } from './kle-parts.ts';
import { damagedKle } from './kle-repair.ts';

/** The text as a KLE number, sound or damaged; undefined when it is none. */
export function parseKle(text: string): JournalNumber | undefined {
  const parts = kleParts(text);
  if (parts !== undefined) return { text, form: 'kle', valid: true, parts };
  return compactKle(text) ?? damagedKle(text);
}

const COMPACT =
  /^(\d\d\.\d\d(?:\.\d\d)?)(-?)([A-Za-zØøÖö])(\d\d)[ \u00a0]?-?[ \u00a0]?(?:((?:19|20)\d\d)\/(\d{1,7})|(\d{1,7}))$/u;

/** `00.01.00P35-0098`, `00.30S00 - 2016/41522`: facet joined to the subject, a serial of the house's own kind. */
function compactKle(text: string): JournalNumber | undefined {
  if (text[2] !== '.') return undefined;
  const match = COMPACT.exec(text);
  if (match === null) return undefined;
  const [, subject = '', hyphen, letter = '', digits = '', year, yearSerial, plainSerial] = match;
  const serial = yearSerial ?? plainSerial ?? '';
  // With the hyphen of the full form a short serial is a full number without its year.
  if (hyphen === '-' && year === undefined && !(serial.length > 2 && serial.startsWith('0'))) return undefined;
  const parts: JournalParts = {
    mainGroup: subject.slice(0, 2),
    group: subject.slice(0, 5),
    facet: letter + digits,
    facetLetter: letter,
    serial,
    ...(subject.length === 8 ? { subject } : {}),
    ...(year === undefined ? {} : { year: fullYear(year) }),
  };
  if (isFacetLetter(letter)) return { text, form: 'kle-compact', valid: true, parts };
  const start = subject.length + (hyphen === '-' ? 1 : 0);
  const upper = letter.toUpperCase();
  if (!isFacetLetter(upper)) {
    return { text, form: 'kle-compact', valid: false, fault: { code: 'wrong-facet-letter', start, end: start + 1 } };
  }
  return {
    text,
    form: 'kle-compact',
    valid: false,
    fault: { code: 'lower-case-facet', start, end: start + 1 },
    suggestion: text.slice(0, start) + upper + text.slice(start + 1),
  };
}
