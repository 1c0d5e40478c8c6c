/** However its lines end, a text is the same tree; odd characters change no words. */
import { describe, expect, test } from 'vitest';
import { outlineData } from '../../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { decodeText } from '../../../../server/src/text/decode.ts';
import { LineDocument } from '../../../../server/src/text/line-document.ts';
import { splitLines } from '../../../../server/src/text/split-lines.ts';

const LINES = [
  'REFERAT Kulturudvalget d. 10-03-2021',
  '',
  'Punkt 1: Ny hal i Lundby',
  '',
  '20/1001',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
  'Punkt 2: Eventuelt',
  '',
  'Beslutning',
];
const WANT = outlineData(parse(LINES), 'x');
const outlineOf = (text: string) => outlineData(parse(splitLines(text)), 'x');

describe('line ends', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s', (_, end) => {
    expect(outlineOf(LINES.join(end))).toEqual(WANT);
    expect(outlineOf(LINES.join(end) + end)).toEqual(WANT);
  });

  test('mixed', () => {
    const ends = ['\n', '\r\n'];
    expect(outlineOf(LINES.map((line, i) => line + ends[i % 2]).join(''))).toEqual(WANT);
  });

  test('the line store of the server', () => {
    const document = new LineDocument('file:///x.txt', 1, LINES.join('\r\n'));
    expect(outlineData(parse(document.lines), 'x')).toEqual(WANT);
  });

  test('a line that kept its carriage return', () => {
    expect(outlineData(parse(LINES.map((line) => `${line}\r`)), 'x')).toEqual(WANT);
  });
});

describe('byte order mark', () => {
  test('is dropped when the file is read', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(LINES.join('\r\n'))]);
    expect(outlineOf(decodeText(bytes).text)).toEqual(WANT);
  });

  test('left in the text it is a blank', () => {
    expect(outlineOf(`\ufeff${LINES.join('\n')}`)).toEqual(WANT);
  });
});

describe('odd blanks', () => {
  const replaced = (blank: string) => LINES.map((line) => (line === '' ? blank : line.replaceAll(' ', blank)));

  test('U+00A0 for every blank, also on "blank" lines', () => {
    const seen = outlineData(parse(replaced('\u00a0')), 'x');
    expect(seen.items).toEqual(WANT.items);
    expect(seen.title).toEqual(WANT.title);
  });

  test('blanks and tabs around the words', () => {
    for (const blank of [' ', '\t', '\u00a0', '  \u00a0\t'])
      expect(outlineData(parse(LINES.map((line) => `${blank}${line}${blank}`)), 'x')).toEqual(WANT);
  });

  test('soft hyphens', () => {
    const hyphened = LINES.map((line) =>
      line.replace('Lundby', 'Lund\u00adby').replace('Beslutning', 'Beslut\u00adning').replace('hal', 'h\u00adal'),
    );
    expect(outlineData(parse(hyphened), 'x').items.map((item) => [item.title, item.sections.length])).toEqual(
      WANT.items.map((item) => [item.title, item.sections.length]),
    );
  });

  test('a form feed in front of items and headings', () => {
    const fed = LINES.map((line) => (/^(?:Punkt|Beslutning)/.test(line) ? `\f${line}` : line));
    expect(outlineData(parse(fed), 'x')).toEqual(WANT);
  });
});
