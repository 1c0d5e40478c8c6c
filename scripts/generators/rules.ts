import { defaultOptions } from '../../server/src/check/config.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import type { OptionSchema, Rule, RuleMeta } from '../../server/src/rules/rule.ts';
import { namedRule } from '../../server/src/texts/rules/rule-names.ts';
import { RULES_DA } from '../../server/src/texts/rules/rules.da.ts';
import { configurationSchema } from '../schema/configuration-schema.ts';
import { type Generator, jsonText, replaceGenerated } from './generator.ts';

const SEVERITY = { error: 'fejl', warning: 'advarsel', information: 'oplysning', hint: 'vink' } as const;
const FIX = { safe: 'kan rettes automatisk, hvor det er sikkert', suggestion: 'forslag', none: 'ingen' } as const;

/** JSON schema of the configuration, the index of the rules, and the facts on each rule's page. */
export const generate: Generator = ({ read }) => [
  { path: 'schemas/referat.schema.json', text: jsonText(configurationSchema()) },
  { path: 'docs/rules/README.md', text: index() },
  ...RULES.flatMap((rule) => {
    const path = `docs/rules/${rule.meta.id}.md`;
    const page = read(path);
    return page === undefined ? [] : [{ path, text: replaceGenerated(page, 'facts', facts(rule)) }];
  }),
];

function index(): string {
  const rows = RULES.map(
    ({ meta }) =>
      `| [${namedRule(meta.id, 'da')}](${meta.id}.md) | ${RULES_DA[meta.id]?.summary ?? ''} | ${grade(meta)} | ${FIX[meta.fix]} |`,
  );
  return `# Reglerne

Listen skrives af \`npm run generate\`. Graden kan ændres i \`.referat.json\`, se [konfiguration](../configuration.md).

| regel | finder | grad | rettelse |
|---|---|---|---|
${rows.join('\n')}
`;
}

function facts(rule: Rule): string {
  const { meta } = rule;
  const defaults = defaultOptions(rule);
  const options = Object.entries(meta.options ?? {}).map(
    ([name, schema]) => `| \`${name}\` | ${typeName(schema)} | \`${JSON.stringify(defaults[name])}\` |`,
  );
  const table =
    options.length === 0 ? '' : `\n\n| valg | type | uden opsætning |\n|---|---|---|\n${options.join('\n')}`;
  return `Grad: **${grade(meta)}** · Rettelse: ${FIX[meta.fix]}${table}`;
}

function grade(meta: RuleMeta): string {
  return meta.enabled === false ? `slået fra (ellers ${SEVERITY[meta.severity]})` : SEVERITY[meta.severity];
}

function typeName(schema: OptionSchema): string {
  return { boolean: 'ja/nej', integer: 'tal', array: 'liste af tekster' }[schema.type];
}
