/** What an item decides, read once per decision section: every rule, view, hover, table and outline asks here. */
import {
  type DecisionClass,
  type DecisionReading,
  mayTellOpposition,
  readDecision,
  sentenceText,
  shortDecision,
  type Vote,
} from '../../domain/decision/index.ts';
import {
  type Item,
  ownDecision,
  readBodyHeading,
  type Section,
  type SectionWords,
  sectionWords,
  spanWords,
  type TextSpan,
} from '../../syntax/index.ts';

export interface Decision {
  /** Undefined where it stands on the line of the title. */
  readonly section: Section | undefined;
  readonly class: DecisionClass;
  /** A few words for a list, the sentence itself where the class is `other`; `''` when nothing stands under the heading. */
  readonly label: string;
  /** What a hover or a table shows: the label, or the whole sentence where the class is `other`. */
  readonly told: string;
  /** The sentence that decides, as written in one line; the first one where the class is `other`. */
  readonly text: string;
  /** Line of that sentence, 0-based from the item; the heading's when nothing stands under it. */
  readonly line: number;
  readonly votes: readonly Vote[];
  /** Somebody disagreed, by vote or in writing. */
  readonly dissent: boolean;
  readonly reading: DecisionReading;
  readonly words: SectionWords;
}

/** What is decided stands in front; decisions of several pages are remarks of the minority and notes. */
const LONGEST_DECISION = 50_000;
const LONGEST_SENTENCE = 1_000;

const decisions = new WeakMap<Section | TextSpan, Decision>();

/** A decision section's decision. */
export function decisionIn(item: Item, section: Section): Decision {
  let found = decisions.get(section);
  if (!found) {
    found = decisionFrom(wordsOf(item, section), section.heading.line, section);
    decisions.set(section, found);
  }
  return found;
}

/** What stands behind the title. */
function answerIn(item: Item, answer: TextSpan): Decision {
  let found = decisions.get(answer);
  if (!found) {
    found = decisionFrom(spanWords(item, answer), answer.line, undefined);
    decisions.set(answer, found);
  }
  return found;
}

function decisionFrom(words: SectionWords, line: number, section: Section | undefined): Decision {
  const reading = readDecision(words.text);
  const label = shortDecision(words.text, reading);
  const sentence = sentenceText(words.text, reading).slice(0, LONGEST_SENTENCE);
  return {
    section,
    class: reading.class,
    label,
    told: reading.class === 'other' ? sentence : label,
    text: sentence,
    line: reading.sentence ? words.placeOf(reading.sentence.start).line : line,
    votes: reading.votes,
    dissent: reading.dissent,
    reading,
    words,
  };
}

/** Whether anybody may be told to have voted against or for neither in the item's own decision, which is then worth reading. */
export function mayBeOpposed(item: Item): boolean {
  const section = ownDecision(item);
  if (section) return mayTellOpposition(wordsOf(item, section).text);
  return item.answer !== undefined && mayTellOpposition(spanWords(item, item.answer).text);
}

function wordsOf(item: Item, section: Section): SectionWords {
  return withoutBodyLine(sectionWords(item, section, LONGEST_DECISION));
}

/** Some houses repeat body and date on a line of its own below `Beslutning`; it decides nothing. */
function withoutBodyLine(words: SectionWords): SectionWords {
  const end = words.text.indexOf('\n');
  return end > 0 && readBodyHeading(words.text, 0, end) ? words.from(end + 1) : words;
}

/** The item's own decision in short; undefined when it has none. */
export function decisionOf(item: Item): Decision | undefined {
  const section = ownDecision(item);
  if (section) return decisionIn(item, section);
  return item.answer && answerIn(item, item.answer);
}
