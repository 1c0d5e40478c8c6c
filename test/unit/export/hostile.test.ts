/** The cost of the model, and of a page made from it, grows no faster than the text. */
import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../../server/src/export/html/page.ts';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { isLinear } from '../support/growth.ts';

const HEAD = 'REFERAT Udvalget d. 13-04-2021\n\nPunkt 1: Sag\n\nSagsfremstilling\n\n';

/** Lines that would make a careless reader of blocks look at everything for everything. */
const UNITS = [
  '1. at\n',
  '1. a\na) b\n',
  '- a\n1) b\n• c\n',
  '3. a\n1) b\n',
  'a\tb\n',
  'Ord ord 1 2\n',
  '| a | b |\n|---|---|\n',
  'ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord-\n',
  '\n\n\nx\n',
  'Side 3 af 9\n',
  'Bilag\n\nKort.pdf\n\n',
  'Punkt 1: Sag\n\nBeslutning\n\nGodkendt.\n\n',
  'Afbud:\nAsta Lund\n',
  'Sag.....\t3\n',
];

describe('linear', () => {
  test.each(UNITS)('%j', (unit) => {
    expect(isLinear((text) => htmlPage(makeModel(parse((HEAD + text).split('\n')))), unit, 2_000)).toBe(true);
  });
});
