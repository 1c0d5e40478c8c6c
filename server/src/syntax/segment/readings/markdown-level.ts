/** `## Title` with `### Section` below: the level right above that of the known sections heads the items. */
import type { MarkClass } from '../../lines/line-class.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { isName } from '../view.ts';

const LEAST = 2;
const NO_LEVEL = 7;
/** What the level says of each line. */
const LEVEL = 2;

export const markdownLevel: Reading = {
  id: 'markdown-level',
  find(view) {
    let sections = NO_LEVEL;
    for (let i = view.from; i < view.to; i++) {
      const mark = view.marks[i] as MarkClass;
      if (mark.kind === 'heading' && mark.role !== undefined && mark.level > 1)
        sections = Math.min(sections, mark.level);
    }
    if (sections === NO_LEVEL) return [];
    const headings: number[] = [];
    for (let i = view.from; i < view.to; i++) {
      const mark = view.marks[i];
      if (isName(mark) && mark.level === sections - 1) headings.push(i);
    }
    if (headings.length < LEAST) return [];
    const weighed = headings.map((index) => weigh(view, index));
    return [{ reading: this.id, headings: weighed, points: headings.length * LEVEL }];
  },
};
