/** Text made to hurt: no scan reads the same words again and again, so the answers grow with the text and not with its square. */
import { describe, expect, test } from 'vitest';
import { checkOnce, DEFAULT_CONFIG } from '../../../server/src/check.ts';
import { completions } from '../../../server/src/features/completion/completion.ts';
import { sourcesOf } from '../../../server/src/features/completion/drafting-sources.ts';
import { joinParagraph } from '../../../server/src/features/edits/join-paragraph.ts';
import { foldingRanges } from '../../../server/src/features/folding/folding.ts';
import { selectionRanges } from '../../../server/src/features/folding/selection-range.ts';
import { hover } from '../../../server/src/features/hover/hover.ts';
import { documentLinks } from '../../../server/src/features/links/document-links.ts';
import { outline } from '../../../server/src/features/outline/outline.ts';
import { referencesAt } from '../../../server/src/features/references/references.ts';
import { semanticTokens } from '../../../server/src/features/tokens/semantic-tokens.ts';
import { parse, type Referat } from '../../../server/src/syntax/index.ts';
import { growthOf } from '../support/growth.ts';

const HEAD = ['REFERAT Kulturudvalget d. 10-03-2021', '', 'Punkt 1: Ny hal', '', 'Beslutning', ''];
const SIZE = 300_000;
/** Lines of a document whose characters would be as many. */
const LINE_SHARE = 25;

const oneLine =
  (unit: string) =>
  (size: number): string[] => [...HEAD, unit.repeat(size / unit.length)];
const manyLines =
  (...units: string[]) =>
  (size: number): string[] => [
    ...HEAD,
    ...Array.from({ length: size / LINE_SHARE }, (_, i) => units[i % units.length] as string),
  ];

describe('hostile text', () => {
  test.each([
    ['one line of mentions', oneLine('punkt 1 og 2, ')],
    ['one line of a list of numbers', oneLine('1, ')],
    ['one line of mentions in a list', (size: number) => [...HEAD, `punkterne ${'1, '.repeat(size / 3)}`]],
    ['one line of bodies', oneLine('Miljø- og Teknikudvalget ')],
    ['one line of hyphens', oneLine('Miljø-')],
    ['one line of dates', oneLine('den 31. april 2021, pkt. ')],
    ['one line of digits and dashes', oneLine('12-')],
    ['one line of full stops', oneLine('.')],
    ['one line of blanks', oneLine(' \u00a0')],
    ['one word', oneLine('å')],
    ['only items', manyLines('Punkt 1: Ny hal')],
    ['only decisions and absences', manyLines('Beslutning', 'Godkendt.', 'Afbud: Anna Holm', '')],
    ['earlier decisions', manyLines('Beslutning i Byrådet den 9. marts 2021, pkt. 4', '', 'Afbud: Anna Holm', '')],
    ['only attachments', manyLines('Bilag', '', 'Punkt 1.pdf')],
    ['only groups', manyLines('Lukkede punkter', '')],
    [
      'contents that begin alike',
      (size: number) => ['Indholdsfortegnelse', ...manyLines('Godkendelse af regnskab.....\t3')(size)],
    ],
  ])('%s', (_, make) => {
    const growth = growthOf((size) => ({ referat: parse(make(size)), lines: make(size) }), answerAll, SIZE);
    expect(growth).toMatchObject({ linear: true });
  });
});

describe('the outline of a damaged text', () => {
  test('shows the first two thousand of a million sections, and says all there is in small ones', () => {
    const sections = (count: number) =>
      Array.from({ length: count }, () => ['Indstilling', '', 'At det godkendes.', '']);
    const childrenOf = (count: number) => {
      const [item] = outline(parse([...HEAD.slice(0, 4), ...sections(count).flat()]), 'da').flatMap(
        function all(symbol): (typeof symbol)[] {
          return symbol.name.includes('Ny hal') ? [symbol] : (symbol.children ?? []).flatMap(all);
        },
      );
      return item?.children?.length;
    };
    expect(childrenOf(1_999)).toBe(1_999);
    expect(childrenOf(5_000)).toBe(2_000);
  });

  test('reads what is decided in front of a decision of megabytes', () => {
    const decided = (text: string) => JSON.stringify(outline(parse([...HEAD, text]), 'da'));
    expect(decided(`Godkendt. ${'Udvalget drøftede sagen. '.repeat(4_000)}`)).toContain('Godkendt');
    expect(decided(`${'ord '.repeat(50_000)}. Godkendt.`)).not.toContain('Godkendt');
  });
});

describe('hundreds of thousands of one thing', () => {
  const MANY = 150_000;
  const context = { language: 'da', sources: sourcesOf(() => []), snippets: false, today: '2021-03-10' } as const;

  test.each([
    ['sections of one item', [...HEAD, ...Array.from({ length: MANY }, (_, i) => ['Indstilling', `At ${i}`]).flat()]],
    [
      'points of a recommendation',
      [...HEAD.slice(0, 4), 'Indstilling', ...points(MANY), 'Beslutning', 'Ad 1: Godkendt.'],
    ],
    ['mentions in a head', [HEAD[0] as string, '', 'se punkt 1, 2 og 3, '.repeat(MANY), ...HEAD.slice(1)]],
    ['laws in a line', [...HEAD, 'efter § 20 i kommunestyrelsesloven og '.repeat(MANY)]],
    ['lines of a paragraph', [...HEAD, ...Array.from({ length: MANY }, () => 'teksten fortsætter uden ophold og')]],
  ])('%s fit in: %#', (_, lines) => {
    const referat = parse(lines);
    expect(() => checkOnce(referat, DEFAULT_CONFIG)).not.toThrow();
    const last = { line: lines.length - 1, character: 0 };
    expect(() => completions(referat, lines, last, context)).not.toThrow();
    expect(() => joinParagraph(referat, lines, last)).not.toThrow();
    expect(() => documentLinks(referat, 'file:///a', 'da')).not.toThrow();
  });
});

function points(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${i + 1}. at punktet godkendes`);
}

function answerAll({ referat, lines }: { referat: Referat; lines: readonly string[] }): void {
  outline(referat, 'da');
  foldingRanges(referat);
  semanticTokens(referat);
  documentLinks(referat, 'file:///a', 'da');
  for (const line of [0, HEAD.length, lines.length - 1])
    for (const character of [0, 7, (lines[line]?.length ?? 0) >> 1, lines[line]?.length ?? 0]) {
      hover(referat, { line, character }, { language: 'da' });
      referencesAt(referat, { line, character }, true);
      selectionRanges(referat, lines, [{ line, character }]);
    }
}
