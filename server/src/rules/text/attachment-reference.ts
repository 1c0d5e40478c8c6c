/** The text points to an attachment that the item does not list. */
import {
  ATTACHMENT_OF_ANOTHER,
  ENCLOSED,
  MAY_NAME_ATTACHMENT,
  NUMBERED_ATTACHMENT,
  NUMBERED_NAME,
} from '../../domain/words/attachment-words.ts';
import { attachmentsOf, type Section } from '../../syntax/index.ts';
import { type ItemRule, lineRange, NO_FINDINGS, type RuleFinding } from '../rule.ts';
import { MARK } from '../support/line-marks.ts';
import { LineReader } from '../support/line-reader.ts';
import { sectionsAlong } from '../support/sections-along.ts';

const HEADS = /^[ \u00a0]*[-–:]/;

export const attachmentReference: ItemRule = {
  meta: {
    id: 'attachment-reference',
    severity: 'information',
    scope: 'item',
    fix: 'none',
    messages: ['no-such-number', 'no-attachments'],
  },
  check({ item, facts, summary, memory }) {
    // Documents that never list attachments (web pages lose them) say nothing about any.
    if (!facts.listsAttachments || summary.closed) return NO_FINDINGS;
    const mentions = MENTIONS.read(memory, undefined);
    if (mentions.length === 0) return NO_FINDINGS;
    const lists = item.sections.some((section) => section.role === 'attachments');
    const names = lists ? attachmentsOf(item).map(({ name }) => name) : [];
    const isOwn = speaksOfOwn(
      mentions.flatMap(({ found }) => found.numbered.map(({ number }) => number)),
      names,
    );
    const sectionOf = sectionsAlong(item);
    return mentions.flatMap(({ line, found }) => {
      if (!isBody(sectionOf(line), line)) return NO_FINDINGS;
      if (!lists) return enclosed(found.enclosed, line);
      return isOwn ? missing(found.numbered, line, names) : NO_FINDINGS;
    });
  },
};

/**
 * The numbers are those of the item's own list: it numbers its names, or the text speaks of few more than it has.
 * `bilag 24` where four stand are the attachments of an attachment.
 */
function speaksOfOwn(numbers: readonly number[], names: readonly string[]): boolean {
  if (names.some((name) => NUMBERED_NAME.test(name))) return true;
  const count = names.length;
  return count > 1 && numbers.every((number) => number <= count + 2);
}

/** A numbered attachment that the text speaks of as the item's own. */
interface Numbered {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

interface Mentions {
  readonly numbered: readonly Numbered[];
  /** The word that says something is enclosed. */
  readonly enclosed: { readonly start: number; readonly end: number } | undefined;
}

const MENTIONS = new LineReader(MARK.attachment, (text): Mentions | undefined => {
  if (!MAY_NAME_ATTACHMENT.test(text)) return undefined;
  const numbered = numberedIn(text);
  const found = enclosedIn(text);
  return numbered.length > 0 || found ? { numbered, enclosed: found } : undefined;
});

function numberedIn(text: string): Numbered[] {
  return [...text.matchAll(NUMBERED_ATTACHMENT)].flatMap((match) => {
    const number = Number(match[1]);
    const end = match.index + match[0].length;
    if (number === 0 || ATTACHMENT_OF_ANOTHER.test(text.slice(Math.max(0, match.index - 30), match.index))) return [];
    // `Bilag 2 – …` at the beginning of a line heads a paragraph of the text.
    if (match.index === text.length - text.trimStart().length && HEADS.test(text.slice(end))) return [];
    return [{ number, start: match.index, end }];
  });
}

function enclosedIn(text: string): Mentions['enclosed'] {
  const match = ENCLOSED.exec(text);
  ENCLOSED.lastIndex = 0;
  if (!match) return undefined;
  const word = match[0].split(' ').at(-1) ?? match[0];
  const end = match.index + match[0].length;
  return { start: end - word.length, end };
}

function missing(mentioned: readonly Numbered[], line: number, names: readonly string[]): RuleFinding[] {
  return mentioned.flatMap(({ number, start, end }) => {
    // A list that numbers its attachments itself may begin anywhere.
    if (number <= names.length || names.some((name) => new RegExp(`(?:^|\\D)0?${number}(?:\\D|$)`).test(name)))
      return [];
    return [
      { messageId: 'no-such-number', params: { number, count: names.length }, range: lineRange(line, start, end) },
    ];
  });
}

function enclosed(word: Mentions['enclosed'], line: number): readonly RuleFinding[] {
  return word ? [{ messageId: 'no-attachments', range: lineRange(line, word.start, word.end) }] : NO_FINDINGS;
}

/** Running text under a heading, outside the attachments. */
function isBody(section: Section | undefined, line: number): boolean {
  return section !== undefined && section.role !== 'attachments' && line >= section.start + section.heading.lineCount;
}
