/** Minutes that are nothing but bullets, each beginning with its title: `- Budget: uændret.`, `• Budget. Der er …`. */
import { isName, isSection, type MarkClass } from '../../lines/line-class.ts';
import { weigh } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import type { MeetingView } from '../view.ts';

const LEAST = 3;
/** What each title says that its text follows on the line; any list may have some. */
const LEADS = 1;
const MOST = 4;

export const leadingNames: Reading = {
  id: 'leading-names',
  find(view) {
    const headings = leads(view);
    if (headings.length < LEAST) return [];
    return [
      {
        reading: this.id,
        headings: headings.map((index) => weigh(view, index)),
        points: Math.min(MOST, headings.length * LEADS),
      },
    ];
  },
};

/** All bullets with a name, where some carry their text; none where there are other headings that lists may stand below. */
function leads({ marks, from, to }: MeetingView): number[] {
  const found: number[] = [];
  let leading = 0;
  for (let i = from; i < to; i++) {
    const mark = marks[i] as MarkClass;
    if (mark.kind === 'numbered' || (isSection(mark) && found.length > 0)) return [];
    if (mark.kind !== 'heading' || !mark.bullet || mark.role !== undefined) {
      if (isName(mark) && found.length > 0) return [];
      continue;
    }
    if (mark.inline !== undefined) leading++;
    found.push(i);
  }
  return leading * 2 > found.length ? found : [];
}
