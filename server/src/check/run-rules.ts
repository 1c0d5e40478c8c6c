/** Runs rules over one line, one item or one meeting. */
import type { KleEdition } from '../domain/kle/kle.ts';
import type { ItemContext, ItemRule, LineRule, MeetingRule, RuleFinding } from '../rules/rule.ts';
import { LineReader } from '../rules/support/line-reader.ts';
import { NO_OPTIONS, severityOf } from './config.ts';
import type { FoundBy, Located } from './finding.ts';
import { cut, type Found, keepFirst, MOST_KEPT } from './kept-findings.ts';
import type { NumberedRule } from './views.ts';

const NOTHING: readonly Found[] = [];

/** Nothing can be wrong with one letter. */
const SHORTEST_LINE = 2;

/** Finds what the line rules say of single lines. `all` is the number of all rules. */
export function lineReader(rules: readonly NumberedRule<LineRule>[], all: number): LineReader<readonly Found[]> {
  const on = rules.reduce((marks, { rule }) => marks | rule.on, 0);
  const look = (text: string, _: undefined, marks: number): readonly Found[] | undefined => {
    if (text.length < SHORTEST_LINE) return undefined;
    let found = NOTHING;
    for (let at = 0; at < rules.length; at++) {
      const active = rules[at] as NumberedRule<LineRule>;
      if ((active.rule.on & marks) === 0) continue;
      const more = active.rule.check({ text, options: active.options });
      if (more.length > 0) found = found.concat(numbered(active, more));
    }
    return found.length > 0 ? found : undefined;
  };
  return new LineReader(on, look, () => keepFirst(all));
}

/** `context` lacks what differs from rule to rule; `all` is the number of all rules. */
export function itemFindings(
  rules: readonly NumberedRule<ItemRule>[],
  { item, memory, summary, facts }: Omit<ItemContext, 'options' | 'kle'>,
  kle: KleEdition | undefined,
  all: number,
): readonly Found[] {
  let found = NOTHING;
  // One context for all rules without options, which are nearly all.
  const context: ItemContext = { item, memory, summary, facts, options: NO_OPTIONS, kle };
  for (let at = 0; at < rules.length; at++) {
    const active = rules[at] as NumberedRule<ItemRule>;
    const { options } = active;
    const more = active.rule.check(options === NO_OPTIONS ? context : { ...context, options });
    if (more.length > 0) found = found.concat(numbered(active, more));
  }
  return found.length > MOST_KEPT ? cut(found, new Int32Array(all)) : found;
}

/** Findings of one meeting rule by the part they are in. */
export function meetingFindings(
  { rule, index, options, severity }: NumberedRule<MeetingRule>,
  context: Omit<Parameters<MeetingRule['check']>[0], 'options'>,
): { readonly part: number; readonly located: Located }[] {
  return rule.check({ ...context, options }).map((finding) => ({
    part: finding.part,
    located: { rule: index, severity: severityOf(rule, finding.severity, severity), line: 0, finding },
  }));
}

function numbered(
  { rule, index, severity }: NumberedRule<LineRule | ItemRule>,
  found: readonly RuleFinding[],
): FoundBy[] {
  return found.map((finding) => ({ rule: index, severity: severityOf(rule, finding.severity, severity), finding }));
}
