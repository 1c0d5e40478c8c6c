/** Minutes that are nothing but bullets, each beginning with its title: `- Budget: uændret.`, `• Budget. Der er …`. */
import { type HeadingLike, isName, isSection, type MarkClass } from '../../lines/line-class.ts';
import { weighAll } from '../candidate.ts';
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
    if (headings.length === 0) return [];
    return [
      {
        reading: this.id,
        headings: weighAll(view, headings),
        points: Math.min(MOST, headings.length * LEADS),
      },
    ];
  },
};

/** All bullets with a name, no fewer than {@link LEAST}, where most carry their text; none where a heading that they may stand below is among them. */
function leads({ marks, from, to }: MeetingView): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (isPoint(marks[i])) found.push(i);
  if (found.length < LEAST) return [];
  const among = marks.slice(found[0], found.at(-1));
  if (among.some((mark) => !isPoint(mark) && (isName(mark) || isSection(mark) || mark.kind === 'numbered'))) return [];
  return found.filter((index) => (marks[index] as HeadingLike).inline !== undefined).length * 2 > found.length
    ? found
    : [];
}

function isPoint(mark: MarkClass | undefined): mark is HeadingLike {
  return mark?.kind === 'heading' && mark.bullet === true && mark.role === undefined;
}
