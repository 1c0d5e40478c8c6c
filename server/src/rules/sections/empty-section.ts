/** A heading with nothing under it. */
import type { SectionRole } from '../../domain/roles.ts';
import { CONSEQUENCES_COVER } from '../../domain/words/sections/section-nouns.ts';
import { attendanceOf, contentEnd, type Item, type Section } from '../../syntax/index.ts';
import { isEmptySection } from '../facts/item-summary.ts';
import { itemNameOf, type MeetingFacts } from '../facts/meeting-facts.ts';
import { type ItemContext, type ItemRule, type RuleFinding, rangeOf } from '../rule.ts';
import { removeLines } from '../support/remove-lines.ts';

/** Parts in which a case may be told under its own heading. */
const TOLD_IN_PARTS: readonly SectionRole[] = ['occasion', 'topic', 'summary', 'case', 'other'];
/** What never belongs to the telling of a case. */
const CLOSES_CASE: readonly SectionRole[] = ['decision', 'attachments', 'recommendation'];
/** So many empty headings in a row are the template's own print, not a slip. */
const STACK = 3;

export const emptySection: ItemRule = {
  meta: {
    id: 'empty-section',
    severity: 'warning',
    scope: 'item',
    fix: 'suggestion',
    messages: ['empty', 'empty-decision', 'undecided'],
    fixes: ['remove'],
  },
  check(context) {
    const { item, facts, summary } = context;
    if (summary.kind === 'standing') return [];
    const { sections } = item;
    const empty = sections.map((section) => isEmptySection(item, section));
    if (!empty.includes(true)) return [];
    const stacked = stackedHeadings(empty);
    const lists = facts.listsAttachments || sections.some((each, at) => each.role === 'attachments' && !empty[at]);
    return sections.flatMap((section, at) => {
      if (!empty[at] || section.earlier) return [];
      // An empty decision is none, however many there are.
      if (section.role !== 'decision' && facts.usuallyEmpty.includes(section.key)) return [];
      if (isWrapper(item, section, sections[at + 1], facts)) return [];
      // A name that is no role's and stands only here may be anything.
      if (section.role === 'other' && !facts.recurring.some((heading) => heading.key === section.key)) return [];
      if (section.role === 'decision') return emptyDecision(context, section);
      // Web pages lose the links under `Bilag`: an empty list is a fault only where the document has filled ones.
      if (stacked[at] || (section.role === 'attachments' && !lists)) return [];
      return [finding(item, section, 'empty')];
    });
  },
};

/** The own decision: an error in minutes; told once where nothing is decided yet. Closed items may keep silent. */
function emptyDecision({ item, summary, facts }: ItemContext, section: Section): RuleFinding[] {
  if (facts.kind !== 'referat' || summary.closed) return [];
  const others = item.sections.filter((other) => other !== section && other.role === 'decision' && !other.earlier);
  if (others.some((other) => !isEmptySection(item, other))) return [];
  // `1. Hvem er til stede`: the absent are what the item is about.
  if (item.sections.length === 1 && !item.caseNumber && attendanceOf(item).length > 0) return [];
  if (facts.undecided !== undefined) {
    if (facts.undecided !== itemNameOf(summary)) return [];
    const { suggestions: _remove, ...once } = finding(item, section, 'undecided');
    return [once];
  }
  const { suggestions: _none, ...rest } = finding(item, section, 'empty-decision');
  return [{ ...rest, severity: 'error' }];
}

function finding(item: Item, section: Section, messageId: string): RuleFinding {
  const end = section.end === item.lineCount ? contentEnd(item, section.start, section.end) : section.end;
  return {
    messageId,
    params: { heading: section.heading.text },
    range: rangeOf(section.heading.span),
    suggestions: [
      {
        titleId: 'remove',
        params: { heading: section.heading.text },
        edits: [removeLines(item.lines, section.start, end)],
      },
    ],
  };
}

/** The next heading takes its text: a level below it, or a name under which headings stand. */
function isWrapper(item: Item, section: Section, next: Section | undefined, facts: MeetingFacts): boolean {
  if (!next) return false;
  const level = levelOf(item, section);
  if (level > 0 && levelOf(item, next) > level) return true;
  if (isSubHeading(section, next, facts) || isSentence(item, next, facts)) return true;
  if (section.role === 'recommendation' || section.role === 'decision') return next.role === section.role;
  if (section.role === 'case' || section.role === 'other') {
    if (TOLD_IN_PARTS.includes(next.role)) return true;
    // Where the heading has text of its own in other items, it is no mere cover.
    return !facts.filled.includes(section.key) && !CLOSES_CASE.includes(next.role);
  }
  return CONSEQUENCES_COVER.test(section.key) && !CLOSES_CASE.includes(next.role);
}

/** The template has the one heading in several items, the next stands in this item alone: it parts the text of the first. */
function isSubHeading(section: Section, next: Section, { recurring }: MeetingFacts): boolean {
  const isTemplates = (each: Section): boolean => recurring.some(({ key }) => key === each.key);
  return isTemplates(section) && !isTemplates(next) && !(next.role === 'recommendation' || next.role === 'attachments');
}

/** `Byrådets beslutning.` with nothing below it, where no other heading has a full stop: it is the text. */
function isSentence(item: Item, section: Section, { stoppedHeadings }: MeetingFacts): boolean {
  return !stoppedHeadings && section.heading.text.trimEnd().endsWith('.') && isEmptySection(item, section);
}

function levelOf(item: Item, section: Section): number {
  const cls = item.classes[section.heading.line];
  return cls && 'level' in cls ? cls.level : 0;
}

/** Which headings stand in a run of empty ones that is the template's own print. */
function stackedHeadings(empty: readonly boolean[]): boolean[] {
  const stacked: boolean[] = new Array(empty.length).fill(false);
  let from = 0;
  for (let at = 0; at <= empty.length; at++) {
    if (empty[at]) continue;
    if (at - from >= STACK) stacked.fill(true, from, at);
    from = at + 1;
  }
  return stacked;
}
