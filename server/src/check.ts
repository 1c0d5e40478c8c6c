/**
 * The one check that editor, command line and CI share: tree and configuration in, findings out. Nothing else in the
 * project runs a rule.
 */
import { type CheckConfig, DEFAULT_CONFIG, rank } from './check/config.ts';
import { Engine } from './check/engine.ts';
import type { Finding, Fix, Located } from './check/finding.ts';
import { findCprNumbers } from './domain/cpr.ts';
import type { TextLanguage } from './protocol.ts';
import type { Params, Range, RuleFinding, RuleFix } from './rules/rule.ts';
import type { Referat } from './syntax/tree.ts';
import { fixTitle, moreMessage, ruleMessage } from './texts/rules.ts';

export { type CheckConfig, DEFAULT_CONFIG, type RuleSetting, type SeveritySetting } from './check/config.ts';
export type { Edit, Finding, Fix } from './check/finding.ts';

/** At most so many findings of one rule in one document; editors show no more than a thousand in all. */
export const MOST_PER_RULE = 100;

const engines = new WeakMap<CheckConfig, Engine>();

/**
 * Findings of a document in order of position, at most {@link MOST_PER_RULE} of each rule, the last of them saying how
 * many more there are. Keep one `config` object per set of settings: what was found is remembered by it, so that after
 * an edit only what changed is looked at again.
 */
export function check(
  referat: Referat,
  config: CheckConfig = DEFAULT_CONFIG,
  language: TextLanguage = 'da',
): readonly Finding[] {
  let engine = engines.get(config);
  if (!engine) {
    engine = new Engine(config);
    engines.set(config, engine);
  }
  const counts = new Map<string, number>();
  const kept: { readonly located: Located; readonly base: number; readonly starts: readonly number[] }[] = [];
  const last = new Map<string, number>();
  referat.meetings.forEach((meeting, m) => {
    for (const located of engine.check(meeting)) {
      const count = (counts.get(located.rule) ?? 0) + 1;
      counts.set(located.rule, count);
      if (count > MOST_PER_RULE) continue;
      last.set(located.rule, kept.length);
      kept.push({ located, base: referat.starts[m] as number, starts: meeting.starts });
    }
  });
  return kept.map(({ located, base, starts }, index) => {
    const more = (counts.get(located.rule) ?? 0) - MOST_PER_RULE;
    const finding = place(located, base, starts, language);
    return more > 0 && last.get(located.rule) === index
      ? { ...finding, message: `${finding.message} ${moreMessage(more, language)}` }
      : finding;
  });
}

/** The loudest severity among findings; undefined when there are none. */
export function loudest(findings: readonly Finding[]): Finding['severity'] | undefined {
  let loud: Finding['severity'] | undefined;
  for (const { severity } of findings) if (loud === undefined || rank(severity) > rank(loud)) loud = severity;
  return loud;
}

interface Placed {
  readonly from: number;
  readonly severity: Finding['severity'];
  readonly language: TextLanguage;
  readonly finding: Finding;
}
const placed = new WeakMap<RuleFinding, Placed>();

/** The finding with absolute lines and its texts; the same object again when it has not moved. */
function place(
  { rule, severity, part, finding }: Located,
  base: number,
  starts: readonly number[],
  language: TextLanguage,
): Finding {
  const firstLine = (index: number) => base + (index < 0 ? 0 : (starts[index] ?? 0));
  const from = firstLine(part);
  const known = placed.get(finding);
  // Edits in other parts move on their own, so only findings that stay at home can be kept.
  if (known?.from === from && known.severity === severity && known.language === language) return known.finding;
  const fix = (each: RuleFix): Fix => ({
    titleId: each.titleId,
    title: fixTitle(rule, each.titleId, each.params, language),
    edits: each.edits.map((edit) => ({
      range: moved(edit.range, edit.part === undefined ? from : firstLine(edit.part)),
      newText: edit.newText,
    })),
  });
  const params = withoutCpr(finding.params ?? {});
  const result: Finding = {
    rule,
    severity,
    range: moved(finding.range, from),
    messageId: finding.messageId,
    params,
    message: ruleMessage(rule, finding.messageId, params, language),
    ...(finding.fix ? { fix: fix(finding.fix) } : {}),
    suggestions: (finding.suggestions ?? []).map(fix),
  };
  if (!reachesOut(finding)) placed.set(finding, { from, severity, language, finding: result });
  return result;
}

/** A title or a line quoted in a message may hold a CPR number, which no message may repeat. */
function withoutCpr(params: Params): Params {
  if (!Object.values(params).some((value) => typeof value === 'string' && SIX_DIGITS.test(value))) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? maskCpr(value) : value]),
  );
}

const SIX_DIGITS = /\d{6}/;

function maskCpr(text: string): string {
  let result = text;
  for (const { end } of findCprNumbers(text)) result = `${result.slice(0, end - 4)}****${result.slice(end)}`;
  return result;
}

function reachesOut(finding: RuleFinding): boolean {
  return [finding.fix, ...(finding.suggestions ?? [])].some((fix) =>
    fix?.edits.some((edit) => edit.part !== undefined),
  );
}

function moved({ start, end }: Range, by: number): Range {
  return {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
}
