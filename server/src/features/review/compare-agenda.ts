/** What happened between the agenda and the minutes: items added, removed, moved, retitled, recommendations changed. */
import type { AgendaChange, AgendaComparison, AgendaPlace } from '../../protocol.ts';
import { type Item, itemsOfMeeting, type Meeting, type Placed, type Section } from '../../syntax/index.ts';
import { itemName, sectionText } from '../support/item-text.ts';
import { matchItems, type Pair } from './match-items.ts';
import { titleWords } from './similar-titles.ts';

/** Compares two meetings; case, odd blanks and wrapped lines do not count as changes. Both lists may be empty. */
export function compareAgenda(agenda: Placed<Meeting>, minutes: Placed<Meeting>): AgendaComparison {
  const left = [...itemsOfMeeting(agenda.node, agenda.line)];
  const right = [...itemsOfMeeting(minutes.node, minutes.line)];
  const pairs = matchItems(left, right);
  const steady = longestRun(pairs);
  const ofRight = new Map(pairs.map((pair) => [pair.right, pair]));
  const paired = new Set(pairs.map((pair) => pair.left));
  const changes: AgendaChange[] = [];
  let next = 0;
  const removedUpTo = (end: number): void => {
    for (; next < end; next++) {
      const gone = left[next];
      if (gone && !paired.has(next)) changes.push({ kind: 'removed', agenda: placeOf(gone) });
    }
  };
  for (const [index, item] of right.entries()) {
    const pair = ofRight.get(index);
    if (!pair) {
      changes.push({ kind: 'added', minutes: placeOf(item) });
      continue;
    }
    if (steady.has(pair)) removedUpTo(pair.left);
    changes.push(...pairChanges(left[pair.left] as Placed<Item>, item, !steady.has(pair)));
  }
  removedUpTo(left.length);
  return { changes, common: pairs.length };
}

function pairChanges(before: Placed<Item>, after: Placed<Item>, moved: boolean): AgendaChange[] {
  const changes: AgendaChange[] = [];
  const places = { agenda: placeOf(before), minutes: placeOf(after) };
  if (moved) changes.push({ kind: 'moved', ...places });
  if (titleWords(before.node.title).key !== titleWords(after.node.title).key)
    changes.push({ kind: 'retitled', ...places });
  const [was, is] = [recommendation(before.node), recommendation(after.node)];
  if (was.text !== is.text)
    changes.push({
      kind: 'recommendation',
      agenda: placeOf(before, was.section),
      minutes: placeOf(after, is.section),
    });
  return changes;
}

/** The words of all recommendation sections, as they compare. */
function recommendation(item: Item): { readonly text: string; readonly section: Section | undefined } {
  const sections = item.sections.filter((section) => section.role === 'recommendation');
  const text = sections.map((section) => sectionText(item, section)).join('\n');
  return { text: text.replace(/[\s\u00a0\u00ad*#]+/g, ' ').trim(), section: sections[0] };
}

/** `section`: where in the item; the heading when there is none. */
function placeOf({ node, line }: Placed<Item>, section?: Section): AgendaPlace {
  return { line: line + (section ?? node).heading.line, name: itemName(node) };
}

/** The longest run of pairs that stand in the same order on both sides; the others were moved. O(n log n). */
function longestRun(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [i, { right }] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as Pair).right < right) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  }
  const run = new Set<Pair>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) run.add(pairs[at] as Pair);
  return run;
}
