/**
 * Outlines of whole documents as text, beside each invented document: `NAME.outline.txt`. Run with UPDATE=1 to write
 * them anew, then read the difference. What an outline must hold (items, titles, lines) is checked against the
 * hand-made `NAME.outline.json` by the parser's own tests; here it is checked that the outline shows all of it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { outline } from '../../../../server/src/features/outline/outline.ts';
import { type OutlineData, outlineData } from '../../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../../server/src/syntax/index.ts';
import { decodeText } from '../../../../server/src/text/decode.ts';
import { splitLines } from '../../../../server/src/text/split-lines.ts';
import { outlineText } from '../../support/outline-text.ts';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../../fixtures');
const HAND_MADE = '.outline.json';
const documents = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(HAND_MADE))
  .map((file) => file.slice(0, -HAND_MADE.length).replaceAll(path.sep, '/'))
  .sort();

function linesOf(name: string): readonly string[] {
  return splitLines(decodeText(fs.readFileSync(path.join(folder, `${name}.referat.txt`))).text);
}

describe('outlines of whole documents', () => {
  test.each(documents)('%s', (name) => {
    const text = outlineText(outline(parse(linesOf(name)), 'da'));
    const file = path.join(folder, `${name}.outline.txt`);
    if (process.env.UPDATE) fs.writeFileSync(file, text);
    expect(fs.existsSync(file), `${file} is missing: run with UPDATE=1 and read it`).toBe(true);
    expect(text).toBe(fs.readFileSync(file, 'utf8'));
  });

  test.each(documents)('%s shows what was recognised, where it stands', (name) => {
    const referat = parse(linesOf(name));
    const symbols = [...all(outline(referat, 'da'))];
    const data = outlineData(referat, name);
    for (const [line, words] of expected(data)) {
      const here = symbols.filter(({ selectionRange }) => selectionRange.start.line === line - 1);
      expect(here.map((symbol) => symbol.name).join('\n'), `line ${line}`).toContain(words);
    }
  });
});

function* all(symbols: readonly DocumentSymbol[]): Generator<DocumentSymbol> {
  for (const symbol of symbols) {
    yield symbol;
    yield* all(symbol.children ?? []);
  }
}

/** 1-based line and words of every item and section. */
function expected({ items }: OutlineData): [number, string][] {
  return items.flatMap((item): [number, string][] => [
    [item.line, item.title],
    ...item.sections.map(({ line, heading, role }): [number, string] => [
      line,
      role === 'decision' ? '' : heading.replace(/[\s:.]+$/, ''),
    ]),
  ]);
}
