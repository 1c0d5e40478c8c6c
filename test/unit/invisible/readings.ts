/** What is made of a text, so that two spellings of it can be compared. */
import { checkOnce } from '../../../server/src/check.ts';
import { asRead } from '../../../server/src/domain/signs/composed.ts';
import { outlineData } from '../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { decodeText } from '../../../server/src/text/decode.ts';
import { splitLines } from '../../../server/src/text/split-lines.ts';

/** Texts as they read, lines as they were. */
export function readings(text: string, lineOf: (line: number) => number): string[] {
  const { text: decoded } = decodeText(new TextEncoder().encode(text));
  const lines = splitLines(decoded);
  const referat = parse(lines);
  const plain = (words: string): string => asRead(words.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const at = (line: number): number => lineOf(line - 1) + 1;
  const { kind, title, items } = outlineData(referat, '');
  return [
    `${kind} ${title ? `${plain(title.text)} · ${plain(title.body)} · ${title.date} ${at(title.line)}` : ''}`,
    ...items.flatMap((item) => [
      `${at(item.line)} item ${plain(item.number ?? '')} ${plain(item.title)} ${item.closed} ${plain(item.journalNumber?.text ?? '')}`,
      ...item.sections.map(({ line, heading, role, earlier }) => `${at(line)}   ${role} ${plain(heading)} ${earlier}`),
      ...item.attendance.map(({ line, text: words }) => `${at(line)}   absent ${plain(words)}`),
      ...item.attachments.map(({ line, name }) => `${at(line)}   attachment ${plain(name)}`),
    ]),
    ...checkOnce(referat, { rules: {} }).map(
      ({ range, rule, messageId }) => `${at(range.start.line + 1)} ${rule} ${messageId}`,
    ),
  ];
}
