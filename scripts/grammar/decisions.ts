/** Phrases a decision begins with. */
import { DECISION_OPENINGS } from '../../server/src/domain/words/decisions/decision-phrases.ts';
import { BLANK, capitalised } from './alternation.ts';
import { DECISION } from './colours.ts';
import { START } from './marks.ts';
import { either, maybe, rule, scoped, type TmRule } from './rule.ts';

/** One of the phrases, followed by what may follow a phrase: the end, a mark, or a reservation. */
export const PHRASE = `${capitalised(DECISION_OPENINGS)}(?=[.,;:]|${BLANK}*+$|${BLANK}++(?:idet|med|uden|som|til|på|jf|og|af|enstemmigt)(?!\\p{L}))`;

/** Repository entries. */
export const decisionRules: Readonly<Record<string, TmRule>> = {
  /** `Godkendt.`; `Ad 1: …`, `Ad. 2`, `At 1: …` answer a point of the recommendation. */
  decision: rule(
    '',
    `${START}${BLANK}*+`,
    either(scoped(DECISION, PHRASE), [
      scoped('keyword.other.point', '(?:[Aa]d|At)\\.?'),
      `${BLANK}++`,
      scoped('constant.numeric.point', '\\d{1,2}'),
      `[.:)]?(?!\\d)`,
      maybe(`${BLANK}++`, scoped(DECISION, PHRASE)),
    ]),
  ),
};
