/** Texts of the rules in the language of the user. */
import type { TextLanguage } from '../../protocol.ts';
import { fillText, type RuleTexts } from './rule-texts.ts';
import { RULES_DA } from './rules.da.ts';
import { RULES_EN } from './rules.en.ts';

const TABLES = { da: RULES_DA, en: RULES_EN } as const;

/** Texts of the check itself, beside the rules'. */
const MORE = {
  da: '… og {count} til af samme slags. Ret de viste først.',
  en: '… and {count} more of the same kind. Mend those shown first.',
} as const;

/** All texts of a rule; undefined for an id that is no rule's. */
export function ruleTexts(rule: string, language: TextLanguage): RuleTexts | undefined {
  return TABLES[language][rule];
}

/** A rule's message with its values. The id itself when there is no text, so that a gap shows instead of failing. */
export function ruleMessage(
  rule: string,
  messageId: string,
  params: Readonly<Record<string, string | number>> | undefined,
  language: TextLanguage,
): string {
  return fillText(TABLES[language][rule]?.messages[messageId] ?? messageId, params);
}

/** The title of a fix. */
export function fixTitle(
  rule: string,
  titleId: string,
  params: Readonly<Record<string, string | number>> | undefined,
  language: TextLanguage,
): string {
  return fillText(TABLES[language][rule]?.fixes?.[titleId] ?? titleId, params);
}

/** Said once behind the last finding of a rule that found more than are shown. */
export function moreMessage(count: number, language: TextLanguage): string {
  return fillText(MORE[language], { count });
}
