/** Every way a heading is written: what the eye sees as one opens a section, what it sees as a fact or a value does not. */
import { describe, expect, test } from 'vitest';
import { sections, spaced } from '../support/sections-of.ts';

const CASE = 'Sagsfremstilling';
const TEXT = 'Der er brug for mere plads til de mange hold om vinteren.';

describe('headings in another dress', () => {
  test('behind bullets, and a bulleted list of the text stays a list', () => {
    const body = [
      '• Sagsfremstilling',
      '',
      `  ${TEXT}`,
      '  • lavere renter',
      '  • færre udgifter',
      '• Indstilling',
      '',
      '  Chefen indstiller, at det sker.',
      '• Beslutning',
      '',
      '  Godkendt.',
    ];
    const expected = ['Sagsfremstilling (case)', 'Indstilling (recommendation)', 'Beslutning (decision)'];
    expect(sections([body, body])).toEqual([expected, expected]);
  });

  test('a bulleted name among plain headings is a point of a list', () => {
    const body = spaced(CASE, TEXT, '• Bilag', '• Økonomi', 'Beslutning', 'Godkendt.');
    expect(sections([body, body])[0]).toEqual(['Sagsfremstilling (case)', 'Beslutning (decision)']);
  });

  test('run together with the text', () => {
    const body = [
      `Sagsfremstilling${TEXT}`,
      'IndstillingChefen indstiller, at det sker.',
      'BilagIngen bilag.',
      'BeslutningGodkendt.',
    ];
    const expected = [
      'Sagsfremstilling (case)',
      'Indstilling (recommendation)',
      'Bilag (attachments)',
      'Beslutning (decision)',
    ];
    expect(sections([body, body, body])).toEqual([expected, expected, expected]);
  });

  test('with a comma', () => {
    const body = spaced(CASE, TEXT, 'Direktionen indstiller,', 'at det sker.', 'Beslutning', 'Godkendt.');
    expect(sections([body, body])[1]).toEqual([
      'Sagsfremstilling (case)',
      'Direktionen indstiller (recommendation)',
      'Beslutning (decision)',
    ]);
  });

  test('a line with a comma that begins the text of its section is text', () => {
    const body = spaced(
      CASE,
      TEXT,
      'Indstilling',
      'Direktionen indstiller,',
      'at det sker.',
      'Beslutning',
      'Godkendt.',
    );
    expect(sections([body, body])[1]).toEqual([
      'Sagsfremstilling (case)',
      'Indstilling (recommendation)',
      'Beslutning (decision)',
    ]);
  });

  test('in capitals, with the name of a department or group that varies', () => {
    const body = (head: string) =>
      spaced(head, 'Rådmanden indstiller, at det sker.', 'BESLUTNINGSGRUNDLAG', TEXT, 'BESLUTNINGER', 'Tiltrådt.');
    const said = sections([
      body('INDSTILLING FRA TEKNIK OG MILJØ'),
      body('INDSTILLING FRA SUNDHED OG OMSORG'),
      body('FORSLAG FRA LOKALLISTEN'),
    ]);
    expect(said.map(([first]) => first)).toEqual([
      'INDSTILLING FRA TEKNIK OG MILJØ (recommendation)',
      'INDSTILLING FRA SUNDHED OG OMSORG (recommendation)',
      'FORSLAG FRA LOKALLISTEN (recommendation)',
    ]);
    expect(said.every((item) => item.length === 3)).toBe(true);
  });
});

describe('names no table knows', () => {
  test('behind a heading that another follows in every item', () => {
    const body = spaced(
      'Oplæg',
      'Behandlingsvej',
      'Kulturudvalget afgør sagen.',
      CASE,
      TEXT,
      'Beslutning',
      'Godkendt.',
    );
    expect(sections([body, body, body])[2]).toEqual([
      'Oplæg (other)',
      'Behandlingsvej (other)',
      'Sagsfremstilling (case)',
      'Beslutning (decision)',
    ]);
  });

  test('in one item only, where it stands and sounds like the others', () => {
    const plain = spaced(CASE, TEXT, 'Indstilling', 'Chefen indstiller, at det sker.', 'Beslutning', 'Godkendt.');
    const extra = spaced(
      CASE,
      TEXT,
      'Trafikale forhold',
      'Vejen er smal.',
      'Indstilling',
      'Chefen indstiller, at det sker.',
      'Beslutning',
      'Godkendt.',
    );
    expect(sections([plain, extra, plain])[1]).toContain('Trafikale forhold (other)');
  });

  test('a sub-heading of the case is none', () => {
    const plain = spaced(CASE, TEXT, 'Indstilling', 'Chefen indstiller, at det sker.', 'Beslutning', 'Godkendt.');
    const divided = spaced(
      CASE,
      TEXT,
      'Støjen ved skolen',
      TEXT,
      'Trafikale forhold',
      TEXT,
      'Naboerne',
      TEXT,
      'Beslutning',
      'Godkendt.',
    );
    expect(sections([plain, divided, plain])[1]).toEqual(['Sagsfremstilling (case)', 'Beslutning (decision)']);
  });

  test('another name for what the item has under the house’s own is a sub-heading', () => {
    const plain = spaced('Indstilling', 'Chefen indstiller, at det sker.', CASE, TEXT, 'Beslutning', 'Godkendt.');
    const other = spaced(
      'Indstilling',
      'Chefen indstiller, at det sker.',
      CASE,
      TEXT,
      'Administrationens anbefaling',
      TEXT,
      'Beslutning',
      'Godkendt.',
    );
    const adding = spaced(
      'Indstilling',
      'Chefen indstiller, at det sker.',
      'Supplerende indstilling',
      TEXT,
      CASE,
      TEXT,
      'Beslutning',
      'Godkendt.',
    );
    const said = sections([plain, other, adding, plain, plain, plain, plain, plain, plain]);
    expect(said[1]).not.toContain('Administrationens anbefaling (recommendation)');
    expect(said[2]).toContain('Supplerende indstilling (recommendation)');
  });
});

describe('labels with values', () => {
  test('a fact of one line inside a section starts none and ends none', () => {
    const body = spaced('Resumé', 'Sagsforløb: ØK/BY', TEXT, CASE, TEXT, 'Beslutning', 'Godkendt.');
    expect(sections([body, body, body])[0]).toEqual([
      'Resumé (summary)',
      'Sagsfremstilling (case)',
      'Beslutning (decision)',
    ]);
  });

  test('a value that is also the name of a section', () => {
    const body = (kind: string) => [
      'Sagens art',
      `${kind}.`,
      '',
      'Tema',
      TEXT,
      '',
      'Beslutning Kulturudvalget den 10-03-2021',
      'Godkendt.',
    ];
    const said = sections([body('Beslutning'), body('Orientering'), body('Beslutning')]);
    for (const item of said)
      expect(item.filter((text) => text.includes('decision'))).toEqual([
        'Beslutning Kulturudvalget den 10-03-2021 (decision)',
      ]);
  });
});
