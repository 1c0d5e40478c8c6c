import { describe, expect, test } from 'vitest';
import { status } from '../../../../server/src/features/outline/status.ts';
import { marked } from '../../support/marked.ts';

describe('status', () => {
  test('layout, kind, items of all meetings, body and date of the first', () => {
    const { referat } = marked(`
      REFERAT Kulturudvalget d. 10-03-2021

      Mødedato Onsdag d. 10. marts 2021 kl. 15:00

      Punkt 1: Ny hal

      15.00.00-A00-2-21

      Beslutning

      Godkendt.

      Punkt 2: Eventuelt

      Beslutning

      Intet.
    `);
    expect(status(referat, 'file:///a.referat.txt', 7)).toEqual({
      uri: 'file:///a.referat.txt',
      version: 7,
      dialect: 'firstagenda',
      kind: 'referat',
      items: 2,
      body: 'Kulturudvalget',
      date: '2021-03-10',
    });
  });

  test('a letter: no items, nothing claimed', () => {
    expect(status(marked('Kære alle\n\nTak for i går.').referat, 'untitled:1', 1)).toEqual({
      uri: 'untitled:1',
      version: 1,
      dialect: 'unknown',
      kind: 'unknown',
      items: 0,
    });
  });
});
