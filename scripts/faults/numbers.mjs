/** Faults in case numbers and in the numbers of items. */

/** Case numbers that look alike in every digit and sign: the house's form. */
function alike(fixture) {
  const shape = (number) =>
    number
      .replace(/\d/g, '9')
      .replace(/[A-ZÆØÅ]/g, 'A')
      .replace(/[a-zæøå]/g, 'a');
  const all = fixture.items.filter(({ journal }) => journal && fixture.line(journal.line).includes(journal.number));
  const own = all.filter(({ journal }) => shape(journal.number) === shape(all[0].journal.number));
  return all.length >= 4 && own.length === all.length ? own : [];
}

/**
 * @param change the number made wrong; undefined where it cannot be
 * @param also other rules that may tell it
 */
function broken(fixture, change, ...also) {
  return alike(fixture).flatMap(({ journal }) => {
    const wrong = change(journal.number);
    if (wrong === undefined || wrong === journal.number) return [];
    const line = fixture.line(journal.line).replace(journal.number, () => wrong);
    return [
      {
        lines: fixture.with([journal.line, 1, line]),
        rules: ['malformed-journal-number', ...also],
        from: journal.line,
        to: journal.line,
      },
    ];
  });
}

/** Serials filled up with zeros, so that each has as many digits. */
const padded = (fixture) => alike(fixture).some(({ journal }) => /(?<!\d)0\d+\D*$/.test(journal.number));
const lastDigits = /\d(?=\d*\D*$)/;

function unnumbered(fixture) {
  const { cases, items } = fixture;
  const having = cases.filter(({ journal }) => journal);
  if (having.length < 4 || having.length < cases.length * 0.9) return [];
  return having
    .filter(({ journal }) => isAlone(fixture.line(journal.line), journal.number))
    .map((item) => ({
      lines: fixture.with([item.journal.line, 1]),
      rules: ['missing-journal-number'],
      from: Math.min(item.line, item.journal.line),
      to: fixture.endOf(items.find((each) => each === item)),
    }));
}

/** The number has its line for itself, or with a label in front. */
function isAlone(line, number) {
  return /^[\p{L}. ]{0,20}[:.]?\s*$/u.test(line.replace(number, ''));
}

/** Items in a row that count by one. */
function counted(fixture) {
  const numbers = fixture.items.map(({ number }) => (/^\d+$/.test(number ?? '') ? Number(number) : undefined));
  const isRow = numbers.every((number, i) => number !== undefined && (i === 0 || number === numbers[i - 1] + 1));
  return isRow && numbers.length >= 4 ? numbers : [];
}

function renumbered(fixture, i, number) {
  const { line, number: own } = fixture.items[i];
  const text = fixture.line(line);
  return [line, 1, text.replace(new RegExp(`(?<!\\d)${own}(?!\\d)`), String(number))];
}

const sequence = (fixture, i, edits) => ({
  lines: fixture.with(...edits),
  rules: ['item-number-sequence'],
  from: fixture.items[Math.max(0, i - 1)].line,
  to: fixture.items[Math.min(fixture.items.length - 1, i + 1)].line,
});

export const NUMBER_FAULTS = {
  'case number: digit lost': (fixture) =>
    padded(fixture) ? broken(fixture, (number) => number.replace(lastDigits, '')) : [],
  'case number: digit too many': (fixture) =>
    // A serial without a zero in front may have outgrown the others.
    broken(fixture, (number) => (padded(fixture) ? number.replace(/(?<!\d)0(?=\d*\D*$)/, '00') : number)),
  'case number: sign doubled': (fixture) =>
    broken(fixture, (number) => number.replace(/[-./](?=[^-./]*$)/, (sign) => sign + sign)),
  // Without its sign it may be no case number at all, and then the item has none.
  'case number: sign lost': (fixture) =>
    broken(fixture, (number) => number.replace(/[-./](?=[^-./]*$)/, ''), 'missing-journal-number'),
  'case number: letter for digit': (fixture) =>
    broken(fixture, (number) => number.replace(/0(?=\D*\d+\D*$)|0(?=\d*\D*$)/, 'O')),
  'case number removed': unnumbered,
  'numbers swapped': (fixture) => {
    const numbers = counted(fixture);
    return numbers.slice(1, -1).map((number, k) => {
      const i = k + 1;
      return sequence(fixture, i, [renumbered(fixture, i, numbers[i + 1]), renumbered(fixture, i + 1, number)]);
    });
  },
  'number doubled': (fixture) => {
    const numbers = counted(fixture);
    return numbers.slice(1).map((_, k) => sequence(fixture, k + 1, [renumbered(fixture, k + 1, numbers[k])]));
  },
  'number skipped': (fixture) => {
    const numbers = counted(fixture);
    const { items } = fixture;
    // A closed item may have been left out: beside it, and anywhere in a count that runs over the year.
    const mayBeLeftOut = numbers[0] !== 1 && items.some(({ closed }) => closed);
    return numbers.slice(1).flatMap((_, k) => {
      if (mayBeLeftOut || items[k].closed || items[k + 1].closed) return [];
      const rest = numbers.slice(k + 1).map((number, j) => renumbered(fixture, k + 1 + j, number + 1));
      return [sequence(fixture, k + 1, rest)];
    });
  },
};
