/** Titles that begin as those of items do that come back in every meeting (`Godkendelse af …`, `Eventuelt`). */
import { grouped } from '../../../domain/counting.ts';
import { MEETING_TITLES, RECURRING_TITLES } from '../../../domain/words/meeting-words.ts';

/** Whether a key begins as one of `titles`. By the first letters, so that a title is compared with few. */
function beginsAsOneOf(titles: readonly string[]): (titleKey: string) => boolean {
  const HEAD = 3;
  const byHead = grouped(titles, (title) => title.slice(0, HEAD));
  return (titleKey) => byHead.get(titleKey.slice(0, HEAD))?.some((title) => titleKey.startsWith(title)) ?? false;
}

/** The title comes back in every meeting of some house. */
export const isRecurring = beginsAsOneOf(RECURRING_TITLES);

/** The title stands nowhere but in minutes and agendas. */
export const isOfMeetings = beginsAsOneOf(MEETING_TITLES);
