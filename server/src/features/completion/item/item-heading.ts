/** The next item: its heading alone, and as a whole with the sections of its kind. */

import type { Item } from '../../../syntax/index.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { isBlankLine } from '../../format/blanks.ts';
import { houseStyle } from '../../house-style/house-style.ts';
import { writeHeading } from '../../house-style/item-form.ts';
import { type Candidate, type CompletionContext, Kind, place, withoutPlaces } from '../candidate.ts';
import { begins, type Spot } from '../spot.ts';
import { headingDraft, ITEM_DRAFTS, itemDraft } from './item-draft.ts';
import { numberHere } from './next-number-here.ts';

/** Candidates where an item may begin: on a line of its own with nothing of the present item below. */
export function itemCandidates(spot: Spot, context: CompletionContext): Candidate[] {
  const begun = begunHeading(spot);
  if (!begun && !mayBegin(spot)) return [];
  const form = houseStyle(spot.meeting, context.template);
  const number = begun ? begun.number : numberHere(spot, context);
  const heading = writeHeading(form.item, number, '');
  const words = wordsOf(heading);
  // Without a number nothing tells an item's heading from running text.
  if (number === undefined && !(form.byDefault && spot.typed === '')) return [];
  if (!begins(spot.typed, words)) return [];
  const texts = draftTexts(context.language);
  const above = begun ? blanksBefore(spot) : spot.blanksAbove;
  const lead = '\n'.repeat(Math.max(0, form.spacing.beforeItem - above));
  const gap = spot.line === 0 ? '' : lead;
  const common = { from: spot.start, snippet: true } as const;
  const one: Candidate = {
    ...common,
    label: words.trim(),
    words,
    text: gap + headingDraft(form, number, place(1, texts.titlePlace)),
    detail: texts.nextItem,
    kind: Kind.Class,
  };
  const whole = ITEM_DRAFTS.map((draft): Candidate => {
    const text = gap + itemDraft(draft, form, number, spot.meeting.template, texts.titlePlace);
    return {
      ...common,
      label: `${words.trim()} ${texts.drafts[draft].label}`.trim(),
      words: `${words}${texts.drafts[draft].label}`,
      text,
      detail: texts.drafts[draft].detail,
      kind: Kind.Snippet,
      data: { kind: 'preview', text: withoutPlaces(text) },
    };
  });
  return [one, ...whole];
}

/** The heading as somebody types it: no marks, one line. */
function wordsOf(heading: string): string {
  return (heading.split('\n')[0] ?? '').replace(/^[#*_\s]+/, '').replace(/(?<![#*_])[#*_]+\s*$/, '');
}

/** The item whose number somebody has just typed, and nothing else yet. */
function begunHeading({ part: { node }, own, atEnd, trailing }: Spot): Item | undefined {
  if (node.kind !== 'item' || own !== node.heading.line || !atEnd || !trailing) return undefined;
  return node.title === '' && node.number !== undefined ? node : undefined;
}

/** Blank lines above the cursor's line, in the document. */
function blanksBefore({ lines, line }: Spot): number {
  let at = line - 1;
  while (at >= 0 && isBlankLine(lines[at] ?? '')) at--;
  return line - 1 - at;
}

function mayBegin({ atEnd, opens, trailing, part, meeting, own }: Spot): boolean {
  if (!atEnd || !opens || !trailing) return false;
  const { node } = part;
  if (node.kind === 'item') return own >= node.heading.line + node.heading.lineCount;
  if (node.kind === 'group') return own > node.heading.line;
  if (node.kind === 'footer') return false;
  // In the header only before the first item, and not where the title is being written.
  return (
    !meeting.parts.some((each) => each.kind === 'item') && (node.title !== undefined || node.lineCount <= 1 || own > 0)
  );
}
