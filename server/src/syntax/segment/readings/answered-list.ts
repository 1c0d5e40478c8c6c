/**
 * Minutes that answer their agenda: a list of titles, and below it `Ad 1: …` with what was said of each. The lines that
 * answer have nothing of an item but the number they share with the list.
 */
import type { MarkClass } from '../../lines/line-class.ts';
import { weighAll } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import type { MeetingView } from '../view.ts';

const ANSWER_FORM = 'ad #';
const LEAST = 3;
/** What every answer earns: the number of a point above, with no title of its own. */
const ANSWERS = 4;
export const answeredList: Reading = {
  id: 'answered-list',
  find(view) {
    const answers = answersTo(view);
    if (!answers) return [];
    const headings = weighAll(view, answers);
    const points = headings.length * ANSWERS;
    return [{ reading: this.id, headings, form: ANSWER_FORM, answers: true, list: true, points }];
  },
};

/** The lines that answer; undefined where the list above is not one of titles, a point has no answer, or the lines say the titles again. */
function answersTo({ marks, from, to }: MeetingView): number[] | undefined {
  const lines: number[] = [];
  const titles: string[] = [];
  const answered = new Set<number>();
  let form: string | undefined;
  for (let index = from; index < to; index++) {
    const mark = marks[index] as MarkClass;
    if (mark.kind !== 'numbered') continue;
    if (mark.form === ANSWER_FORM) {
      // Each one a point of the list, once, and not its title again; the meeting may have changed their order.
      const title = titles[mark.number - 1];
      if (title === undefined || answered.has(mark.number) || mark.titleKey === title) return undefined;
      answered.add(mark.number);
      lines.push(index);
    } else if (lines.length === 0) {
      form ??= mark.form;
      if (mark.form !== form || mark.number !== titles.length + 1) return undefined;
      titles.push(mark.titleKey);
    }
  }
  return titles.length >= LEAST && lines.length === titles.length ? lines : undefined;
}
