/** What a meeting is called where the page says first where it lies. */
import { expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/index.ts';

const ITEMS = [
  'Punkt 11 Godkendelse af dagsorden',
  'Beslutning',
  'Godkendt.',
  '',
  'Punkt 12 Cykelsti',
  'Beslutning',
  'Godkendt.',
];

function titleOf(...head: string[]): string | undefined {
  return parse([...head, '', ...ITEMS]).meetings[0]?.header?.title?.text;
}

test.each([
  ['Forside > Politik > Dagsordener og referater > Teknikudvalget', 'Teknikudvalget', 'Møde 7. februar 2024 kl. 15:00'],
  ['Hjem › Byrådet › Møder', 'Byrådets møde den 4. marts 2021', 'Byrådssalen'],
  ['Politik » Udvalg og råd » Ældrerådet', 'Rådhuset', 'Ældrerådet'],
])('the path of a page, %s, is no title', (path, ...head) => {
  const title = titleOf(path, ...head);
  expect(title).toBeDefined();
  expect(head).toContain(title);
});

test('where nothing else is, the path is better than no title', () => {
  expect(titleOf('Forside > Politik > Teknikudvalget')).toBe('Forside > Politik > Teknikudvalget');
});
