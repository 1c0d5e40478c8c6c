import { describe, expect, test } from 'vitest';
import { matchContents } from '../../../../server/src/features/links/contents-match.ts';
import type { Item, Meeting } from '../../../../server/src/syntax/index.ts';
import { block, marked } from '../../support/marked.ts';

/** `entry → item` for each contents line. */
function pairs(entries: string, items: readonly string[]): string {
  const bodies = items.map((title) => `${title}\n\nBeslutning\n\nGodkendt.\n`).join('\n');
  const { referat } = marked(
    `REFERAT Kulturudvalget d. 10-03-2021\n\nIndholdsfortegnelse\n\n${block(entries)}\n\n${bodies}`,
  );
  const meeting = referat.meetings[0] as Meeting;
  const { itemOf } = matchContents(meeting);
  return (meeting.header.contents?.entries ?? [])
    .map((entry, index) => {
      const part = itemOf[index];
      return `${entry.title} → ${part === undefined ? '–' : (meeting.parts[part] as Item).heading.text}`;
    })
    .join('\n');
}

describe('contents against items', () => {
  test('equal titles, also when the order is another', () => {
    expect(
      pairs('Eventuelt.....\t3\nNy hal i Lundby.....\t2', ['Punkt 1: Ny hal i Lundby', 'Punkt 2: Eventuelt']),
    ).toBe('Eventuelt → Punkt 2: Eventuelt\nNy hal i Lundby → Punkt 1: Ny hal i Lundby');
  });

  test('the same title twice: in order', () => {
    expect(
      pairs('Ny hal i Lundby.....\t2\nNy hal i Lundby.....\t3', [
        'Punkt 1: Ny hal i Lundby',
        'Punkt 2: Ny hal i Lundby',
      ]),
    ).toBe('Ny hal i Lundby → Punkt 1: Ny hal i Lundby\nNy hal i Lundby → Punkt 2: Ny hal i Lundby');
  });

  test('a title misspelt in the contents stands in its place', () => {
    expect(
      pairs('Ny hal i Lundby.....\t2\nRegnskap for 2020.....\t3\nEventuelt.....\t4', [
        'Punkt 1: Ny hal i Lundby',
        'Punkt 2: Regnskab for 2020',
        'Punkt 3: Eventuelt',
      ]),
    ).toContain('Regnskap for 2020 → Punkt 2: Regnskab for 2020');
  });

  test('an entry without an item stands for none', () => {
    expect(
      pairs('Ny hal i Lundby.....\t2\nSalg af rådhuset.....\t3\nEventuelt.....\t4', [
        'Punkt 1: Ny hal i Lundby',
        'Punkt 2: Eventuelt',
      ]),
    ).toContain('Salg af rådhuset → –');
  });
});
