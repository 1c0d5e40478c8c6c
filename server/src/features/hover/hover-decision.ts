/** Hover: what a decision (`Taget til efterretning`) means in municipal practice, and who voted how. */
import { decisionPoints, readDecision } from '../../domain/decision/index.ts';
import { votesText } from '../../domain/decision/votes/vote-text.ts';
import { type Decision, decisionIn } from '../../rules/facts/item-decision.ts';
import { sectionAt } from '../../syntax/index.ts';
import { explainDecision } from '../../texts/minutes/decision-meaning.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { bold, paragraphs, plain } from '../support/markdown.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

/** Only on the words that decide, or on a vote: elsewhere the same words tell, they do not decide. */
export function hoverDecision({ node, line, character }: Spot, { language }: HoverOptions): Found | undefined {
  if (node.kind !== 'item') return undefined;
  const section = sectionAt(node, line);
  if (section?.role !== 'decision') return undefined;
  const decision = decisionIn(node, section);
  const offset = decision.words.offsetAt(line, character);
  return offset === undefined ? undefined : hoverAt(decision, offset, language);
}

function hoverAt(decision: Decision, at: number, language: Language): Found | undefined {
  const { text } = decision.words;
  const point =
    decision.class === 'point-by-point'
      ? decisionPoints(text).find(({ start, end }) => start <= at && at <= end)
      : undefined;
  const from = point ? point.end - point.text.length : 0;
  const reading = point ? readDecision(point.text) : decision.reading;
  const votes = votesText(reading.votes, textsOf(language).decision.sides);
  const phrase = reading.phrase && { start: from + reading.phrase.start, end: from + reading.phrase.end };
  if (phrase && phrase.start <= at && at <= phrase.end)
    return found(decision, phrase, [
      bold(textsOf(language).decision.classes[reading.class]),
      plain(explainDecision(reading.class, language)),
      votes === '' ? undefined : plain(votes),
    ]);
  const vote = reading.votes.find(({ start, sentence }) => from + start <= at && at <= from + sentence.end);
  if (!vote) return undefined;
  return found(decision, { start: from + vote.start, end: from + vote.sentence.end }, [
    bold(textsOf(language).decision.vote),
    plain(votes),
  ]);
}

/** The words on the line they begin on. */
function found(
  { words }: Decision,
  { start, end }: { readonly start: number; readonly end: number },
  parts: readonly (string | undefined)[],
): Found {
  const { line, column } = words.placeOf(start);
  const inLine = words.text.slice(start, end).split('\n', 1)[0] ?? '';
  return { span: { line, start: column, end: column + inLine.length }, value: paragraphs(...parts) };
}
