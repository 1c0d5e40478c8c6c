/** Minutes that answer a list of titles with `Ad 1: …`: the titles are the list's, the lines below it the items. */
import { describe, expect, it } from 'vitest';
import { check, DEFAULT_CONFIG } from '../../../../../server/src/check.ts';
import { outlineData } from '../../../../../server/src/features/outline/outline-data.ts';
import { Parser, parse } from '../../../../../server/src/syntax/parser.ts';

const items = (text: string) =>
  outlineData(parse(text.split('\n')), 'x').items.map(({ number, title, line }) => `${number} ${title} @${line}`);

const MINUTES = `Referat fra møde i Engby Lokalråd den 11. januar 2018

Dagsorden:
1. Godkendelse af referat
2. Stien ved søen
3. Evt.

Ad 1: Referatet blev godkendt.
Ad 2: Bo ringer til kommunen.
Ad 3: Intet.`;

describe('answers to a list of titles', () => {
  it('are the items, under the titles of the list', () => {
    expect(items(MINUTES)).toEqual(['1 Godkendelse af referat @8', '2 Stien ved søen @9', '3 Evt. @10']);
    expect(check(parse(MINUTES.split('\n')), DEFAULT_CONFIG)).toEqual([]);
  });

  it('are under the titles of the list where blank lines make them look like items', () => {
    const apart = MINUTES.replace(/^Ad/gm, '\nAd').replace(/^\d/gm, '\n$&');
    expect(items(apart).map((item) => item.replace(/ @.*/, ''))).toEqual([
      '1 Godkendelse af referat',
      '2 Stien ved søen',
      '3 Evt.',
    ]);
  });

  it('leave the points of the list the items where one has no answer', () => {
    expect(items(MINUTES.replace(/Ad 2.*\n/, ''))).toHaveLength(3);
  });

  it.each([
    ['pkt. 3 tages før pkt. 2.', ['Ad 1', 'Ad 3', 'Ad 2'], ['1', '3', '2']],
    ['punkt 3 behandles som punkt 1.', ['Ad 3', 'Ad 1', 'Ad 2'], ['3', '1', '2']],
  ])('are the items in the order in which they come: %s', (said, answers, numbers) => {
    const text = `${MINUTES.slice(0, MINUTES.indexOf('Ad 1'))}${answers.map((ad) => `${ad}: Godkendt, idet ${said}`).join('\n\n')}`;
    expect(items(text).map((item) => item[0])).toEqual(numbers);
    expect(check(parse(text.split('\n')), DEFAULT_CONFIG)).toEqual([]);
  });

  it('are followed through edits of every line', () => {
    const apart = MINUTES.replace(/^Ad/gm, '\nAd').replace(/^\d/gm, '\n$&');
    for (const lines of [MINUTES.split('\n'), apart.split('\n')])
      for (let at = 0; at < lines.length; at++) {
        for (const put of ['', 'Ad 2: Stien ved søen', '4. Hegnet', 'Beslutning']) {
          const text = [...lines];
          const parser = new Parser(text);
          text[at] = put;
          const one = parser.update(text, { start: at, removed: 1, inserted: 1 });
          expect(outlineData(one, 'x')).toEqual(outlineData(parse(text), 'x'));
          text[at] = lines[at] as string;
          const back = parser.update(text, { start: at, removed: 1, inserted: 1 });
          expect(outlineData(back, 'x')).toEqual(outlineData(parse(lines), 'x'));
        }
      }
  });
});

describe('the body in a title', () => {
  it('keeps the end of a name that ends like `den`', () => {
    const text = 'Referat fra møde i Beboerforeningen Mosegården den 14. marts 2022';
    expect(parse([text]).meetings[0]?.header.title?.body).toBe('Beboerforeningen Mosegården');
  });
});
