/** Private e-mail addresses and telephone numbers in a text that is going to be published. Off by default. */
import { MAY_BE_CONTACT, PHONE } from '../../domain/words/contact-words.ts';
import { type LineRule, lineRange, NO_FINDINGS } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';

/** Providers whose addresses belong to persons. */
const PRIVATE_MAIL =
  /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|hotmail|outlook|live|yahoo|icloud|me|msn|jubii|mail|protonmail|stofanet|tdcadsl|privat\.dk|youmail)\.(?:com|dk|net|me)(?![\w-])/gi;

export const personalContact: LineRule = {
  meta: {
    id: 'personal-contact',
    severity: 'information',
    enabled: false,
    scope: 'line',
    fix: 'none',
    messages: ['mail', 'phone'],
    options: { allow: { type: 'array', items: { type: 'string' }, default: [] } },
  },
  on: MARK.text,
  check({ text, options }) {
    if (!MAY_BE_CONTACT.test(text)) return NO_FINDINGS;
    const allowed = new Set((options.allow as readonly string[]).map(comparable));
    return KINDS.flatMap(({ messageId, regex }) =>
      [...text.matchAll(regex)].flatMap((match) =>
        allowed.has(comparable(match[0]))
          ? []
          : [{ messageId, range: lineRange(0, match.index, match.index + match[0].length) }],
      ),
    );
  },
};

const KINDS = [
  { messageId: 'mail', regex: PRIVATE_MAIL },
  { messageId: 'phone', regex: PHONE },
] as const;

function comparable(contact: string): string {
  return contact.toLowerCase().replace(/[\s\u00a0]/g, '');
}
