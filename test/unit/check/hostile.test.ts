import { describe, expect, test } from 'vitest';
import { check } from '../../../server/src/check.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { isLinear } from '../support/growth.ts';
import { HOSTILE_UNITS } from '../support/hostile-units.ts';

const work = (text: string) => check(parse(text.split('\n')), { rules: { 'personal-contact': { severity: 'hint' } } });

/** Whole documents that would make a careless rule look at everything for everything. */
const DOCUMENTS = [
  'Punkt 1: Sag\n',
  'Punkt 1: Sag\n\nBilag\n',
  'Bilag\n',
  'Beslutning\n\nBeslutning:\n',
  '## Overskrift\n',
  'Sag om en ting.....\t3\n',
  'Punkt 7: Sag\n\nIndstilling\n\nX indstiller, at\n\n1. at\n\nBeslutning\n\nAd 3: Godkendt.\n\n',
  'Havne- og turismeudvalget ',
  'bilag 7, ',
  'a?b ',
  'Ã¦',
  '&amp;',
  '[Her skrives ',
  'xx.xx.xxxx ',
  'hjælpetekst slettes ',
  'a@gmail.com ',
  'udvalgets møde den 1. maj 2021\n',
  'Udvalg 1. maj 2021\n',
];

describe('the cost of a check grows no faster than the text', () => {
  for (const unit of [...HOSTILE_UNITS, ...DOCUMENTS]) {
    test(JSON.stringify(unit), () => {
      expect(isLinear(work, unit, 4_000)).toBe(true);
    });
  }

  test('one item of many sections, each with something to be read on its lines', () => {
    const unit =
      'Indstilling\n\nX indstiller, at\n\n1. at se bilag 7\n\nSagsfremstillng\n\nSagsfremstilling\n\nA deltog ikke i det.\n\n';
    expect(isLinear((text) => work(`Punkt 1: Sag\n\n${text}`), unit, 1_000)).toBe(true);
  });
});
