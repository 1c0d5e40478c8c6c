import { describe, expect, it } from 'vitest';
import { decisionPoints } from '../../../../server/src/domain/decision/index.ts';

describe('decisionPoints', () => {
  const points = (text: string) => decisionPoints(text).map((point) => [point.number, point.text]);

  const POINTS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'Ad 1: Godkendt\nAd 2: Udsat',
      [
        ['1', 'Godkendt'],
        ['2', 'Udsat'],
      ],
    ],
    ['Ad. 3) Godkendt', [['3', 'Godkendt']]],
    ['ad 1. Godkendt', [['1', 'Godkendt']]],
    ['Ad a) Godkendt', [['a', 'Godkendt']]],
    [
      'Ad 1 og 2: Godkendt',
      [
        ['1', 'Godkendt'],
        ['2', 'Godkendt'],
      ],
    ],
    [
      'Ad 1-3: Godkendt',
      [
        ['1', 'Godkendt'],
        ['2', 'Godkendt'],
        ['3', 'Godkendt'],
      ],
    ],
    [
      'Ad a-c: Godkendt',
      [
        ['a', 'Godkendt'],
        ['c', 'Godkendt'],
      ],
    ],
    [
      'Ad 3-1: Godkendt',
      [
        ['3', 'Godkendt'],
        ['1', 'Godkendt'],
      ],
    ],
    [
      'Ad 1-90: Godkendt',
      [
        ['1', 'Godkendt'],
        ['90', 'Godkendt'],
      ],
    ],
    ['Ad pkt. 2: Godkendt', [['2', 'Godkendt']]],
    ['**Ad 1:** Godkendt', [['1', 'Godkendt']]],
    [
      '1.-2. Anbefales.',
      [
        ['1', 'Anbefales.'],
        ['2', 'Anbefales.'],
      ],
    ],
    [
      '1. Godkendt\n2. Godkendt',
      [
        ['1', 'Godkendt'],
        ['2', 'Godkendt'],
      ],
    ],
    [
      'Pkt. 1: Godkendt\nPkt. 2: Forkastet',
      [
        ['1', 'Godkendt'],
        ['2', 'Forkastet'],
      ],
    ],
    ['Ad 1: Godkendt\nFraværende: Karla Due', [['1', 'Godkendt']]],
    [
      '1 Godkendt\n2a Kan ikke godkendes\n2b Bortfalder',
      [
        ['1', 'Godkendt'],
        ['2a', 'Kan ikke godkendes'],
        ['2b', 'Bortfalder'],
      ],
    ],
    [
      'Rådets beslutning:\n1. Godkendt.\n2. Udsat.',
      [
        ['1', 'Godkendt.'],
        ['2', 'Udsat.'],
      ],
    ],
    [
      '1. Udvalget ønsker en status.\n2.Orienteringen blev taget til efterretning.',
      [
        ['1', 'Udvalget ønsker en status.'],
        ['2', 'Orienteringen blev taget til efterretning.'],
      ],
    ],
    [
      'Ad 1: Godkendt,\nidet der spares.\n\nAd 2: Udsat',
      [
        ['1', 'Godkendt,\nidet der spares.'],
        ['2', 'Udsat'],
      ],
    ],
  ];
  it.each(POINTS)('%j', (text, expected) => {
    expect(points(text)).toEqual(expected.map(([number, written]) => [number, written]));
  });

  it.each([
    'Godkendt.',
    'Udvalget henviser til ad 1) i indstillingen.',
    'Der var orientering om:\n1. Havnen\n2. Skolen',
    '1. maj er en fridag. Godkendt.',
    '1. At planen godkendes.\n2. At budgettet godkendes.',
    'Adresse 1: Havnegade',
    'Brad 1: nej',
    '2 Godkendte planer lå fremme.',
    'Vi drøftede:\n1. Godkendt budget\n2. Skolen',
    '',
  ])('%j is not given point by point', (text) => {
    expect(points(text)).toEqual([]);
  });

  it('covers mark and text', () => {
    const text = 'Indledning.\nAd 1: Godkendt.\n\nAd 2: Udsat.\n';
    expect(decisionPoints(text).map((point) => text.slice(point.start, point.end))).toEqual([
      'Ad 1: Godkendt.',
      'Ad 2: Udsat.',
    ]);
  });
});
