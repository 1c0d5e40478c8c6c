/** The rules of one configuration, sorted by what they look at. */
import type { ItemRule, LineRule, MeetingRule } from '../rules/rule.ts';
import type { LineReader } from '../rules/support/line-reader.ts';
import { activeRules, type CheckConfig } from './config.ts';
import type { Found } from './kept-findings.ts';
import { lineReader } from './run-rules.ts';
import type { NumberedRule } from './views.ts';

export interface RuleSet {
  /** Ids of the rules, by the index findings carry. */
  readonly ids: readonly string[];
  readonly items: readonly NumberedRule<ItemRule>[];
  readonly meetings: readonly NumberedRule<MeetingRule>[];
  readonly lines: LineReader<readonly Found[]>;
}

const sets = new WeakMap<CheckConfig, RuleSet>();

/** The same set for the same configuration. */
export function ruleSet(config: CheckConfig): RuleSet {
  let set = sets.get(config);
  if (!set) {
    set = make(config);
    sets.set(config, set);
  }
  return set;
}

function make(config: CheckConfig): RuleSet {
  const active = activeRules(config).map((each, index) => ({ ...each, index }));
  return {
    ids: active.map(({ rule }) => rule.meta.id),
    items: active.filter((each): each is NumberedRule<ItemRule> => each.rule.meta.scope === 'item'),
    meetings: active.filter((each): each is NumberedRule<MeetingRule> => each.rule.meta.scope === 'meeting'),
    lines: lineReader(
      active.filter((each): each is NumberedRule<LineRule> => each.rule.meta.scope === 'line'),
      active.length,
    ),
  };
}
