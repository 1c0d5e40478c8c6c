/** Hover: what a decision phrase (`Taget til efterretning`) means in municipal practice. */
import { explainDecision, findDecisionPhrases } from '../../domain/decisions.ts';
import { sectionAt } from '../../syntax/index.ts';
import { textsOf } from '../../texts/texts.ts';
import { bold, paragraphs, plain } from '../support/markdown.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

const REACH = 400;

/** Only in a decision: elsewhere the same words tell, they do not decide. */
export function hoverDecision({ node, line, character, text }: Spot, { language }: HoverOptions): Found | undefined {
  if (node.kind !== 'item') return undefined;
  const section = sectionAt(node, line);
  if (section?.role !== 'decision') return undefined;
  if (section.heading.line === line && (section.inline === undefined || character < section.inline.start))
    return undefined;
  const from = Math.max(0, character - REACH);
  const phrase = findDecisionPhrases(text.slice(from, character + REACH)).find(
    ({ start, end }) => from + start <= character && character <= from + end,
  );
  if (!phrase) return undefined;
  return {
    span: { line, start: from + phrase.start, end: from + phrase.end },
    value: paragraphs(
      bold(textsOf(language).decision.classes[phrase.class]),
      plain(explainDecision(phrase.class, language)),
    ),
  };
}
