/** What can be wrong with a journal number, in English. */
import type { FaultTexts } from './faults.da.ts';

export const faultsEn: FaultTexts = {
  'missing-digit': 'A digit is missing.',
  'extra-digit': 'There is a digit too many.',
  'missing-part': 'A part of the number is missing.',
  'extra-part': 'There is a part too many.',
  'missing-separator': 'A separator is missing.',
  'double-separator': 'The separator stands twice.',
  'wrong-separator': 'The separator is wrong.',
  'blank-for-separator': 'There should be a separator instead of a blank.',
  'comma-for-dot': 'There should be a full stop instead of a comma.',
  'slash-for-dot': 'There should be a full stop instead of a slash.',
  'wrong-dash': 'There should be an ordinary hyphen.',
  'stray-blank': 'There is a blank too many.',
  'wrong-facet-letter': 'The facet begins with A, P, S, Ø, G, K or I.',
  'missing-facet-letter': 'The facet’s letter is missing.',
  'lower-case-facet': 'The facet’s letter must be a capital.',
  'letter-for-digit': 'A letter stands where a digit should be.',
  'four-digit-year': 'The year is written with two digits.',
  'leading-zero': 'The serial number is written without a leading zero.',
};
