/** Case numbers that are the meeting's own, not a case's. */
import { headingKey } from '../../domain/roles.ts';
import { itemKindOf, tellsOfOneMatter } from '../../rules/facts/item-kind.ts';
import type { Meeting } from '../../syntax/index.ts';
import { caseKey } from './case-key.ts';

const ownCases = new WeakMap<Meeting, ReadonlySet<string>>();

/**
 * True for the number of the meeting itself, which stands on approval, information and signatures: at how many meetings it
 * stood before tells nobody anything.
 */
export function isMeetingsOwn(meeting: Meeting, text: string): boolean {
  let own = ownCases.get(meeting);
  if (!own) {
    const cases = new Set<string>();
    for (const part of meeting.parts)
      if (part.kind === 'item' && part.caseNumber && isOfEveryMeeting(part.title))
        cases.add(caseKey(part.caseNumber.text));
    own = cases;
    ownCases.set(meeting, own);
  }
  return own.has(caseKey(text));
}

function isOfEveryMeeting(title: string): boolean {
  const kind = itemKindOf(title);
  return kind === 'standing' || (kind === 'information' && !tellsOfOneMatter(headingKey(title)));
}
