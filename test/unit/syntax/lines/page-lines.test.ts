/** Page feet and page heads in the middle of the text: a page ends anywhere and parts nothing. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../../server/src/check.ts';
import { parse } from '../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../server/src/syntax/place.ts';

const FEET: readonly (readonly string[])[] = [
  ['Side 3 af 12'],
  ['', 'Side 3 af 12', ''],
  ['3'],
  ['', 'Havneudvalget 10-03-2021\tSide 2 af 3', ''],
  ['', 'Strandby Kommune                     Referat                     Side 3', ''],
];

const TEXT = [
  'REFERAT Havneudvalget d. 10-03-2021',
  '',
  'Åbne dagsordenspunkter',
  '',
  '15.00.00-A00-2-21',
  '1. Nye bænke',
  '',
  'Sagsfremstilling',
  '',
  'Bænkene på molen er slidte. Der er brug for:',
  '1. to bænke ved kiosken',
  '2. en bænk ved broen',
  '',
  'Indstilling',
  '',
  'Havnechefen indstiller, at bænkene købes.',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
  '15.00.00-A00-3-21',
  '2. Nye lygter',
  '',
  'Indstilling',
  '',
  'Havnechefen indstiller, at lygterne købes.',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
  'Lukkede dagsordenspunkter',
  '',
  '15.00.00-A00-4-21',
  '3. Køb af kran',
];

function outline(lines: readonly string[]) {
  return [...itemsOf(parse(lines))].map(({ node }) => ({
    number: node.numberText,
    title: node.title,
    closed: node.closed,
    case: node.caseNumber?.text,
    sections: node.sections.map(({ key }) => key),
  }));
}

const WHOLE = outline(TEXT);

test('the text as it is', () => {
  expect(WHOLE.map(({ number, closed, case: of }) => [number, closed, of])).toEqual([
    ['1', false, '15.00.00-A00-2-21'],
    ['2', false, '15.00.00-A00-3-21'],
    ['3', true, '15.00.00-A00-4-21'],
  ]);
});

describe.each(FEET.map((foot) => ({ foot })))('$foot', ({ foot }) => {
  test('in front of any line below the title the outline is the same', () => {
    for (let at = 2; at < TEXT.length; at++) {
      const lines = [...TEXT.slice(0, at), ...foot, ...TEXT.slice(at)];
      expect({ at, items: outline(lines) }).toEqual({ at, items: WHOLE });
    }
  });

  test('on every page nothing is found that is not found without', () => {
    const paged = TEXT.flatMap((line, i) => (i % 9 === 8 ? [...foot, line] : [line]));
    const loud = (lines: readonly string[]) =>
      check(parse(lines))
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ rule }) => rule);
    expect(loud(paged)).toEqual(loud(TEXT));
  });
});

test('a page head with the day of the meeting is no decision', () => {
  const items = [1, 2, 3, 4].flatMap((n) => [
    `Punkt ${n}: Sag om emne ${n}`,
    '',
    'Beslutning',
    '',
    'Godkendt.',
    '',
    `Side ${n}`,
    '\f',
    n % 2 === 0 ? 'Udvalget for Havn    Mødedato 12-03-2021' : 'Udvalget for Havn Mødedato 12-03-2021',
    '',
  ]);
  const referat = parse(['REFERAT Havneudvalget d. 10-03-2021', '', ...items]);
  for (const { node } of itemsOf(referat)) expect(node.sections.map(({ role }) => role)).toEqual(['decision']);
  expect(check(referat).filter(({ rule }) => rule.startsWith('decision-'))).toEqual([]);
});
