import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CheckConfig, check } from '../../../../server/src/check.ts';
import { houseTemplateOf } from '../../../../server/src/features/new-referat/template-config.ts';
import { parse } from '../../../../server/src/syntax/index.ts';

const fixtures = path.join(import.meta.dirname, '../../../../fixtures');
const referat = (file: string) => parse(fs.readFileSync(path.join(fixtures, file), 'utf8').split(/\r\n|\n/));

/** Two cases; `lacking` leaves the own decision of the second out. */
const cases = (lacking: boolean): string[] =>
  [
    'REFERAT Havneudvalget d. 10-03-2021',
    'Punkt 1: Ny kaj',
    '15.00.00-A00-1-21',
    'Sagen kort',
    'Kajen er for kort.',
    'Indstilling',
    'At kajen forlænges.',
    'Udfaldet blev',
    'Godkendt.',
    'Punkt 2: Flere fortøjninger',
    '15.00.00-A00-2-21',
    'Sagen kort',
    'Der mangler fortøjninger.',
    'Indstilling',
    'At der købes ti.',
    ...(lacking ? [] : ['Udfaldet blev', 'Godkendt.']),
  ].flatMap((line) => [line, '']);

describe('the template of a document', () => {
  test('names and order of sections, what is required, the forms of numbers and headings', () => {
    expect(houseTemplateOf(referat('firstagenda/teknik-og-miljoe.referat.txt'))).toEqual({
      itemForm: 'Punkt #: ',
      sections: [
        { role: 'topic', heading: 'Beslutningstema' },
        { role: 'case', heading: 'Sagsfremstilling' },
        { role: 'schedule', heading: 'Tidsplan' },
        { role: 'law', heading: 'Lovgrundlag' },
        { role: 'economy', heading: 'Økonomi' },
        { role: 'hearing', heading: 'Høring/borger- og brugerinvolvering' },
        { role: 'communication', heading: 'Kommunikation' },
        { role: 'recommendation', heading: 'Indstilling' },
        { role: 'decision', heading: 'Beslutning' },
        { role: 'attachments', heading: 'Bilag' },
      ],
      required: {
        case: ['topic', 'case', 'economy', 'recommendation', 'decision'],
        information: ['case', 'recommendation', 'decision'],
        closed: [],
      },
      journalNumber: 'kle',
    });
  });

  test('headings that stand in no table', () => {
    const template = houseTemplateOf(referat('unknown/nordvig-pdf.referat.txt'));
    expect(template?.sections?.map((section) => section.heading)).toEqual([
      'Kernen',
      'Forløb indtil nu',
      'Udredning',
      'Penge',
      'Sekretariatet peger på',
      'Resultat',
      'Vedhæftninger',
    ]);
    expect(template?.itemForm).toBe('§ # ');
    expect(template?.required?.case).toEqual(['recommendation', 'decision']);
  });

  test('an agenda shows where decisions will stand', () => {
    const template = houseTemplateOf(referat('dagsorden/byraadet.referat.txt'));
    expect(template?.required?.case).toContain('decision');
  });

  test('a decision heading loses the body and the date of this one meeting', () => {
    const headings = (file: string) =>
      houseTemplateOf(referat(file))
        ?.sections?.filter(({ role }) => role === 'decision')
        .map(({ heading }) => heading);
    expect(headings('acadre/sundhed-og-aeldre.referat.txt')).toEqual(['Beslutning']);
    expect(headings('variants/os2web-pkt.referat.txt')).toEqual(['Beslutning']);
  });

  test('text without items gives none', () => {
    expect(houseTemplateOf(referat('variants/brev-uden-punkter.referat.txt'))).toBeUndefined();
    expect(houseTemplateOf(parse([]))).toBeUndefined();
  });

  test('once written, it is the rule: the document it came from is clean, another one is held to it', () => {
    const whole = parse(cases(false));
    const template = houseTemplateOf(whole);
    expect(template?.required?.case).toEqual(expect.arrayContaining(['recommendation', 'decision']));
    const config: CheckConfig = { rules: {}, ...(template ? { template } : {}) };
    const missing = (lines: string[]) =>
      check(parse(lines), config).filter(({ rule }) => rule.startsWith('missing-decision'));
    expect(missing(cases(false))).toEqual([]);
    const found = missing(cases(true));
    expect(found.map(({ rule, range }) => [rule, range.start.line])).toEqual([
      ['missing-decision', cases(true).indexOf('Punkt 2: Flere fortøjninger')],
    ]);
  });
});
