/** Items that say behind their title that they are closed. */
import { expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';

test.each(['Sag', 'Punkt', 'Sag nr.'])('a state behind the title is no case number: %s', (word) => {
  const item = (number: number, title: string) => [
    `${word} ${number}: ${title}`,
    'Sagsnr. 24/1180',
    '',
    'Beslutning:',
    'Godkendt.',
    '',
  ];
  const text = [
    'REFERAT Kulturudvalget d. 10-03-2021',
    '',
    ...item(1, 'Ny hal'),
    ...item(2, 'Samarbejdet - lukket punkt'),
    ...item(3, 'Personsag - lukket punkt'),
    ...item(4, 'Lys'),
  ];
  const { parts } = parse(text).meetings[0] ?? { parts: [] };
  expect(parts.map((part) => part.kind === 'item' && [part.title, part.closed])).toEqual([
    ['Ny hal', false],
    ['Samarbejdet', true],
    ['Personsag', true],
    ['Lys', false],
  ]);
});
