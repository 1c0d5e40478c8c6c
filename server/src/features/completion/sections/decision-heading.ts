/** Right after `Beslutning i `: the whole heading, with the meeting's body and day first. */
import { sameBody } from '../../../domain/people/bodies.ts';
import { DECISION_OF_BODY } from '../../../domain/words/sections/section-nouns.ts';
import { draftTexts } from '../../../texts/drafting/drafting.ts';
import { dateLike } from '../../house-style/date-style.ts';
import { houseStyle } from '../../house-style/house-style.ts';
import { type Candidate, type CompletionContext, Kind } from '../candidate.ts';
import { begins, type Spot } from '../spot.ts';

const MOST_BODIES = 20;

export function decisionHeadingCandidates(spot: Spot, context: CompletionContext): Candidate[] {
  const { node } = spot.part;
  if (node.kind !== 'item' || !spot.atEnd || !spot.opens || !DECISION_OF_BODY.test(spot.typed)) return [];
  const own = spot.meeting.template;
  const known = houseStyle(spot.meeting, context.template).sections.find(({ role }) => role === 'decision');
  const sample = known?.dateSample || '10-03-2021';
  const [lead = ''] = DECISION_OF_BODY.exec(spot.typed) ?? [];
  const written = spot.text.slice(spot.start, spot.wordStart);
  const colon = known?.line.endsWith(':') ? ':' : '';
  const texts = draftTexts(context.language);
  const heading = (body: string, date: string): string =>
    `${lead.trimEnd()} ${body}${date === '' ? '' : ` den ${dateLike(date, sample)}`}${colon}`;
  const make = (words: string, detail: string): Candidate[] =>
    begins(spot.typed, words)
      ? [
          {
            label: words,
            text: `${written}${words}${closing(written)}`,
            detail,
            kind: Kind.Keyword,
            from: spot.start,
            data: { kind: 'section', role: 'decision' },
          },
        ]
      : [];
  const others = context.sources
    .bodies()
    .filter((body) => !sameBody(body, own.body))
    .slice(0, MOST_BODIES);
  return [
    ...(own.body === '' ? [] : make(heading(own.body, own.date), texts.ownDecision)),
    ...others.flatMap((body) =>
      make(heading(body, lastBefore(context.sources.meetings(body), own.date)), texts.earlierDecision),
    ),
  ];
}

/** `**` that the line opened. */
function closing(written: string): string {
  return written.includes('**') ? '**' : '';
}

/** The newest of the days (newest first) that does not lie after `date`. */
function lastBefore(days: readonly string[], date: string): string {
  return days.find((day) => date === '' || day <= date) ?? '';
}
