import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { PreviewParts } from '../../../server/src/preview/preview-parts.ts';
import { Parser, parse } from '../../../server/src/syntax/index.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');

const TEXT = `REFERAT Vejudvalget d. 03-05-2022

Mødested Rådhuset

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Skilte <script>alert(1)</script> & andet

05.01.08-A00-2-20

Sagsfremstilling

Skiltene er slidte:

1. De gamle tages ned
2. Nye sættes op

Beslutning

Godkendt.

Punkt 3: Lukket: Køb af areal
`.split('\n');

const none: ReadonlySet<number> = new Set();
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&');

test('head and items with their titles, lines and what is closed', () => {
  const parts = new PreviewParts().of(parse(TEXT), none);
  expect(parts.map(({ kind, line, title, closed }) => [kind, line, title, closed])).toEqual([
    ['head', 0, 'REFERAT Vejudvalget d. 03-05-2022', false],
    ['item', 4, 'Punkt 1: Godkendelse af dagsorden', false],
    ['item', 10, 'Punkt 2: Skilte <script>alert(1)</script> & andet', false],
    ['item', 25, 'Punkt 3: Lukket: Køb af areal', true],
  ]);
});

test('headings by level, the decision apart, lists as lists, each block with its line', () => {
  const [, , item] = new PreviewParts().of(parse(TEXT), none);
  expect(item?.html).toBe(
    '<h2 data-line="0">Punkt 2: Skilte &#x3C;script>alert(1)&#x3C;/script> &#x26; andet</h2>' +
      '<p class="case" data-line="2">05.01.08-A00-2-20</p>' +
      '<section><h3 data-line="4">Sagsfremstilling</h3><p data-line="6">Skiltene er slidte:</p>' +
      '<ol data-line="8"><li>De gamle tages ned</li><li>Nye sættes op</li></ol></section>' +
      '<section class="decision"><h3 data-line="11">Beslutning</h3><p data-line="13">Godkendt.</p></section>',
  );
});

test('contents with the page apart from the title', () => {
  const text =
    'REFERAT Vejudvalget d. 03-05-2022\n\nIndholdsfortegnelse\n\nEndelig vedtagelse af lokalplan 87.....\t5\nEventuelt.....\t6\n\nPunkt 1: Endelig vedtagelse af lokalplan 87\n\nPunkt 2: Eventuelt\n';
  const [head] = new PreviewParts().of(parse(text.split('\n')), none);
  expect(head?.html).toContain(
    '<li data-line="4"><span>Endelig vedtagelse af lokalplan 87</span><span>5</span></li><li data-line="5"><span>Eventuelt</span><span>6</span></li>',
  );
});

test('items in rows: their heads without bars, their cells below the columns, whose names stand nowhere else', () => {
  const text =
    'Referat af møde i Vejudvalget den 4. marts 2024\n\n| Nr. | Punkt | Beslutning |\n|---|---|---|\n| 1 | Skilte | Godkendt |\n| 2 | Broer | Udsat |\n| 3 | Eventuelt | Intet |\n';
  const [head, , item] = new PreviewParts().of(parse(text.split('\n')), none);
  expect(head?.html).not.toContain('|');
  expect(item?.title).toBe('2 Broer');
  expect(item?.html).toContain('<h2 data-line="0">2 Broer</h2>');
  expect(item?.html).toMatch(/<th scope="col">Beslutning<\/th>.*<td>Udsat<\/td>/);
});

describe('after an edit', () => {
  test('only the part that was touched is new, and only it comes with HTML', () => {
    const lines = [...TEXT];
    const parser = new Parser(lines);
    const preview = new PreviewParts();
    const before = preview.of(parser.referat, none);
    lines.splice(8, 1, 'Godkendt med en bemærkning.', '', 'Og mere.');
    const after = preview.of(
      parser.update(lines, { start: 8, removed: 1, inserted: 3 }),
      new Set(before.map(({ key }) => key)),
    );
    expect(after.map(({ key }, at) => key === before[at]?.key)).toEqual([true, false, true, true]);
    expect(after.filter(({ html }) => html !== undefined).map(({ title }) => title)).toEqual([
      'Punkt 1: Godkendelse af dagsorden',
    ]);
    expect(after.map(({ line }) => line)).toEqual([0, 4, 12, 27]);
  });

  test('a client that has nothing gets everything', () => {
    const preview = new PreviewParts();
    preview.of(parse(TEXT), none);
    expect(preview.of(parse(TEXT), none).every(({ html }) => html !== undefined)).toBe(true);
  });
});

test.each(globSync('*/*.referat.txt', { cwd: fixtures }).sort())('no word is lost, lines rise: %s', (name) => {
  const lines = fs.readFileSync(path.join(fixtures, name), 'utf8').split(/\r\n?|\n/);
  const referat = parse(lines);
  const parts = new PreviewParts().of(referat, none);
  for (const { html = '', lineCount } of parts) {
    const at = [...html.matchAll(/data-line="(\d+)"/g)].map(([, digits]) => Number(digits));
    expect(at.every((line) => line >= 0 && line < lineCount)).toBe(true);
  }
  const shown = new Set(plainText(parts.map(({ html }) => html).join(' ')).match(/\p{L}{4,}/gu) ?? []);
  const nodes = referat.meetings.flatMap(({ header, parts: own }) => [header, ...own]);
  const text = nodes.flatMap((node) => node.lines.filter((_, at) => node.classes[at]?.kind !== 'furniture')).join('\n');
  const words =
    text
      .replace(/\u00ad/g, '')
      .normalize('NFC')
      .match(/\p{L}{4,}/gu) ?? [];
  // Words that a line end parted are whole again.
  expect(words.filter((word) => !shown.has(word)).length / Math.max(words.length, 1)).toBeLessThan(0.02);
});
