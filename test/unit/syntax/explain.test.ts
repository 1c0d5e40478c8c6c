/** Why a text is read as it is: which reading won, on which evidence, and what a line was taken for. */
import { describe, expect, test } from 'vitest';
import { explainText } from '../../../server/src/features/outline/explain-text.ts';
import { explain } from '../../../server/src/syntax/index.ts';

const MINUTES = [
  'Bestyrelsesmøde 12.10.2021',
  '',
  'Til stede: Tove og Asger',
  '',
  '1) Valg af referent',
  'Asger.',
  '',
  '2) Kassen',
  'Kontoen er flyttet.',
  '',
  '3) Eventuelt',
  'Intet.',
];

describe('explain', () => {
  test('tells the readings of a meeting, the best first, with points that add up', () => {
    const { meetings } = explain(MINUTES);
    const [best, ...others] = meetings[0]?.readings ?? [];
    expect(best).toMatchObject({ reading: 'numbered-run', form: '#)', items: 3 });
    expect(best?.evidence.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(best?.score ?? 0);
    for (const other of others) expect(other.score).toBeLessThanOrEqual(best?.score ?? 0);
  });

  test.each([
    [0, 'head'],
    [1, 'blank'],
    [4, 'item'],
    [5, 'text'],
  ])('tells what line %i was taken for', (line, taken) => {
    expect(explain(MINUTES, line).line?.taken).toBe(taken);
  });

  test('tells of a text that is no minutes why it has no items', () => {
    const text = explainText(['Kære Bo', '', '1. Køb mælk', '2. Køb brød'], undefined, 'da');
    expect(text).toContain('Ingen læsning har over 0 point');
  });

  test('tells what speaks for and against a name of sections', () => {
    const items = [1, 2, 3].flatMap((n) => [`${n}. Sag ${'abc'[n - 1]}`, '', 'Penge', 'Det koster lidt.', '']);
    const { line } = explain(['Referat af bestyrelsesmøde 12.10.2021', '', ...items], 4);
    expect(line).toMatchObject({ taken: 'section' });
    expect(line?.asSection).toContainEqual({ id: 'comes-back', points: 6 });
    expect(explainText(['Referat af bestyrelsesmøde 12.10.2021', '', ...items], 4, 'da')).toContain('+6  comes-back');
  });

  test('says nothing of a line that is not there', () => {
    expect(explain(MINUTES, 99).line).toBeUndefined();
  });
});
