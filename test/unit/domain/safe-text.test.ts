import { expect, it } from 'vitest';
import { safeToShow } from '../../../server/src/domain/safe-text.ts';
import { growthOf } from '../support/growth.ts';

it('masks whatever may be a CPR number, however it is written', () => {
  for (const number of [
    '010190-1234',
    '0101901234',
    '010190 1234',
    '010190\u00a01234',
    '010190 - 1234',
    '010190\u20131234',
    '010190\u2009\u22121234',
    '010190\u200b1234',
    '010190\t1234',
    '610190-1234',
  ])
    for (const [before, after] of [
      ['', ''],
      ['CPR', ''],
      ['x', 'y'],
      ['Sag om ', ', udsat'],
      ['(', ').'],
      ['https://example.dk/?id=', '&a=b'],
    ])
      expect(safeToShow(`${before}${number}${after}`), JSON.stringify(number)).toBe(
        `${before}${number.slice(0, 6)}-****${after}`,
      );
  expect(safeToShow('01.01.90-1234 og 01011990-1234 og 01 01 90 - 1234')).toBe(
    '01.01.90-**** og 01011990-**** og 01 01 90-****',
  );
  expect(safeToShow('01.01.90-1234-5 og 01.01.90-2002')).toBe('01.01.90-****-5 og 01.01.90-****');
  expect(safeToShow('010190-1234 og 020290-1234')).toBe('010190-**** og 020290-****');
  expect(safeToShow('010190-12… og 010190 1 …')).toBe('010190-****… og 010190-**** …');
});

it('leaves other numbers as they are', () => {
  for (const text of [
    '15.00.00-A00-2-21',
    '00.01.00P35-0098',
    '330-2018-3619',
    'EMN-2023-009832',
    '1-51-71-3321-08',
    'Tlf. 45 12 34 56 78',
    'CVR 12345678',
    'EAN 5798001234567',
    '321390-1234',
    '1010190-1234',
    '010190-12345',
    '28.06.04-2002-0233',
    '[01.01.12-1998-41]',
    'den 10-03-2021 kl. 1500',
  ])
    expect(safeToShow(text)).toBe(text);
});

it('takes time in proportion to the text', () => {
  for (const unit of ['010190', '010190 ', '01.01.', '0', '010190-12…', '01 01 ', '\u00a0'])
    expect(growthOf((n) => unit.repeat(n / unit.length), safeToShow, 400_000).linear, unit).toBe(true);
});
