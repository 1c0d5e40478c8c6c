/** Agendas that are nothing but a list of titles, and lists that are none. */
import { describe, expect, it } from 'vitest';
import { outlineData } from '../../../../../server/src/features/outline/outline-data.ts';
import { Parser, parse } from '../../../../../server/src/syntax/parser.ts';

const numbers = (text: string) => outlineData(parse(text.split('\n')), 'x').items.map((item) => item.number);

const AGENDA =
  'Dagsorden til møde i Engby Lokalråd den 11. januar 2018\n\n1. Valg af ordstyrer\n2. Stien ved søen\n3. Evt.';

describe('an agenda that is a list of titles', () => {
  it('has the points as items', () => {
    expect(numbers(AGENDA)).toEqual(['1', '2', '3']);
    expect(numbers(AGENDA.replaceAll('. V', ') V').replaceAll('. S', ') S').replaceAll('. E', ') E'))).toHaveLength(3);
  });

  it.each([
    ['minutes', AGENDA.replace('Dagsorden til', 'Referat af'), ['1', '2', '3']],
    [
      'titles that no other meeting has',
      AGENDA.replace('Valg af ordstyrer', 'Hegnet').replace('Evt', 'Broen'),
      ['1', '2', '3'],
    ],
    [
      'text behind the list',
      `${AGENDA}\nEn lang tekst følger her.\nOg den går videre.\nOg er ikke slut.`,
      ['1', '2', '3'],
    ],
  ])('has the points as items in %s', (_, text, expected) => expect(numbers(text)).toEqual(expected));

  it.each([
    [
      '• ',
      ['Årets frivillige – vi mangler forslag', 'Stien: hvem slår græsset?'],
      ['Hegnet', 'Klage fra naboen – svar'],
    ],
    ['- ', ['Priser: skal de op?', 'Festen. Hvem står for den?'], ['Ansøgning, ny bænk', 'Regnskabet']],
  ])(
    'has the points behind %s as items, whatever signs stand in their titles, in open and closed groups',
    (sign, open, closed) => {
      const points = (titles: readonly string[]) => titles.map((title) => sign + title).join('\n');
      const told = ['Valg af ordstyrer', ...open, 'Eventuelt'];
      const text = `Dagsorden til møde i Lokalrådet den 11. januar 2018\n\nÅbne punkter\n\n${points(told)}\n\nLukkede punkter\n\n${points(closed)}`;
      expect(outlineData(parse(text.split('\n')), 'x').items.map((item) => [item.title, item.closed])).toEqual([
        ...told.map((title) => [title, false]),
        ...closed.map((title) => [title, true]),
      ]);
    },
  );

  it('makes no items where nothing says meeting', () => {
    expect(numbers('Husk at købe\n\n1. Mælk\n2. Brød\n3. Smør')).toEqual([]);
    expect(numbers(AGENDA.replace(/^.*\n/, ''))).toEqual([]);
  });

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
