#!/usr/bin/env node
/**
 * Puts one fault at a time into texts in which nothing is wrong, and counts how many the built command line tells, and what it tells
 * besides (fixtures/layouts/README.md).
 *
 *   node scripts/seed-faults.mjs [dist/cli.js] FOLDER... [--show] [--json] [--each N]
 *
 * Each kind of fault is put into every text whose house would mind it, at most N places a text (3). `--show` adds every miss (-), false
 * alarm (!) and what the faultless texts are told (=); `~` in front where the fault has hidden an item from the reading: such are mended
 * in the recognition, not in a rule, and `read` gives the figures without them. Exit 0 whatever the figures are, 2 when nothing could be seeded.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { faultless } from './faults/fixture.mjs';
import { alarmsIn, isMeant, KINDS, keyOf, seeds } from './faults/kinds.mjs';
import { runCli } from './score/product.mjs';

const given = process.argv.slice(2);
const show = given.includes('--show');
const onlyJson = given.includes('--json');
const eachAt = given.indexOf('--each');
const most = eachAt < 0 ? 3 : Number(given.splice(eachAt, 2)[1]);
const paths = given.filter((argument) => !argument.startsWith('--'));
const cli = path.resolve(/\.[cm]?js$/.test(paths[0] ?? '') ? paths.shift() : 'dist/cli.js');

function run(folder) {
  const seeded = paths
    .flatMap(faultless)
    .flatMap((fixture) => [{ fixture, kind: '', place: { lines: fixture.lines } }, ...seeds(fixture, most)]);
  const names = seeded.map((_, i) => `${i}.referat.txt`);
  for (const [i, { place }] of seeded.entries()) fs.writeFileSync(path.join(folder, names[i]), place.lines.join('\n'));
  const findings = runCli(cli, 'check', folder, names);
  const outlines = runCli(cli, 'outline', folder, names);
  return seeded.map((each, i) => ({
    ...each,
    told: findings.get(names[i]),
    isRead: outlines.get(names[i])[0]?.items.length === each.fixture.items.length,
  }));
}

/** What is counted, of all texts and of those in which every item was read all the same. */
class Tally {
  kinds = new Map(KINDS.map((kind) => [kind, { found: 0, of: 0, read: 0, foundRead: 0 }]));
  all = { found: 0, of: 0, alarms: 0, items: 0 };
  read = { found: 0, of: 0, alarms: 0, items: 0 };
  lines = [];

  /** @param known what the faultless text was told already */
  add({ fixture, kind, place, told, isRead }, known) {
    const { file } = fixture.truth;
    const isFound = told.some((each) => isMeant(place, each));
    const alarms = alarmsIn(place, told, known);
    const sum = this.kinds.get(kind);
    sum.of++;
    sum.found += Number(isFound);
    sum.read += Number(isRead);
    sum.foundRead += Number(isRead && isFound);
    for (const of of isRead ? [this.all, this.read] : [this.all]) {
      of.of++;
      of.found += Number(isFound);
      of.alarms += alarms.length;
      of.items += fixture.items.length;
    }
    const hidden = isRead ? '' : '~';
    if (!isFound) this.lines.push(`${hidden}- ${kind}: ${file}:${place.from}`);
    for (const each of alarms) this.lines.push(`${hidden}! ${kind}: ${file}:${each.line} ${keyOf(each)}`);
  }

  tell({ fixture, told }) {
    for (const each of alarmsIn({ rules: [] }, told, new Set()))
      this.lines.push(`= ${fixture.truth.file}:${each.line} ${keyOf(each)}`);
  }

  print() {
    if (show) for (const line of this.lines) console.log(line);
    if (onlyJson) return;
    for (const [kind, { found, of, foundRead, read }] of this.kinds)
      console.log(`${kind.padEnd(30)} ${`${found}/${of}`.padEnd(9)} read: ${foundRead}/${read}`);
  }
}

const figures = ({ found, of, alarms, items }) => ({
  faults: of,
  recall: of === 0 ? null : Math.round((found / of) * 1000) / 1000,
  'alarms per 100 items': items === 0 ? null : Math.round((alarms / items) * 10_000) / 100,
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-faults-'));
try {
  const tally = new Tally();
  let known = new Set();
  for (const seed of run(folder)) {
    if (seed.kind === '') {
      known = new Set(seed.told.map(keyOf));
      tally.tell(seed);
    } else tally.add(seed, known);
  }
  if (tally.all.of === 0)
    throw new Error('usage: node scripts/seed-faults.mjs [CLI.js] FOLDER... [--show] [--json] [--each N]');
  tally.print();
  console.log(JSON.stringify({ ...figures(tally.all), read: figures(tally.read) }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
