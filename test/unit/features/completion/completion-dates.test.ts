import { describe, expect, it } from 'vitest';
import { completions } from '../../../../server/src/features/completion/completion.ts';
import { sourcesOf } from '../../../../server/src/features/completion/drafting-sources.ts';
import { cursorText } from '../../support/cursor-text.ts';
import { isLinear } from '../../support/growth.ts';
import { accept, CONTEXT, doc, labels } from '../support/completing.ts';

const item = (words: string) => doc(`Punkt 14: Eventuelt\n\nBeslutning\n\n${words}|`);

describe('a day inside an item', () => {
  it.each([
    ['Næste møde: ', 'onsdag den 7. april 2021'],
    ['Næste ordinære møde den ', '7. april 2021'],
    ['Næste ordinære møde i Kulturudvalget holdes den ', '7. april 2021'],
    ['Sagen genoptages på næste møde d. ', '7. april 2021'],
    ['Næste møde: d. 7', '7. april 2021'],
    ['Næste møde den 07-', '07-04-2021'],
    ['Næste møde: ons', 'onsdag den 7. april 2021'],
    ['Høringsfrist: ', 'onsdag den 24. marts 2021'],
    ['Fristen for bemærkninger er den ', '24. marts 2021'],
    ['Forvaltningen svarer senest den ', '24. marts 2021'],
  ])('is offered after »%s«', (words, day) => {
    expect(labels(item(words))).toContain(day);
    expect(accept(item(words), day).endsWith(`${words.replace(/(?:ons|\d[\d-]*)$/, '')}${day}`)).toBe(true);
  });

  it('is the body’s usual one where the workspace knows its meetings, with the weekday beside it', () => {
    const sources = {
      ...sourcesOf(() => []),
      meetings: () => ['2021-03-10', '2021-02-10', '2021-01-13', '2020-12-09'],
    };
    expect(labels(item('Næste møde den '), { sources })).toEqual(['14. april 2021', '12. maj 2021', '9. juni 2021']);
    expect(labels(item('Næste møde den '), { sources: { ...sources, meetings: () => ['2021-04-21'] } })[0]).toBe(
      '21. april 2021',
    );
  });

  it('has its weekday beside it in every row of the list', () => {
    const { referat, lines, cursor } = cursorText(item('Næste møde den '));
    expect(
      completions(referat, lines, cursor, CONTEXT).items.map(({ labelDetails }) => labelDetails?.description),
    ).toEqual([
      'onsdag, 4 uger efter mødet',
      'onsdag, 2 uger efter mødet',
      'onsdag, 5 uger efter mødet',
      'onsdag, 1 uge efter mødet',
    ]);
  });

  it.each([
    'Udvalget drøftede det næste møde ',
    'Udvalget holdt møde den ',
    'Sagen blev behandlet den ',
    'Næste møde i rækken af borgermøder er ',
    'Borgerne fik en frist ',
    'Det sker senest ',
    'Næste møde den 7. april 2021 ',
    'Næste møde: onsdag den 7. april 2021 kl. ',
    'Udvalget talte om næste møde: ',
  ])('is not offered after »%s«', (words) => expect(labels(item(words))).toEqual([]));

  it('costs no more in a long line', () => {
    expect(isLinear((text) => labels(item(text)), 'næste møde i ', 2000)).toBe(true);
  });
});
