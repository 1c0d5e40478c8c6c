/** The sections an item still lacks, in the house's order, those that belong right here first. */
import type { Item } from '../../../syntax/index.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { type HouseStyle, houseStyle, lackingSections, placeInStyle } from '../../house-style/house-style.ts';
import { type SectionForm, writeSection } from '../../house-style/section-form.ts';
import { type Candidate, type CompletionContext, Kind } from '../candidate.ts';
import { begins, isHeadingLine, type Spot } from '../spot.ts';

/** Candidates on a line of its own inside an item. */
export function sectionCandidates(spot: Spot, context: CompletionContext): Candidate[] {
  const { node } = spot.part;
  if (node.kind !== 'item' || !spot.atEnd || !spot.opens) return [];
  if (spot.own < node.heading.line + node.heading.lineCount) return [];
  const item = withoutLine(node, spot.own);
  const form = houseStyle(spot.meeting, context.template);
  const { body, date } = spot.meeting.template;
  const agenda = spot.meeting.minutesKind === 'dagsorden';
  return fitting(item, form, spot.own).flatMap(({ section, here }) => {
    if (agenda && section.role === 'decision') return [];
    const line = writeSection(section, body, date);
    const words = line.replace(/^[#*_\s]+/, '').replace(/(?<![#*_\s])[#*_\s]+$/, '');
    return begins(spot.typed, words) ? [candidate(spot, form, section, line, words, here, context)] : [];
  });
}

function candidate(
  spot: Spot,
  { spacing }: HouseStyle,
  section: SectionForm,
  line: string,
  words: string,
  here: boolean,
  { language }: CompletionContext,
): Candidate {
  const item = spot.part.node as Item;
  const afterHeading = spot.own > 0 && isHeadingLine(item, spot.own - 1 - spot.blanksAbove);
  const wanted = afterHeading ? Math.min(spacing.beforeSection, spacing.afterItem) : spacing.beforeSection;
  const lead = '\n'.repeat(Math.max(0, wanted - spot.blanksAbove));
  return {
    label: words,
    words,
    text: `${lead}${line}${section.inline ? ' ' : '\n'.repeat(spacing.afterSection + 1)}`,
    detail: here ? draftTexts(language).sectionHere : draftTexts(language).section,
    kind: Kind.Keyword,
    from: spot.start,
    data: { kind: 'section', role: section.role },
  };
}

/** What is being typed may already count as a section of the item; it must not hide itself. */
function withoutLine(item: Item, own: number): Pick<Item, 'sections'> {
  return { sections: item.sections.filter(({ start }) => start !== own) };
}

/** Lacking sections; `here` for those whose neighbours in the house's order stand around the line. */
function fitting(
  item: Pick<Item, 'sections'>,
  form: HouseStyle,
  own: number,
): { section: SectionForm; here: boolean }[] {
  let low = -1;
  let high = form.sections.length;
  for (const section of item.sections) {
    const at = placeInStyle(section, form);
    if (at < 0) continue;
    if (section.start < own) low = Math.max(low, at);
    else high = Math.min(high, at);
  }
  const all = lackingSections(item, form).map((section) => {
    const at = form.sections.indexOf(section);
    return { section, here: at > low && at < high };
  });
  return [...all.filter(({ here }) => here), ...all.filter(({ here }) => !here)];
}
