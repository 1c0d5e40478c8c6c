import { expect, test } from 'vitest';
import { inGivenOrder } from '../../../client/src/server/symbol-order.ts';

test('names that are alike keep their order when they are sorted as VS Code sorts them', () => {
  const names = ['Sti', 'Hal', 'Sti', 'Sti', 'Hal'];
  const symbols = inGivenOrder(names.map((name, age) => ({ name, age })));
  const byCode = [...symbols].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const byLocale = [...byCode].sort((a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase()));
  expect(byLocale.map(({ age }) => age)).toEqual([1, 4, 0, 2, 3]);
  expect(symbols.map(({ name }) => name.replaceAll('\u200b', ''))).toEqual(names);
});
