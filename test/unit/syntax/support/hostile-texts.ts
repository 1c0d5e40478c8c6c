/** Texts made to be slow: many of everything that recognition counts, compares or looks back for. Sized by `n`. */

export interface Hostile {
  /** Lines at first size; grown until the time can be measured. */
  readonly n: number;
  readonly make: (n: number) => string[];
}

const HEAD = ['REFERAT Kulturudvalget d. 10-03-2021', ''];
const times = (n: number, line: (i: number) => string | readonly string[]): string[] => {
  const lines: string[] = [];
  for (let i = 0; i < n; i++) {
    const made = line(i);
    if (typeof made === 'string') lines.push(made);
    else for (const each of made) lines.push(each);
  }
  return lines;
};
const oneLine = (unit: string): Hostile => ({ n: 2_500_000, make: (n) => [unit.repeat(Math.ceil(n / unit.length))] });
const many = (n: number, line: (i: number) => string | readonly string[], head: readonly string[] = HEAD): Hostile => ({
  n,
  make: (count) => [...head, ...times(count, line)],
});

/** One line of five million characters once doubled. */
export const LONG_LINES: Readonly<Record<string, Hostile>> = {
  'a letter': oneLine('a'),
  words: oneLine('Udvalget '),
  dots: oneLine('.'),
  'digits and dashes': oneLine('15-'),
  'digits and dots': oneLine('15.'),
  digits: oneLine('1'),
  'half dates': oneLine('10-03-'),
  dates: oneLine('10. marts 2021 '),
  stars: oneLine('**'),
  'nested emphasis': oneLine('**a *b '),
  underscores: oneLine('_'),
  hashes: oneLine('# '),
  'decision words': oneLine('Beslutning i '),
  'decision bodies': oneLine('Beslutning i Kulturudvalget den '),
  'item words': oneLine('Punkt 1: '),
  titles: oneLine('REFERAT Kulturudvalget '),
  labels: oneLine('Afbud: '),
  'case labels': oneLine('Sagsnr.: '),
  colons: oneLine('a: '),
  blanks: oneLine(' '),
  'hard blanks': oneLine('\u00a0'),
  tabs: oneLine('\t'),
  'words and tabs': oneLine('a\t'),
  nul: oneLine('\0'),
  'lone high surrogates': oneLine('\ud800'),
  'lone low surrogates': oneLine('\udc00'),
  'leader dots and pages': oneLine('a.....\t3'),
  'absence broken off': oneLine('deltog ikke '),
};

/** Lines that just pass the limits of length, so that every look at them is taken. */
const LIMITS = [40, 44, 90, 119, 140, 159, 199, 219, 399];
const atLimits = (unit: string): Hostile =>
  many(2_000, (i) => unit.repeat(400).slice(0, LIMITS[i % LIMITS.length] as number));

export const LINES_AT_THE_LIMITS: Readonly<Record<string, Hostile>> = Object.fromEntries(
  [
    'a',
    'Aa ',
    'A ',
    '1',
    '1.',
    '15-',
    '10-03-',
    '10. marts 2021 ',
    'Beslutning i ',
    'Kulturudvalget, ',
    'Beslutning i Kulturudvalget den 10-03-2021 ',
    'Referat ',
    'Punkt 1: ',
    '(Lukket) ',
    '.',
    '. ',
    'a: ',
    '\u00a0',
    'A\u00a0',
    '**',
    '# ',
    'Sagsnr.: ',
    'i den ',
    'deltog ikke ',
    ' og ',
    'A.....',
    '\ud800',
    '\0',
  ].map((unit) => [JSON.stringify(unit), atLimits(unit)]),
);

export const MANY_LINES: Readonly<Record<string, Hostile>> = {
  headings: many(50_000, () => 'Beslutning'),
  'headings of all kinds': many(
    50_000,
    (i) => ['Sagsfremstilling', 'Økonomi', 'Indstilling', 'Beslutning'][i % 4] ?? '',
  ),
  'headings in turn with text': many(25_000, (i) => (i % 2 === 0 ? ['Økonomi', ''] : ['Teksten er her.', ''])),
  'one name in one item': many(50_000, () => 'Økonomi', [...HEAD, 'Punkt 1: Sag', '']),
  'one name in turn with another in one item': many(
    25_000,
    (i) => [i % 2 === 0 ? 'Økonomi' : 'Baggrund', '', 'Tekst.', ''],
    [...HEAD, 'Punkt 1: Sag', '', 'Sagsfremstilling', '', 'Tekst.', ''],
  ),
  'a case full of sub-headings': many(25_000, (i) => [`Emne ${i}`, '', 'Økonomi', '', 'Tekst her.', ''], [
    ...HEAD,
    'Punkt 1: Sag',
    '',
    'Sagsfremstilling',
    '',
    'Tekst.',
    '',
  ]),
  'sub-headings without text': many(50_000, (i) => [`Emne ${String.fromCharCode(97 + (i % 26))}`, ''], [
    ...HEAD,
    'Punkt 1: Sag',
    '',
    'Sagsfremstilling',
    '',
    'Tekst.',
    '',
  ]),
  'decisions in one item': many(50_000, () => 'Beslutning i Økonomiudvalget den 01-02-2021', [
    ...HEAD,
    'Punkt 1: Sag',
    '',
  ]),
  'broken-off decisions': many(50_000, () => 'Beslutning i Kulturudvalget den'),
  'attachment headings': many(50_000, () => 'Bilag', [...HEAD, 'Punkt 1: Sag', '']),
  'files and headings in one list': many(25_000, (i) => ['Tegning', '', 'Indstilling', '', `Kort ${i}`, ''], [
    ...HEAD,
    'Punkt 1: Sag',
    '',
    'Bilag',
    '',
  ]),
  'Punkt 1': many(50_000, () => 'Punkt 1: Sag'),
  'Punkt 1 alone': many(50_000, () => 'Punkt 1'),
  'Punkt 1 with blanks': many(25_000, () => ['Punkt 1: Sag', '']),
  'Punkt n': many(50_000, (i) => `Punkt ${i % 9999}: Sag ${i}`),
  'Punkt n downwards': many(50_000, (i) => `Punkt ${9999 - (i % 9999)}: Sag ${i}`),
  '1. x': many(50_000, () => '1. x'),
  'n. x': many(50_000, (i) => `${i % 9999}. x`),
  'numbering of a thousand forms': many(50_000, (i) => `Ord${'abcdefghij'[i % 10]}${'abcdefghij'[(i >> 3) % 10]} 1: x`),
  'items with decisions': many(10_000, (i) => [`Punkt ${i % 9999}: Sag ${i}`, '', 'Beslutning', '', 'Godkendt.', '']),
  groups: many(50_000, () => 'Lukkede punkter'),
  'groups and items': many(25_000, (i) => ['Lukkede punkter', `Punkt ${i % 9999}: Sag`]),
  'case numbers': many(50_000, (i) => `20/${1000 + (i % 9000)}`),
  'case numbers and names': many(25_000, (i) => [`Sag om ${i}`, '20/1234']),
  codes: many(50_000, (i) => `EV/23-${1000 + (i % 9000)}`),
  labels: many(50_000, () => 'Afbud:'),
  'labels before names': many(25_000, (i) => ['Afbud:', `Asta Lind ${String.fromCharCode(65 + (i % 26))}`]),
  'attendance in one item': many(25_000, () => ['Beslutning', 'Asta Lind deltog ikke i behandlingen.'], [
    ...HEAD,
    'Punkt 1: Sag',
    '',
  ]),
  'contents entries with equal beginnings': many(
    25_000,
    (i) => `Godkendelse af lokalplan for området ved Lundby nummer ${i}.....\t${i % 999}`,
    [...HEAD, 'Indholdsfortegnelse'],
  ),
  'items of contents with equal beginnings': {
    n: 10_000,
    make: (n) => [
      ...HEAD,
      'Indholdsfortegnelse',
      ...times(n, (i) => `Godkendelse af lokalplan for området ved Lundby nummer ${i}.....\t${i % 999}`),
      ...times(n, (i) => ['', `Punkt ${i % 9999}: Godkendelse af lokalplan for området ved Lundby nummer ${i}`]),
    ],
  },
  'contents without pages': many(50_000, (i) => `Sag nummer ${i}`, [...HEAD, 'Indholdsfortegnelse']),
  titles: many(25_000, () => 'REFERAT Kulturudvalget d. 01-01-2020', []),
  'titles with facts': many(10_000, () => ['REFERAT Kulturudvalget d. 01-01-2020', 'Mødedato 01-01-2020'], []),
  'whole meetings': many(
    5_000,
    () => ['REFERAT Kulturudvalget d. 01-01-2020', 'Mødested Salen', 'Punkt 1: Sag', 'Beslutning', 'Godkendt.'],
    [],
  ),
  'titles among sections': many(25_000, () => ['Beslutning', 'REFERAT Kulturudvalget d. 01-01-2020'], []),
  'whole minutes': many(
    40_000,
    (i) => [
      `Referat af møde i Kulturudvalget den ${1 + (i % 28)}. juni 2024`,
      '',
      'Punkt 1: Ny hal',
      'Beslutning',
      'Godkendt.',
      '',
    ],
    [],
  ),
  'bare titles': many(50_000, () => 'Referat', []),
  'short distinct lines': many(50_000, (i) => `Linje ${i.toString(36)} her`),
  'short distinct lines in items': many(10_000, (i) => [
    `Punkt ${i % 9999}: Sag`,
    `Ord ${i.toString(36)}`,
    'Tekst.',
    '',
  ]),
  'short distinct lines with colons': many(50_000, (i) => `Linje ${i.toString(36)}: tekst`),
  'body and date': many(50_000, () => 'Kulturudvalget, 05-12-2017 pkt. 188'),
  'page heads': many(25_000, (i) => [`Side ${i % 999} af 999`, 'Kulturudvalget den 10-03-2021', 'Tekst her.']),
  'form feeds': many(50_000, () => '\fPunkt 1: Sag'),
  'Markdown headings': many(50_000, (i) => `${'#'.repeat(1 + (i % 6))} **Emne**`),
  'nested emphasis': many(50_000, () => '****Beslutning****'),
  blanks: many(100_000, () => ''),
  'hard blanks': many(100_000, () => '\u00a0'),
  'nul characters': many(50_000, () => '\0\0'),
  'lone surrogates': many(50_000, () => '\udc00\ud800'),
  'digits and dashes': many(50_000, () => '12-12-12-12-12-12-12-12'),
};
