/** What may be decided, on a line of its own inside the item's own decision: the document's most frequent words first. */
import { type DecisionClass, readDecision } from '../../../domain/decision/index.ts';
import { oncePer } from '../../../domain/once-per.ts';
import { DECISION_PHRASES } from '../../../domain/words/decisions/decision-phrases.ts';
import { itemKindOf } from '../../../rules/facts/item-kind.ts';
import { type Item, type Meeting, ownDecision, sectionAt } from '../../../syntax/index.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { type Candidate, type CompletionContext, escaped, Kind, place } from '../candidate.ts';
import { begins, isHeadingLine, type Spot } from '../spot.ts';

export function phraseCandidates(spot: Spot, context: CompletionContext): Candidate[] {
  const { node } = spot.part;
  if (node.kind !== 'item' || !spot.atEnd || !spot.opens || isHeadingLine(node, spot.own)) return [];
  const section = sectionAt(node, spot.own);
  if (section?.role !== 'decision' || section !== ownDecision(node)) return [];
  const texts = draftTexts(context.language);
  const found: Candidate[] = [];
  const points = recommendedPoints(node);
  const first = ranked(spot.meeting, node)[0] ?? 'Godkendt.';
  if (points.length > 0 && isFirstParagraph(node, section.start + section.heading.lineCount, spot.own)) {
    const { lead, tail } = pointStyle(spot.meeting);
    const words = `${lead}1${tail}`;
    const gap = spot.meeting.template.spaced ? '\n\n' : '\n';
    if (begins(spot.typed, words))
      found.push({
        label: points.length === 2 ? `${words} … ${lead}2${tail} …` : `${words} … ${lead}${points.length}${tail} …`,
        words,
        text: points.map((point) => `${escaped(`${lead}${point}${tail}`)} ${place(point, first)}`).join(gap),
        snippet: true,
        detail: texts.pointByPoint,
        kind: Kind.Snippet,
        from: spot.start,
        data: { kind: 'decision', class: 'point-by-point' },
      });
  }
  for (const phrase of ranked(spot.meeting, node)) {
    if (!begins(spot.typed, phrase)) continue;
    const open = phrase.endsWith('…');
    found.push({
      label: phrase,
      text: open ? escaped(phrase.slice(0, -1)) + place(1, '…') : phrase,
      ...(open ? { snippet: true } : {}),
      kind: Kind.Value,
      from: spot.start,
      data: { kind: 'decision', class: classOf(phrase) },
    });
  }
  return found;
}

function classOf(phrase: string): DecisionClass {
  return readDecision(phrase).class;
}

/** Nothing but blank lines between the heading and the line. */
function isFirstParagraph(item: Item, from: number, own: number): boolean {
  for (let line = from; line < own; line++) if (item.classes[line]?.kind !== 'blank') return false;
  return true;
}

/** The phrases in the order of their use in the meeting; an information item is mostly taken note of. */
function ranked(meeting: Meeting, item: Item): readonly string[] {
  const used = usedDecisions(meeting);
  const noted = itemKindOf(item.title) === 'information' ? 1.5 : 0;
  const score = (phrase: string): number => (used.get(phrase) ?? 0) + (phrase.startsWith('Taget til') ? noted : 0);
  const own = [...used.keys()].filter((phrase) => !DECISION_PHRASES.includes(phrase));
  return [...DECISION_PHRASES, ...own].sort((a, b) => score(b) - score(a));
}

const MOST_ITEMS = 400;
const LONGEST = 60;
const SHORT_SENTENCE = /^\p{Lu}[^\d:;]*\.$/u;

/** One-line decisions of the meeting with the number of times they stand there; a sentence of the house's own at least twice. */
function usedDecisions(meeting: Meeting): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of meeting.parts.slice(0, MOST_ITEMS)) {
    if (part.kind !== 'item') continue;
    const text = oneLine(part);
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const [text, count] of counts) if (count < 2 && !DECISION_PHRASES.includes(text)) counts.delete(text);
  return counts;
}

const oneLine = oncePer((item: Item): string | undefined => {
  const section = ownDecision(item);
  if (!section || section.inline) return undefined;
  for (let line = section.start + section.heading.lineCount; line < section.end; line++) {
    if (item.classes[line]?.kind === 'blank') continue;
    const text = (item.lines[line] ?? '').trim();
    return text.length <= LONGEST && SHORT_SENTENCE.test(text) && readDecision(text).class !== 'other'
      ? text
      : undefined;
  }
  return undefined;
});

const AD_LINE = /^[\s\u00a0*_]{0,6}([Aa]d\.?[\s\u00a0]|[Pp]kt\.[\s\u00a0])1([.:)]{1,2})(?=[\s\u00a0])/;

/** How the meeting's decisions mark the point they answer. */
function pointStyle(meeting: Meeting): { readonly lead: string; readonly tail: string } {
  for (const part of meeting.parts.slice(0, MOST_ITEMS)) {
    const section = part.kind === 'item' ? ownDecision(part) : undefined;
    if (!section) continue;
    for (let line = section.start + 1; line < Math.min(section.end, section.start + 12); line++) {
      const found = AD_LINE.exec(part.lines[line] ?? '');
      if (found) return { lead: found[1] ?? 'Ad ', tail: found[2] ?? ':' };
    }
  }
  return { lead: 'Ad ', tail: ':' };
}

/** Numbers `1…n` of the numbered points of the item's last recommendation; empty unless there are two at least. */
function recommendedPoints(item: Item): number[] {
  const section = item.sections.findLast(({ role, earlier }) => role === 'recommendation' && !earlier);
  if (!section) return [];
  let expected = 1;
  for (let line = section.start; line < section.end; line++) {
    const number = POINT.exec(item.lines[line] ?? '')?.[1];
    if (number !== undefined && Number(number) === expected) expected++;
  }
  return expected > 2 ? Array.from({ length: Math.min(expected - 1, 30) }, (_, index) => index + 1) : [];
}

const POINT = /^[\s\u00a0*_-]{0,8}(?:at[\s\u00a0])?(\d{1,2})[.):]{1,2}(?:[\s\u00a0]|$)/i;
