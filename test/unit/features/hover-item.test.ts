import { expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../../server/src/features/hover/hover.ts';
import { cursorOf, marked } from '../support/marked.ts';

/** What the hover at `|` says; `` for nothing. */
function said(text: string): string {
  const document = marked(text);
  const found = hover(document.referat, cursorOf(document), { language: 'da' });
  return (found?.contents as MarkupContent | undefined)?.value ?? '';
}

const meeting = (title: string, inside: string) => `
REFERAT Kulturudvalget d. 10-03-2021

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: ${title}

${inside}

Punkt 3: Salg af grund

Beslutning

Udsat.
`;

test('the heading of an item says what was decided and what is enclosed', () => {
  const found = said(meeting('Ny hal\n           |', 'Beslutning\n\nGodkendt.\n\nBilag\n\nTegning af hallen\nBudget'));
  for (const part of ['Ny hal**', 'Godkendt', '2 bilag:', '- Tegning af hallen\n- Budget'])
    expect(found).toContain(part);
});

test('and that a decision is missing in minutes', () => {
  expect(said(meeting('Ny hal\n           |', 'Sagsfremstilling\n\nDer skal bygges.'))).toContain('Ingen beslutning');
});

test('and what other bodies decided before, as the item repeats it', () => {
  const found = said(
    meeting(
      'Ny hal\n           |',
      'Beslutning i Økonomiudvalget den 03-03-2021\n\nAnbefales.\n\nBeslutning i Kulturudvalget den 10-03-2021\n\nGodkendt.',
    ),
  );
  expect(found).toContain('Tidligere beslutninger:');
  expect(found).toContain('- Økonomiudvalget 03-03-2021: Anbefal');
  expect(found).not.toContain('- Kulturudvalget');
});
