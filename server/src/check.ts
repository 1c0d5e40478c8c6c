/**
 * The one check that editor, command line and CI share: tree and configuration in, findings out. Nothing else in the
 * project runs a rule.
 */
import { type CheckConfig, DEFAULT_CONFIG } from './check/config.ts';
import { Engine } from './check/engine.ts';
import { type Finding, MOST_KEPT, MOST_PER_RULE } from './check/finding.ts';
import { place } from './check/place.ts';
import { oncePer } from './domain/once-per.ts';
import type { TextLanguage } from './protocol.ts';
import type { Referat } from './syntax/index.ts';
import { moreMessage } from './texts/rules/rules.ts';

export { type CheckConfig, DEFAULT_CONFIG, type RuleSetting, type SeveritySetting } from './check/config.ts';
export { type Edit, type Finding, type Fix, MOST_KEPT, MOST_PER_RULE } from './check/finding.ts';

const engineOf = oncePer((config: CheckConfig) => new Engine(config));

/**
 * Findings of a document in order of position, at most `most` of each rule, the last of them saying how many more there are.
 * Keep one `config` object per set of settings: what was found is remembered by it, so that after an edit only what changed
 * is looked at again.
 */
export function check(
  referat: Referat,
  config: CheckConfig = DEFAULT_CONFIG,
  language: TextLanguage = 'da',
  most = MOST_PER_RULE,
): readonly Finding[] {
  const engine = engineOf(config);
  const { ids } = engine;
  const totals = ids.map(() => 0);
  const shown = ids.map(() => 0);
  const findings: Finding[] = [];
  for (const [m, meeting] of referat.meetings.entries()) {
    const { lists, counts } = engine.check(meeting);
    for (const [rule, count] of counts.entries()) (totals[rule] as number) += count;
    const at = { base: referat.starts[m] as number, starts: meeting.starts, language };
    for (const [p, list] of lists.entries())
      for (const located of list)
        if ((shown[located.rule] as number)++ < most)
          findings.push(place(located, p - 1, ids[located.rule] as string, at));
  }
  for (const [rule, total] of totals.entries()) {
    const last = total > most ? findings.findLastIndex((finding) => finding.rule === ids[rule]) : -1;
    const finding = findings[last];
    if (finding) findings[last] = { ...finding, message: `${finding.message} ${moreMessage(total - most, language)}` };
  }
  return findings;
}

/** The same with {@link MOST_KEPT} of each rule: whoever mends them or compares them with those of last year needs them all. */
export function checkOnce(referat: Referat, config: CheckConfig, language?: TextLanguage): readonly Finding[] {
  return check(referat, config, language, MOST_KEPT);
}
