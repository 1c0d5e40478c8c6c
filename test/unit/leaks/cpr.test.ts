/**
 * A CPR number in any place of any document is repeated nowhere, and nothing that is told can be reckoned back to it: what
 * is shown of a document is the same whatever the last four digits are.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCprNumbers } from '../../../server/src/domain/people/cpr.ts';
import { everythingShown } from './everything-shown.ts';

const FIXTURES = path.resolve('fixtures');
const FILES = fs
  .readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:referat\.txt|referat\.md|txt)$/.test(file) && !/\.outline\.txt$/.test(file))
  .sort();

/** Digits that no fixture holds; neither passes modulus 11 behind 010190. */
const SERIALS = ['7391', '7642'] as const;

/** How people write them. */
const FORMS: readonly ((serial: string) => string)[] = [
  (serial) => `010190-${serial}`,
  (serial) => `010190${serial}`,
  (serial) => `010190 ${serial}`,
  (serial) => `010190\u00a0${serial}`,
  (serial) => `010190\u2009-\u00a0${serial}`,
  (serial) => `010190\u2013${serial}`,
  (serial) => `010190-\u00ad${serial}`,
  (serial) => `01.01.90-${serial}`,
  (serial) => `01011990-${serial}`,
  (serial) => `CPR010190-${serial}`,
  (serial) => `x010190${serial}y`,
  (serial) => `(610190-${serial})`,
];

/** Where in a line they stand; no digit touches them, for then it is another number. */
const PLACES: readonly ((line: string, number: string) => string)[] = [
  (line, number) => `${line} ${number}`,
  (line, number) => (/\d\s*$/.test(line) ? `${line}x${number}` : line + number),
  (line, number) => `${number} ${line}`,
  (line, number) => line.replace(/[ \u00a0]|$/, ` ${number} `),
  (line, number) => line.replace(/: (?!\d)|\. (?!\d)|$/, `$& ${number} `),
];

/** Lines of one document that hold a number; the others are left alone, so that it stays a document. */
const EVERY = 5;

function seeded(text: string, round: number, serial: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      if (at % EVERY !== round % EVERY || line.trim() === '') return line;
      const form = FORMS[(at + round) % FORMS.length] as (typeof FORMS)[number];
      const place = PLACES[(at + round * 3) % PLACES.length] as (typeof PLACES)[number];
      return place(line, form(serial));
    })
    .join('\n');
}

function columns(line: string): readonly number[] {
  const at = line.search(/7391|7642/);
  return at < 0 ? [] : [0, at - 5, Math.min(line.length, at + 2), line.length].filter((column) => column >= 0);
}

/** Without SARIF's fingerprints, which may hold any digits. */
function words(shown: string): string {
  return shown.replace(/"[0-9a-f]{24}"/g, '');
}

describe.each(FILES)('%s', (file) => {
  const text = fs.readFileSync(path.join(FIXTURES, file), 'utf8');
  it('is told of without the numbers put into it', () => {
    // The rules' own examples and the layouts are many and much alike.
    const rounds = /^(?:rules|layouts)/.test(file) ? [file.length % EVERY] : [0, 1, 2, 3, 4];
    for (const round of rounds) {
      const [one, other] = SERIALS.map((serial) => everythingShown(seeded(text, round, serial), columns));
      for (const [where, shown] of Object.entries(one ?? {})) {
        expect(words(shown).match(/.{0,60}7391.{0,20}/)?.[0], `${where}, round ${round}`).toBeUndefined();
        expect(shown === other?.[where], `${where} tells the numbers apart, round ${round}`).toBe(true);
      }
    }
  });
});

it('a name that is cut anywhere in a number shows none of the last digits', () => {
  for (let length = 200; length < 260; length++) {
    const title = 'Sag om støtte til transport '.repeat(12).slice(0, length);
    for (const number of ['010190-7391', '0101907391', '010190 7391']) {
      const text = `REFERAT Udvalget d. 10-03-2021\n\nPunkt 1: ${title} ${number} i alt\n\nBeslutning\n\n${title} ${number} i alt.\n`;
      for (const [where, shown] of Object.entries(everythingShown(text, () => [])))
        if (where !== '--format sarif')
          expect(shown.match(/.{0,30}739.{0,9}/)?.[0], `${where}, ${length}`).toBeUndefined();
    }
  }
});

it('the numbers of this test are taken for such', () => {
  for (const serial of SERIALS) expect(findCprNumbers(`CPR 010190-${serial}`)).toHaveLength(1);
  expect(FILES.length).toBeGreaterThan(20);
});
