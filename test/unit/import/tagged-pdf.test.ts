/** What the tags of a PDF say, from pages as the library gives them. */
import { describe, expect, test } from 'vitest';
import type { Page, TagNode } from '../../../server/src/import/pdf/open-pdf.ts';
import { habitsOf, paragraphsOf } from '../../../server/src/import/pdf/paragraphs.ts';
import { taggedLines } from '../../../server/src/import/pdf/tagged-lines.ts';

type Leaf = readonly [text: string, x: number, top: number];

/** A page whose pieces are named by their place in the list. */
function page(leaves: readonly Leaf[], tags: TagNode | undefined, loose: readonly Leaf[] = []): Page {
  const piece = ([text, x, top]: Leaf) => ({ text, x, y: 800 - top, width: text.length * 5, size: 10, font: 'f' });
  const pieces = [...leaves.map((leaf, at) => ({ ...piece(leaf), tag: `t${at}` })), ...loose.map(piece)];
  return tags ? { pieces, tags } : { pieces };
}

const node = (role: string, ...children: TagNode['children']): TagNode => ({ role, children });
const leaf = (at: number) => ({ id: `t${at}` });
const blocksOf = (...pages: Page[]) => {
  const lines = (taggedLines(pages) ?? []).flat();
  return paragraphsOf(lines, habitsOf(lines));
};

describe('tags', () => {
  test('a heading is one however it is broken, in the order of the tags and not of the page', () => {
    const leaves: Leaf[] = [
      ['Godkendt.', 60, 40],
      ['Punkt 1: Status på', 60, 10],
      ['ledigheden', 60, 24],
    ];
    expect(blocksOf(page(leaves, node('Document', node('H2', leaf(1), leaf(2)), node('P', leaf(0)))))).toEqual([
      { kind: 'heading', level: 2, text: 'Punkt 1: Status på ledigheden' },
      { kind: 'paragraph', text: 'Godkendt.' },
    ]);
  });

  test('a list with lists in it, and a table', () => {
    const leaves: Leaf[] = [
      ['1.', 60, 10],
      ['at det godkendes', 120, 10],
      ['-', 80, 22],
      ['straks', 140, 22],
      ['Post', 60, 50],
      ['2021', 200, 50],
    ];
    const inner = node('L', node('LI', node('Lbl', leaf(2)), node('LBody', leaf(3))));
    const list = node('L', node('LI', node('Lbl', leaf(0)), node('LBody', leaf(1), inner)));
    const table = node('Table', node('TR', node('TH', leaf(4)), node('TH', leaf(5))));
    expect(blocksOf(page(leaves, node('Document', list, table)))).toEqual([
      { kind: 'list-item', marker: '1.', depth: 0, text: 'at det godkendes' },
      { kind: 'list-item', marker: '-', depth: 0, text: 'straks' },
      { kind: 'table', rows: [['Post', '2021']] },
    ]);
  });

  test('heads and feet have no tags; on a short page they may be most of it', () => {
    const text = 'Udvalget skal tage stilling til en ny aftale om snerydning ved skoler og plejehjem i kommunen.';
    const head: Leaf = ['30.11.2026 Referat Vejudvalget https://nordmarken.example/referat.html side 1', 60, 2];
    const long = page(
      [
        [text, 60, 20],
        [text, 60, 40],
        [text, 60, 60],
      ],
      node('Document', node('P', leaf(0)), node('P', leaf(1)), node('P', leaf(2))),
      [head],
    );
    const short = page([['Intet.', 60, 20]], node('Document', node('P', leaf(0))), [head]);
    expect(blocksOf(long, short).map((block) => ('text' in block ? block.text : ''))).toEqual([
      text,
      text,
      text,
      'Intet.',
    ]);
  });

  test('a document that is tagged in part is read by its looks', () => {
    const leaves: Leaf[] = [
      ['Kort.', 60, 10],
      ['Kort.', 60, 50],
    ];
    expect(
      taggedLines([
        page(leaves, node('Document', node('P', leaf(0), leaf(1))), [['Midten af siden har ingen tags.', 60, 30]]),
      ]),
    ).toBeUndefined();
    expect(taggedLines([page(leaves, undefined)])).toBeUndefined();
  });
});
