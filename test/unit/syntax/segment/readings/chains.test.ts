/** Which numbered lines are the items: the run that goes through the document, not the lists inside it. */
import { describe, test } from 'vitest';
import { expectMarks } from '../../support/marked-text.ts';

describe('lists inside items', () => {
  test('`N.` is a list where the items are `Punkt N:`, also when it runs 1 to n over the whole document', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Sagsfremstilling ◂ case

      1. Hallen bygges

      2. Hallen indvies

      3. Hallen bruges

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny bro i Lundby ◂ item 2

      Sagsfremstilling ◂ case

      4. Broen bygges

      5. Broen indvies

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('`Punkt 1:` and `Punkt 9:` in a decision answer the recommendation', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 8: Ny hal i Lundby ◂ item 8

      Indstilling ◂ recommendation

      1. at hallen bygges
      2. at broen males

      Beslutning ◂ decision

      Punkt 1: Godkendt.

      Punkt 9: Udgik.

      Punkt 9: Ny bro i Lundby ◂ item 9

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('where the case number stands before its item, a numbered line without one is none', () => {
    expectMarks(`
      Referat til mødet i Kulturudvalget den 4. marts 2021 ◂ title

      15.00.00-G01-1-21 ◂ case

      11. Ny hal i Lundby ◂ item 11

      Sagsfremstilling ◂ case

      1. En fast ramme

      Rammen er kendt af alle.

      2. En fælles plan

      Planen er lagt.

      Beslutning ◂ decision

      Godkendt.

      15.00.00-G01-2-21 ◂ case

      12. Ny bro i Lundby ◂ item 12

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('`1.Title (B)` beside lists `1. …`, without a blank line anywhere', () => {
    expectMarks(`
      Beslutningsprotokol Kulturudvalget tirsdag den 18. april 2017 ◂ title
      1.Ny hal i Lundby (B) ◂ item 1
      Sagsnr.: 17/45 ◂ case
      Indstilling ◂ recommendation
      Direktionen indstiller, at
      1. hallen bygges
      2. broen males
      Beslutning den 18. april 2017: ◂ decision
      Godkendt.
      2.Ny bro i Lundby (B) ◂ item 2
      Sagsnr.: 17/46 ◂ case
      Indstilling ◂ recommendation
      Direktionen indstiller, at
      1. broen bygges
      Beslutning den 18. april 2017: ◂ decision
      Godkendt.
    `);
  });

  test('dates and table rows that begin with a number', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      1. Ny hal i Lundby ◂ item 1

      20/1001 ◂ case

      Sagsfremstilling ◂ case

      2. kvartal 2020 12.500 kr.

      3. kvartal 2020 14.000 kr.

      26.1, 23.2 og 30.3 holdes der møde.

      11. maj er der indvielse.

      1.920.000 kr. er givet.

      Beslutning ◂ decision

      Godkendt.

      2. Ny bro i Lundby ◂ item 2

      20/1002 ◂ case

      Beslutning ◂ decision

      Godkendt.

      3. Eventuelt ◂ item 3

      Beslutning ◂ decision

      Intet.
    `);
  });
});

describe('the sequence', () => {
  const minutes = (...numbers: number[]) =>
    `
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title
${numbers
  .map(
    (n) => `
      Punkt ${n}: Sag om emne ${n} ◂ item ${n}

      Beslutning ◂ decision

      Godkendt.
`,
  )
  .join('')}`;

  test.each([
    ['starts anywhere', [571, 572, 573]],
    ['jumps over closed items', [11, 12, 101, 13, 14]],
    ['leaves numbers out', [1, 2, 4, 5, 9]],
    ['says a number twice', [1, 2, 2, 3, 4]],
    ['goes back', [1, 2, 3, 2, 4, 5]],
    ['is one item long', [7]],
    ['runs past a thousand', [998, 999, 1000, 1001]],
  ])('%s', (_, numbers) => {
    expectMarks(minutes(...numbers));
  });

  test('numbers the web lost: every item is `1.`', () => {
    expectMarks(`
      Referat fra Ældrerådets møde den 18. september 2017 ◂ title

       1. Godkendelse af dagsorden ◂ item 1

      Referat:   ◂ decision

      Godkendt

       1. Nyt fra hjemmeplejen ◂ item 1

      Referat: ◂ decision

      Rådet er glad for ordningen.

       1. Valg i november ◂ item 1

      Referat: ◂ decision

      Plakaten er sendt i tryk.
    `);
  });

  test('a title that begins with a number', () => {
    expectMarks(`
      Referat ◂ title

      Kulturudvalget

      Punkt 44 2. budgetopfølgning ◂ item 44

      Beslutning ◂ decision

      Godkendt.

      Punkt 45 10. klasse i ny skole ◂ item 45

      Beslutning ◂ decision

      Godkendt.
    `);
  });
});

describe('every form of numbering runs', () => {
  test.each([
    'Punkt #: ',
    'Punkt # ',
    'Pkt. # ',
    '#. ',
    '#.',
    '0#. ',
    '#) ',
    '• #. ',
    'ad #. ',
    'Sag nr. # – ',
    'Sag #) ',
    '[#] ',
    '§ # ',
    '# Punkt #: ',
    '## **Punkt #: ',
  ])('%j', (form) => {
    const level = /^#+(?= )/.exec(form)?.[0] ?? '';
    const rest = level !== '' && form.slice(level.length).includes('#') ? form.slice(level.length) : form;
    const head = (n: number) => `${rest === form ? '' : level}${rest.replace('#', `${n}`)}`;
    const tail = form.includes('**') ? '**' : '';
    const number = (n: number) => `${form.startsWith('0') ? '0' : ''}${n}`;
    expectMarks(
      [
        'Referat fra Kulturudvalgets møde den 4. marts 2021 ◂ title',
        '',
        ...[1, 2, 3, 4].flatMap((n) => [
          `${head(n)}Sag om emne ${'ABCD'[n - 1]}${tail} ◂ item ${number(n)}`,
          '',
          'Beslutning ◂ decision',
          '',
          'Godkendt.',
          '',
        ]),
      ].join('\n'),
    );
  });
});
