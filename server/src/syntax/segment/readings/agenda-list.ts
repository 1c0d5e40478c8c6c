/**
 * Agendas that are nothing but a list of titles, as village councils and associations send them, and pages that list
 * what was treated: no section and no text of their own, so nothing but the list itself can say that its points are the
 * items. The points are numbered, or they are the names that bullets carried (plan.ts).
 */
import { isName, type MarkClass } from '../../lines/line-class.ts';
import { gapProse } from '../../skeleton/skeleton.ts';
import { weighAll } from '../candidate.ts';
import type { Found, Reading } from '../reading.ts';
import type { MeetingView } from '../view.ts';

const LEAST = 3;
/** What its heading says for the list. */
const UNDER_HEADING = 2;

export const agendaList: Reading = {
  id: 'agenda-list',
  find(view) {
    return lists(view).flatMap((list) => (list.points.length < LEAST ? [] : [asFound(view, list)]));
  },
};

interface List {
  readonly points: number[];
  /** `Dagsorden`, `Åbent møde` or a title that says agenda stands right above. */
  readonly headed: boolean;
}

function asFound(view: MeetingView, { points, headed }: List): Found {
  const headings = weighAll(view, points);
  const first = view.marks[points[0] as number] as MarkClass;
  const form = first.kind === 'numbered' ? first.form : undefined;
  return { reading: agendaList.id, headings, form, list: true, points: headed ? UNDER_HEADING : 0 };
}

/** Lists of one kind without text between their points; groups (`Lukket møde`) may part them. */
function lists({ marks, gaps, from, to }: MeetingView): List[] {
  const found: List[] = [];
  let points: number[] = [];
  let headed = false;
  let kind: string | undefined;
  const close = () => {
    if (points.length > 0) found.push({ points, headed });
    points = [];
    kind = undefined;
  };
  for (let i = from; i < to; i++) {
    const mark = marks[i] as MarkClass;
    const own = kindOf(mark);
    if (points.length > 0 && gapProse(gaps[i] as number) > (own === 'bullet' ? 0 : 1)) close();
    if (own !== undefined && (kind === undefined || own === kind) && follows(marks, points, mark)) {
      kind = own;
      points.push(i);
    } else if (mark.kind === 'group') headed = true;
    else {
      close();
      headed = mark.kind === 'contents' || (mark.kind === 'title' && mark.agenda);
    }
  }
  close();
  return found;
}

function follows(marks: readonly MarkClass[], points: readonly number[], mark: MarkClass): boolean {
  if (mark.kind !== 'numbered') return true;
  const last = points.at(-1);
  const before = last === undefined ? undefined : (marks[last] as MarkClass);
  return before === undefined ? mark.titleKey !== '' : before.kind === 'numbered' && mark.number === before.number + 1;
}

function kindOf(mark: MarkClass): string | undefined {
  if (mark.kind === 'numbered') return mark.page === undefined ? mark.form : undefined;
  return isName(mark) && mark.bullet ? 'bullet' : undefined;
}
