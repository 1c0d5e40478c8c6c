/** `Afbud:` or `Fraværende:` below a decision, as the meeting's other items write it; the members are proposed behind it. */
import { oneOfEach } from '../../../domain/grouped.ts';
import { attendanceOf, type Item, type Meeting, ownDecision, sectionAt } from '../../../syntax/index.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { type Candidate, type CompletionContext, Kind } from '../candidate.ts';
import { begins, decisionIsBegun, type Spot } from '../spot.ts';

/** The usual words, for a meeting where nobody was absent so far. */
const USUAL: readonly LabelForm[] = [
  { label: 'Afbud:', blanksBelow: undefined },
  { label: 'Fraværende:', blanksBelow: undefined },
];
const MOST_ITEMS = 400;

interface LabelForm {
  /** With its colon. */
  readonly label: string;
  /** Blank lines between the label and the names below it; undefined where they stand behind it. */
  readonly blanksBelow: number | undefined;
}

/** Candidates on a line of its own below the item's decision, where somebody has written the decision. */
export function attendanceLabelCandidates(spot: Spot, { language }: CompletionContext): Candidate[] {
  const { node } = spot.part;
  if (node.kind !== 'item' || !spot.atEnd || !spot.opens || !decisionIsBegun(spot)) return [];
  const section = sectionAt(node, spot.own);
  if (section === undefined || section !== ownDecision(node)) return [];
  const there = attendanceOf(node).some(({ label, span }) => label && span.line !== spot.own);
  if (there) return [];
  const learnt = learntLabels(spot.meeting, node);
  // Where nothing shows the house's word, it is offered to who has begun to write it.
  const forms = learnt.length > 0 ? learnt : spot.typed === '' ? [] : USUAL;
  return forms
    .filter(({ label }) => begins(spot.typed, label))
    .map(({ label, blanksBelow }) => ({
      label,
      text: label + (blanksBelow === undefined ? ' ' : '\n'.repeat(blanksBelow + 1)),
      detail: draftTexts(language).attendance,
      kind: Kind.Keyword,
      from: spot.start,
    }));
}

/** The labels of the meeting's other items, the commonest first. */
function learntLabels(meeting: Meeting, own: Item): LabelForm[] {
  const forms = meeting.parts.slice(0, MOST_ITEMS).flatMap((part) => {
    if (part.kind !== 'item' || part === own) return [];
    return attendanceOf(part).flatMap(({ label, span }) => (label ? (formOf(part, span.line) ?? []) : []));
  });
  return oneOfEach(forms, ({ label }) => label);
}

/** Undefined without a colon: nothing tells the word from the beginning of a sentence. */
function formOf(item: Item, line: number): LabelForm | undefined {
  const cls = item.classes[line];
  const text = item.lines[line] ?? '';
  if (cls?.kind !== 'label' || text.charAt(cls.labelEnd) !== ':') return undefined;
  const label = `${text.slice(0, cls.labelEnd).trimStart()}:`;
  if (cls.valueStart < cls.end) return { label, blanksBelow: undefined };
  return { label, blanksBelow: item.classes[line + 1]?.kind === 'blank' ? 1 : 0 };
}
