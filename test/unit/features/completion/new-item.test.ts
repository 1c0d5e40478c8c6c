/** "Ny sag": where the new item goes, and what it looks like. */
import { expect, test } from 'vitest';
import { withoutPlaces } from '../../../../server/src/features/completion/candidate.ts';
import { sourcesOf } from '../../../../server/src/features/completion/drafting-sources.ts';
import { newItem } from '../../../../server/src/features/completion/item/new-item.ts';
import { itemsOf, parse } from '../../../../server/src/syntax/index.ts';

const TEXT = `REFERAT Kulturudvalget d. 10-03-2021

Mødedato 10. marts 2021

Punkt 1: Ny hal

18.15.00-Ø34-4-21

Sagsfremstilling

Hallen er gammel.

Beslutning

Godkendt.


Punkt 2: Nyt teater

18.15.00-Ø34-5-21

Sagsfremstilling

Teatret er gammelt.

Beslutning

Udsat.

Lukkede punkter

Punkt 3: Køb af grund

18.15.00-Ø34-6-21

Sagsfremstilling

Grunden er stor.

Beslutning

Godkendt.
`;

/** The titles after the command with the cursor on the line that has `words`, and the whole text. */
function after(text: string, words: string): { titles: string[]; text: string } {
  const lines = text.split('\n');
  const found = newItem(
    parse(lines),
    lines,
    lines.findIndex((each) => each.includes(words)),
    { language: 'da', sources: sourcesOf(() => []) },
  );
  if (!found) throw new Error('no item');
  const { line, character, snippet } = found;
  lines[line] = (lines[line] ?? '').slice(0, character) + withoutPlaces(snippet) + (lines[line] ?? '').slice(character);
  const written = lines.join('\n');
  return {
    text: written,
    titles: [...itemsOf(parse(written.split('\n')))].map(({ node }) => `${node.numberText} ${node.title}`),
  };
}

test('behind the item the cursor is in, with a free number, the house’s sections and its blank lines', () => {
  const { titles, text } = after(TEXT, 'Hallen er gammel');
  expect(titles).toEqual(['1 Ny hal', '4 Titel', '2 Nyt teater', '3 Køb af grund']);
  expect(text).toMatch(/Godkendt\.\n{2,3}Punkt 4: Titel\n{3,4}Sagsfremstilling\n\n\n+Beslutning\n\n\n+Punkt 2/);
});

test('last in the meeting, and from the header too', () => {
  for (const words of ['Grunden er stor', 'Mødedato']) expect(after(TEXT, words).titles.at(-1), words).toBe('4 Titel');
});

test('in a document with nothing in it', () => {
  const { titles, text } = after('', '');
  expect(text).toMatch(/^Punkt 1: Titel\n/);
  expect(titles).toEqual(['1 Titel']);
});
