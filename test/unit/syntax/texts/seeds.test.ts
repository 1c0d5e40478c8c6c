/**
 * The real documents against the hand-checked truth. Prints the figures; where the documents are not beside the checkout
 * it says so and proves nothing.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { outlineData } from '../../../../server/src/features/outline/outline-data.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf, ownDecision } from '../../../../server/src/syntax/place.ts';
import type { Item } from '../../../../server/src/syntax/tree.ts';
import { seeds } from '../../../support/seeds.ts';
import { type TruthItem, truths } from '../../../support/truth.ts';

const real = seeds();
const truth = real.length > 0 ? truths() : new Map();
const absent = real.length === 0;

const cases = real.map(({ name, lines }) => {
  const referat = parse(lines);
  const [meeting] = referat.meetings;
  if (!meeting) throw new Error('a document has at least one meeting');
  return {
    name,
    truth: truth.get(name) as ReturnType<typeof truths> extends ReadonlyMap<string, infer T> ? T : never,
    header: meeting.header,
    nodes: [...itemsOf(referat)].map((item) => item.node),
    outline: outlineData(referat, name),
    meetings: referat.meetings.length,
  };
});

const figures = new Map<string, { right: number; of: number; extra: number }>();

/** Compares two lists of lines of text, counts the agreement and expects it to be complete. */
function agree(figure: string, got: readonly string[], want: readonly string[]): void {
  const left = new Map<string, number>();
  for (const entry of got) left.set(entry, (left.get(entry) ?? 0) + 1);
  const sum = figures.get(figure) ?? { right: 0, of: 0, extra: 0 };
  figures.set(figure, sum);
  sum.of += want.length;
  for (const entry of want) {
    const count = left.get(entry) ?? 0;
    if (count > 0) sum.right++;
    left.set(entry, count - 1);
  }
  for (const count of left.values()) sum.extra += Math.max(0, count);
  expect(got).toEqual(want);
}

afterAll(() => {
  if (absent) return;
  const shown = [...figures].map(([name, { right, of, extra }]) => `${name} ${right}/${of} (${extra} extra)`);
  console.log(`The real documents against the truth: ${shown.join(' · ')}`);
});

/** Entries of the contents whose words differ from their heading in the original: document and 1-based line. */
const REAL_MISMATCHES = ['000:16', '003:17'];

describe.skipIf(absent)(absent ? 'real documents: SKIPPED, ../shared/seeds is not here' : 'real documents', () => {
  test('there are five, each one meeting', () => {
    expect(cases.map(({ name, meetings }) => [name, meetings])).toEqual(
      ['000', '001', '002', '003', '004'].map((name) => [name, 1]),
    );
  });

  describe.each(cases)('$name', ({ name, truth, header, nodes, outline }) => {
    const { items } = outline;
    const wanted: readonly TruthItem[] = truth.items;

    test('is minutes, with its title line, body and date', () => {
      const line = truth.header.find((element) => element.kind === 'titel')?.line;
      agree(
        'titles',
        [`${outline.kind} ${outline.title?.line} ${outline.title?.body} ${outline.title?.date}`],
        [`referat ${line} ${truth.body} ${truth.date}`],
      );
    });

    test('items: number, title, line', () => {
      agree(
        'items',
        items.map((item) => `${item.line} ${item.number} ${item.title}`),
        wanted.map((item) => `${item.line} ${item.number} ${item.title}`),
      );
    });

    test('journal numbers', () => {
      agree(
        'journal numbers',
        items.flatMap(({ journalNumber }) => (journalNumber ? [`${journalNumber.line} ${journalNumber.text}`] : [])),
        wanted.flatMap(({ journal }) => (journal ? [`${journal.line} ${journal.number}`] : [])),
      );
      expect(items.every((item) => item.journalNumber?.valid !== false)).toBe(true);
    });

    test('sections: line, heading, whose; no line inside a section opens one', () => {
      agree(
        'sections',
        items.flatMap((item) => item.sections.map((section) => sectionText(section))),
        wanted.flatMap((item) => item.sections.map((section) => sectionText(section))),
      );
      const opened = new Set(items.flatMap((item) => item.sections.map((section) => section.line)));
      const nested = wanted.flatMap((item) => item.nested);
      agree(
        'lines kept inside',
        nested.filter(({ line }) => !opened.has(line)).map(({ line }) => `${line}`),
        nested.map(({ line }) => `${line}`),
      );
    });

    test("the item's own decision and recommendation", () => {
      agree(
        'own decisions',
        nodes.map((item) => `${item.numberText} ${ownDecision(item) !== undefined}`),
        wanted.map((item) => `${item.number} ${item.beslutning}`),
      );
      agree(
        'recommendations',
        nodes.map((item) => `${item.numberText} ${recommends(item)}`),
        wanted.map((item) => `${item.number} ${item.indstilling}`),
      );
    });

    test('attachments and attendance', () => {
      agree(
        'attachments',
        items.flatMap((item) => item.attachments.map(({ line }) => `${line}`)),
        wanted.flatMap((item) => item.attachments.map((line) => `${line}`)),
      );
      agree(
        'attendance lines',
        items.flatMap((item) => item.attendance.map(({ line, text }) => `${line} ${text}`)),
        wanted.flatMap((item) => item.attendance.map(({ line, text }) => `${line} ${text}`)),
      );
    });

    test('contents: every entry is its item, whole or cut', () => {
      const entries = header.contents?.entries ?? [];
      agree(
        'contents entries',
        entries.map((entry) => `${entry.line + 1}`),
        truth.toc.map((line: number) => `${line}`),
      );
      const differing = entries.filter((entry, i) => !names(entry, wanted[i]?.title ?? ''));
      expect(differing.map((entry) => `${name}:${entry.line + 1}`)).toEqual(
        REAL_MISMATCHES.filter((mismatch) => mismatch.startsWith(name)),
      );
    });
  });
});

function sectionText({ line, heading, earlier }: { line: number; heading: string; earlier: boolean }): string {
  return `${line} ${heading.replace(/:$/, '')}${earlier ? ' (earlier)' : ''}`;
}

function recommends(item: Item): boolean {
  return item.sections.some((section) => section.role === 'recommendation');
}

function names(entry: { readonly title: string; readonly mayBeCut: boolean }, title: string): boolean {
  return entry.title === title || (entry.mayBeCut && title.startsWith(entry.title));
}
