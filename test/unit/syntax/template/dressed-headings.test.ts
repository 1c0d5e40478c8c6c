/** Headings that a house dresses in its own way, and the facts of the case that look like them. */
import { describe, expect, test } from 'vitest';
import { sections, spaced } from '../support/sections-of.ts';

const CASE = 'Sagsfremstilling';
const TEXT = 'Der er brug for mere plads til de mange hold om vinteren.';

describe('names of sections', () => {
  test.each(['» ', '– ', '► ', '>> ', '+ ', '[ ]'])('with %o about or in front of it', (sign) => {
    const [open, close] = sign === '[ ]' ? ['[', ']'] : [sign, ''];
    const wear = (name: string): string => `${open}${name}${close}`;
    const body = [wear(CASE), TEXT, '- færre udgifter', wear('Indstilling'), 'At det sker.', wear('Beslutning'), 'Ja.'];
    const expected = ['Sagsfremstilling (case)', 'Indstilling (recommendation)', 'Beslutning (decision)'];
    expect(sections([body, body])).toEqual([expected, expected]);
  });

  test('names of their own behind a sign that no list has', () => {
    const body = [`» ${CASE}`, TEXT, '» Penge', 'Det koster lidt.', '» Beslutning', 'Ja.'];
    expect(sections([body, body])[1]).toContain('Penge (other)');
  });

  test('a name that one item has, behind the sign of names no table knows', () => {
    const body = ['» Kort sagt', TEXT, '» Sådan blev det', 'Vi bygger.'];
    const once = ['» Kort sagt', TEXT, '» Nabohøring', 'Tre har svaret.', '» Sådan blev det', 'Vi bygger.'];
    expect(sections([body, once, body])[1]).toHaveLength(3);
  });

  test('of one letter, in front of their text', () => {
    const body = [`S: ${TEXT}`, 'I: Chefen foreslår, at det sker nu.', 'B: Udvalget siger ja til det hele.'];
    expect(sections([body, body, body])[1]).toEqual(['S (other)', 'I (recommendation)', 'B (decision)']);
  });

  test('somebody who recommends, with a comma', () => {
    const body = spaced(CASE, TEXT, 'SOCIALCHEFEN INDSTILLER,', 'at det sker.', 'Beslutning', 'Godkendt.');
    expect(sections([body, body])[0]).toContain('SOCIALCHEFEN INDSTILLER (recommendation)');
  });

  test('in the first cell of a table', () => {
    const body = [`| ${CASE} | ${TEXT} |`, '| Indstilling | At det sker. |', '| Beslutning | Godkendt. |'];
    const expected = ['Sagsfremstilling (case)', 'Indstilling (recommendation)', 'Beslutning (decision)'];
    expect(sections([body, body])).toEqual([expected, expected]);
  });

  test.each([
    ['a dash behind it', (name: string) => [`${name} –`]],
    ['no capital', (name: string) => [`${name.toLowerCase()}:`]],
  ])('with %s', (_, wear) => {
    const body = [...wear(CASE), TEXT, '', ...wear('Indstilling'), 'At det sker.', '', ...wear('Beslutning'), 'Ja.'];
    expect(sections([body, body])[1]?.map((name) => name.toLowerCase())).toEqual([
      'sagsfremstilling (case)',
      'indstilling (recommendation)',
      'beslutning (decision)',
    ]);
  });

  test.each(['\t', '   ', ' – ', ' | ', ':'])('its text behind %j on the same line', (sign) => {
    const body = [CASE, 'Indstilling', 'Beslutning'].map((name) => `${name}${sign}${TEXT}`);
    const expected = ['Sagsfremstilling (case)', 'Indstilling (recommendation)', 'Beslutning (decision)'];
    expect(sections([body, body])).toEqual([expected, expected]);
  });

  test('names of the house in front of a tab', () => {
    const body = [`Sag\t${TEXT}`, `Snak\t${TEXT}`, 'Aftale\tVi bygger.'];
    expect(sections([body, body, body])[2]).toEqual(['Sag (other)', 'Snak (other)', 'Aftale (other)']);
  });

  test('a table below a heading of the same name is its text', () => {
    const body = spaced('Tidsplan', 'Tidsplan\tAktivitet', '2025\tVi bygger', 'Beslutning', 'Ja.');
    expect(sections([body, body])[0]).toEqual(['Tidsplan (schedule)', 'Beslutning (decision)']);
  });

  test('behind the attachments in every item', () => {
    const body = spaced('Bilag', 'Kort over hallen', 'Fortælling', TEXT, 'Beslutning', 'Ja.');
    expect(sections([body, body, body])[0]).toEqual([
      'Bilag (attachments)',
      'Fortælling (other)',
      'Beslutning (decision)',
    ]);
  });

  test('in letters that are set apart', () => {
    const body = ['S A G E N S   B A G G R U N D', TEXT, '', 'B E S L U T N I N G', 'Ja.'];
    expect(sections([body, body])[0]).toEqual([
      'S A G E N S B A G G R U N D (occasion)',
      'B E S L U T N I N G (decision)',
    ]);
  });

  test('names of the house alone, their text right below', () => {
    const body = ['Hvorfor:', TEXT, '', 'Det gør vi:', 'Vi bygger.'];
    expect(sections([body, body, body])[0]).toEqual(['Hvorfor (occasion)', 'Det gør vi (other)']);
  });
});

describe('facts of the case', () => {
  test('a value below a name of the house is no name', () => {
    const body = (value: string) => ['Forberedt af', value, 'Kort sagt', TEXT, 'Beslutning', 'Godkendt.'];
    const found = sections([body('Havneafdelingen'), body('Vejafdelingen'), body('Havneafdelingen')]);
    expect(found[0]).toEqual(['Forberedt af (other)', 'Kort sagt (other)', 'Beslutning (decision)']);
  });

  test('a few words behind a label right below the heading', () => {
    const body = (type: string) => [`Art: ${type}`, CASE, TEXT, 'Beslutning', 'Godkendt.'];
    expect(sections([body('Beslutning'), body('Drøftelse'), body('Beslutning')])[0]).toEqual([
      'Sagsfremstilling (case)',
      'Beslutning (decision)',
    ]);
  });

  test('labels with values above the first section', () => {
    const body = (n: number) => [
      'Status: Åben',
      `Sag: 24/0154${n}`,
      'Leder: TL',
      '',
      CASE,
      TEXT,
      '',
      'Beslutning',
      'Ja.',
    ];
    const expected = ['Sagsfremstilling (case)', 'Beslutning (decision)'];
    expect(sections([body(1), body(2)])).toEqual([expected, expected]);
  });

  test('the label of a case number above it', () => {
    const body = ['SAGSNUMMER', '2020-4417', '', ...spaced(CASE, TEXT, 'Beslutning', 'Godkendt.')];
    expect(sections([body, body])[0]).toEqual(['Sagsfremstilling (case)', 'Beslutning (decision)']);
  });

  test('the definite form of a known name, in one item alone', () => {
    const body = [CASE, TEXT, 'Beslutning', 'Godkendt.'];
    const once = [CASE, TEXT, 'Personalet', 'De er hørt om sagen.', 'Beslutning', 'Godkendt.'];
    expect(sections([body, once, body])[1]).toContain('Personalet (consequences)');
  });
});
