import { describe, expect, test } from 'vitest';
import { documentLinks } from '../../../../server/src/features/links/document-links.ts';
import {
  definitionAt,
  documentHighlights,
  referencesAt,
} from '../../../../server/src/features/references/references.ts';
import { block, cursorOf, marked, underlined } from '../../support/marked.ts';

const CONTENTS = `
    REFERAT Kulturudvalget d. 10-03-2021

    Indholdsfortegnelse

    Godkendelse af dagsorden.....	2
    Godkendelse af samarbejdsaftale mellem forvaltningen og de selvejende	3
    Eventuelt.....	4
`;
const ITEMS = `
    Punkt 11: Godkendelse af dagsorden

    Beslutning

    Godkendt, idet punkt 13 behandles før punkt 12.

    Punkt 12: Godkendelse af samarbejdsaftale mellem forvaltningen og de selvejende institutioner

    Beslutning

    Udsat, jf. pkt. 13.

    Punkt 13: Eventuelt

    Beslutning

    Intet.
`;

describe('go to definition', () => {
  function expectTarget(text: string, expected: string): void {
    const document = marked(text);
    const found = definitionAt(document.referat, cursorOf(document));
    const ranges = found ? [found.originSelectionRange, found.targetSelectionRange] : [];
    expect(underlined(document.lines, ranges)).toBe(block(expected));
  }

  test('from a mention', () =>
    expectTarget(
      CONTENTS + ITEMS.replace('før punkt 12.', 'før punkt 12.\n                                            |'),
      `
      Godkendt, idet punkt 13 behandles før punkt 12.
                                            ^^^^^^^^
      Punkt 12: Godkendelse af samarbejdsaftale mellem forvaltningen og de selvejende institutioner
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    ));

  test('from a contents line with a cut title', () =>
    expectTarget(
      CONTENTS.replace('de selvejende\t3', 'de selvejende\t3\n              |') + ITEMS,
      `
      Godkendelse af samarbejdsaftale mellem forvaltningen og de selvejende	3
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Punkt 12: Godkendelse af samarbejdsaftale mellem forvaltningen og de selvejende institutioner
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    ));

  test('nowhere from running text', () => expectTarget(CONTENTS + ITEMS.replace('Intet.', 'Intet.\n      |'), ''));
});

describe('find references', () => {
  const document = marked(CONTENTS + ITEMS.replace('Eventuelt\n', 'Eventuelt\n              |\n'));

  test('the contents line and every mention of the item', () => {
    expect(underlined(document.lines, referencesAt(document.referat, cursorOf(document), false))).toBe(
      block(`
        Eventuelt.....	4
        ^^^^^^^^^
        Godkendt, idet punkt 13 behandles før punkt 12.
                       ^^^^^^^^
        Udsat, jf. pkt. 13.
                   ^^^^^^^
      `),
    );
  });

  test('with the heading first when asked for', () => {
    const found = referencesAt(document.referat, cursorOf(document), true);
    expect(found).toHaveLength(4);
    expect(underlined(document.lines, found.slice(0, 1))).toBe('Punkt 13: Eventuelt\n^^^^^^^^^^^^^^^^^^^');
  });

  test('highlights are the same places', () => {
    const found = documentHighlights(document.referat, cursorOf(document));
    expect(found.map(({ range }) => range)).toEqual(referencesAt(document.referat, cursorOf(document), true));
  });
});

describe('links', () => {
  test('contents lines and mentions lead to a line of the same document, without a command', () => {
    const { referat, lines } = marked(CONTENTS + ITEMS);
    const links = documentLinks(referat, 'file:///m%C3%B8de.referat.txt#L3', 'da');
    expect(
      underlined(
        lines,
        links.map(({ range }) => range),
      ),
    ).toBe(
      block(`
        Godkendelse af dagsorden.....	2
        ^^^^^^^^^^^^^^^^^^^^^^^^
        Godkendelse af samarbejdsaftale mellem forvaltningen og de selvejende	3
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Eventuelt.....	4
        ^^^^^^^^^
        Godkendt, idet punkt 13 behandles før punkt 12.
                       ^^^^^^^^               ^^^^^^^^
        Udsat, jf. pkt. 13.
                   ^^^^^^^
      `),
    );
    expect(links[0]?.target).toBe('file:///m%C3%B8de.referat.txt#L9');
    expect(links[0]?.tooltip).toBe('Gå til 11. Godkendelse af dagsorden');
  });
});
