/**
 * Whether a meeting's layout survives an edit that changed nothing but one gap. Planning reads gaps only next to titles,
 * numbered lines, case numbers and groups; nearly all running text stands elsewhere.
 */
import type { MarkClass } from '../lines/line-class.ts';
import {
  gapBlankBefore,
  gapColon,
  gapPageBefore,
  gapProse,
  type Skeleton,
  samePlanBits,
} from '../skeleton/skeleton.ts';

/** How many marks ahead planning looks from a title, and from a numbered line past its wraps and repeats. */
const REACH = 8;

/**
 * True when no question that planning asks about the gap in front of mark `index` has another answer than before, when
 * the gap was `before`. May say false without need.
 *
 * Asked by the mark behind the gap: is there prose, a blank line, a page line, a colon. Asked by a numbered line in front of it, past
 * headings that may wrap or repeat its title: everything. Asked by a title in front of it, up to the first section: how
 * much prose. See `weigh` and `afterHeading` (item-evidence.ts), `headerFollows` (meetings.ts), `withGroups` and
 * `titlesAbove` (plan.ts), unnumbered.ts, surroundings.ts.
 */
export function layoutStands({ marks, gaps }: Skeleton, index: number, before: number): boolean {
  const now = gaps[index] as number;
  if (samePlanBits(before, now)) return true;
  if (
    (gapProse(before) === 0) !== (gapProse(now) === 0) ||
    gapBlankBefore(before) !== gapBlankBefore(now) ||
    gapPageBefore(before) !== gapPageBefore(now) ||
    gapColon(before) !== gapColon(now)
  )
    return false;
  let mayWrap = true;
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const mark = marks[i] as MarkClass;
    switch (mark.kind) {
      case 'title':
      case 'contents':
        return false;
      case 'numbered':
        if (mayWrap) return false;
        break;
      case 'heading':
        // A title looks no further than the first section, a numbered line neither.
        if (mark.role !== undefined) return true;
        if (mark.inline !== undefined) mayWrap = false;
        break;
      default:
        mayWrap = false;
    }
  }
  return true;
}
