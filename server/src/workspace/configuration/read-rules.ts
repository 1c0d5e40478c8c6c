/** The `rules` of a configuration file: `"id": "severity"` or `"id": { "severity": …, option: … }`. */
import { getNodeValue, type Node } from 'jsonc-parser';
import type { RuleSetting, SeveritySetting } from '../../check/config.ts';
import { RULES } from '../../rules/registry.ts';
import { type OptionSchema, type OptionValue, type Rule, SEVERITIES } from '../../rules/rule.ts';
import { oneLetterApart } from '../../rules/support/edit-distance.ts';
import { properties, type Report } from './nodes.ts';

const LEVELS: readonly string[] = ['off', ...SEVERITIES];

export function readRules(node: Node, report: Report): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  if (node.type !== 'object') {
    report(node, 'wrong-type', { name: 'rules', type: 'object' });
    return rules;
  }
  for (const { key, name, value } of properties(node)) {
    const rule = RULES.find((each) => each.meta.id === name);
    if (!rule) {
      report(key, 'unknown-rule', {
        name,
        near: RULES.find((each) => oneLetterApart(each.meta.id, name))?.meta.id ?? '',
      });
      continue;
    }
    rules[name] = value.type === 'object' ? readSetting(rule, value, report) : readSeverity(value, report);
  }
  return rules;
}

function readSetting(rule: Rule, node: Node, report: Report): RuleSetting {
  let setting: RuleSetting = {};
  const options: Record<string, OptionValue> = {};
  for (const { key, name, value } of properties(node)) {
    const schema = rule.meta.options?.[name];
    if (name === 'severity') setting = { ...setting, ...readSeverity(value, report) };
    else if (!schema) report(key, 'unknown-option', { name, rule: rule.meta.id });
    else {
      const given: unknown = getNodeValue(value);
      if (fits(given, schema)) options[name] = given;
      else report(value, 'wrong-type', { name, type: schema.type === 'array' ? 'texts' : schema.type });
    }
  }
  return Object.keys(options).length > 0 ? { ...setting, options } : setting;
}

function readSeverity(node: Node, report: Report): RuleSetting {
  const value: unknown = node.value;
  if (typeof value === 'string' && LEVELS.includes(value)) return { severity: value as SeveritySetting };
  report(node, 'wrong-severity', { levels: LEVELS.join(', ') });
  return {};
}

function fits(value: unknown, schema: OptionSchema): value is OptionValue {
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return (
        Number.isInteger(value) &&
        (value as number) >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
        (value as number) <= (schema.maximum ?? Number.POSITIVE_INFINITY)
      );
    case 'array':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
  }
}
