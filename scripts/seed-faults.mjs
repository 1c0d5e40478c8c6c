#!/usr/bin/env node
/**
 * Puts one fault at a time into texts in which nothing is wrong, and counts how many the built command line tells, and what it tells
 * besides (fixtures/layouts/README.md).
 *
 *   node scripts/seed-faults.mjs [dist/cli.js] FOLDER... [--show] [--json] [--each N]
 *
 * Each kind of fault is put into every text whose house would mind it, at most N places a text (3). `--show` adds every miss (-), false
 * alarm (!) and what the faultless texts are told (=). Exit 0 whatever the figures are, 2 when nothing could be seeded.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CONTENTS_FAULTS } from './faults/contents.mjs';
import { faultless } from './faults/fixture.mjs';
import { NUMBER_FAULTS } from './faults/numbers.mjs';
import { SECTION_FAULTS } from './faults/sections.mjs';
import { TEXT_FAULTS } from './faults/text.mjs';
import { runCli } from './score/product.mjs';

const KINDS = { ...SECTION_FAULTS, ...NUMBER_FAULTS, ...CONTENTS_FAULTS, ...TEXT_FAULTS };

const given = process.argv.slice(2);
const show = given.includes('--show');
const onlyJson = given.includes('--json');
const eachAt = given.indexOf('--each');
const most = eachAt < 0 ? 3 : Number(given.splice(eachAt, 2)[1]);
const paths = given.filter((argument) => !argument.startsWith('--'));
const cli = path.resolve(/\.[cm]?js$/.test(paths[0] ?? '') ? paths.shift() : 'dist/cli.js');

/** Spread over the text, not its first ones. */
function some(places) {
  if (places.length <= most) return places;
  return Array.from({ length: most }, (_, i) => places[Math.floor(((i + 0.5) * places.length) / most)]);
}

const isLoud = ({ severity }) => severity === 'error' || severity === 'warning';
const key = ({ rule, message }) => `${rule}: ${message}`;

function run(folder) {
  const fixtures = paths.flatMap(faultless);
  const seeded = [];
  for (const fixture of fixtures) {
    seeded.push({ fixture, kind: '', place: { lines: fixture.lines } });
    for (const [kind, places] of Object.entries(KINDS))
      for (const place of some(places(fixture))) seeded.push({ fixture, kind, place });
  }
  const names = seeded.map((_, i) => `${i}.referat.txt`);
  for (const [i, { place }] of seeded.entries()) fs.writeFileSync(path.join(folder, names[i]), place.lines.join('\n'));
  const findings = runCli(cli, 'check', folder, names);
  return seeded.map((each, i) => ({ ...each, told: findings.get(names[i]) }));
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-faults-'));
try {
  const kinds = new Map(Object.keys(KINDS).map((kind) => [kind, { found: 0, of: 0 }]));
  const before = new Map();
  const lines = [];
  let alarms = 0;
  let items = 0;
  for (const { fixture, kind, place, told } of run(folder)) {
    const { file } = fixture.truth;
    if (kind === '') {
      before.set(fixture, new Set(told.map(key)));
      for (const each of told.filter(isLoud)) lines.push(`= ${file}:${each.line} ${key(each)}`);
      continue;
    }
    const isMeant = ({ rule, line }) => place.rules.includes(rule) && line >= place.from && line <= place.to;
    const sum = kinds.get(kind);
    sum.of++;
    items += fixture.items.length;
    if (told.some(isMeant)) sum.found++;
    else lines.push(`- ${kind}: ${file}:${place.from}`);
    for (const each of told.filter((one) => isLoud(one) && !isMeant(one) && !before.get(fixture).has(key(one)))) {
      alarms++;
      lines.push(`! ${kind}: ${file}:${each.line} ${key(each)}`);
    }
  }
  const total = [...kinds.values()].reduce((sum, { found, of }) => ({ found: sum.found + found, of: sum.of + of }), {
    found: 0,
    of: 0,
  });
  if (total.of === 0)
    throw new Error('usage: node scripts/seed-faults.mjs [CLI.js] FOLDER... [--show] [--json] [--each N]');
  if (show) for (const line of lines) console.log(line);
  const share = ({ found, of }) => (of === 0 ? null : Math.round((found / of) * 1000) / 1000);
  if (!onlyJson)
    for (const [kind, sum] of kinds)
      console.log(`${kind.padEnd(30)} ${sum.found}/${sum.of}${sum.of ? ` = ${share(sum)}` : ''}`);
  const per100 = Math.round((alarms / items) * 10_000) / 100;
  console.log(JSON.stringify({ faults: total.of, recall: share(total), alarms, 'alarms per 100 items': per100 }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
