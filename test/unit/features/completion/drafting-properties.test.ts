/** What drafting keeps on any text: nothing is thrown, edits do not overlap, nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { documentEntry } from '../../../../server/src/features/cases/make-entry.ts';
import { type CompletionContext, completions } from '../../../../server/src/features/completion/completion.ts';
import { sourcesOf } from '../../../../server/src/features/completion/drafting-sources.ts';
import {
  EDIT_NAMES,
  editAt,
  editsOffered,
  renamableAt,
  renameAt,
} from '../../../../server/src/features/edits/edits.ts';
import { parse } from '../../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../../server/src/text/edits.ts';
import { document, placeIn } from '../support/drafting-arbitraries.ts';

const place = fc.tuple(fc.nat(), fc.nat());

/** Every line that is not blank, sorted: what moving about keeps. */
function sortedWords(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort();
}

describe('completion on any text', () => {
  it('never throws, replaces on the cursor’s line up to the cursor, and hands itself over as data', () => {
    fc.assert(
      fc.property(document, document, place, fc.boolean(), (lines, other, [a, b], snippets) => {
        const sources = sourcesOf(() => [documentEntry(parse(other), 'file:///x')], ['Notat.pdf', 'Budget']);
        const context: CompletionContext = { language: 'da', sources, snippets, today: '2021-03-10' };
        const position = placeIn(lines, a, b);
        for (const item of completions(parse(lines), lines, position, context).items) {
          const { range } = item.textEdit as TextEdit;
          expect(range.start.line).toBe(position.line);
          expect(range.end).toEqual(position);
          expect(range.start.character).toBeLessThanOrEqual(position.character);
          expect(item.label.trim()).not.toBe('');
          if (!snippets) expect((item.textEdit as TextEdit).newText).not.toMatch(/\$\{\d/);
          expect(JSON.parse(JSON.stringify(item))).toEqual(item);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('explicit edits on any text', () => {
  it('give edits that do not overlap, or a reason', () => {
    fc.assert(
      fc.property(document, place, place, fc.constantFrom(...EDIT_NAMES), (lines, [a, b], [c, d], name) => {
        const [start, end] = [placeIn(lines, a, b), placeIn(lines, c, d)].sort(
          (x, y) => x.line - y.line || x.character - y.character,
        );
        if (!start || !end) return;
        const referat = parse(lines);
        const result = editAt(name, referat, lines, { start, end });
        if ('edits' in result) applyEdits(lines.join('\n'), [...result.edits]);
        editsOffered(referat, lines, { start, end });
      }),
      { numRuns: 800 },
    );
  });

  it('of moving keep every line', () => {
    fc.assert(
      fc.property(document, place, fc.constantFrom('moveUp' as const, 'moveDown' as const), (lines, [a, b], name) => {
        const at = placeIn(lines, a, b);
        const text = lines.join('\n');
        const result = editAt(name, parse(lines), lines, { start: at, end: at });
        // Numbers that out of order would be read no more change places.
        const words = (each: string) => sortedWords(each.replace(/\d+/g, '#'));
        if ('edits' in result) expect(words(applyEdits(text, [...result.edits]))).toEqual(words(text));
      }),
      { numRuns: 500 },
    );
  });

  it('of numbering give a sequence', () => {
    fc.assert(
      fc.property(document, place, (lines, [a, b]) => {
        const at = placeIn(lines, a, b);
        const result = editAt('renumber', parse(lines), lines, { start: at, end: at });
        if (!('edits' in result)) return;
        for (const { range, newText } of result.edits) {
          expect(newText).toMatch(/^\d+$/);
          expect((lines[range.start.line] ?? '').slice(range.start.character, range.end.character)).toMatch(
            /^[\dIVXLCivxlc]+$/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of renaming change the name and nothing else', () => {
    fc.assert(
      fc.property(document, place, (lines, [a, b]) => {
        const referat = parse(lines);
        const at = placeIn(lines, a, b);
        const found = renamableAt(referat, lines, at);
        const result = renameAt(referat, lines, at, 'Prøve Prøvesen');
        expect('refusal' in result).toBe(found === undefined);
        if ('refusal' in result) return;
        const text = applyEdits(lines.join('\n'), [...result.named, ...result.mentioned]);
        expect(text.split('\n')).toHaveLength(lines.length);
        expect(text).toContain('Prøve');
      }),
      { numRuns: 300 },
    );
  });
});
