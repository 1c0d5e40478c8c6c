/** In a document with nothing in it: a whole referat to fill in. */
import { formatDate } from '../../../domain/dates/dates.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { longDay } from '../../house-style/date-style.ts';
import { houseStyle } from '../../house-style/house-style.ts';
import { type Candidate, type CompletionContext, Kind, place, withoutPlaces } from '../candidate.ts';
import { itemDraft } from '../item/item-draft.ts';
import { begins, type Spot } from '../spot.ts';

export function emptyDocumentCandidates(spot: Spot, { today, template, language }: CompletionContext): Candidate[] {
  const texts = draftTexts(language);
  if (spot.lines.some((line, at) => at !== spot.line && line.trim() !== '') || !spot.atEnd) return [];
  if (!begins(spot.typed, texts.skeleton.label) || spot.lines.length > 50) return [];
  const form = houseStyle(spot.meeting, template);
  const day = today ?? '2021-03-10';
  const item = itemDraft('case', form, 1, { body: '', date: '' }, texts.titlePlace).replace(
    /\$\{(\d+)/g,
    (_all, at: string) => `\${${Number(at) + 4}`,
  );
  const text = [
    `REFERAT ${place(1, texts.skeleton.body)} d. ${place(2, formatDate(day, 'numeric'))}`,
    `Mødedato ${place(3, longDay(day))}`,
    `Mødedeltagere ${place(4, texts.skeleton.members)}`,
    item,
    '',
  ].join('\n\n');
  return [
    {
      label: texts.skeleton.label,
      text,
      snippet: true,
      detail: texts.skeleton.detail,
      kind: Kind.Snippet,
      from: spot.start,
      data: { kind: 'preview', text: withoutPlaces(text) },
    },
  ];
}
