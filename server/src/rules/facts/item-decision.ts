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
} from '../../syntax/index.ts';

export interface Decision {
  readonly section: Section;
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

const decisions = new WeakMap<Section, Decision>();

/** A decision section's decision. */
export function decisionIn(item: Item, section: Section): Decision {
  let found = decisions.get(section);
  if (!found) {
    const words = wordsOf(item, section);
    const reading = readDecision(words.text);
    const label = shortDecision(words.text, reading);
    const sentence = sentenceText(words.text, reading).slice(0, LONGEST_SENTENCE);
    found = {
      section,
      class: reading.class,
      label,
      told: reading.class === 'other' ? sentence : label,
      text: sentence,
      line: reading.sentence ? words.placeOf(reading.sentence.start).line : section.heading.line,
      votes: reading.votes,
      dissent: reading.dissent,
      reading,
      words,
    };
    decisions.set(section, found);
  }
  return found;
}

/** Whether anybody may be told to have voted against or for neither in the item's own decision, which is then worth reading. */
export function mayBeOpposed(item: Item): boolean {
  const section = ownDecision(item);
  return section !== undefined && mayTellOpposition(wordsOf(item, section).text);
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
  return section && decisionIn(item, section);
}
