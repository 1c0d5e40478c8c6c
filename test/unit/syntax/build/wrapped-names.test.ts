/** Names of attachments that a converter broke over two lines, and names that only look so. */
import { describe, expect, it } from 'vitest';
import { attachmentsOf, spansOf } from '../../../../server/src/syntax/build/details/attachments.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';

const attachments = (list: string) => {
  const text = `REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Ny hal\n\nBeslutning\n\nGodkendt.\n\nBilag\n${list}\n`;
  const [first] = [...itemsOf(parse(text.split('\n')))];
  return first ? attachmentsOf(first.node) : [];
};
const names = (list: string) => attachments(list).map(({ name }) => name);

describe('a name over two lines is one attachment', () => {
  it.each([
    [
      'all with an ending',
      'Tegning.pdf\nOversigt over høringssvar fra naboer til den nye hal og\nkommentarer til dem.pdf\nKort.pdf',
      ['Tegning.pdf', 'Oversigt over høringssvar fra naboer til den nye hal og kommentarer til dem.pdf', 'Kort.pdf'],
    ],
    [
      'years on the second line',
      'Tegning.pdf\nRegnskab og beretning for hallens drift i perioden fra\n2019-2022.pdf\nKort.pdf',
      ['Tegning.pdf', 'Regnskab og beretning for hallens drift i perioden fra 2019-2022.pdf', 'Kort.pdf'],
    ],
    ['bullets', '- Tegning af hallen\nset fra syd\n- Kort', ['Tegning af hallen set fra syd', 'Kort']],
    [
      'blank lines between',
      '\nTegning af hallen\nset fra syd\n\nKort\n\nBrev',
      ['Tegning af hallen set fra syd', 'Kort', 'Brev'],
    ],
    [
      'a word broken at the end of the line',
      'Oversigt over høringssvar fra naboer til den nye idræts-\nhal i Lundby\nKort',
      ['Oversigt over høringssvar fra naboer til den nye idrætshal i Lundby', 'Kort'],
    ],
  ])('%s', (_, list, expected) => expect(names(list)).toEqual(expected));

  it('says where each line stands', () => {
    const [first] = attachments('- Tegning af hallen\nset fra syd\n- Kort');
    expect(first && spansOf(first).map(({ start, end }) => [start, end])).toEqual([
      [2, 19],
      [0, 11],
    ]);
  });
});

describe('two names stay two', () => {
  it.each([
    ['capitals', 'Oversigt over høringssvar fra naboer til den nye hal i Lundby\nKort over hallen'],
    ['short names', 'Tegning\nkort'],
    ['endings', 'Oversigt over høringssvar fra naboer til den nye hal.pdf\nkort.pdf'],
    ['small letters everywhere', 'oversigt over høringssvar fra naboer til den nye hal i Lundby\nkort over hallen'],
    ['bullets', '- Oversigt over høringssvar fra naboer til den nye hal\n- kort over hallen'],
    ['a blank line', '\nOversigt over høringssvar fra naboer til den nye hal i Lundby\n\nkort over hallen'],
    ['years', 'Oversigt over høringssvar fra naboer til den nye hal i Lundby\n2019-2022 regnskab'],
    ['a name cut by the system', `${'Notat om økonomi '.repeat(5)}og\nKort.pdf`],
  ])('%s', (_, list) => expect(names(list)).toHaveLength(2));
});
