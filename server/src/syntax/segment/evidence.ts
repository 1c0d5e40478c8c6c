/**
 * All evidence and its weights, in one table a step: what a line says for heading an item, what a text says for being
 * the minutes or the agenda of a meeting, and what a whole reading explains. One scale throughout: points that add up,
 * roughly half a log-odds each. `choose.ts` adds; nothing here decides alone.
 */
import {
  ATTENDANCE_WORD,
  BODY_WORD,
  LETTER_CLOSING,
  LETTER_OPENING,
  MEETING_SUBJECT,
  MEETING_WORD,
} from '../../domain/words/meeting-words.ts';
import { isSection, type Numbered } from '../lines/line-class.ts';
import type { Evidence } from '../weigh.ts';
import { repeats } from './item-heading.ts';
import * as line from './signs/line-signs.ts';
import * as reading from './signs/reading-signs.ts';
import { isRecurring } from './signs/recurring-title.ts';
import * as text from './signs/text-signs.ts';
import type { MeetingView } from './view.ts';

/** Neighbours that only items have. */
export const STRUCTURE: readonly Evidence<line.LineView>[] = [
  { id: 'case-below', weight: 4, holds: ({ next, view }) => next?.kind === 'case' && !view.caseBefore },
  { id: 'section-below', weight: 3, holds: ({ next }) => line.isRole(next) && !line.inlineDecision(next) },
  { id: 'recurring-name-below', weight: 2, holds: (seen) => line.recurringNameBelow(seen) },
  { id: 'code-below', weight: 3, holds: ({ next, view }) => next?.kind === 'code' && view.count(next.shape) >= 2 },
  { id: 'in-contents', weight: 4, holds: (seen) => line.inContents(seen) },
  { id: 'title-below', weight: 2, holds: (seen) => line.titleBelow(seen) },
  { id: 'said-before', weight: 3, holds: (seen) => line.saidBefore(seen) && !line.inContents(seen) },
];

/** Everything else that a line and its neighbours say. */
export const LOOKS: readonly Evidence<line.LineView>[] = [
  { id: 'words', weight: 1, holds: ({ numbered }) => numbered?.weight ?? 0 },
  { id: 'recurring-title', weight: 1.5, holds: (seen) => !line.hasPage(seen) && isRecurring(seen.titleKey) },
  { id: 'number-again', weight: -8, holds: (seen) => line.numberedAbove(seen) || line.endsHeading(seen) },
  { id: 'set-apart', weight: 1, holds: (seen) => line.standsApart(seen) },
  { id: 'opens-paragraph', weight: 0.5, holds: (seen) => line.opensParagraph(seen) },
  { id: 'text-below', weight: 0.5, holds: (seen) => line.hasText(seen) },
  {
    id: 'said-twice',
    weight: -8,
    holds: (seen) => line.inList(seen) && repeats(seen.previous as Numbered, seen.mark as Numbered),
  },
  { id: 'introduced', weight: -3, holds: (seen) => seen.structure < 4 && line.introduced(seen) },
  { id: 'decides', weight: -4, holds: ({ numbered }) => numbered?.decision ?? false },
];

/** What speaks against lines that would stand alone; of points of a list it does not. */
export const OF_LISTS: readonly Evidence<line.LineView>[] = [
  { id: 'list-goes-on', weight: -3, holds: (seen) => line.inList(seen) && !line.parted(seen) },
  { id: 'list-follows', weight: -3, holds: (seen) => line.listFollows(seen) },
];

/** Points from looks beyond this add nothing: any long list looks like titles. */
export const MOST_LOOKS = 6;

/** Against every text: most are no minutes. */
export const PRIOR = -10;

/** What a text says for being the minutes or the agenda of a meeting, or against it. */
export const TEXT: readonly Evidence<MeetingView>[] = [
  { id: 'title-word', weight: 5, holds: (view) => view.titled },
  { id: 'meeting-word', weight: 4, holds: (view) => !view.titled && text.headSays(view, MEETING_WORD) },
  { id: 'subject', weight: 4, holds: (view) => text.headSays(view, MEETING_SUBJECT) },
  { id: 'agenda-word', weight: 3, holds: (view) => text.hasContentsHeading(view) },
  { id: 'body', weight: 1.5, holds: (view) => text.headSays(view, BODY_WORD) },
  { id: 'date', weight: 1.5, holds: (view) => text.headIsDated(view) },
  { id: 'meeting-facts', weight: 1.5, holds: (view) => Math.min(3, text.factsTold(view)) },
  { id: 'attendance', weight: 2, holds: (view) => text.tellsAttendance(view) || text.headSays(view, ATTENDANCE_WORD) },
  { id: 'decisions', weight: 3, holds: (view) => Math.min(3, text.countRole(view, 'decision')) },
  { id: 'recommendations', weight: 1, holds: (view) => Math.min(2, text.countRole(view, 'recommendation')) },
  { id: 'meeting-titles', weight: 1.5, holds: (view) => Math.min(3, text.countMeetingTitles(view)) },
  { id: 'letter-opening', weight: -4, holds: (view) => text.headSays(view, LETTER_OPENING) },
  { id: 'letter-closing', weight: -1, holds: (view) => text.headingsSay(view, LETTER_CLOSING) },
  { id: 'other-document', weight: -20, holds: text.isOtherDocument },
];

/** What a reading as a whole explains, and what it leaves unexplained. No row holds stronger than the reading has items. */
export const READING: readonly Evidence<reading.Whole>[] = [
  { id: 'decision-each', weight: 1.5, holds: reading.decided },
  { id: 'decided-twice', weight: -2, holds: reading.decidedTwice },
  { id: 'recommended-twice', weight: -2, holds: reading.recommendedTwice },
  { id: 'decision-before-all', weight: -2, holds: reading.decisionsBefore },
  { id: 'undecided', weight: -1, holds: reading.undecided },
  { id: 'in-sequence', weight: 0.5, holds: (whole) => Math.min(4, reading.steps(whole)) },
  { id: 'goes-on', weight: -3, holds: reading.goesOn },
  { id: 'number-missing', weight: -1, holds: reading.numbersMissing },
  { id: 'number-falls', weight: -2.5, holds: reading.falls },
  { id: 'said-again', weight: -3, holds: reading.saidAgain },
  { id: 'same-title', weight: -3, holds: reading.sameTitles },
  { id: 'list-inside', weight: -3, holds: reading.inLists },
  { id: 'leaves-numbers', weight: -3, holds: reading.numbersLeft },
  { id: 'alike-left', weight: -2, holds: (whole) => Math.min(4, reading.alikeLeft(whole)) },
  { id: 'titles-left', weight: -1, holds: (whole) => Math.min(3, reading.titlesLeft(whole)) },
  { id: 'opens-with-topic', weight: 1, holds: ({ headings }) => headings.filter(({ mark }) => isTopic(mark)).length },
  { id: 'alone', weight: -1, holds: ({ headings }) => headings.length === 1 },
];

function isTopic(mark: Parameters<typeof isSection>[0]): boolean {
  return isSection(mark) && mark.role === 'topic';
}
