/** Hover: the item that a contents line or `punkt 14` points to, with its decision and who was absent. */
import type { Position, Range } from 'vscode-languageserver-types';
import { decisionOf } from '../../rules/facts/item-decision.ts';
import { attachmentsOf, attendanceOf, type Item, type Referat } from '../../syntax/index.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { isElsewhere, pointerAt } from '../references/item-target.ts';
import { plainDate } from '../support/date-text.ts';
import { itemName } from '../support/item-text.ts';
import { bold, code, list, paragraphs, plain } from '../support/markdown.ts';
import { rangeOf } from '../support/positions.ts';
import type { HoverOptions } from './hover-spot.ts';

const MOST_LINES = 12;

/** The range is the document's: the item pointed to lies elsewhere. Headings say nothing about themselves. */
export function hoverReference(
  referat: Referat,
  { line, character }: Position,
  { language }: HoverOptions,
): { readonly value: string; readonly range: Range } | undefined {
  const pointer = pointerAt(referat, line, character);
  if (!pointer || pointer.kind === 'heading') return undefined;
  const range = rangeOf(pointer.span, pointer.base);
  if (pointer.item) return { range, value: itemCard(pointer.item.node, language) };
  const { mention } = pointer;
  if (!mention || !isElsewhere(pointer.meeting.node, mention)) return undefined;
  const where = [mention.body ?? '', mention.date === undefined ? '' : plainDate(mention.date, language)].filter(
    Boolean,
  );
  return {
    range,
    value: paragraphs(
      where.length > 0 ? bold([...where, textsOf(language).reference.item(mention.number)].join(', ')) : undefined,
      plain(textsOf(language).reference.elsewhere),
    ),
  };
}

/** An item in a few lines: name, case number, decision, absent members, number of attachments. */
function itemCard(item: Item, language: Language): string {
  const texts = textsOf(language);
  const { reference } = texts;
  const decision = decisionOf(item);
  const attachments = attachmentsOf(item).length;
  const absent = absentIn(item);
  return paragraphs(
    bold(itemName(item) || texts.outline.untitledItem),
    [item.closed ? plain(texts.closed.title) : '', item.caseNumber ? code(item.caseNumber.text) : '']
      .filter(Boolean)
      .join(' · '),
    list([
      decision
        ? `${plain(reference.decision)}: ${plain(decision.told) || '–'}`
        : item.sections.length > 0
          ? plain(reference.noDecision)
          : undefined,
      ...absent.map(plain),
      attachments > 0 ? plain(reference.attachments(attachments)) : undefined,
    ]),
  );
}

/** One text for each label with the names below it, and for each sentence: `Afbud: A, B`. */
function absentIn(item: Item): string[] {
  const found: string[] = [];
  let label = -1;
  for (const { text, label: isLabel, span } of attendanceOf(item).slice(0, MOST_LINES)) {
    const last = found.length - 1;
    // Names stand right below their label; a sentence about somebody else may stand further down.
    if (!isLabel && label >= 0 && span.line - label <= 2 && !text.endsWith('.')) {
      found[last] = `${found[last]}${found[last]?.endsWith(':') ? ' ' : ', '}${text}`;
      label = span.line;
    } else {
      found.push(text);
      label = isLabel ? span.line : -1;
    }
  }
  return found;
}
