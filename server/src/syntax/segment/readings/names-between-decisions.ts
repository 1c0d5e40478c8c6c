/**
 * Items without numbers whose text stands right below their titles: every decision has before it, behind the one before, a
 * name that stands once, apart. The first of them is the title.
 */
import { isSection } from '../../lines/line-class.ts';
import { weighAll } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { mayTitle } from '../signs/line-signs.ts';
import { withStanding } from '../signs/standing-titles.ts';
import type { MeetingView } from '../view.ts';

const LEAST = 3;

export const namesBetweenDecisions: Reading = {
  id: 'names-between-decisions',
  find(view) {
    const decisions = view.sections.filter(({ mark }) => mark.role === 'decision' && isSection(mark));
    if (decisions.length < LEAST) return [];
    const titles: number[] = [];
    for (const [i, { index }] of decisions.entries()) {
      const before = decisions[i - 1];
      const title = firstName(view, before ? before.index + 1 : behindHead(view, index), index);
      if (title === undefined) return [];
      titles.push(title);
    }
    return [{ reading: this.id, headings: weighAll(view, withStanding(view, titles)) }];
  },
};

/** The mark behind the title and the facts of the meeting. */
function behindHead({ marks, from }: MeetingView, end: number): number {
  let start = end;
  while (start > from && marks[start - 1]?.kind !== 'title' && marks[start - 1]?.kind !== 'label') start--;
  return start;
}

function firstName(view: MeetingView, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const mark = view.marks[i];
    if (mayTitle(view, i) && mark?.kind === 'heading' && !mark.bullet) return i;
  }
  return undefined;
}
