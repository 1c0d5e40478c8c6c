/** Makes findings absolute and gives them their texts. */
import { safeToShow } from '../domain/safe-text.ts';
import type { TextLanguage } from '../protocol.ts';
import type { Params, Range, RuleFix } from '../rules/rule.ts';
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

/** A finding of a meeting's part (-1: the header) as it is told; `rule` is its name. */
export function place(
  { severity, line, finding }: Located,
  part: number,
  rule: string,
  { base, starts, language }: Place,
): Finding {
  const firstLine = (index: number) => base + (index < 0 ? 0 : (starts[index] ?? 0));
  const from = firstLine(part) + line;
  const fix = (each: RuleFix): Fix => ({
    titleId: each.titleId,
    title: fixTitle(rule, each.titleId, safe(each.params ?? {}), language),
    edits: each.edits.map((edit) => ({
      range: moved(edit.range, edit.part === undefined ? from : firstLine(edit.part)),
      newText: edit.newText,
    })),
  });
  const params = safe(finding.params ?? {});
  return {
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
}

/** A title or a line quoted in a message or a fix's name, without what neither may repeat. */
function safe(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? safeToShow(value) : value]),
  );
}

function moved({ start, end }: Range, by: number): Range {
  return {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
}
