/** `check --format ndjson` as a process: an archive of any size, and what breaks in it. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, minutes, NDJSON, namesOf, records, referat, start } from './support/archive.ts';
import { cliBundle } from './support/bundle.ts';

test('a record for every file, in the order of the list, whatever is wrong with it; exit codes as ever', async () => {
  const folder = folderWith({
    'b.referat.txt': minutes(2021),
    'a æ.referat.txt': minutes(2022),
    'billede.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    'stille/.referat.json': '{ "ignore": ["*"] }',
    'stille/c.txt': minutes(2020),
  });
  const list = ['b.referat.txt', 'findes ikke.txt', 'a æ.referat.txt', 'billede.txt', '.', 'stille/c.txt'];
  const { code, out, err } = await referat(['check', '--files-from', '-', ...NDJSON], folder, {
    input: list.join('\n'),
  });
  expect(code).toBe(2);
  expect(namesOf(out)).toEqual(list);
  expect(records(out).map(({ status }) => status)).toEqual(['done', 'unread', 'done', 'unread', 'unread', 'ignored']);
  expect(records(out)[0]).toEqual({
    file: 'b.referat.txt',
    status: 'done',
    bytes: Buffer.byteLength(minutes(2021)),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    program: expect.stringMatching(/^\d+\.\d+\.\d+/),
    settings: expect.stringMatching(/^[0-9a-f]{16}$/),
    encoding: 'utf-8',
    items: 1,
    fixed: 0,
    findings: expect.any(Array),
    notices: [],
  });
  expect(records(out)[1]?.problem).toBe('Filen findes ikke.');
  const plain = await referat(['check', 'b.referat.txt', '--format', 'json'], folder);
  const findings = records(out)[0]?.findings.map(
    ({ fingerprint: _, related: __, ...each }: Record<string, unknown>) => ({
      file: 'b.referat.txt',
      ...each,
    }),
  );
  expect(findings).toEqual(JSON.parse(plain.out));
  expect(err).toBe(
    '6 filer, 4 fund, 3 ikke fuldstændigt behandlet.\n'.replace(
      '4',
      `${records(out).flatMap((r) => r.findings).length}`,
    ),
  );
  expect((await referat(['check', 'b.referat.txt', ...NDJSON], folder)).code).toBe(1);
  expect((await referat(['check', 'b.referat.txt', ...NDJSON, '--fail-on', 'never', '--quiet'], folder)).err).toBe('');
});

test('NUL between names, a list in a file, files of the arguments first, exclusions and shares', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `arkiv/${i}\n.referat.txt`);
  const folder = folderWith({
    ...Object.fromEntries(names.map((name) => [name, minutes(2021)])),
    liste: names.join('\0'),
  });
  const from = ['--files-from', 'liste', '--null', ...NDJSON];
  const all = await referat(['check', ...from, '--ignore', 'arkiv/3*'], folder);
  expect(namesOf(all.out)).toEqual(names.filter((name) => !name.includes('/3')));
  const shares = await Promise.all([1, 2, 3].map((i) => referat(['check', ...from, '--shard', `${i}/3`], folder)));
  expect(shares.flatMap(({ out }) => namesOf(out)).sort()).toEqual(names.toSorted());
  for (const { out } of shares) expect(namesOf(out).length).toBeGreaterThan(4);
  const both = await referat(['check', 'arkiv/7*', ...from], folder);
  expect(namesOf(both.out)).toEqual([names[7], ...names]);
});

test('what does not go together, and a list that cannot be read, is said', async () => {
  const folder = folderWith({ 'a.txt': minutes(2021) });
  const told = async (...args: string[]) => {
    const { code, err, out } = await referat(['check', ...args], folder);
    expect([code, out]).toEqual([2, '']);
    return err;
  };
  expect(await told()).toContain("Der mangler et argument 'fil'");
  expect(await told('a.txt', ...NDJSON, '--baseline', 'use', 'b')).toContain('--baseline kan ikke bruges');
  expect(await told('a.txt', '--resume', 'b')).toContain('--resume kræver --format ndjson');
  expect(await told('a.txt', '--shard', '3/2')).toContain('Skriv fx 2/8');
  expect(await told('--files-from', 'nej', ...NDJSON)).toContain('nej: Filen findes ikke.');
  expect(await told('--files-from', 'nej', ...NDJSON, '--lang', 'en')).toContain('nej: No such file.');
});

/** A program that is broken by names: it hangs, dies, runs out of memory or throws over a file. */
const BREAKER = `
const fs = require('node:fs');
const read = fs.readFileSync;
fs.readFileSync = (file, ...more) => {
  const name = String(file);
  if (!require('node:worker_threads').isMainThread) {
    if (name.includes('hang')) for (;;);
    if (name.includes('exit')) process.exit(7);
    if (name.includes('memory')) { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
    if (name.includes('throw')) throw new Error('i stykker');
  }
  return read(file, ...more);
};`;

test('a poison file is named and skipped, and all others are done', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `m${i}.txt`);
  for (const [at, name] of Object.entries({ 3: 'hang.txt', 20: 'exit.txt', 21: 'memory.txt', 50: 'throw.txt' }))
    names[Number(at)] = name;
  const folder = folderWith({
    ...Object.fromEntries(names.map((name) => [name, minutes(2021, 50)])),
    'breaker.cjs': BREAKER,
  });
  const env = { NODE_OPTIONS: `--require=${path.join(folder, 'breaker.cjs')} --max-old-space-size=100` };
  const args = ['check', '--files-from', '-', ...NDJSON, '--timeout', '2'];
  const { code, out } = await referat(args, folder, { input: names.join('\n'), env });
  expect(code).toBe(2);
  expect(namesOf(out)).toEqual(names);
  const bad = records(out).filter(({ status }) => status !== 'done');
  expect(bad.map(({ file, status, problem }) => [file, status, problem])).toEqual([
    ['hang.txt', 'stopped', 'Filen tog for lang tid og blev sprunget over.'],
    ['exit.txt', 'crashed', 'Programmet fejlede på filen (worker 7).'],
    ['memory.txt', 'crashed', 'Programmet fejlede på filen (ERR_WORKER_OUT_OF_MEMORY).'],
    ['throw.txt', 'unread', 'Filen kunne ikke læses (i stykker).'],
  ]);
  // They are known by their hash, and a run that goes on does not try them again.
  fs.writeFileSync(path.join(folder, 'done.ndjson'), out);
  const again = await referat([...args, '--resume', 'done.ndjson'], folder, { input: names.join('\n') });
  expect(namesOf(again.out)).toEqual(['throw.txt']);
});

test('Ctrl+C ends with whole records and exit code 130, though the list has not ended', async () => {
  const folder = folderWith({ 'a.txt': minutes(2021, 200) });
  const child = spawn(process.execPath, [cliBundle, 'check', '--files-from', '-', ...NDJSON], { cwd: folder });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stderr?.on('data', (chunk) => err.push(chunk));
  child.stdout.on('data', (chunk) => {
    if (out.length === 0) child.kill('SIGINT');
    out.push(chunk);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write('a.txt\n'.repeat(20_000));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  const all = records(Buffer.concat(out).toString());
  expect(all.length).toBeGreaterThan(0);
  expect(all.length).toBeLessThan(20_000);
  expect(Buffer.concat(err).toString()).toMatch(/afbrudt\.\n$/);
});

/** Tells when the program has begun to hear signals. */
const TELLER = `
process.on('newListener', (name) => {
  if (name === 'SIGINT') setImmediate(() => require('node:fs').writeSync(2, 'hears\\n'));
});`;

test('Ctrl+C is heard while names are waited for, before and behind the first of them', async () => {
  const folder = folderWith({ 'a.txt': minutes(2021), 'b.txt': minutes(2022), 'teller.cjs': TELLER });
  const env = { ...process.env, NODE_OPTIONS: `--require=${path.join(folder, 'teller.cjs')}` };
  for (const names of ['', 'a.txt\nb.txt\n'.repeat(40)]) {
    const child = spawn(process.execPath, [cliBundle, 'check', '--files-from', '-', ...NDJSON], { cwd: folder, env });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
      if (err === 'hears\n') child.kill('SIGINT');
    });
    child.stdin.write(names);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(err).toBe('hears\n0 filer, 0 fund, afbrudt.\n');
  }
});

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to is no file, and holds up nothing', async () => {
  const folder = folderWith({ 'a.txt': minutes(2021), 'b.txt': minutes(2022) });
  spawnSync('mkfifo', [path.join(folder, 'kanal.txt')]);
  const { code, out } = await referat(['check', 'a.txt', 'kanal.txt', 'b.txt', ...NDJSON], folder);
  expect(code).toBe(2);
  expect(records(out).map(({ file, problem }) => [file, problem])).toEqual([
    ['a.txt', undefined],
    ['kanal.txt', 'Det er ikke en fil, men en kanal eller en enhed.'],
    ['b.txt', undefined],
  ]);
});

test('a reader that has had enough ends the run', async () => {
  const folder = folderWith({ 'a.txt': minutes(2021, 200) });
  const { child, run } = start(['check', '--files-from', '-', ...NDJSON], folder, { input: 'a.txt\n'.repeat(200_000) });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const { err } = await run;
  expect(Number(/^\d+/.exec(err)?.[0])).toBeLessThan(200_000);
});

test('a list whose names end with NUL, given as one of lines: told, and nothing is tried', async () => {
  const { code, err } = await referat(['check', '--files-from', '-'], os.tmpdir(), { input: 'a.txt\0b.txt\0' });
  expect(code).toBe(2);
  expect(err).toContain('-: Navnene i listen er adskilt af NUL-tegn: giv --null med.');
});
