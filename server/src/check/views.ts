/** The parts of a meeting as its rules see them: summaries and digests, kept as long as they say the same. */
import { type ItemSummary, summaryOf } from '../rules/facts/item-summary.ts';
import type { MeetingPartView, MeetingRule, Rule } from '../rules/rule.ts';
import type { LineMemory } from '../rules/support/line-reader.ts';
import { sameData } from '../rules/support/same-data.ts';
import type { MeetingPart } from '../syntax/index.ts';
import type { ActiveRule } from './config.ts';

/** A rule with its place among the engine's. */
export type NumberedRule<R extends Rule> = ActiveRule<R> & { readonly index: number };

export interface View {
  readonly summary?: ItemSummary | undefined;
  readonly closedGroup?: boolean | undefined;
  /** One digest for each meeting rule; none for groups. */
  readonly digests: readonly unknown[];
}

const NO_DIGESTS: readonly unknown[] = [];

/**
 * The view of a part. `known` is that of the part that stood in its place before the edit: it is handed on when it says
 * the same, and so is each of its digests.
 */
export function viewOf(
  part: MeetingPart,
  memory: LineMemory,
  known: View | undefined,
  rules: readonly ActiveRule<MeetingRule>[],
): View {
  if (part.kind === 'group')
    return known && !known.summary && known.closedGroup === part.closed
      ? known
      : { closedGroup: part.closed, digests: NO_DIGESTS };
  const summary = summaryOf(part, known?.summary);
  const digests: unknown[] = new Array(rules.length);
  let same = known?.summary === summary;
  for (let at = 0; at < rules.length; at++) {
    const digest = rules[at]?.rule.collect?.(part, memory);
    const old = known?.digests[at];
    const kept = digest !== old && digest !== undefined && old !== undefined && sameData(digest, old) ? old : digest;
    if (kept !== old) same = false;
    digests[at] = kept;
  }
  return same && known ? known : { summary, digests };
}

/** Whether what every meeting rule sees of two parts is the same. */
export function sameSummary(a: View, b: View): boolean {
  return a === b || (a.summary === b.summary && a.closedGroup === b.closedGroup);
}

/** What the meeting rule with the given place is shown; `collects`: it has digests. */
export function meetingViews(views: readonly View[], at: number, collects: boolean): readonly MeetingPartView[] {
  // A view without its digests is what such a rule is shown.
  if (!collects) return views;
  return views.map(({ summary, closedGroup, digests }) => ({ summary, closedGroup, digest: digests[at] }));
}
