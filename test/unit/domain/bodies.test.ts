import { describe, expect, it } from 'vitest';
import { bodyKey, plainBody, sameBody, sameBodyAs } from '../../../server/src/domain/people/bodies.ts';

describe('the name of a body', () => {
  it.each([
    ['18-21 Udvalget for Havne', 'Udvalget for Havne'],
    ['Havneudvalget (2022-2025)', 'Havneudvalget'],
    ['Havneudvalget (22-25)', 'Havneudvalget'],
    ['Havneudvalget til 31.12.25', 'Havneudvalget'],
    ['Havneudvalget\u00a0fra 01-01-2022', 'Havneudvalget'],
    ['mødet i Havneudvalget', 'Havneudvalget'],
    ['Det grønne råd', 'grønne råd'],
    ['Havneudvalget – ', 'Havneudvalget'],
    ['Udvalg 3', 'Udvalg 3'],
  ])('%j is %j without period and noise', (written, plain) => {
    expect(plainBody(written)).toBe(plain);
  });

  it('is compared without case, signs, small words and endings', () => {
    expect(bodyKey('Børne- og Ungeudvalget')).toBe('børne ungeudvalg');
    expect(bodyKey('Kommunalbestyrelsens')).toBe(bodyKey('Kommunalbestyrelse'));
    expect(bodyKey('UDVALGET FOR BØRN I LUNDBY KOMMUNE')).toBe('udvalg børn lundby');
    expect(bodyKey('Udvalget for A\u030aer')).toBe(bodyKey('Udvalget for Åer'));
  });
});

describe('two names of one body', () => {
  it.each([
    ['Havneudvalget', 'Havneudvalgets'],
    ['Teknik- og Miljøudvalget', 'teknik og miljøudvalg'],
    ['byrådsmødet', 'Byrådet'],
    ['Udvalget', 'Udvalget for Havne'],
    ['Lundby Byråd', 'Byråd'],
    ['18-21 Havneudvalget', 'Havneudvalget til 31.12.21'],
  ])('%j and %j', (a, b) => {
    expect(sameBody(a, b)).toBe(true);
    expect(sameBody(b, a)).toBe(true);
    expect(sameBodyAs(a)(b)).toBe(true);
  });

  it.each([
    ['Havneudvalget', 'Turismeudvalget'],
    ['Havneudvalget', ''],
    ['Udvalget for Børn', 'Udvalget for Unge'],
    ['Råd', 'Råd for Unge'],
    ['Kulturudvalget', 'Kulturudvalgsrådet'],
  ])('not %j and %j', (a, b) => {
    expect(sameBody(a, b)).toBe(false);
    expect(sameBody(b, a)).toBe(false);
    const same = sameBodyAs(a);
    expect([same(b), same(b), same(a)]).toEqual([false, false, true]);
  });
});
