/** Private e-mail addresses and telephone numbers in a text that is going to be published. Off by default. */
import { lineRange, type RuleFinding, type TextRule } from './rule.ts';
import { forLines } from './support/part-lines.ts';

/** Providers whose addresses belong to persons. */
const PRIVATE_MAIL =
  /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|hotmail|outlook|live|yahoo|icloud|me|msn|jubii|mail|protonmail|stofanet|tdcadsl|privat\.dk|youmail)\.(?:com|dk|net|me)(?![\w-])/gi;
const PHONE =
  /(?<=(?:tlf|telefon|telefonnummer|mobil|mobilnummer|tel|ring(?:e)? (?:til|på))[.: \u00a0]{1,3}(?:nr\.? )?)(?:\+45[ \u00a0]?)?\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{2}(?!\d)/gi;
const SUSPECT = /@|tlf|telefon|mobil|tel[.:]|ring/i;

export const personalContact: TextRule = {
  meta: {
    id: 'personal-contact',
    severity: 'information',
    enabled: false,
    scope: 'text',
    fix: 'none',
    messages: ['mail', 'phone'],
    options: { allow: { type: 'array', items: { type: 'string' }, default: [] } },
  },
  check({ part, options }) {
    const allowed = new Set((options.allow as readonly string[]).map(comparable));
    const found: RuleFinding[] = [];
    forLines(part, (text, line) => {
      if (!SUSPECT.test(text)) return;
      for (const [messageId, regex] of [
        ['mail', PRIVATE_MAIL],
        ['phone', PHONE],
      ] as const) {
        for (const match of text.matchAll(regex)) {
          if (allowed.has(comparable(match[0]))) continue;
          found.push({ messageId, range: lineRange(line, match.index, match.index + match[0].length) });
        }
      }
    });
    return found;
  },
};

function comparable(contact: string): string {
  return contact.toLowerCase().replace(/[\s\u00a0]/g, '');
}
