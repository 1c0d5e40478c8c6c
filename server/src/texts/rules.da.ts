/** Danish texts of the rules. */
import type { RuleTextTable } from './rule-texts.ts';

const JOURNAL = 'Journalnummeret "{number}" er forkert: ';

export const RULES_DA: RuleTextTable = {
  'missing-decision': {
    summary: 'Et åbent punkt i et referat mangler sin egen beslutning.',
    messages: { missing: 'Punktet mangler en beslutning. Indsæt afsnittet, eller marker punktet som lukket.' },
    fixes: { insert: 'Indsæt afsnittet "{heading}"' },
  },
  'missing-recommendation': {
    summary: 'En åben sag mangler en indstilling, selv om dokumentets andre sager har en.',
    messages: { missing: 'Punktet mangler en indstilling, som de andre sager har. Indsæt afsnittet.' },
    fixes: { insert: 'Indsæt afsnittet "{heading}"' },
  },
  'malformed-journal-number': {
    summary: 'Journalnummeret er ikke skrevet rigtigt.',
    messages: {
      'missing-digit': `${JOURNAL}der mangler et ciffer.`,
      'extra-digit': `${JOURNAL}der er et ciffer for meget.`,
      'missing-part': `${JOURNAL}der mangler en del. Formen er 00.00.00-A00-1-21.`,
      'extra-part': `${JOURNAL}der er en del for meget. Formen er 00.00.00-A00-1-21.`,
      'missing-separator': `${JOURNAL}der mangler et skilletegn.`,
      'double-separator': `${JOURNAL}der er et skilletegn for meget.`,
      'wrong-separator': `${JOURNAL}skilletegnet er forkert. Emnet deles af punktummer, resten af bindestreger.`,
      'blank-for-separator': `${JOURNAL}der står et mellemrum i stedet for et skilletegn.`,
      'comma-for-dot': `${JOURNAL}der står et komma i stedet for et punktum.`,
      'slash-for-dot': `${JOURNAL}der står en skråstreg i stedet for et punktum.`,
      'wrong-dash': `${JOURNAL}der står en tankestreg i stedet for en bindestreg.`,
      'stray-blank': `${JOURNAL}der er et overflødigt mellemrum.`,
      'wrong-facet-letter': `${JOURNAL}handlingsfacetten skal begynde med A, P, S, Ø, G, K eller I.`,
      'missing-facet-letter': `${JOURNAL}handlingsfacetten mangler sit bogstav.`,
      'lower-case-facet': `${JOURNAL}handlingsfacettens bogstav skal være stort.`,
      'letter-for-digit': `${JOURNAL}der står et bogstav, hvor der skal stå et tal.`,
      'four-digit-year': `${JOURNAL}året skrives med to cifre.`,
      'leading-zero': `${JOURNAL}løbenummeret skrives uden nul foran.`,
    },
    fixes: { replace: 'Ret til {number}' },
  },
};
