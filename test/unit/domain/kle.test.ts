import { describe, expect, it } from 'vitest';
import { describeSubject, FACET_LETTERS, isFacetLetter, type KleEdition } from '../../../server/src/domain/kle/kle.ts';

const EDITION: KleEdition = {
  published: '2021-02-01',
  mainGroups: new Map([['77', { title: 'Fyrtårne' }]]),
  groups: new Map([['77.10', { title: 'Lys og lyd' }]]),
  subjects: new Map([['77.10.05', { title: 'Tågehorn', retired: '2020-01-31' }]]),
  facetCategories: new Map([['A', { title: 'Kategori' }]]),
  facets: new Map([['A00', { title: 'Facet' }]]),
};

describe('facet letters', () => {
  it('are the seven of the schema, explained in both languages', () => {
    expect(Object.keys(FACET_LETTERS).sort()).toEqual(['A', 'G', 'I', 'K', 'P', 'S', 'Ø']);
    for (const { da, en } of Object.values(FACET_LETTERS))
      expect(da.length > 5 && en.length > 5 && da !== en).toBe(true);
  });

  it.each([
    ['A', true],
    ['Ø', true],
    ['a', false],
    ['B', false],
    ['', false],
    ['AA', false],
    ['constructor', false],
  ])('%j: %s', (letter, expected) => {
    expect(isFacetLetter(letter)).toBe(expected);
  });
});

describe('describeSubject', () => {
  it('takes a subject apart without an edition', () => {
    expect(describeSubject('77.10.00')).toEqual({
      subject: '77.10.00',
      group: '77.10',
      mainGroup: '77',
      spansGroup: true,
    });
  });

  it('adds what the edition knows', () => {
    expect(describeSubject('77.10.05', EDITION)).toEqual({
      subject: '77.10.05',
      group: '77.10',
      mainGroup: '77',
      spansGroup: false,
      subjectEntry: { title: 'Tågehorn', retired: '2020-01-31' },
      groupEntry: { title: 'Lys og lyd' },
      mainGroupEntry: { title: 'Fyrtårne' },
    });
    expect(describeSubject('01.02.03', EDITION)).not.toHaveProperty('subjectEntry');
  });

  it.each(['77.10', '77.1.05', 'x', '77.10.05-A00'])('%j is no subject number', (text) => {
    expect(describeSubject(text)).toBeUndefined();
  });
});
