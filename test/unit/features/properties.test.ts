/** What every answer must keep on any text: ranges within ranges, tokens that do not overlap, nothing thrown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import { foldingRanges } from '../../../server/src/features/folding/folding.ts';
import { selectionRanges } from '../../../server/src/features/folding/selection-range.ts';
import { hover } from '../../../server/src/features/hover/hover.ts';
import { documentLinks } from '../../../server/src/features/links/document-links.ts';
import { outline } from '../../../server/src/features/outline/outline.ts';
import { status } from '../../../server/src/features/outline/status.ts';
import { definitionAt, documentHighlights, referencesAt } from '../../../server/src/features/references/references.ts';
import { semanticTokens } from '../../../server/src/features/tokens/semantic-tokens.ts';
import { Parser, parse } from '../../../server/src/syntax/index.ts';

const LINES = [
  '',
  '',
  '\u00a0',
  'REFERAT Kulturudvalget d. 10-03-2021',
  'Referat',
  'Mødedato Onsdag d. 10. marts 2021 kl. 15:00',
  'Indholdsfortegnelse',
  'Ny hal i Lundby.....\t3',
  'Åbne punkter',
  'Lukkede punkter',
  'Punkt 1: Ny hal i Lundby',
  'Punkt 2: Orientering om den nye hal i Lundby og om de samarbejdsaftaler, der',
  '\fPunkt 3: (Lukket) Salg af grund',
  'Punkt 4:',
  '15.00.00-A00-2-21',
  '15.00.00-a00-2-2021',
  'Sagsnr.: 17/45',
  'Sagsfremstilling',
  '## **Sagsfremstilling**',
  'Baggrund',
  'Hvad naboerne siger',
  'Indstilling',
  '1. at bevillingen gives, jf. punkt 2',
  'Beslutning',
  'Beslutning i Økonomiudvalget den 09-03-2021, pkt. 24:',
  'Godkendt, idet punkterne 1, 2 og 3 og pkt. 4 behandles tirsdag d. 31. februar 2021.',
  'Afbud:',
  'Anna Holm og Bo Lind (V)',
  'Bilag',
  'Notat om hallen.pdf',
  'En lang linje uden ende, som siger noget om hallen, og som derfor ikke er en overskrift.',
];
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ' ')),
  },
);
const text = fc.array(line, { minLength: 1, maxLength: 50 });
const place = fc.record({ line: fc.nat({ max: 60 }), character: fc.nat({ max: 120 }) });

function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function within(outer: Range, inner: Range): boolean {
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

function inText(lines: readonly string[], { start, end }: Range): boolean {
  return before(start, end) && start.character >= 0 && end.character <= (lines[end.line]?.length ?? -1);
}

function checkSymbols(lines: readonly string[], symbols: readonly DocumentSymbol[], parent?: Range): void {
  let previous: Position = { line: 0, character: 0 };
  const kinds = new Set(symbols.map(({ kind }) => kind));
  expect(kinds.size).toBeLessThanOrEqual(1);
  for (const symbol of symbols) {
    expect(symbol.name.trim()).not.toBe('');
    expect(inText(lines, symbol.range)).toBe(true);
    expect(within(symbol.range, symbol.selectionRange)).toBe(true);
    if (parent) expect(within(parent, symbol.range)).toBe(true);
    expect(before(previous, symbol.range.start)).toBe(true);
    previous = symbol.range.end;
    checkSymbols(lines, symbol.children ?? [], symbol.range);
  }
}

describe('on any text', () => {
  test('symbols lie within their parents, one after another, siblings of one kind', () => {
    fc.assert(fc.property(text, (lines) => checkSymbols(lines, outline(parse(lines), 'da'))));
  });

  test('folds are of two lines or more and never cross', () => {
    fc.assert(
      fc.property(text, (lines) => {
        const open: number[] = [];
        let last = -1;
        for (const { startLine, endLine } of foldingRanges(parse(lines))) {
          expect(endLine).toBeGreaterThan(startLine);
          expect(endLine).toBeLessThan(lines.length);
          // Two folds on one line cannot both be shown.
          expect(startLine).toBeGreaterThan(last);
          last = startLine;
          while (open.length > 0 && (open.at(-1) as number) < startLine) open.pop();
          expect(endLine).toBeLessThanOrEqual(open.at(-1) ?? Number.POSITIVE_INFINITY);
          open.push(endLine);
        }
      }),
    );
  });

  test('tokens lie on their lines, in order, without overlap; a range is a part of the whole', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 50 }), (lines, at) => {
        const referat = parse(lines);
        const data = semanticTokens(referat);
        let row = 0;
        let column = 0;
        let end = 0;
        for (let i = 0; i < data.length; i += 5) {
          const [deltaLine, deltaStart, length] = data.slice(i, i + 3) as [number, number, number];
          column = deltaLine === 0 ? column + deltaStart : deltaStart;
          if (deltaLine > 0) end = 0;
          row += deltaLine;
          expect(length).toBeGreaterThan(0);
          expect(column).toBeGreaterThanOrEqual(end);
          end = column + length;
          expect(end).toBeLessThanOrEqual(lines[row]?.length ?? -1);
        }
        expect(semanticTokens(referat, at, at + 5).length).toBeLessThanOrEqual(data.length);
      }),
    );
  });

  test('what is kept from before an edit equals what is computed afresh', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), line, fc.boolean()), { maxLength: 6 }), (start, edits) => {
        const lines = [...start];
        const parser = new Parser(lines);
        semanticTokens(parser.referat);
        for (const [at, inserted, replace] of edits) {
          outline(parser.referat, 'da');
          foldingRanges(parser.referat);
          const row = at % lines.length;
          const removed = replace ? 1 : 0;
          lines.splice(row, removed, inserted);
          const referat = parser.update(lines, { start: row, removed, inserted: 1 });
          const fresh = parse([...lines]);
          expect(outline(referat, 'da')).toEqual(outline(fresh, 'da'));
          expect(foldingRanges(referat)).toEqual(foldingRanges(fresh));
          expect(documentLinks(referat, 'file:///a', 'da')).toEqual(documentLinks(fresh, 'file:///a', 'da'));
          expect(semanticTokens(referat)).toEqual(semanticTokens(fresh));
        }
      }),
    );
  });

  test('hover, definition, references, selection: within the text, around the place asked about', () => {
    fc.assert(
      fc.property(text, place, (lines, position) => {
        const referat = parse(lines);
        const around = (range: Range): void => {
          expect(inText(lines, range)).toBe(true);
          expect(range.start.line).toBeLessThanOrEqual(position.line);
          expect(range.end.line).toBeGreaterThanOrEqual(position.line);
        };
        for (const language of ['da', 'en'] as const) {
          const found = hover(referat, position, { language });
          if (found?.range) around(found.range);
        }
        const definition = definitionAt(referat, position);
        if (definition) {
          expect(inText(lines, definition.targetRange)).toBe(true);
          expect(within(definition.targetRange, definition.targetSelectionRange)).toBe(true);
        }
        for (const range of referencesAt(referat, position, true)) expect(inText(lines, range)).toBe(true);
        documentHighlights(referat, position);
        const [selection] = selectionRanges(referat, lines, [position]);
        for (let each = selection; each?.parent; each = each.parent) {
          expect(within(each.parent.range, each.range)).toBe(true);
          expect(each.parent.range).not.toEqual(each.range);
        }
        for (const { range } of documentLinks(referat, 'untitled:Untitled-1', 'en'))
          expect(inText(lines, range)).toBe(true);
        expect(status(referat, 'file:///a', 1).items).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
