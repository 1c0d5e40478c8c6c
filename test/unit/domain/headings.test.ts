import { describe, expect, it } from 'vitest';
import { nearName } from '../../../server/src/domain/near-names.ts';
import { guessRole, hasKey, headingKey, roleOfKey } from '../../../server/src/domain/roles.ts';

describe('the key of a heading', () => {
  it.each([
    ['Beslutning:', 'beslutning'],
    ['## **Beslutning**', 'beslutning'],
    ['\u00a0SAGSFREMSTILLING. ', 'sagsfremstilling'],
    ['Økonomiske\u00a0 konsekvenser', 'økonomiske konsekvenser'],
    ['Resume\u0301', 'resumé'],
    ['Ind\u00adstilling', 'indstilling'],
    ['__Bilag__\r', 'bilag'],
    ['…', '…'],
    [' ** ', ''],
  ])('of %j is %j', (text, key) => {
    expect(headingKey(text)).toBe(key);
    if (key !== '') expect(hasKey(text, key)).toBe(true);
  });

  it.each(['Bilag', 'xBeslutning', 'Beslutninger', '', '1. Beslutning', '**'])(
    '%j is not called “beslutning”',
    (text) => {
      expect(hasKey(text, 'beslutning')).toBe(false);
    },
  );
});

describe('the role of a heading', () => {
  it('is the table’s, and is guessed by its stems where no table knows it', () => {
    expect(roleOfKey('sagsfremstilling')).toBe('case');
    expect(roleOfKey('det indstiller vi')).toBeUndefined();
    expect(guessRole('det indstiller vi')).toBe('recommendation');
    expect(guessRole('det vi besluttede')).toBe('decision');
    expect(guessRole('penge og budget')).toBe('economy');
    expect(guessRole('økonomidirektørens forslag')).toBe('recommendation');
    expect(guessRole('forslag til beslutning om økonomien')).toBe('recommendation');
    expect(guessRole('historien om kajen')).toBe('other');
  });
});

describe('a name one letter away', () => {
  it.each([
    ['lovgrunlag', 'Lovgrundlag'],
    ['lovgrundlagg', 'Lovgrundlag'],
    ['lovgrumdlag', 'Lovgrundlag'],
    ['lovgrnudlag', 'Lovgrundlag'],
    ['beslutnng', 'Beslutning'],
    ['sagsfremstiling', 'Sagsfremstilling'],
  ])('%j is meant as %j', (key, name) => {
    expect(nearName(key)?.name).toBe(name);
  });

  it.each([
    ['the name itself', 'lovgrundlag'],
    ['two letters away', 'lovgrulag'],
    ['swapped far apart', 'bovgrundlal'],
    ['another first letter', 'xovgrundlag'],
    ['an ending', 'lovgrundlags'],
    ['too short', 'bilga'],
    ['with a digit', 'bes1utning'],
    ['another word', 'kystsikring'],
  ])('%s is none: %j', (_, key) => {
    expect(nearName(key)).toBeUndefined();
  });
});
