/** Bullets before names and before points of lists, where the items are numbered and decided. */
import { expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/index.ts';

const TITLES = ['Ny mole', 'Havnens lys', 'Bænke ved stranden', 'Sti til fyret'];

function sectionsWith(bullet: (item: number) => string): string[][] {
  const lines = ['Referat af møde i Havneudvalget den 4. februar 2019', ''];
  for (const [i, title] of TITLES.entries())
    lines.push(
      `${i + 1}. ${title}`,
      '',
      bullet(i),
      'Der er set på sagen i januar, og det kan lade sig gøre.',
      '',
      'Beslutning',
      'Godkendt.',
      '',
    );
  const parts = parse(lines).meetings[0]?.parts ?? [];
  return parts.map((part) => (part.kind === 'item' ? part.sections.map(({ heading }) => heading.text) : []));
}

test('a name behind a bullet that comes back heads sections', () => {
  const found = sectionsWith(() => '• Vores blik på sagen');
  expect(found).toEqual(TITLES.map(() => ['Vores blik på sagen', 'Beslutning']));
});

test('names behind bullets that do not come back are points of lists', () => {
  const found = sectionsWith((i) => `• ${['Granit', 'Lygter', 'Planker', 'Grus'][i]} fra Fjordby`);
  expect(found).toEqual(TITLES.map(() => ['Beslutning']));
});
