/**
 * Danish words of minutes that code looks for stand in `domain/words`, where parser, grammar, completion and rules find them.
 * What still has expressions of its own is counted below: the counts may only fall.
 */
import { expect, test } from 'vitest';
import { expressionsOf } from '../regex/every-expression.ts';

/** What has words of its own: the folder, how many expressions, why. The longest folder that fits counts. */
const ALLOWED: readonly (readonly [folder: string, most: number, why: string])[] = [
  ['server/src/domain/words/', Number.POSITIVE_INFINITY, 'the tables'],
  ['server/src/texts/', 0, 'texts are written, never looked for'],
  ['server/src/syntax/', 30, 'readers of lines and heads: their words are one with the form of the line'],
  ['server/src/domain/decision/', 5, 'the grammar of a decision: joints of sentences'],
  ['server/src/domain/', 1, 'readers of dates, numbers, names and laws'],
  ['server/src/import/', 7, 'names of fields in other programs’ files'],
  ['server/src/features/', 2, 'joints of a line, and mentions of an item'],
  ['server/src/rules/', 2, 'letters read in the wrong encoding; left-overs put together of the tables'],
  ['server/src/', 2, 'names of files and of records'],
  ['client/src/', 3, 'joints of a line'],
];

/** Beside every word with a Danish letter, the commonest words of minutes that have none. */
const COMMON =
  /^(?:referat|dagsorden|protokol|beslut|godkend|indstil|anbefal|orienter|udvalg|bestyrelse|punkt|lukke|bilag|afbud|deltag|sag(?:en|er|snr)?$|januar|februar|marts|tirsdag|torsdag|eventuelt|formand|samt$)/;

/** Runs of four letters and more, and shorter ones with a Danish letter. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-zæøå]+/g) ?? []).filter((word) => word.length > 3 || /[æøå]/.test(word));
}

/** The letters an expression looks for: no classes, no escapes. */
function wordsLookedFor(source: string): string[] {
  return wordsOf(source.replace(/\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\./g, ' ').replace(/\[[^\]]*\]/g, ' '));
}

function folderOf(file: string): string {
  const fitting = ALLOWED.filter(([folder]) => file.startsWith(folder)).map(([folder]) => folder);
  return fitting.reduce((a, b) => (b.length > a.length ? b : a));
}

test('expressions with Danish words stand in the tables', () => {
  const { literals, made } = expressionsOf('server/src', 'client/src');
  const looking = [
    ...literals.map(({ name, source }) => ({ name, source })),
    ...made.map((name) => ({ name, source: name.slice(name.indexOf('RegExp(')) })),
  ].filter(({ source }) => wordsLookedFor(source).some((word) => /[æøå]/.test(word) || COMMON.test(word)));
  const byFolder = new Map(ALLOWED.map(([folder]) => [folder, [] as string[]]));
  for (const { name } of looking) byFolder.get(folderOf(name))?.push(name);
  for (const [folder, most, why] of ALLOWED) {
    const found = byFolder.get(folder) ?? [];
    expect.soft(found.length <= most ? [] : found, `${folder}: at most ${most} (${why})`).toEqual([]);
  }
});
