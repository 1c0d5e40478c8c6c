/** A decision on a point that the recommendation does not have: `Ad 3` where there are two. */
import { decisionPoints as pointsDecided } from '../../domain/decision/index.ts';
import { POINT_MARK } from '../../domain/words/decisions/decision-words.ts';
import { type Item, ownDecision, type Section } from '../../syntax/index.ts';
import { type ItemRule, lineRange, type RuleFinding } from '../rule.ts';
import { pointsOf } from '../sections/points.ts';

export const decisionPoints: ItemRule = {
  meta: { id: 'decision-points', severity: 'information', scope: 'item', fix: 'none', messages: ['no-such-point'] },
  check({ item, memory }) {
    const decision = ownDecision(item);
    if (!decision) return [];
    // A case that comes back has several recommendations, and the decision may answer any of them.
    const recommendations = item.sections.filter((section) => section.role === 'recommendation');
    const [recommendation] = recommendations;
    if (!recommendation || recommendations.length > 1) return [];
    const numbers = pointsOf(memory, recommendation).map((point) => point.number);
    if (numbers.length < 2 || numbers[0] !== 1) return [];
    return beyond(
      item,
      decision,
      numbers.reduce((most, number) => Math.max(most, number), 0),
    );
  },
};

function beyond(item: Item, decision: Section, count: number): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (let line = decision.start + decision.heading.lineCount; line < decision.end; line++) {
    const text = item.lines[line] as string;
    if (!POINT_MARK.test(text)) continue;
    for (const point of pointsDecided(text)) {
      const number = Number(point.number);
      if (!(number > count)) continue;
      const mark = /^[^:.)]{1,12}/.exec(text.slice(point.start))?.[0].trimEnd() ?? '';
      found.push({
        messageId: 'no-such-point',
        params: { number, count },
        range: lineRange(line, point.start, point.start + Math.max(1, mark.length)),
      });
    }
  }
  return found;
}
