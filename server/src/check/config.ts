/** What `check` is told: which rules run, how loud, with which options. One object per set of settings: it is a cache key. */
import type { KleEdition } from '../domain/kle/kle.ts';
import { oncePer } from '../domain/once-per.ts';
import type { HouseTemplate } from '../rules/house-template.ts';
import { RULES } from '../rules/registry.ts';
import { type Rule, type RuleOptions, SEVERITIES, type Severity } from '../rules/rule.ts';

export type SeveritySetting = Severity | 'off';

export interface RuleSetting {
  readonly severity?: SeveritySetting;
  readonly options?: RuleOptions;
}

export interface CheckConfig {
  /** By rule id; a rule that is not named has its own defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The municipality's own form, where the configuration gives one. */
  readonly template?: HouseTemplate;
  readonly kle?: KleEdition;
}

export const DEFAULT_CONFIG: CheckConfig = { rules: {} };

/** A rule that runs under a configuration. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: RuleOptions;
  readonly severity: Severity;
}

/** The rules that run. An option that is not set has its default. */
export function activeRules(config: CheckConfig): ActiveRule[] {
  return RULES.flatMap((rule) => {
    const { meta } = rule;
    const setting = config.rules[meta.id];
    const severity = setting?.severity ?? (meta.enabled === false ? 'off' : meta.severity);
    if (severity === 'off') return [];
    return [{ rule, severity, options: { ...defaultOptions(rule), ...setting?.options } }];
  });
}

/** What the options of a rule are when nobody sets them, by name. */
export function defaultOptions(rule: Rule): RuleOptions {
  return Object.fromEntries(Object.entries(rule.meta.options ?? {}).map(([name, { default: value }]) => [name, value]));
}

/**
 * Severity of one finding. `own` is what the rule said about this finding, `set` what holds for the rule here: a finding
 * the rule calls quieter than usual never gets louder than that, one it calls louder stays so unless the rule was turned
 * down.
 */
export function severityOf(rule: Rule, own: Severity | undefined, set: Severity): Severity {
  if (own === undefined) return set;
  const usual = rank(rule.meta.severity);
  const quieter = rank(own) <= usual;
  if (quieter) return rank(own) < rank(set) ? own : set;
  return rank(set) < usual || rank(set) > rank(own) ? set : own;
}

/** 0 for a hint, 3 for an error. */
function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The configuration with other severities on top, as `--rule id=severity` gives them. Keep the result: it is a cache key. */
export function withSeverities(
  config: CheckConfig,
  severities: Readonly<Record<string, SeveritySetting>>,
): CheckConfig {
  const rules = { ...config.rules };
  for (const [id, severity] of Object.entries(severities)) rules[id] = { ...rules[id], severity };
  return { ...config, rules };
}

/** The configuration with an edition of KLE; the same object for the same two. */
export function withKle(config: CheckConfig, kle: KleEdition): CheckConfig {
  return withEdition(config)(kle);
}

const withEdition = oncePer((config: CheckConfig) => oncePer((kle: KleEdition): CheckConfig => ({ ...config, kle })));
