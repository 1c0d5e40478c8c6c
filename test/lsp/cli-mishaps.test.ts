/** What goes wrong on a command line sooner or later: wrong files, odd configurations, a pipe that cannot be mended. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cliBundle } from './support/bundle.ts';

const FAULTY = `REFERAT Kulturudvalget d. 10-03-2021

Mødedato 10. marts 2021

Punkt 1: Plan for museet

21.12.00-P16-2-2021

Beslutning

Godkendt på ? mødet. Det sker den 31. juni 2021.
`;

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-cli-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  return folder;
}

function referat(cwd: string, args: readonly string[], { input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliBundle, ...args], {
    cwd,
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const check = (cwd: string, args: readonly string[], input = '') => referat(cwd, ['check', ...args], { input });

test('UTF-16 of either byte order says what UTF-8 says, with mark and without', () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le');
  const folder = folderWith({
    'a.txt': FAULTY,
    'le.txt': wide(FAULTY),
    'le-mark.txt': wide(`\ufeff${FAULTY}`),
    'be.txt': wide(FAULTY).swap16(),
    'be-mark.txt': wide(`\ufeff${FAULTY}`).swap16(),
  });
  const expected = check(folder, ['a.txt', '--format', 'json']).out;
  expect(JSON.parse(expected).length).toBeGreaterThan(1);
  for (const name of ['le', 'le-mark', 'be', 'be-mark'])
    expect(check(folder, [`${name}.txt`, '--format', 'json']).out.replaceAll(`${name}.txt`, 'a.txt')).toBe(expected);
  expect(check(folder, ['be-mark.txt', '--fix']).err).toContain('1 rettelse');
  const mended = wide(`\ufeff${FAULTY.replace('P16-2-2021', 'P16-2-21')}`).swap16();
  expect(fs.readFileSync(path.join(folder, 'be-mark.txt')).equals(mended)).toBe(true);
});

test('what cannot be saved is told of, and so are its faults', () => {
  const folder = folderWith({ 'a.txt': FAULTY });
  const piped = check(folder, ['-', '--fix'], FAULTY);
  expect(piped.code).toBe(2);
  expect(piped.err).toBe(
    '-: Det, der læses fra standard input, kan ikke rettes. Brug --fix-dry-run, eller nævn filen.\n',
  );
  const sum = /(?<=\d fil\.) Kontrollen er ikke fuldstændig.*/;
  expect(piped.out).toMatch(sum);
  expect(piped.out.replace(sum, '')).toBe(check(folder, ['-'], FAULTY).out);
  expect(piped.out).toContain('[malformed-journal-number]');
});

test('a text without items is not praised', () => {
  const folder = folderWith({ 'brev.txt': 'Kære alle\n\nVi ses.\n', 'tom.txt': '' });
  const { code, out, err } = check(folder, ['brev.txt', 'tom.txt']);
  expect([code, out]).toEqual([0, 'Ingen fund i 2 filer.\n']);
  expect(err).toBe('brev.txt: Ingen punkter fundet.\ntom.txt: Ingen punkter fundet.\n');
  expect(check(folder, ['brev.txt', '--quiet']).err).toBe('');
});

test('a configuration that is no text is not passed over in silence', () => {
  const folder = folderWith({ 'a.txt': FAULTY, '.referat.json': Buffer.from([0, 1, 2, 0x80, 0]) });
  const { code, out, err } = check(folder, ['a.txt']);
  expect(code).toBe(2);
  expect(err).toMatch(/^\.referat\.json:1:1: Filen er ikke gyldig JSON/);
  expect(out).toContain('[malformed-journal-number]');
});

test('quiet shows whatever gives the exit code 1', () => {
  const folder = folderWith({ 'a.txt': FAULTY });
  const severities = (...args: string[]): Set<string> =>
    new Set(
      JSON.parse(check(folder, ['a.txt', '--quiet', '--format', 'json', ...args]).out).map(
        ({ severity }: { severity: string }) => severity,
      ),
    );
  expect(severities()).toEqual(new Set(['error']));
  expect(severities('--fail-on', 'never')).toEqual(new Set(['error']));
  expect(severities('--fail-on', 'hint').size).toBeGreaterThan(1);
});

test('a baseline: nothing is called clean when it is written; a mark before it is harmless, another content is not', () => {
  const folder = folderWith({ 'a.txt': FAULTY });
  const use = () => check(folder, ['a.txt', '--baseline', 'use', 'b.json']);
  const written = check(folder, ['a.txt', '--baseline', 'write', 'b.json']);
  expect([written.code, written.out]).toEqual([0, '']);
  expect(written.err).toMatch(/^b\.json: \d+ fund husket\.\n$/);
  const baseline = path.join(folder, 'b.json');
  fs.writeFileSync(baseline, `\ufeff${fs.readFileSync(baseline, 'utf8')}`);
  expect(use()).toEqual({ code: 0, out: 'Ingen fund i 1 fil.\n', err: '' });
  for (const files of ['null', '[]', '{ "a.txt": null }', '{ "a.txt": 7 }']) {
    fs.writeFileSync(baseline, `{ "version": 1, "files": ${files} }`);
    expect(use()).toEqual({ code: 2, out: '', err: 'b.json: Filen er ikke skrevet af --baseline write.\n' });
  }
});

test('a baseline remembers all of many faults of one kind', () => {
  const faults = Array.from({ length: 300 }, (_, i) => `Frist ${i} er den 31. juni 2021.`);
  const text = (lines: readonly string[]) => `${FAULTY}\n${lines.join('\n')}\n`;
  const folder = folderWith({ 'a.txt': text(faults) });
  expect(check(folder, ['a.txt', '--baseline', 'write', 'b.json']).code).toBe(0);
  fs.writeFileSync(path.join(folder, 'a.txt'), text(faults.slice(150)));
  expect(check(folder, ['a.txt', '--baseline', 'use', 'b.json']).code).toBe(0);
});

/** A program that fails over texts with a certain word. */
const BREAKER = `
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (text) {
  if (String(text).includes('Giftskab')) throw new Error('gift');
  return exec.call(this, text);
};`;

test.each(['text', 'json'])(
  'a file the program fails over is named, and the other outlines are whole: %s',
  (format) => {
    const folder = folderWith({
      'a.txt': FAULTY,
      'b.txt': `${FAULTY}\nGiftskab\n`,
      'c.txt': FAULTY,
      'breaker.cjs': BREAKER,
    });
    const env = { NODE_OPTIONS: `--require=${path.join(folder, 'breaker.cjs')}` };
    const outline = (...names: string[]) => referat(folder, ['outline', '--format', format, ...names], { env });
    expect(outline('a.txt', 'b.txt', 'c.txt')).toEqual({
      code: 2,
      out: outline('a.txt', 'c.txt').out,
      err: 'b.txt: Programmet fejlede på filen (gift).\n',
    });
    expect(outline('b.txt').out).toBe(format === 'json' ? '[]\n' : '');
    if (format === 'json') expect(JSON.parse(outline('a.txt', 'b.txt', 'c.txt').out)).toHaveLength(2);
  },
);
