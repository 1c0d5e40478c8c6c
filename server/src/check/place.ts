/** Makes findings absolute and gives them their texts. */
import { safeToShow } from '../domain/safe-text.ts';
import type { TextLanguage } from '../protocol.ts';
import type { Params, Range, RuleFinding, RuleFix } from '../rules/rule.ts';
import { ruleName } from '../texts/rules/rule-names.ts';
import { fixTitle, ruleMessage } from '../texts/rules/rules.ts';
import type { Finding, Fix, Located } from './finding.ts';

/** Where the parts of a meeting begin, and in which language to speak. */
export interface Place {
  /** First line of the meeting. */
  readonly base: number;
  /** First line of each part, counted from the meeting. */
  readonly starts: readonly number[];
  readonly language: TextLanguage;
}

interface PlacedAt {
  from: number;
  finding: Finding;
  readonly severity: Finding['severity'];
  readonly language: TextLanguage;
  /** The other parts that its edits and places lie in, and where these began. */
  readonly outside: readonly number[];
  elsewhere: readonly number[];
}

interface ListAt extends Place {
  readonly findings: readonly Finding[];
}

/** Remembers what it has placed; one for each engine. */
export class Placer {
  readonly #lists = new WeakMap<readonly Located[], ListAt>();
  readonly #single: PlacedFindings = new WeakMap();

  /** The findings of a meeting; the same array again when nothing has moved. `ids` are the rules' names by index. */
  place(located: readonly Located[], ids: readonly string[], at: Place): readonly Finding[] {
    const known = this.#lists.get(located);
    if (known && known.base === at.base && known.starts === at.starts && known.language === at.language)
      return known.findings;
    const findings = located.map((each) => place(each, ids[each.rule] as string, at, this.#single));
    this.#lists.set(located, { ...at, findings });
    return findings;
  }
}

type PlacedFindings = WeakMap<RuleFinding, PlacedAt>;

function place(
  { severity, part, line, finding }: Located,
  rule: string,
  { base, starts, language }: Place,
  single: PlacedFindings,
): Finding {
  const firstLine = (index: number) => base + (index < 0 ? 0 : (starts[index] ?? 0));
  const from = firstLine(part) + line;
  const known = single.get(finding);
  if (known && known.severity === severity && known.language === language) {
    const elsewhere = known.outside.length === 0 ? AT_HOME : known.outside.map(firstLine);
    const stands = sameLines(known.elsewhere, elsewhere);
    if (stands && known.from === from) return known.finding;
    if (stands && elsewhere === AT_HOME) {
      known.finding = shifted(known.finding, from - known.from);
      known.from = from;
      return known.finding;
    }
  }
  const fix = (each: RuleFix): Fix => ({
    titleId: each.titleId,
    title: fixTitle(rule, each.titleId, safe(each.params ?? {}), language),
    edits: each.edits.map((edit) => ({
      range: moved(edit.range, edit.part === undefined ? from : firstLine(edit.part)),
      newText: edit.newText,
    })),
  });
  const params = safe(finding.params ?? {});
  const result: Finding = {
    rule,
    ruleName: ruleName(rule, language),
    severity,
    range: moved(finding.range, from),
    messageId: finding.messageId,
    params,
    message: ruleMessage(rule, finding.messageId, params, language),
    ...(finding.fix ? { fix: fix(finding.fix) } : {}),
    suggestions: (finding.suggestions ?? []).map(fix),
    ...(finding.related
      ? {
          related: finding.related.map(({ part: other, range, messageId, params: values = {} }) => ({
            range: moved(range, firstLine(other)),
            message: ruleMessage(rule, messageId, safe(values), language),
          })),
        }
      : {}),
  };
  const outside = partsOutside(finding);
  const elsewhere = outside.length === 0 ? AT_HOME : outside.map(firstLine);
  single.set(finding, { from, finding: result, severity, language, outside, elsewhere });
  return result;
}

/** The finding some lines further down: its texts are those it had. Nothing of it lies in another part. */
function shifted(finding: Finding, by: number): Finding {
  const fix = (each: Fix): Fix => ({
    titleId: each.titleId,
    title: each.title,
    edits: each.edits.map(({ range, newText }) => ({ range: moved(range, by), newText })),
  });
  const { suggestions } = finding;
  const result = { ...finding, range: moved(finding.range, by) };
  if (suggestions.length > 0) result.suggestions = suggestions.map(fix);
  if (finding.fix) result.fix = fix(finding.fix);
  return result;
}

/** A title or a line quoted in a message or a fix's name, without what neither may repeat. */
function safe(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? safeToShow(value) : value]),
  );
}

const AT_HOME: readonly number[] = [];

/** The other parts that a finding's edits and places lie in, as they come: these move on their own. */
function partsOutside({ fix, suggestions, related }: RuleFinding): readonly number[] {
  const fixes = fix ? [fix, ...(suggestions ?? [])] : (suggestions ?? []);
  const edited = fixes.flatMap(({ edits }) => edits.flatMap(({ part }) => (part === undefined ? [] : [part])));
  return [...edited, ...(related ?? []).map(({ part }) => part)];
}

function sameLines(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

function moved({ start, end }: Range, by: number): Range {
  return {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
}
