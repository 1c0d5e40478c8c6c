/** The plan of a meeting after an edit inside one of its items, where its parts stay the same. */

import type { SkeletonStore } from '../skeleton/skeleton-store.ts';
import { layoutStands } from './layout-stands.ts';
import { breaksStand } from './meetings.ts';
import { type PartPlan, partStands } from './part-plan.ts';
import { chainOf, endOfPart, handChainOver, type MeetingPlan, titlesStandAbove } from './plan.ts';

/**
 * Follows the last update of the skeleton, whose lines lie in part `partIndex` of the meeting. The new plan has the same
 * parts, and the same layout where none of them moves. Undefined when the meetings or their parts may be others now.
 */
export function followPlan(skeleton: SkeletonStore, plan: MeetingPlan, partIndex: number): MeetingPlan | undefined {
  const { from: at, inserted, marks: removed, gaps } = skeleton.changed;
  const { from, layout } = plan;
  const part = layout.parts[partIndex] as PartPlan;
  const delta = inserted - removed.length;
  if (at < from + part.first || at + removed.length > endOfPart(plan, partIndex)) return undefined;
  if (inserted === 0 && removed.length === 0 && layoutStands(skeleton, at, gaps[0] as number)) return plan;
  if (delta !== 0 && at <= from + part.heading) return undefined;
  const store = chainOf(layout);
  if (!store || !breaksStand(skeleton, from, at, removed, inserted) || !store.follow(skeleton, from)) return undefined;
  if (!store.chain || titlesStandAbove(skeleton, store.chain, from)) return undefined;
  const parts = delta === 0 ? layout.parts : movedBehind(layout.parts, partIndex, delta);
  const to = plan.to + delta;
  // Groups and case numbers at the end of an item belong to the next.
  for (let i = partIndex, items = 0; i < parts.length && items < 2; i++) {
    if (parts[i]?.kind === 'group') continue;
    if (!partStands(skeleton, parts, i, from, to, layout.caseBefore)) return undefined;
    items++;
  }
  if (delta === 0) return plan;
  const moved = { ...layout, parts };
  handChainOver(layout, moved);
  return { from, to, layout: moved };
}

function movedBehind(parts: readonly PartPlan[], index: number, by: number): PartPlan[] {
  return parts.map((part, i) =>
    i <= index ? part : { kind: part.kind, first: part.first + by, heading: part.heading + by, closed: part.closed },
  );
}
