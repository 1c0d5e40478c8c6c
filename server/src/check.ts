/**
 * The one check that editor, command line and CI share: tree and configuration in, findings out. Nothing else in the
 * project runs a rule.
 */
import { type CheckConfig, DEFAULT_CONFIG } from './check/config.ts';
import { Engine } from './check/engine.ts';
import { type Finding, MOST_PER_RULE } from './check/finding.ts';
import { MOST_KEPT } from './check/kept-findings.ts';
import { place } from './check/place.ts';
import type { TextLanguage } from './protocol.ts';
import type { Referat } from './syntax/index.ts';
import { moreMessage } from './texts/rules/rules.ts';

export { type CheckConfig, DEFAULT_CONFIG, type RuleSetting, type SeveritySetting } from './check/config.ts';
export { type Edit, type Finding, type Fix, MOST_PER_RULE } from './check/finding.ts';
export { MOST_KEPT } from './check/kept-findings.ts';

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
    engine = new Engine(config, MOST_PER_RULE);
    engines.set(config, engine);
  }
  return findingsOf(engine, referat, language, MOST_PER_RULE);
}

/**
 * The same findings for a document that is looked at once, of which nothing is remembered; {@link MOST_KEPT} of each rule,
 * since whoever mends them or compares them with those of last year needs them all.
 */
export function checkOnce(referat: Referat, config: CheckConfig, language: TextLanguage = 'da'): readonly Finding[] {
  return findingsOf(new Engine(config, MOST_KEPT), referat, language, MOST_KEPT);
}

function findingsOf(engine: Engine, referat: Referat, language: TextLanguage, most: number): readonly Finding[] {
  const { ids } = engine;
  const totals = new Int32Array(ids.length);
  const findings = referat.meetings.flatMap((meeting, m) => {
    const { shown, counts } = engine.check(meeting);
    for (let rule = 0; rule < counts.length; rule++) (totals[rule] as number) += counts[rule] as number;
    const at = { base: referat.starts[m] as number, starts: meeting.starts, language };
    return shown.map((located) => place(located, ids[located.rule] as string, at));
  });
  return totals.some((count) => count > most) ? capped(findings, ids, totals, language, most) : findings;
}

/** The first of each rule, the last one shown saying how many more there are. */
function capped(
  findings: readonly Finding[],
  ids: readonly string[],
  totals: Int32Array,
  language: TextLanguage,
  most: number,
): readonly Finding[] {
  const left = new Map(ids.map((id) => [id, most]));
  return findings.flatMap((finding) => {
    const room = left.get(finding.rule) ?? 0;
    if (room === 0) return [];
    left.set(finding.rule, room - 1);
    const more = room === 1 ? (totals[ids.indexOf(finding.rule)] as number) - most : 0;
    return more > 0 ? [{ ...finding, message: `${finding.message} ${moreMessage(more, language)}` }] : [finding];
  });
}
