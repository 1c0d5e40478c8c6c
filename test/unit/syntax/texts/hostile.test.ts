/** Nothing makes the parser slow: twice the text, at most about twice the time, whatever the text. */
import { describe, expect, test } from 'vitest';
import { outlineData } from '../../../../server/src/features/outline/outline-data.ts';
import { readLines } from '../../../../server/src/syntax/lines/read-lines.ts';
import { Parser, parse } from '../../../../server/src/syntax/parser.ts';
import { weighNumbered } from '../../../../server/src/syntax/segment/candidate.ts';
import { planDocument } from '../../../../server/src/syntax/segment/plan.ts';
import type { Candidate } from '../../../../server/src/syntax/segment/reading.ts';
import { withAlike } from '../../../../server/src/syntax/segment/run.ts';
import { alikeLeft, wholeOf } from '../../../../server/src/syntax/segment/signs/reading-signs.ts';
import type { MeetingView } from '../../../../server/src/syntax/segment/view.ts';
import { growthOf } from '../../support/growth.ts';
import { type Hostile, LINES_AT_THE_LIMITS, LONG_LINES, MANY_LINES } from '../support/hostile-texts.ts';

const TIMEOUT = 120_000;

function expectLinear({ n, make }: Hostile, work: (lines: string[]) => unknown): void {
  const growth = growthOf(make, work, n);
  expect(growth, `time(2n) / time(n/4) = ${growth.ratio.toFixed(2)}`).toMatchObject({ linear: true });
}

/** For most texts a fraction of the lines is enough to tell. */
const FRACTION = 0.15;
/** Shown with a hundred thousand lines. */
const FULL: ReadonlySet<string> = new Set([
  'headings',
  'headings of all kinds',
  'headings in turn with text',
  'one name in one item',
  'Punkt 1',
  '1. x',
  'contents entries with equal beginnings',
  'titles',
  'short distinct lines',
]);

describe('parsing is linear', () => {
  // The others are parsed for their outline below.
  const many = Object.fromEntries(Object.entries(MANY_LINES).filter(([name]) => FULL.has(name)));
  const all = { ...many, ...prefixed('one line of ', LONG_LINES), ...prefixed('lines of ', LINES_AT_THE_LIMITS) };
  test.each(Object.entries(all))('%s', (_, hostile) => expectLinear(hostile, parse), TIMEOUT);
  test('of each name that is shown in full there is a text', () => expect(Object.keys(many)).toHaveLength(FULL.size));
});

describe('parsing and the outline, with attachments and attendance, are linear', () => {
  const outline = (name: string, { n, make }: Hostile) => {
    expectLinear({ n: n * (name === 'attendance in one item' ? 2 : 1) * FRACTION, make }, (lines) =>
      outlineData(parse(lines), 'x'),
    );
  };
  test.each(Object.entries(MANY_LINES))('%s', outline, TIMEOUT);
});

describe('following an edit costs no more than parsing', () => {
  test.each(Object.entries(MANY_LINES))(
    '%s',
    (_, { n, make }) => {
      const growth = growthOf(
        (size) => {
          const lines = make(size);
          return { lines, parser: new Parser(lines) };
        },
        ({ lines, parser }) => {
          const middle = lines.length >> 1;
          lines.splice(middle, 0, 'Punkt 7: Ny sag');
          parser.update(lines, { start: middle, removed: 0, inserted: 1 });
          lines.splice(middle, 1);
          parser.update(lines, { start: middle, removed: 1, inserted: 0 });
        },
        n * FRACTION,
      );
      expect(growth, `time(2n) / time(n/4) = ${growth.ratio.toFixed(2)}`).toMatchObject({ linear: true });
    },
    TIMEOUT,
  );
});

function prefixed(prefix: string, texts: Readonly<Record<string, Hostile>>): Record<string, Hostile> {
  return Object.fromEntries(Object.entries(texts).map(([name, hostile]) => [prefix + name, hostile]));
}

test('a run may have more members than a call has room for', () => {
  const view = planDocument(...asRead(['1. Ny mole', '', 'Beslutning', 'Godkendt.'])).meetings[0]?.view as MeetingView;
  const members = new Array<Candidate>(500_000).fill(weighNumbered(view)[0] as Candidate);
  expect(withAlike(members, members)).toHaveLength(members.length);
  const found = { reading: 'numbered-run', headings: members, form: '#.' };
  expect(alikeLeft(wholeOf(view, found, []))).toBe(0);
});

function asRead(written: readonly string[]) {
  const { lines, classes } = readLines(written);
  return [lines, classes] as const;
}
