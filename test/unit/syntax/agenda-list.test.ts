/** Agendas that are nothing but a list of titles, and lists that are none. */
import { describe, expect, it } from 'vitest';
import { outlineData } from '../../../server/src/features/outline/outline-data.ts';
import { Parser, parse } from '../../../server/src/syntax/parser.ts';

const numbers = (text: string) => outlineData(parse(text.split('\n')), 'x').items.map((item) => item.number);

const AGENDA =
  'Dagsorden til møde i Engby Lokalråd den 11. januar 2018\n\n1. Valg af ordstyrer\n2. Stien ved søen\n3. Evt.';

describe('an agenda that is a list of titles', () => {
  it('has the points as items', () => {
    expect(numbers(AGENDA)).toEqual(['1', '2', '3']);
    expect(numbers(AGENDA.replaceAll('. V', ') V').replaceAll('. S', ') S').replaceAll('. E', ') E'))).toHaveLength(3);
  });

  it.each([
    ['minutes', AGENDA.replace('Dagsorden til', 'Referat af')],
    ['no title', AGENDA.replace(/^.*\n/, '')],
    ['titles of no meeting', AGENDA.replace('Valg af ordstyrer', 'Mælk').replace('Evt', 'Brød')],
    ['numbers that jump', AGENDA.replace('2. ', '4. ')],
    ['text behind the list', `${AGENDA}\nEn lang tekst følger her.\nOg den går videre.\nOg er ikke slut endnu.`],
  ])('%s make no items', (_, text) => expect(numbers(text)).toEqual([]));

  it('is followed through edits of every line', () => {
    const lines = [...AGENDA.split('\n'), 'til sidst', 'Slut på listen her.', 'Vel mødt til alle sammen.'];
    for (let at = 0; at < lines.length; at++) {
      const text = [...lines];
      const parser = new Parser(text);
      const [line] = text.splice(at, 1) as [string];
      const less = parser.update(text, { start: at, removed: 1, inserted: 0 });
      expect(outlineData(less, 'x')).toEqual(outlineData(parse(text), 'x'));
      text.splice(at, 0, line);
      const again = parser.update(text, { start: at, removed: 0, inserted: 1 });
      expect(outlineData(again, 'x')).toEqual(outlineData(parse(lines), 'x'));
    }
  });
});
