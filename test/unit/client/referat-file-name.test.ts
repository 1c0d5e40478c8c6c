import { expect, test } from 'vitest';
import { referatFileName } from '../../../client/src/drafting/referat-file-name.ts';

test.each([
  ['Plan- og Miljøudvalget', 'plan-og-miljoeudvalget-2024-06-11.referat.txt'],
  ['Børne- & Ungeudvalget i Nordby', 'boerne-ungeudvalget-i-nordby-2024-06-11.referat.txt'],
  ['Ældrerådet / Årsmøde', 'aeldreraadet-aarsmoede-2024-06-11.referat.txt'],
  ['§ 17, stk. 4-udvalget', '17-stk-4-udvalget-2024-06-11.referat.txt'],
  ['A\u030abyra\u030ad', 'aabyraad-2024-06-11.referat.txt'],
  ['«»', '2024-06-11.referat.txt'],
  ['../../x', 'x-2024-06-11.referat.txt'],
])('%s', (body, name) => expect(referatFileName(body, '2024-06-11')).toBe(name));

test('another name where it is taken', () => {
  expect(referatFileName('Byrådet', '2024-06-11', 2)).toBe('byraadet-2024-06-11-2.referat.txt');
});
