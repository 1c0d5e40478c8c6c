/** `## Title` with `### Section` below: the level right above that of the known sections heads the items. */
import { isName } from '../../lines/line-class.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';

const LEAST = 2;
const NO_LEVEL = 7;
/** What the level says of each line. */
const LEVEL = 2;

export const markdownLevel: Reading = {
  id: 'markdown-level',
  find(view) {
    const levels = view.sections.flatMap(({ mark: { level } }) => (level > 1 ? [level] : []));
    const above = levels.reduce((least, level) => Math.min(least, level), NO_LEVEL) - 1;
    const titles = view.headings.filter(({ mark }) => mark.level === above && isName(mark));
    if (levels.length === 0 || titles.length < LEAST) return [];
    const headings = titles.map(({ index }) => weigh(view, index));
    return [{ reading: this.id, headings, points: headings.length * LEVEL }];
  },
};
