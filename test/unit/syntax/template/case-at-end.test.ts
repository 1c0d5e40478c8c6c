/** Case numbers that end their items. */
import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../../../server/src/syntax/index.ts';
import { itemsIn, numbers, TITLES } from '../support/case-minutes.ts';

/** Minutes whose items end in these lines. */
function ended(...tails: readonly (readonly string[])[]): string[] {
  const items = tails.flatMap((tail, i) => [
    `Punkt ${i + 1}`,
    TITLES[i] as string,
    '',
    'Beslutning',
    'Godkendt.',
    ...tail,
    '',
  ]);
  return ['Referat fra mødet i Kulturudvalget den 10. marts 2021', '', ...items];
}

describe('numbers that end their items', () => {
  test.each<[string, string[], (string | undefined)[]]>([
    ['below the decision', ['', 'Sagsnr. S2022-00012'], ['S2022-00012', 'S2022-00012', 'S2022-00012']],
    ['below the attachments', ['', 'Bilag', 'Kort', '', 'J.nr.: 21/01443'], ['21/01443', '21/01443', '21/01443']],
    ['without a label', ['', '2021-00123-4'], ['2021-00123-4', '2021-00123-4', '2021-00123-4']],
  ])('%s', (_, tail, expected) => {
    const lines = ended(tail, tail, tail);
    expect(numbers(lines)).toEqual(expected);
    for (const item of itemsIn(lines)) {
      expect(item.sections.at(-1)?.end).toBe(item.caseNumber?.line);
      expect(attachmentsOf(item).map(({ name }) => name)).toEqual(tail.includes('Kort') ? ['Kort'] : []);
    }
  });

  test('one may have lost its number', () => {
    expect(numbers(ended(['', 'Sag 21/0144'], [], ['', 'Sag 21/0188'], ['', 'Sag 21/0190']))).toEqual([
      '21/0144',
      undefined,
      '21/0188',
      '21/0190',
    ]);
  });

  test('but where the first item has one above it they stand above', () => {
    const lines = ended(['', 'Sag 21/0144'], ['', 'Sag 21/0188'], ['', 'Sag 21/0190']);
    lines.splice(2, 0, 'Sag 21/0100', '');
    expect(numbers(lines)).toEqual(['21/0100', '21/0144', '21/0188']);
  });
});
