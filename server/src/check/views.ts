/** The parts of a meeting as its rules see them: summaries and digests. */
import { type ItemSummary, summaryOf } from '../rules/facts/item-summary.ts';
import type { MeetingPartView, MeetingRule, Rule } from '../rules/rule.ts';
import type { LineMemory } from '../rules/support/line-reader.ts';
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

/** The view of a part. */
export function viewOf(part: MeetingPart, memory: LineMemory, rules: readonly ActiveRule<MeetingRule>[]): View {
  return part.kind === 'group'
    ? { closedGroup: part.closed, digests: [] }
    : { summary: summaryOf(part), digests: rules.map(({ rule }) => rule.collect?.(part, memory)) };
}

/** What the meeting rule with the given place is shown; `collects`: it has digests. */
export function meetingViews(views: readonly View[], at: number, collects: boolean): readonly MeetingPartView[] {
  // A view without its digests is what such a rule is shown.
  if (!collects) return views;
  return views.map(({ summary, closedGroup, digests }) => ({ summary, closedGroup, digest: digests[at] }));
}
