import { expect, test } from 'vitest';
import { documentLinks } from '../../../../server/src/features/links/document-links.ts';
import { block, marked, underlined } from '../../support/marked.ts';

const TEXT = `
    REFERAT Kulturudvalget d. 10-03-2021

    Punkt 11: Godkendelse af dagsorden efter styrelseslovens § 20

    Sagsfremstilling

    Efter forvaltningsloven § 27 og § 3 i vedtægten er sagen lukket.

    Bilag

    Notat om forvaltningslovens § 27
`;

test('sections of named laws lead to the law’s page, and only a click goes there', () => {
  const { referat, lines } = marked(TEXT);
  const links = documentLinks(referat, 'file:///a', 'da');
  const ranges = links.map(({ range }) => range);
  expect(underlined(lines, ranges)).toBe(
    block(`
    Punkt 11: Godkendelse af dagsorden efter styrelseslovens § 20
                                             ^^^^^^^^^^^^^^^^^^^^
    Efter forvaltningsloven § 27 og § 3 i vedtægten er sagen lukket.
          ^^^^^^^^^^^^^^^^^^^^^^
    `),
  );
  expect(links.map(({ target }) => target)).toEqual([
    'https://www.retsinformation.dk/documents?h=false&t=kommunernes%20styrelse',
    'https://www.retsinformation.dk/documents?h=false&t=forvaltningsloven',
  ]);
  expect(links[1]?.tooltip).toBe('Slå § 27 op på retsinformation.dk (åbnes i browseren)');
});
