/** Puts a missing section where the document's other items have it, in the document's spelling. */
import { contentEnd, type Item, type Section, type Template } from '../../syntax/index.ts';
import { isPlace, type SectionHabit } from '../facts/section-habit.ts';
import { lineRange, type RuleEdit } from '../rule.ts';

/**
 * The edit that writes the heading with an empty line for the text under it. The marks (`##`, `**`) are those of the
 * item's own sections.
 */
export function insertSection(
  item: Item,
  heading: string,
  habit: SectionHabit,
  template: Pick<Template, 'spaced'>,
): RuleEdit {
  const next = nextSection(item.sections, habit);
  const sibling = next ?? item.sections.at(-1);
  const words = sibling ? withMarks(item, sibling, heading) : heading;
  const gap = template.spaced ? '\n\n' : '\n';
  const { line: top, lineCount } = item.heading;
  // An item without heading begins with its first section: nothing to write behind.
  if (lineCount === 0 && next?.start === top) return { range: lineRange(top, 0, 0), newText: `${words}${gap}\n` };
  const line = contentEnd(item, Math.max(top, top + lineCount - 1), next?.start ?? item.lineCount) - 1;
  const column = (item.lines[line] as string).length;
  return { range: lineRange(line, column, column), newText: `${gap}${words}${gap}` };
}

/** The section before which the new one belongs; undefined at the item's end. */
function nextSection(sections: readonly Section[], habit: SectionHabit): Section | undefined {
  const following = sections.find((section) => isPlace(section, habit.after) && !isPlace(section, habit.before));
  if (following) return following;
  const preceding = sections.findLastIndex((section) => isPlace(section, habit.before));
  if (preceding >= 0) return sections[preceding + 1];
  // Nothing to go by: attachments close an item.
  return sections.find((section) => section.role === 'attachments');
}

function withMarks(item: Item, sibling: Section, heading: string): string {
  const line = item.lines[sibling.heading.line] as string;
  const { start, end } = sibling.heading.span;
  const marks = line.slice(0, start);
  if (!/[#*_]/.test(marks)) return marks + heading;
  return marks + heading + line.slice(end).trimEnd();
}
