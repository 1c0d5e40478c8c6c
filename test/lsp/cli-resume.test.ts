/** `check --format ndjson --resume`: what a second run skips, and what it does again. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, minutes, NDJSON, namesOf, referat } from './support/archive.ts';
import { cliBundle } from './support/bundle.ts';

const kleFile = (title: string): string =>
  `<?xml version="1.0"?><KLE-Emneplan><Hovedgruppe><HovedgruppeNr>21</HovedgruppeNr><Gruppe><GruppeNr>21.12</GruppeNr><Emne><EmneNr>21.12.00</EmneNr><EmneTitel>${title}</EmneTitel></Emne></Gruppe></Hovedgruppe></KLE-Emneplan>`;

test('a run that was cut short goes on where it ended', async () => {
  const names = Array.from({ length: 30 }, (_, i) => `m${i}.txt`);
  const folder = folderWith(Object.fromEntries(names.map((name, i) => [name, minutes(2000 + i)])));
  const done = path.join(folder, 'done.ndjson');
  const whole = await referat(['check', ...names, ...NDJSON], folder);
  const lines = whole.out.split('\n');
  fs.writeFileSync(done, `${lines.slice(0, 10).join('\n')}\n${lines[10]?.slice(0, 100)}`);
  fs.appendFileSync(path.join(folder, 'm3.txt'), 'Mere.\n');
  // Written behind what is there already, as a shell's >> does.
  const append = fs.openSync(done, 'a');
  const child = spawn(process.execPath, [cliBundle, 'check', ...names, ...NDJSON, '--resume', done], {
    cwd: folder,
    stdio: ['ignore', append, 'pipe'],
  });
  const err: Buffer[] = [];
  child.stderr?.on('data', (chunk) => err.push(chunk));
  await new Promise((resolve) => child.on('close', resolve));
  fs.closeSync(append);
  expect(namesOf(fs.readFileSync(done, 'utf8'))).toEqual([...names.slice(0, 10), 'm3.txt', ...names.slice(10)]);
  expect(Buffer.concat(err).toString()).toMatch(/^21 filer, \d+ fund, 9 sprunget over\.\n$/);
});

test('a file is treated again when what it is treated under has changed, and only then', async () => {
  const house = JSON.stringify({ rules: { 'missing-decision': 'error' } });
  const folder = folderWith({
    'a.txt': minutes(2021),
    'own/b.txt': minutes(2022),
    'own/.referat.json': '{ "extends": "../house.json" }',
    'house.json': house,
  });
  const done = path.join(folder, 'done.ndjson');
  const run = async (...more: string[]) => {
    const { out } = await referat(['check', 'a.txt', 'own/b.txt', ...NDJSON, '--resume', done, ...more], folder);
    fs.appendFileSync(done, out);
    return namesOf(out);
  };
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  const [a, b] = ['a.txt', 'own/b.txt'];
  expect(await run()).toEqual([a, b]);
  expect(await run()).toEqual([]);
  write('house.json', `// Only a remark.\n${house}`);
  expect(await run()).toEqual([]);
  write('house.json', '{ "rules": { "missing-decision": "hint" } }');
  expect(await run()).toEqual([b]);
  write('.referat.json', '{ "rules": { "missing-decision": "hint" } }');
  expect(await run()).toEqual([a]);
  write('.referat.json', '{ "rules": { "missing-decision": "hint" }, "ukendt": 1 }');
  expect(await run()).toEqual([a]);
  expect(await run('--rule', 'missing-decision=off')).toEqual([a, b]);
  write('kle.xml', kleFile('Natur'));
  expect(await run('--kle', 'kle.xml')).toEqual([a, b]);
  expect(await run('--kle', 'kle.xml')).toEqual([]);
  write('kle.xml', kleFile('Skov'));
  expect(await run('--kle', 'kle.xml')).toEqual([a, b]);
  expect(await run()).toEqual([]);
});
