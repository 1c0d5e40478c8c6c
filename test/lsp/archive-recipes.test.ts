/** The recipes of docs/arkiv.md, run as they stand on an archive of 2,000 files, beside one process on the same files. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliBundle, root } from './support/bundle.ts';
import { type MadeItem, makeArchive } from './support/made-archive.ts';

const FILES = 2000;
const page = fs.readFileSync(path.join(root, 'docs/arkiv.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
const recipe = (...words: string[]): string => {
  const found = blocks('sh').filter((text) => words.every((word) => text.includes(word)));
  expect(found.length).toBeGreaterThan(0);
  return found[0] as string;
};

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-recipes-')));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

let items: MadeItem[] = [];
let whole: string[] = [];

/** `referat` is the bundle; `ssh` runs here what it is asked to run elsewhere, as a user's login there would. */
beforeAll(() => {
  items = makeArchive(folder, FILES);
  const bin = path.join(folder, 'bin');
  fs.mkdirSync(bin);
  fs.writeFileSync(path.join(bin, 'referat'), `#!/bin/sh\nexec "${process.execPath}" "${cliBundle}" "$@"\n`, {
    mode: 0o755,
  });
  fs.writeFileSync(
    path.join(bin, 'there'),
    [
      '#!/bin/sh',
      'while case "$1" in -*) ;; *) false ;; esac; do shift; done',
      `echo "$1" >> "${folder}/hosts"`,
      'shift; if [ "$1" = -- ]; then shift; fi',
      'export SHELL=/bin/sh; cd / && exec sh -c "$*"',
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
  expect(sh(`referat check --format ndjson --fail-on never 'arkiv/**/*.txt' > hel.ndjson`).status).toBe(0);
  whole = linesOf('hel.ndjson');
  expect(whole).toHaveLength(FILES);
}, 120_000);

function sh(script: string) {
  const run = spawnSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
      PARALLEL_SSH: path.join(folder, 'bin/there'),
      // Its own settings, and that it asks once to be cited.
      PARALLEL_HOME: path.join(folder, 'home'),
    },
  });
  if (run.status !== 0) process.stderr.write(run.stderr);
  return run;
}

function linesOf(name: string): string[] {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1);
}

/** Why GNU parallel cannot be tried here; undefined where it can. */
function withoutParallel(): string | undefined {
  const { stdout, status } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  return status === 0 && /GNU parallel/.test(stdout) ? undefined : 'GNU parallel is not installed';
}

/** A recipe, or where its program is missing the same split by processes, which must give the same too. */
function runRecipe(text: string): void {
  const missing = withoutParallel();
  if (missing === undefined) {
    fs.mkdirSync(path.join(folder, 'home'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'home/will-cite'), '');
    expect(sh(text).status).toBe(0);
    return;
  }
  console.warn(`${missing}: the names are shared out over processes by --shard instead.`);
  expect(sh(recipe('--shard')).status).toBe(0);
}

const isWindows = process.platform === 'win32';
if (isWindows) console.warn('No recipe is run on Windows: they are written for a shell.');

test.skipIf(isWindows)('shares as processes give the records of one process', () => {
  expect(sh(recipe('--shard')).status).toBe(0);
  expect(linesOf('fund.ndjson').sort()).toEqual(whole.toSorted());
  const shares = [1, 2, 3, 4].map((i) => linesOf(`del-${i}.ndjson`).length);
  expect(Math.min(...shares)).toBeGreaterThan(FILES / 8);
});

test.skipIf(isWindows)('GNU parallel over local processes gives the records of one process', () => {
  runRecipe(recipe('parallel', '-j 4'));
  expect(linesOf('fund.ndjson').sort()).toEqual(whole.toSorted());
});

test.skipIf(isWindows)('GNU parallel over two hosts gives the records of one process, and both hosts work', () => {
  runRecipe(recipe('parallel', '--sshlogin'));
  expect(linesOf('fund.ndjson').sort()).toEqual(whole.toSorted());
  if (withoutParallel() === undefined) {
    const hosts = fs.readFileSync(path.join(folder, 'hosts'), 'utf8').split('\n');
    expect([...new Set(hosts)].sort()).toEqual(['', 'vaert1', 'vaert2']);
  }
});

test.skipIf(isWindows)('a run that is gone on with adds nothing to what is done', () => {
  fs.writeFileSync(
    path.join(folder, 'fund.ndjson'),
    `${whole.slice(0, 1500).join('\n')}\n${whole[1500]?.slice(0, 50)}`,
  );
  expect(sh(`${recipe('--resume')} --fail-on never`.replace('\n', '')).status).toBe(0);
  expect(linesOf('fund.ndjson')).toEqual(whole);
});

interface Duck {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
}

/** A database over the archive's folder. Its package has a program for each platform, and there are platforms without. */
async function openDuck(): Promise<Duck | undefined> {
  try {
    // By a name that the compiler does not follow: it must not need the package either.
    const name = '@duckdb/node-api';
    const { DuckDBInstance } = await import(name);
    return await (await DuckDBInstance.create(':memory:')).connect();
  } catch (error) {
    console.warn(`DuckDB cannot be loaded here, so its recipes are not run: ${error}`);
    return undefined;
  }
}

test.skipIf(isWindows)('DuckDB reads the records, writes Parquet and counts what was put in', async (context) => {
  const duck = await openDuck();
  if (!duck) return context.skip();
  expect(sh(`referat export --format ndjson 'arkiv/**/*.txt' findes-ikke.txt > data.ndjson`).status).toBe(2);
  // The recipes name files of the working folder, which a test's process must not change.
  const statements = blocks('sql').map((sql) => sql.replaceAll(/'(data\.ndjson|punkter\.parquet)'/g, `'${folder}/$1'`));
  const rowsOf = async (word: string) => {
    const sql = statements.find((text) => text.includes(word)) as string;
    return (await duck.runAndReadAll(sql)).getRowObjectsJson();
  };
  await duck.run(statements[0] as string);
  expect(fs.readFileSync(path.join(folder, 'punkter.parquet')).subarray(0, 4).toString()).toBe('PAR1');

  const perBody = grouped(items, ({ body, year }) => `${body} ${year}`);
  const counts = await rowsOf('count(DISTINCT moede)');
  expect(counts.map(({ udvalg, aar, punkter }) => [`${udvalg} ${aar}`, Number(punkter)]).sort()).toEqual(
    [...perBody].map(([key, each]) => [key, each.length]).sort(),
  );

  const perClass = grouped(items, ({ year, decision }) => `${year} ${decision}`);
  const classes = await rowsOf('beslutning, count(*)');
  expect(classes.map(({ aar, beslutning, antal }) => [`${aar} ${beslutning}`, Number(antal)]).sort()).toEqual(
    [...perClass].map(([key, each]) => [key, each.length]).sort(),
  );

  const cases = [...grouped(items, ({ journalNumber }) => journalNumber)].filter(
    ([, each]) => new Set(each.map(({ year }) => year)).size > 1,
  );
  expect(cases.length).toBeGreaterThan(100);
  const long = await rowsOf('HAVING count(DISTINCT aar)');
  expect(long.map(({ sag, gange, udvalg }) => [sag, Number(gange), udvalg]).sort()).toEqual(
    cases.map(([key, each]) => [key, each.length, [...new Set(each.map(({ body }) => body))].sort()]).sort(),
  );
  expect(await rowsOf("status <> 'done'")).toEqual([{ status: 'unread', problem: 'Filen findes ikke.', filer: '1' }]);
});

function grouped(all: readonly MadeItem[], by: (item: MadeItem) => string): Map<string, MadeItem[]> {
  const groups = new Map<string, MadeItem[]>();
  for (const item of all) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}
