import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cliBundle, root } from './support/bundle.ts';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the bundled command line; `input` is its standard input. */
function referat(args: readonly string[], { cwd = root, input = '' }: { cwd?: string; input?: string | Buffer } = {}) {
  return new Promise<Run>((resolve) => {
    const child = spawn(process.execPath, [cliBundle, ...args], { cwd });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-cli-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const GOOD = 'fixtures/sbsys/boern-unge-og-kultur.referat.txt';
const FAULTY = 'fixtures/firstagenda/fejl.referat.txt';
const BROKEN =
  'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Plan for museet\n\n21.12.00-P16-2-2021\n\nAfbud: Ingen\n';

function keysOf(value: object): string[] {
  return Object.keys(value).sort();
}

test('outline as JSON: the contract, field by field, on every layout', async () => {
  const files = fs
    .readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.referat.txt'))
    .map((file) => path.join('fixtures', file));
  const { code, out, err } = await referat(['outline', ...files, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  const outlines = JSON.parse(out);
  expect(outlines.map(({ file }: { file: string }) => file)).toEqual(files);
  const bool = expect.any(Boolean);
  const text = expect.any(String);
  const number = expect.any(Number);
  for (const outline of outlines) {
    const lineCount = fs.readFileSync(path.join(root, outline.file), 'utf8').split(/\r\n|\r|\n/).length;
    expect(keysOf(outline)).toEqual(['file', 'items', 'kind', 'title']);
    expect(['referat', 'dagsorden', 'unknown']).toContain(outline.kind);
    if (outline.title !== null) {
      expect(outline.title).toEqual({ text, line: number, body: text, date: outline.title.date });
      if (outline.title.date !== null) expect(outline.title.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    for (const item of outline.items) {
      expect(item).toEqual({
        number: item.number === null ? null : text,
        title: text,
        line: number,
        endLine: number,
        closed: bool,
        journalNumber: item.journalNumber === null ? null : { text, line: number, form: text, valid: bool },
        decision: item.decision === null ? null : { line: number, text, class: text },
        sections: item.sections.map(() => ({
          heading: text,
          role: text,
          line: number,
          endLine: number,
          earlier: bool,
        })),
        attendance: item.attendance.map(() => ({ line: number, text })),
        attachments: item.attachments.map(() => ({ line: number, name: text })),
      });
      for (const { line, endLine } of [item, ...item.sections]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(endLine).toBeGreaterThanOrEqual(line);
        expect(endLine).toBeLessThanOrEqual(lineCount);
      }
    }
  }
});

test('outline for people: items with their sections and lines', async () => {
  const { code, out } = await referat(['outline', GOOD]);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toContain(GOOD);
  expect(out).toMatch(/^ {2}\d+\. .+\(.*linje \d+\)$/m);
});

test('check as JSON: the contract, field by field; each place is in the file', async () => {
  const { code, out } = await referat(['check', FAULTY, GOOD, '--format', 'json', '--fail-on', 'warning']);
  expect(code).toBe(1);
  const findings = JSON.parse(out);
  const lines = fs.readFileSync(path.join(root, FAULTY), 'utf8').split('\n');
  expect(findings.length).toBeGreaterThan(10);
  for (const finding of findings) {
    expect(keysOf(finding)).toEqual([
      'column',
      'endColumn',
      'endLine',
      'file',
      'fixable',
      'line',
      'message',
      'rule',
      'severity',
    ]);
    expect(finding.fixable).toEqual(expect.any(Boolean));
    expect(['error', 'warning', 'information', 'hint']).toContain(finding.severity);
    expect(finding.message).not.toBe('');
    if (finding.file !== FAULTY) continue;
    expect(finding.column).toBeGreaterThanOrEqual(1);
    expect(finding.endColumn).toBeLessThanOrEqual((lines[finding.endLine - 1] as string).length + 1);
  }
  const broken = findings.find(({ rule }: { rule: string }) => rule === 'malformed-journal-number');
  const marked = (lines[broken.line - 1] as string).slice(broken.column - 1, broken.endColumn - 1);
  expect(marked).not.toBe('');
  expect(marked).toBe(marked.trim());
});

test('exit codes: 0 clean, 1 findings at or above --fail-on, 2 unreadable', async () => {
  const folder = folderWith({ 'a.referat.txt': BROKEN });
  const code = async (...args: string[]): Promise<number | null> =>
    (await referat(['check', ...args], { cwd: folder })).code;
  expect(await code('a.referat.txt')).toBe(1);
  expect(await code('a.referat.txt', '--fail-on', 'never')).toBe(0);
  expect(await code('a.referat.txt', '--rule', 'malformed-journal-number=warning')).toBe(0);
  expect(await code('a.referat.txt', '--rule', 'malformed-journal-number=warning', '--fail-on', 'warning')).toBe(1);
  expect(await code('a.referat.txt', 'missing.txt', '--fail-on', 'never')).toBe(2);
  expect(await code('a.referat.txt', '--format', 'nonsense')).toBe(2);
  expect(await code('a.referat.txt', '--rule', 'no-such-rule=error')).toBe(2);
  expect(await code()).toBe(2);
});

test('what cannot be read is said in Danish, and the others are still done', async () => {
  const folder = folderWith({
    'a.referat.txt': BROKEN,
    'b.pdf': Buffer.from('%PDF-1.7\n%âãÏÓ'),
    'c.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 7, 8, 1, 2, 3]),
    'tom/x': '',
  });
  for (const command of ['outline', 'check']) {
    const args = [command, 'mangler.txt', 'b.pdf', 'c.txt', 'tom', 'a.referat.txt', '--format', 'json'];
    const { code, out, err } = await referat(args, { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('mangler.txt: Filen findes ikke.');
    expect(err).toContain('b.pdf: Filen er en PDF');
    expect(err).toContain('c.txt: Filen er ikke tekst.');
    expect(err).toContain('tom: Ingen fil i mappen er et referat efter navnet');
    expect(JSON.parse(out)).toHaveLength(1);
  }
});

test('text files of a folder that only read as referater are said, however they are laid out; what is ignored is not', async () => {
  const folder = folderWith({
    'menighedsråd/mail fra Kirsten.txt':
      'Emne: Referat af menighedsrådsmøde, torsdag den 14. marts 2024\n\nTil stede: Kirsten\n\n1. Nyt fra præsten\n',
    'bolig/beboermøde.txt':
      'BOLIGFORENINGEN\nREFERAT AF AFDELINGSMØDE\nOnsdag d. 5. juni 2024\n\nAD 1: VALG AF DIRIGENT\n',
    'kladder/udkast.txt': 'REFERAT Kulturudvalget d. 10-03-2021\n\nMødested Rådhuset\n',
    'indkøb.txt': 'mælk\nbrød\n',
    '.referat.json': '{ "ignore": ["kladder"] }',
  });
  const alone = await referat(['check', '.'], { cwd: folder });
  expect(alone.code).toBe(2);
  expect(alone.err).toContain('.: Ingen fil i mappen er et referat efter navnet');
  expect(alone.err).toContain(
    '2 tekstfiler ligner referater, men er sprunget over, for navnene siger det ikke: bolig/beboermøde.txt, menighedsråd/mail fra Kirsten.txt. ',
  );
  fs.writeFileSync(path.join(folder, 'a.referat.txt'), 'Referat\n\nPunkt 1: Valg\n\nBeslutning\n\nGodkendt.\n');
  const mixed = await referat(['check', '.'], { cwd: folder });
  expect(mixed.code).toBe(0);
  expect(mixed.err).toContain('2 tekstfiler ligner referater');
  expect((await referat(['check', '--quiet', '.'], { cwd: folder })).err).toBe('');
  const named = await referat(['check', '**/*.txt'], { cwd: folder });
  expect(named.err).not.toContain('sprunget over');
});

test('encodings are recognised and said; standard input is a file like another', async () => {
  const text =
    'Referat af mødet i Børneudvalget den 10. marts 2021\n\nPunkt 1: Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n';
  const folder = folderWith({
    'latin.referat.txt': Buffer.from(text, 'latin1'),
    'wide.referat.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'utf8.referat.txt': text,
  });
  const { out, err } = await referat(['outline', '.', '--format', 'json'], { cwd: folder });
  const outlines = JSON.parse(out);
  expect(new Set(outlines.map(({ title }: { title: { text: string } }) => title.text)).size).toBe(1);
  expect(err).toMatch(/latin\.referat\.txt: .*windows-1252/);
  expect(err).toMatch(/wide\.referat\.txt: .*utf-16le/);
  expect(err).not.toContain('utf8.referat.txt');
  const piped = await referat(['outline', '-', '--format', 'json'], { input: text });
  expect(JSON.parse(piped.out)).toMatchObject([{ file: '-', items: [{ number: '1' }] }]);
});

test('folders and patterns; many files over threads say the same as one by one', async () => {
  // Enough for three threads.
  const text = 'Der er ikke andet at sige om den sag, end at den går sin gang.\n'.repeat(1700);
  const files = Object.fromEntries(
    Array.from({ length: 130 }, (_, i) => [
      `referater/m${String(i).padStart(3, '0')}.txt`,
      `${BROKEN.replace('2021\n\nAf', `20${10 + (i % 80)}\n\nAf`)}\n${text}`,
    ]),
  );
  const folder = folderWith({ ...files, 'andet/noter.txt': BROKEN, 'node_modules/x.referat.txt': BROKEN });
  const whole = await referat(['check', '.', '--format', 'json'], { cwd: folder });
  const pattern = await referat(['check', '**/m*.txt', '--format', 'json', '--threads', '1'], { cwd: folder });
  expect(JSON.parse(whole.out)).toEqual(JSON.parse(pattern.out));
  const names = Object.keys(files).sort();
  const findings: { file: string }[] = JSON.parse(whole.out);
  expect([...new Set(findings.map(({ file }) => file))]).toEqual(names);
  for (const name of [names[0], names[65], names[129]] as string[]) {
    const alone = await referat(['check', name, '--format', 'json'], { cwd: folder });
    expect(findings.filter(({ file }) => file === name)).toEqual(JSON.parse(alone.out));
  }
});

test('help and complaints are Danish; English when asked for', async () => {
  const help = await referat(['--help']);
  expect([help.code, help.err]).toEqual([0, '']);
  expect(help.out).toMatch(/^Brug: referat/);
  expect(help.out).not.toMatch(/Usage|Options|Commands/);
  expect((await referat(['check', '--help', '--lang', 'en'])).out).toMatch(/^Usage:/);
  expect((await referat(['check', 'x', '--nonsense'])).err).toContain("Ukendt tilvalg '--nonsense'");
});

test.skipIf(process.platform !== 'linux')(
  'a device is read no farther than a text can go; a full disk is exit code 2',
  async () => {
    const endless = await referat(['check', '/dev/zero']);
    expect([endless.code, endless.err]).toEqual([2, expect.stringContaining('for stor')]);
    const full = spawnSync('sh', ['-c', `"${process.execPath}" "${cliBundle}" check ${FAULTY} > /dev/full`], {
      cwd: root,
    });
    expect([full.status, full.stderr.toString()]).toEqual([2, expect.stringMatching(/^referat: .*ENOSPC.*\n$/)]);
  },
);
