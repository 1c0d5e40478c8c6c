/** Phrases a decision begins with. */
import { BLANK, capitalised } from './alternation.ts';
import { DECISION } from './colours.ts';
import { START } from './marks.ts';
import { either, maybe, rule, scoped, type TmRule } from './rule.ts';

export const PHRASES: readonly string[] = [
  'Godkendt',
  'Ikke godkendt',
  'Vedtaget',
  'Tiltrådt',
  'Indstillingen godkendt',
  'Indstillingen tiltrådt',
  'Indstillingen vedtaget',
  'Anbefales',
  'Anbefales godkendt',
  'Indstilles godkendt',
  'Taget til efterretning',
  'Taget til orientering',
  'Orienteringen taget til efterretning',
  'Orientering taget til efterretning',
  'Drøftet',
  'Udsat',
  'Sagen udsat',
  'Sagen genoptages',
  'Fremsendes',
  'Oversendes',
  'Tilbagesendt',
  'Forkastet',
  'Bortfaldet',
  'Udgået',
  'Udgår',
  'Taget af dagsordenen',
  'Ingen bemærkninger',
];

/** One of the phrases, followed by what may follow a phrase: the end, a mark, or a reservation. */
export const PHRASE = `${capitalised(PHRASES)}(?=[.,;:]|${BLANK}*+$|${BLANK}++(?:idet|med|uden|som|til|på|jf|og|af|enstemmigt)(?!\\p{L}))`;

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
