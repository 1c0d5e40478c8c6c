/** Case numbers that are the meeting's own, not a case's. */
import { oncePer } from '../../domain/once-per.ts';
import { headingKey } from '../../domain/roles.ts';
import { itemKindOf, tellsOfOneMatter } from '../../rules/facts/item-kind.ts';
import type { Item, Meeting } from '../../syntax/index.ts';
import { caseKey } from './case-key.ts';

/**
 * True for the number of the meeting itself, which stands on approval, information and signatures: at how many meetings it
 * stood before tells nobody anything.
 */
export function isMeetingsOwn(meeting: Meeting, text: string): boolean {
  return ownCases(meeting).has(caseKey(text));
}

const ownCases = oncePer(({ parts }: Meeting): ReadonlySet<string> => {
  const own = parts.filter((part): part is Item => part.kind === 'item' && isOfEveryMeeting(part.title));
  return new Set(own.flatMap(({ caseNumber }) => (caseNumber ? [caseKey(caseNumber.text)] : [])));
});

function isOfEveryMeeting(title: string): boolean {
  const kind = itemKindOf(title);
  return kind === 'standing' || (kind === 'information' && !tellsOfOneMatter(headingKey(title)));
}
