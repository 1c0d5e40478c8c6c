/** The text points to an attachment that the item does not list. */
import { attachmentsOf } from '../syntax/details/attachments.ts';
import type { Item } from '../syntax/tree.ts';
import { type ItemRule, lineRange, type RuleFinding } from './rule.ts';

const NUMBERED =
  /(?<![\p{L}\d])bilag[ \u00a0](?:nr\.?[ \u00a0])?(\d{1,2})(?![\d.,]\d|[\p{L}\d]|[ \u00a0](?:til|i|fra|på)[ \u00a0])/giu;
/** Attachments of something else: a law, a plan, an agreement. */
const OF_ANOTHER =
  /(?:ens|ets|ernes|nets|lovs|lov|nes|jf\.? lov\p{L}*|direktiv\p{L}*|bekendtgørelse\p{L}*)[ \u00a0]$/iu;
const HEADS = /^[ \u00a0]*[-–:]/;
const ENCLOSED =
  /(?<![\p{L}])(?:er|bliver|blev|som|hvilket er) (?:vedlagt|vedhæftet)(?![\p{L}])|(?<![\p{L}])vedlægges(?! ikke)(?![\p{L}])/giu;
const SUSPECT = /bilag|vedl|vedh/i;

export const attachmentReference: ItemRule = {
  meta: {
    id: 'attachment-reference',
    severity: 'information',
    scope: 'item',
    fix: 'none',
    messages: ['no-such-number', 'no-attachments'],
  },
  check({ item, facts, summary }) {
    // Documents that never list attachments (web pages lose them) say nothing about any.
    if (!facts.listsAttachments || summary.closed) return [];
    const names = attachmentsOf(item).map(({ name }) => name);
    const lists = item.sections.some((section) => section.role === 'attachments');
    const found: RuleFinding[] = [];
    for (const line of bodyLines(item)) {
      const text = item.lines[line] as string;
      if (!SUSPECT.test(text)) continue;
      if (lists) found.push(...numbered(text, line, names));
      else found.push(...enclosed(text, line));
    }
    return found;
  },
};

function numbered(text: string, line: number, names: readonly string[]): RuleFinding[] {
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const number = Number(match[1]);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (number <= names.length || number === 0 || OF_ANOTHER.test(before)) return [];
    // `Bilag 2 – …` at the beginning of a line heads a paragraph of the text.
    if (match.index === text.length - text.trimStart().length && HEADS.test(text.slice(match.index + match[0].length)))
      return [];
    // A list that numbers its attachments itself may begin anywhere.
    if (names.some((name) => new RegExp(`(?:^|\\D)0?${number}(?:\\D|$)`).test(name))) return [];
    const range = lineRange(line, match.index, match.index + match[0].length);
    return [{ messageId: 'no-such-number', params: { number, count: names.length }, range }];
  });
}

function enclosed(text: string, line: number): RuleFinding[] {
  const match = ENCLOSED.exec(text);
  ENCLOSED.lastIndex = 0;
  if (!match) return [];
  const word = match[0].split(' ').at(-1) ?? match[0];
  const end = match.index + match[0].length;
  return [{ messageId: 'no-attachments', range: lineRange(line, end - word.length, end) }];
}

/** Lines of running text outside the attachments. */
function* bodyLines(item: Item): Generator<number> {
  for (const section of item.sections) {
    if (section.role === 'attachments') continue;
    for (let line = section.start + section.heading.lineCount; line < section.end; line++) yield line;
  }
}
