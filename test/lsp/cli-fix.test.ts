import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, onTestFinished, test } from 'vitest';
import { cliBundle, root } from './support/bundle.ts';

const TEXT = `REFERAT Kulturudvalget d. 10-03-2021

Mødedato 10. marts 2021

Mødedeltagere Anna Abildgaard, Bent Birk

Punkt 1: Plan for museet

21.12.00-P16-2-2021

Indstilling

Forvaltningen indstiller, at planen godkendes.

Beslutning

Godkendt.
`;
const MENDED = TEXT.replace('P16-2-2021', 'P16-2-21');

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-cli-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  return folder;
}

function check(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliBundle, 'check', ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('--fix mends what is certain, keeps encoding, mark and line ends, and has nothing to do the second time', () => {
  const files: Record<string, [string | Buffer, string | Buffer]> = {
    'a.txt': [TEXT, MENDED],
    'crlf.txt': [TEXT.replaceAll('\n', '\r\n'), MENDED.replaceAll('\n', '\r\n')],
    'bom.txt': [`\ufeff${TEXT}`, `\ufeff${MENDED}`],
    'latin.txt': [Buffer.from(TEXT, 'latin1'), Buffer.from(MENDED, 'latin1')],
    'wide.txt': [Buffer.from(`\ufeff${TEXT}`, 'utf16le'), Buffer.from(`\ufeff${MENDED}`, 'utf16le')],
  };
  const folder = folderWith(Object.fromEntries(Object.entries(files).map(([name, [before]]) => [name, before])));
  const names = Object.keys(files);
  const read = (name: string): Buffer => fs.readFileSync(path.join(folder, name));

  const dry = check(folder, ...names, '--fix-dry-run');
  expect([dry.code, dry.err.includes('Intet er gemt')]).toEqual([0, true]);
  for (const [name, [before]] of Object.entries(files)) expect(read(name).equals(Buffer.from(before))).toBe(true);

  expect(check(folder, ...names, '--fix').code).toBe(0);
  for (const [name, [, after]] of Object.entries(files)) expect(read(name).equals(Buffer.from(after))).toBe(true);
  expect(check(folder, ...names, '--fix').err).not.toContain('rettelser');
  expect(fs.readdirSync(folder).sort()).toEqual(names.sort());
});

test('--fix-dry-run shows the change as a diff that git takes, and what reads a format gets that format', () => {
  const folder = folderWith({ 'møde.txt': TEXT, 'crlf.txt': TEXT.replaceAll('\n', '\r\n'), 'god.txt': MENDED });
  const { out } = check(folder, 'møde.txt', '--fix-dry-run', '--quiet');
  expect(out).toBe('');
  const shown = check(folder, 'møde.txt', 'crlf.txt', 'god.txt', '--fix-dry-run').out;
  expect(shown.match(/^\+\+\+ .*$/gm)).toEqual(['+++ b/møde.txt', '+++ b/crlf.txt']);
  expect(shown).not.toContain('\r');
  const patch = shown.slice(0, shown.indexOf('--- a/crlf.txt'));
  const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: patch, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(fs.readFileSync(path.join(folder, 'møde.txt'), 'utf8')).toBe(MENDED);
  expect(() => JSON.parse(check(folder, 'crlf.txt', '--fix-dry-run', '--format', 'json').out)).not.toThrow();
  const record = JSON.parse(check(folder, 'crlf.txt', '--fix-dry-run', '--format', 'ndjson').out);
  expect(record.patch).toContain('+++ b/crlf.txt\n@@ ');
});

test('no CPR number gets out by a diff', () => {
  const folder = folderWith({ 'a.txt': TEXT.replace('Punkt 1', 'Ansøger 010190-1234\nPunkt 1').replace('\n\n', '\n') });
  for (const format of ['text', 'ndjson']) {
    const { out } = check(folder, 'a.txt', '--fix-dry-run', '--format', format);
    expect(out).toContain('@@');
    expect(out).not.toContain('-1234');
  }
});

test('a baseline hides old debt only, also when lines move', () => {
  const folder = folderWith({ 'a.txt': TEXT });
  expect(check(folder, 'a.txt').code).toBe(1);
  expect(check(folder, 'a.txt', '--baseline', 'write', 'gammel.json').code).toBe(0);
  expect(fs.readFileSync(path.join(folder, 'gammel.json'), 'utf8')).not.toContain('21.12');
  fs.writeFileSync(path.join(folder, 'a.txt'), `\n\n${TEXT}`);
  expect(check(folder, 'a.txt', '--baseline', 'use', 'gammel.json').code).toBe(0);
  fs.appendFileSync(
    path.join(folder, 'a.txt'),
    '\nPunkt 2: Plan for parken\n\n21.12.00-P16-3-2021\n\nBeslutning\n\nGodkendt.\n',
  );
  const { code, out } = check(folder, 'a.txt', '--baseline', 'use', 'gammel.json', '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out).filter(({ severity }: { severity: string }) => severity === 'error')).toHaveLength(1);
  fs.writeFileSync(path.join(folder, 'gammel.json'), '[]');
  expect(check(folder, 'a.txt', '--baseline', 'use', 'gammel.json').code).toBe(2);
});

test('--config holds for every file; a broken one is told at its line and the defaults hold', () => {
  const folder = folderWith({
    'a.txt': TEXT,
    'fra.json': JSON.stringify({ rules: { 'malformed-journal-number': 'off' } }),
    'brudt.json': '{ "rules": 7 }',
  });
  expect(check(folder, 'a.txt', '--config', 'fra.json').code).toBe(0);
  const broken = check(folder, 'a.txt', '--config', 'brudt.json');
  expect(broken.code).toBe(1);
  expect(broken.err).toMatch(/brudt\.json:1:\d+: /);
  expect(check(folder, 'a.txt', '--config', 'findes-ikke.json').code).toBe(2);
});

test('SARIF is valid by its schema, with readable and unreadable files', () => {
  const schema = JSON.parse(fs.readFileSync(path.join(root, 'test/support/sarif-2.1.0-rtm.5.schema.json'), 'utf8'));
  // The schema is draft 4, whose few differences it does not use.
  const { $schema: _draft, id: _id, ...rest } = schema;
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest);
  const { out } = check(root, 'fixtures', 'findes-ikke.txt', '--format', 'sarif');
  const log = JSON.parse(out);
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  expect(log.runs[0].results.length).toBeGreaterThan(10);
  const related = log.runs[0].results.filter((each: object) => 'relatedLocations' in each);
  expect(new Set(related.map(({ ruleId }: { ruleId: string }) => ruleId))).toContain('inconsistent-meeting-date');
  for (const { ruleId, ruleIndex } of log.runs[0].results)
    expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
  expect(log.runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
});

test('GitHub commands and JUnit', () => {
  const folder = folderWith({ 'a,b.txt': TEXT, 'c.txt': MENDED });
  const { out } = check(folder, 'a,b.txt', '--format', 'github');
  expect(out).toMatch(
    /^::error file=a%2Cb\.txt,line=9,endLine=9,col=\d+,endColumn=\d+,title=malformed-journal-number::/m,
  );
  const junit = check(folder, 'a,b.txt', 'c.txt', 'mangler.txt', '--format', 'junit').out;
  expect(junit).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="referat" tests="\d+" failures="\d+" errors="1">/,
  );
  expect(junit).toContain('<testsuite name="c.txt"');
});
