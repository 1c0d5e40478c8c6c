/** Items numbered below groups: `2 Sager til beslutning`, below it `2.1 Ny mole` and `2.2 Takster`; a group of one is an item. */
import type { MarkClass, Numbered } from '../../lines/line-class.ts';
import { familyOf, PAIR_FORM, PAIR_STEP } from '../../lines/numbers/number-form.ts';
import { gapProse } from '../../skeleton/skeleton.ts';
import { weighAll } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import type { MeetingView } from '../view.ts';

const LEAST = 2;
/** What each group explains, whose number no other reading does. */
const GROUP = 2;

export const twoLevels: Reading = {
  id: 'two-levels',
  find(view) {
    const indices: number[] = [];
    let group: Numbered | undefined;
    let below = 0;
    let groups = 0;
    for (const { index, mark } of view.numbered) {
      // An entry of the contents.
      if (mark.page !== undefined) continue;
      if (mark.form === PAIR_FORM) {
        if (group === undefined || Math.floor(mark.number / PAIR_STEP) !== group.number) return [];
        below++;
      } else if (familyOf(mark.form) === '#' && mark.number === (group?.number ?? mark.number - 1) + 1) group = mark;
      else continue;
      if (isGroup(view, index, mark)) groups++;
      else indices.push(index);
    }
    if (below < LEAST || below === indices.length) return [];
    return [
      {
        reading: this.id,
        headings: weighAll(view, indices),
        form: PAIR_FORM,
        points: groups * GROUP,
      },
    ];
  },
};

/** The first number below stands right under it. */
function isGroup({ marks, gaps }: MeetingView, index: number, mark: Numbered): boolean {
  const next = marks[index + 1] as MarkClass | undefined;
  if (mark.form === PAIR_FORM || next?.kind !== 'numbered' || next.form !== PAIR_FORM) return false;
  return gapProse(gaps[index + 1] as number) === 0;
}
