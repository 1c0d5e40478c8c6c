/**
 * `## Title` with `### Section` below: the level right above that of the known sections heads the items. Without sections it is the
 * lowest that comes back.
 */
import { isName } from '../../lines/line-class.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';

const LEAST = 2;
/** What the level says of each line. */
const LEVEL = 2;

export const markdownLevel: Reading = {
  id: 'markdown-level',
  find(view) {
    const names = view.headings.filter(({ mark }) => mark.level > 0 && isName(mark));
    const sections = view.sections.flatMap(({ mark: { level } }) => (level > 1 ? [level] : []));
    const level = sections.length > 0 ? Math.min(...sections) - 1 : lowest(names.map(({ mark }) => mark.level));
    const titles = names.filter(({ mark }) => mark.level === level);
    if (titles.length < LEAST) return [];
    const headings = titles.map(({ index }) => weigh(view, index));
    return [{ reading: this.id, headings, points: headings.length * LEVEL }];
  },
};

/** The lowest level of more than one name, 0 where there is none. */
function lowest(levels: readonly number[]): number {
  return levels.filter((level, at) => levels.indexOf(level) < at).reduce((low, level) => Math.max(low, level), 0);
}
