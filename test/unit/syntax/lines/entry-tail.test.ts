/** The end of a contents entry. */
import { describe, expect, test } from 'vitest';
import { readEntryTail } from '../../../../server/src/syntax/lines/kinds/entry-tail.ts';

const read = (line: string) => readEntryTail(line, 0, line.length);

describe('entry tails', () => {
  test.each([
    ['Ny hal.....\t3', 'Ny hal', 3, true],
    ['Ny hal.....3', 'Ny hal', 3, true],
    ['Ny hal ..... 3', 'Ny hal', 3, true],
    ['Ny hal……\t3', 'Ny hal', 3, true],
    ['Ny hal\t3', 'Ny hal', 3, false],
    ['Ny hal m.fl.\t3', 'Ny hal m.fl.', 3, false],
    ['Ny hal m.fl......\t3', 'Ny hal m.fl', 3, true],
    ['Budget 2021.....\t104', 'Budget 2021', 104, true],
    ['Ny hal og nye haller i hele kommunen fra\t3', 'Ny hal og nye haller i hele kommunen fra', 3, false],
    ['Ny hal\u00a0.....\u00a03', 'Ny hal', 3, true],
  ])('%j', (line, title, page, dotted) => {
    const tail = read(line);
    expect(line.slice(0, tail?.titleEnd)).toBe(title);
    expect(tail).toMatchObject({ page, dotted });
  });

  test.each([
    ['Ny hal          3', 3],
    ['Ny hal   3', undefined],
    ['Udgifter i alt       1204', undefined],
  ])('in a column of pages %j', (line, page) => {
    expect(readEntryTail(line, 0, line.length, true)?.page).toBe(page);
    expect(read(line)).toBeUndefined();
  });

  test.each([
    'Ny hal 3',
    'Ny hal. 3',
    'Ny hal.. 3',
    'Ny hal',
    'Elever\t2020\t2021',
    '.....\t3',
    '\t3',
    '3',
    '2021',
    'Ny hal.....\t12345',
    'Se mere på side … nr. 3',
    '',
  ])('not %j', (line) => {
    expect(read(line)).toBeUndefined();
  });
});
