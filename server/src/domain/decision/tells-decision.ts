/** Whether a paragraph tells what those who met did, or the case itself. */
import { isBody } from './acts/nouns.ts';
import { sentencesOf } from './grammar/sentences.ts';
import { readDecision } from './read-decision.ts';

/** Text in front of the sentence that decides that is no telling of the case yet. */
const LONGEST_LEAD = 100;
/** Words in which a sentence names who acts. */
const OPENING = 6;

/**
 * True for a decision, a vote, or a sentence that begins with the body that met (`Udvalget ønsker …`), even where nobody can
 * tell what becomes of the case.
 */
export function tellsDecision(paragraph: string): boolean {
  const reading = readDecision(paragraph);
  if (reading.class !== 'other' && (reading.sentence?.start ?? 0) <= LONGEST_LEAD) return true;
  if (reading.votes.some(({ start }) => start <= LONGEST_LEAD)) return true;
  const words = sentencesOf(paragraph)[0]?.tokens.filter(({ kind }) => kind === 'word') ?? [];
  return words.slice(0, OPENING).some((word) => isBody(word));
}
