#!/usr/bin/env node
/**
 * Scores the built command line against hand-made truth (what the files hold: fixtures/layouts/README.md).
 *
 *   node scripts/score.mjs [dist/cli.js] PATH... [--show] [--json]
 *
 * A folder holds texts with `*.truth.json` beside them; a `.tsv` file holds decisions with their class. `--show` adds every miss (-),
 * false alarm (!) and other finding (?); `--json` prints the last line only. Exit 0 whatever the figures are, 2 when nothing could be scored.
 */
import path from 'node:path';
import { askDecisions, readDecisions, scoreDecisions } from './score/decisions.mjs';
import { runCli } from './score/product.mjs';
import { linesOf, summary } from './score/report.mjs';
import { readTruths, scoreDocument } from './score/score-document.mjs';

const given = process.argv.slice(2);
const show = given.includes('--show');
const onlyJson = given.includes('--json');
const paths = given.filter((argument) => !argument.startsWith('--'));
const cli = path.resolve(/\.[cm]?js$/.test(paths[0] ?? '') ? paths.shift() : 'dist/cli.js');

/** Prints the lines for people, unless they are not wanted, and the figures as JSON. */
function print(lines, figures) {
  if (!onlyJson) for (const line of lines) console.log(line);
  console.log(JSON.stringify(figures));
}

function scoreFolder(folder) {
  const truths = readTruths(folder);
  const names = truths.map(({ file }) => file);
  const outlines = runCli(cli, 'outline', folder, names);
  const findings = runCli(cli, 'check', folder, names);
  return truths.map((truth) => scoreDocument(truth, outlines.get(truth.file)[0], findings.get(truth.file)));
}

try {
  if (paths.length === 0) throw new Error('usage: node scripts/score.mjs [CLI.js] PATH... [--show] [--json]');
  const folders = paths.filter((each) => !each.endsWith('.tsv'));
  if (folders.length > 0) {
    const tallies = folders.flatMap(scoreFolder);
    const sum = summary(tallies);
    print(linesOf(tallies, sum, show), sum.json);
  }
  for (const table of paths.filter((each) => each.endsWith('.tsv'))) {
    const rows = readDecisions(table);
    const { lines, figures } = scoreDecisions(rows, askDecisions(cli, rows));
    print(show ? lines : [], figures);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
