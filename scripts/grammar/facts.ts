/** Meeting facts and attendance: a label and what follows it on the line. */
import { ATTENDANCE_LABELS, FACT_LABELS } from '../../server/src/domain/words/fact-labels.ts';
import { anyCase, BLANK, capitalised, oneOf } from './alternation.ts';
import { ATTENDANCE } from './colours.ts';
import { MARKS, OPEN } from './marks.ts';
import { either, type Part, rule, scoped, type TmRule } from './rule.ts';

const absent = [...new Set([...ATTENDANCE_LABELS, ...FACT_LABELS.absent])];
const labels = Object.values(FACT_LABELS)
  .flat()
  .filter((label) => !absent.includes(label));

/** Labels that no sentence begins with, so that they need no colon: `Mødested Lokale 3`. */
const unmistakable = labels.filter((label) => /^Møde[a-zæøå]{3,}$|tidspunkt$/.test(label));
const label = (source: string): Part => scoped('keyword.other.label', source);

/** Repository entries. */
export const factRules: Readonly<Record<string, TmRule>> = {
  fact: rule(
    'meta.fact',
    OPEN,
    either(
      [label(capitalised(labels)), `${MARKS}:${MARKS}`],
      [label(capitalised(unmistakable)), `(?=[* \\x{A0}]|$)${MARKS}`],
      [label(capitalised(labels.filter((name) => name.startsWith('Mødet ')))), `(?=\\.?${BLANK}++(?:kl|\\d))`],
      ['(?<=\\*\\*)', label(capitalised(labels)), '\\*\\*'],
      // Alone on its line, with the value on the next: capitals, or a word too long to be anything else.
      [
        label(oneOf([...labels.map((name) => name.toUpperCase()), ...labels.filter((name) => name.length >= 7)])),
        `(?=${BLANK}*+$)`,
      ],
    ),
    scoped('', '[^\\n]*', 'date', 'time', 'absent-mark'),
  ),

  /** `Afbud:`, `Fraværende: A (O) og B (V)`, `Afbud fra A`, `Fraværende` alone. */
  attendance: rule(
    ATTENDANCE,
    OPEN,
    label(capitalised(absent)),
    either([`${MARKS}:`, '[^\\n]*'], `${MARKS}$`, [`${BLANK}++(?=\\p{Lu})[^\\n]*`]),
  ),

  /** `A og B deltog ikke i behandlingen af punktet.` */
  'no-part': rule(ATTENDANCE, `^[^\\n]{1,300}deltog ikke i${BLANK}[^\\n]*`),
  'absent-mark': rule(ATTENDANCE, anyCase('\\((?:afbud|fraværende|fravær)[^)\\n]{0,40}\\)')),
};
