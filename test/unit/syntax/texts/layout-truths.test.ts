/** A truth names what stands in its text: a mistyped line would count against the program. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../../server/src/rules/registry.ts';
import { decodeText } from '../../../../server/src/text/decode.ts';
import { splitLines } from '../../../../server/src/text/split-lines.ts';

interface Place {
  readonly line: number;
}
interface Truth {
  readonly file: string;
  readonly items: readonly (Place & {
    readonly number: string | null;
    readonly title: string | null;
    readonly also?: readonly number[];
    readonly journal: (Place & { readonly number: string }) | null;
    readonly sections: readonly (Place & { readonly heading: string; readonly end?: number })[];
    readonly attachments?: readonly number[];
    readonly attendance?: readonly number[];
  })[];
  readonly findings: readonly (Place & { readonly rule: string })[];
}

const layouts = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../../fixtures/layouts');
const known = RULES.map(({ meta }) => meta.id);

/** What the truth says of the text and the text does not bear out. */
function unfounded(truth: Truth, lines: readonly string[]): string[] {
  const wrong: string[] = [];
  const at = (line: number) => lines[line - 1] ?? '';
  const holds = (line: number, words: string) => at(line).toLowerCase().includes(words.toLowerCase());
  const expectAt = (line: number, words: string) => {
    if (!holds(line, words)) wrong.push(`${line}: no "${words}"`);
  };
  let before = 0;
  for (const item of truth.items) {
    if (item.line <= before) wrong.push(`${item.line}: not after line ${before}`);
    before = item.line;
    // The number may stand alone on a line beside the title's.
    const { number } = item;
    const numbered = number === null || [item.line, ...(item.also ?? [])].some((line) => holds(line, number));
    if (!numbered) wrong.push(`${item.line}: no number "${number}"`);
    const start = (item.title ?? '').slice(0, 12);
    // A title may come from the list of contents alone.
    if (
      ![item.line, ...(item.also ?? [])].some((line) => holds(line, start)) &&
      !lines.slice(0, item.line).some((line) => line.includes(start))
    )
      wrong.push(`${item.line}: no title "${item.title}"`);
    if (item.journal !== null) expectAt(item.journal.line, item.journal.number);
    for (const { line, heading, end } of item.sections) {
      expectAt(line, heading.split(' ')[0] ?? '');
      if (end !== undefined && (end < line || at(end).trim() === '')) wrong.push(`${line}: ends at ${end}`);
    }
    for (const line of [...(item.attachments ?? []), ...(item.attendance ?? [])])
      if (line <= item.line || at(line).trim() === '') wrong.push(`${line}: nothing there`);
  }
  for (const { line, rule } of truth.findings) {
    if (!known.includes(rule)) wrong.push(`${line}: no rule ${rule}`);
    if (line > lines.length) wrong.push(`${line}: behind the end`);
  }
  return wrong;
}

describe.each(['dev', 'kept-back'])('%s', (folder) => {
  const files = fs.readdirSync(path.join(layouts, folder)).filter((file) => file.endsWith('.truth.json'));
  test.each(files)('%s', (file) => {
    const truth: Truth = JSON.parse(fs.readFileSync(path.join(layouts, folder, file), 'utf8'));
    const { text } = decodeText(fs.readFileSync(path.join(layouts, folder, truth.file)));
    expect(truth.file).toBe(file.replace(/truth\.json$/, 'txt'));
    expect(unfounded(truth, splitLines(text))).toEqual([]);
  });
});

test('a truth that is off by a line is found', () => {
  const item = {
    number: '2',
    title: 'Ny bro',
    line: 1,
    journal: null,
    sections: [{ line: 3, heading: 'Beslutning', end: 2 }],
  };
  const truth = { file: 'x.txt', items: [item], findings: [{ line: 9, rule: 'no-such-rule' }] };
  expect(unfounded(truth, ['Referat', '', '2. Ny bro', 'Beslutning'])).toEqual([
    '1: no number "2"',
    '1: no title "Ny bro"',
    '3: no "Beslutning"',
    '3: ends at 2',
    '9: no rule no-such-rule',
    '9: behind the end',
  ]);
});
