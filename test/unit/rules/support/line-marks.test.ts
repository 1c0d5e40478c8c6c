import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENCE_STEMS } from '../../../../server/src/domain/words/fact-labels.ts';
import { MARK, marksOf } from '../../../../server/src/rules/support/line-marks.ts';

/** What each mark promises, as an expression over the whole line: where it matches, the mark must be set. */
const PROMISES: readonly (readonly [keyof typeof MARK, RegExp])[] = [
  ['date', /\d{4}|\d[ \u00a0]?[./–-][ \u00a0]?\d/],
  ['personsNumber', /\d{6}|cpr|personn|fødselsn/i],
  ['broken', /[ÃÂâÅï\ufffd?&]/],
  [
    'leftover',
    /^[ \u00a0]*\/|\[|hjælpetekst|sbsys|klik |lorem ipsum|x[x.…]|\?\?\?|___|her[\]>]|[«{<]|mergefield|cookies| her[ \u00a0]*\.?[ \u00a0]*$/i,
  ],
  ['committee', /udvalg/i],
  ['plan', /(?=.*(?:dvalg|råd|bestyrelse|møde|behandling))(?:\d{4}|.*\d[ \u00a0]?[./–-][ \u00a0]?\d)/i],
  ['item', /punkt/i],
  ['attachment', /bilag|vedl|vedh/i],
  ['absence', new RegExp(ABSENCE_STEMS.join('|'), 'i')],
  ['point', /^[ \u00a0\t]*(?:[-•*][ \u00a0]+)?(\d{1,2})[.)][ \u00a0\t]+(?=\S)/],
  // In UTF-16 units, as the rules count.
  ['name', /^(?:.{6,55}|[\s\u00a0#*_]*[bB].{5,60})$/],
  ['pageLine', /^[-–|•·*\s\u00a0]*(?:kopie?r link|til toppen|gå til|vis mere|åbn|læs|lyt|del|cookies)/i],
  ['text', /./s],
];

const pieces = fc.constantFrom(
  ...['udvalg', 'Udvalget', 'BYRÅDET', 'råd', 'RÅD', 'bestyrelsen', 'mødet', 'MØDE', 'behandling', 'bilag', 'Vedlagt'],
  ...[
    'vedhæftet',
    'deltog',
    'fraværende',
    'forlod',
    'inhabil',
    'afbud',
    'til stede',
    'STEDFORTRÆDER',
    'punkt',
    'klik ',
    'Klik her',
    'lorem ipsum',
  ],
  ...['sbsys', 'SBSYS', 'hjælpetekst', 'HJÆLPETEKST', 'xx', 'X.', 'x…', 'xx.xx.2021', '???', '?', '___', '[', 'her]'],
  ...[
    'her>',
    '/AB',
    '12',
    '3',
    '.',
    '/',
    '-',
    '–',
    ' ',
    '\u00a0',
    '\t',
    '1.',
    '2)',
    '•',
    '*',
    '**',
    '#',
    'B',
    'b',
    'å',
  ],
  ...[
    '«',
    '{',
    '<<',
    'MERGEFIELD',
    'cookies',
    'Cookies',
    ' her',
    'lyt',
    'DEL',
    'åbn',
    'a\u030abn',
    'Til toppen',
    'Læs mere',
    '|',
    '·',
  ],
  ...['Å', 'Ã¦', 'â€“', '\ufffd', '&amp;', '010203', '2021', '\ufeff', '\v', '\u2028', 'ø', '😀', '\ud800', 'ét'],
);

describe('marks of a line', () => {
  test('are set wherever there is something', () => {
    const line = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(line, (text) => {
        const marks = marksOf(text);
        for (const [name, promise] of PROMISES)
          if (promise.test(text)) expect([name, marks & MARK[name]]).toEqual([name, MARK[name]]);
      }),
      { numRuns: 1500 },
    );
  }, 20_000);

  test('leave ordinary lines alone', () => {
    const text = 'Sagen blev sendt ud til alle, og svarene er samlet her i en oversigt over de enkelte ønsker og svar.';
    expect(marksOf(text)).toBe(MARK.text);
    expect(marksOf('')).toBe(0);
  });
});
