/** English texts of the rules. */
import type { RuleTextTable } from './rule-texts.ts';

const JOURNAL = 'Journal number "{number}" is malformed: ';

export const RULES_EN: RuleTextTable = {
  'missing-decision': {
    summary: 'An open item of the minutes lacks its own decision.',
    messages: { missing: 'The item has no decision (Beslutning). Insert the section, or mark the item as closed.' },
    fixes: { insert: 'Insert the section "{heading}"' },
  },
  'missing-recommendation': {
    summary: 'An open case lacks a recommendation although the other cases of the document have one.',
    messages: {
      missing: 'The item has no recommendation (Indstilling), which the other cases have. Insert the section.',
    },
    fixes: { insert: 'Insert the section "{heading}"' },
  },
  'malformed-journal-number': {
    summary: 'The journal number is not written correctly.',
    messages: {
      'missing-digit': `${JOURNAL}a digit is missing.`,
      'extra-digit': `${JOURNAL}there is a digit too many.`,
      'missing-part': `${JOURNAL}a part is missing. The form is 00.00.00-A00-1-21.`,
      'extra-part': `${JOURNAL}there is a part too many. The form is 00.00.00-A00-1-21.`,
      'missing-separator': `${JOURNAL}a separator is missing.`,
      'double-separator': `${JOURNAL}there is a separator too many.`,
      'wrong-separator': `${JOURNAL}wrong separator. Full stops divide the subject, hyphens the rest.`,
      'blank-for-separator': `${JOURNAL}there is a blank where a separator belongs.`,
      'comma-for-dot': `${JOURNAL}there is a comma where a full stop belongs.`,
      'slash-for-dot': `${JOURNAL}there is a slash where a full stop belongs.`,
      'wrong-dash': `${JOURNAL}there is a dash where a hyphen belongs.`,
      'stray-blank': `${JOURNAL}there is a stray blank.`,
      'wrong-facet-letter': `${JOURNAL}the facet must begin with A, P, S, Ø, G, K or I.`,
      'missing-facet-letter': `${JOURNAL}the facet lacks its letter.`,
      'lower-case-facet': `${JOURNAL}the facet letter must be a capital.`,
      'letter-for-digit': `${JOURNAL}there is a letter where a digit belongs.`,
      'four-digit-year': `${JOURNAL}the year has two digits.`,
      'leading-zero': `${JOURNAL}the serial number has no leading zero.`,
    },
    fixes: { replace: 'Change to {number}' },
  },
};
