/** The parts of a meeting as its rules see them: summaries and digests, kept as long as they say the same. */
import { type ItemSummary, summaryOf } from '../rules/facts/item-summary.ts';
import type { MeetingPartView, MeetingRule, Rule } from '../rules/rule.ts';
import type { MeetingPart } from '../syntax/tree.ts';
import type { ActiveRule } from './config.ts';

/** A rule with its place among the engine's. */
export type NumberedRule<R extends Rule> = ActiveRule<R> & { readonly index: number };

export interface View {
  readonly summary?: ItemSummary;
  readonly closedGroup?: boolean;
  /** One digest for each meeting rule, and their comparable text. */
  readonly digests: readonly unknown[];
  readonly signature: string;
}

/** The view of a part; `known`, that of the part before the edit, is handed on when it says the same. */
export function viewOf(
  part: MeetingPart,
  previous: MeetingPart | undefined,
  known: View | undefined,
  rules: readonly ActiveRule<MeetingRule>[],
): View {
  if (part.kind === 'group') {
    const signature = String(part.closed);
    return known?.signature === signature && !known.summary
      ? known
      : { closedGroup: part.closed, digests: [], signature };
  }
  const digests = rules.map(({ rule }) => rule.collect?.(part));
  const signature = digests.every((digest) => digest === undefined) ? '' : JSON.stringify(digests);
  const summary = summaryOf(part, previous?.kind === 'item' ? previous : undefined);
  return known?.summary === summary && known.signature === signature ? known : { summary, digests, signature };
}

/** What the meeting rule with the given place is shown. */
export function meetingViews(views: readonly View[], at: number): MeetingPartView[] {
  return views.map(({ summary, closedGroup, digests }) => {
    const digest = digests[at];
    return {
      ...(summary ? { summary } : {}),
      ...(closedGroup === undefined ? {} : { closedGroup }),
      ...(digest === undefined ? {} : { digest }),
    };
  });
}
