/** How a recommendation is put: somebody recommends, "at" once, points numbered 1..n. */
import { asRead } from '../../domain/signs/composed.ts';
import { RECOMMENDS, TO_THE_POINT } from '../../domain/words/sections/section-nouns.ts';
import type { Item, Section } from '../../syntax/index.ts';
import { type ItemRule, lineRange, NO_FINDINGS, type RuleFinding, type RuleFix, rangeOf } from '../rule.ts';
import { type Point, pointsOf, textOf } from './points.ts';

export const recommendationForm: ItemRule = {
  meta: {
    id: 'recommendation-form',
    severity: 'information',
    scope: 'item',
    fix: 'suggestion',
    messages: ['nobody', 'double-at', 'numbering'],
    fixes: ['drop-at', 'number', 'renumber'],
  },
  check({ item, memory }) {
    let found = NO_FINDINGS;
    for (const section of item.sections)
      if (section.role === 'recommendation')
        found = found.concat(nobody(item, section), points(item, section, pointsOf(memory, section)));
    return found;
  },
};

/** Nobody recommends, neither in the heading nor in the text, and the text is no mere list of what is to be decided. */
function nobody(item: Item, section: Section): RuleFinding[] {
  // Any longer heading (`Direktionen indstiller`, `Administrationens indstilling`) says who.
  if (section.key !== 'indstilling' && section.key !== 'indstillinger') return [];
  // Nearly always the first line of text says who.
  for (let line = section.start + section.heading.lineCount; line < section.end; line++)
    if (RECOMMENDS.test(item.lines[line] as string)) return [];
  const text = asRead(textOf(item, section)).trim();
  if (text.length < 40 || RECOMMENDS.test(text)) return [];
  const first = text.split('\n', 1)[0] ?? '';
  if (TO_THE_POINT.test(first) || /^[\s\d.)•*-]+/.test(first)) return [];
  return [{ messageId: 'nobody', range: rangeOf(section.heading.span) }];
}

function points(item: Item, section: Section, all: readonly Point[]): RuleFinding[] {
  if (all.length === 0) return [];
  return [...doubleAt(item, section, all), ...numbering(all)];
}

/** `… indstiller, at` and then `1. at …`. */
function doubleAt(item: Item, section: Section, all: readonly Point[]): RuleFinding[] {
  const first = all[0] as Point;
  const lead = item.lines
    .slice(section.start, first.line)
    .findLast((line) => line.trim() !== '')
    ?.trim();
  if (lead === undefined || !/(?:^|[\s\u00a0,])at[:,]?$/i.test(lead)) return [];
  return all.flatMap(({ line, textStart }) => {
    const text = (item.lines[line] as string).slice(textStart);
    if (!/^at[ \u00a0]\S/i.test(text)) return [];
    const range = lineRange(line, textStart, textStart + 2);
    const edits = [{ range: lineRange(line, textStart, textStart + 3), newText: '' }];
    return [{ messageId: 'double-at', range, suggestions: [{ titleId: 'drop-at', edits }] }];
  });
}

/** Numbers that skip or repeat. A list that begins anew at 1 is another list, inside this one or behind it. */
function numbering(all: readonly Point[]): RuleFinding[] {
  const found: RuleFinding[] = [];
  let expected = 1;
  /** What the lists around are to go on with. */
  const outer: number[] = [];
  if (all[0]?.number !== 1) return found;
  for (const [at, { line, number, start, end, variant }] of all.entries()) {
    // `2a … eller 2b …` are one point in two forms.
    if (variant && number === expected - 1) continue;
    if (number === 1 && at > 0) {
      outer.push(expected);
      expected = 1;
    }
    // The points under a point, or under a heading of their own, are through.
    const around = outer.lastIndexOf(number);
    if (number !== expected && around >= 0) {
      outer.length = around;
      expected = number;
    }
    if (number !== expected) {
      found.push({
        messageId: 'numbering',
        params: { number, expected },
        range: lineRange(line, start, end),
        suggestions: [renumbered(all, at, expected)],
      });
      // One skipped number is one fault, not one for every point after it.
      expected = number > expected ? number : expected - 1;
    }
    expected++;
  }
  return found;
}

/** The number that was expected for this point, and the ones that follow for the rest of its list. */
function renumbered(all: readonly Point[], from: number, expected: number): RuleFix {
  const anew = all.findIndex(({ number }, at) => at > from && number === 1);
  const edits = all.slice(from, anew < 0 ? all.length : anew).flatMap(({ line, number, start, end }, at) => {
    const right = expected + at;
    return number === right ? [] : [{ range: lineRange(line, start, end), newText: String(right) }];
  });
  return { titleId: edits.length > 1 ? 'renumber' : 'number', params: { expected }, edits };
}
