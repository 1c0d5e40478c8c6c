/** The command lines of docs/ci.md do what the page says, run by the one file that the page says is enough. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { referatNames } from '../../server/src/workspace/index/file-names.ts';
import { cliBundle, root } from './support/bundle.ts';

const page = fs.readFileSync(path.join(root, 'docs/ci.md'), 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-ci-'));
const run = (line: string) => spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  fs.mkdirSync(path.join(folder, 'tools'));
  // As in a repository of ES modules, where a script called .js would be taken for one.
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  fs.writeFileSync(path.join(folder, 'udkast.txt'), 'Kære alle\n');
  fs.cpSync(path.join(root, 'fixtures/kle/uden-navnerum'), path.join(folder, 'kle'), { recursive: true });
  fs.copyFileSync(cliBundle, path.join(folder, 'tools/referat.cjs'));
  fs.copyFileSync(
    path.join(root, 'fixtures/firstagenda/fejl.referat.txt'),
    path.join(folder, 'fejl med mellemrum.referat.txt'),
  );
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** `npx referat` is the packed command line: here the bundle. */
const local = (text: string) => text.replace(/npx (?:--yes )?referat(?:@[\d.]+)?/, 'node tools/referat.cjs');
const lines = [
  ...new Set(
    [...page.matchAll(/npx (?:--yes )?referat[^`\n|]*/g)].map(([line]) => local(line).replace(/>.*/, '').trim()),
  ),
];

test('the page has its examples', () => expect(lines.length).toBeGreaterThan(10));

test.skipIf(process.platform === 'win32').each(lines)('%s', (line) => {
  // A hook puts the files behind it.
  const { status, stderr } = run(line.endsWith('--quiet') ? `${line} .` : line);
  expect(stderr).not.toMatch(/Tilvalg|ukendt|unknown/i);
  // Faults are found in most; nothing is unreadable and no option is unknown.
  expect([0, 1]).toContain(status);
});

describe.skipIf(process.platform === 'win32')('the hook', () => {
  const faulty = fs.readFileSync(path.join(root, 'fixtures/firstagenda/fejl.referat.txt'), 'utf8');
  const clean = 'Kære alle\n';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@eksempel.dk', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };

  beforeAll(() => {
    const hook = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(page)?.[1] ?? '';
    git('init', '-q');
    fs.writeFileSync(path.join(folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
  });
  afterEach(() => git('rm', '-rfq', '--cached', '.'));

  test('lets pass what is no referat', () => {
    write('brev.txt', clean);
    git('add', 'brev.txt');
    git('commit', '-qm', 'et brev');
  });

  const names = ['Referat 12-03-2024.txt', 'DAGSORDEN.txt', 'referater/x.txt', '-x.referat.txt', 'a/b/æble.referat.md'];
  test.each(names)('stops a commit with faults: %s', (name) => {
    write(name, faulty);
    git('add', '--', name);
    expect(() => git('commit', '-qm', 'et referat')).toThrow(/cpr-number|malformed-journal-number/);
  });

  test('checks what is staged: faults that are mended in the folder only still stop it', () => {
    write('møde.referat.txt', faulty);
    git('add', '--', 'møde.referat.txt');
    write('møde.referat.txt', clean);
    expect(() => git('commit', '-qm', 'et referat')).toThrow(/cpr-number|malformed-journal-number/);
  });

  test('checks what is staged: faults in the folder only do not', () => {
    write('møde.referat.txt', clean);
    git('add', '--', 'møde.referat.txt');
    write('møde.referat.txt', faulty);
    git('commit', '-qm', 'et referat');
  });

  test('obeys the configuration that is staged with it', () => {
    write('.referat.json', '{ "rules": { "cpr-number": "off" } }');
    write('møde.referat.txt', `Punkt 1: Sag\n\nBeslutning\n\nBarnet med cpr-nr. 010190-1234 er nævnt.\n`);
    git('add', '.referat.json', 'møde.referat.txt');
    git('commit', '-qm', 'et referat');
    fs.rmSync(path.join(folder, '.referat.json'));
  });
});

describe('pre-commit’s names', () => {
  const [hook] = load(fs.readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
    files: string;
    entry: string;
  }[];
  const pattern = new RegExp(hook?.files.replace('(?i)', '') ?? '', 'i');
  const isReferat = referatNames([]);
  const taken = [
    'Referat 12-03-2024.txt',
    'DAGSORDEN.txt',
    'referater/x.txt',
    'REFERATER/2024/x.txt',
    '-referat.txt',
    'a.referat',
  ];
  const left = [
    'brev.txt',
    'referat.pdf',
    'referater/x.pdf',
    'referat/brev.txt',
    'mine-referater/x.txt',
    'dagsorden.md',
    'x.referat.md.bak',
  ];

  test.each([...taken, ...left, 'x.referat.md', 'æ/Møde-REFERAT.TXT'])('%s: as the editor decides', (name) => {
    expect(pattern.test(name)).toBe(isReferat(`file:///arkiv/${encodeURI(name)}`));
  });

  test('real names are among them', () => {
    expect(taken.filter((name) => !pattern.test(name))).toEqual([]);
    expect(left.filter((name) => pattern.test(name))).toEqual([]);
  });

  test('names follow the end of the options', () => expect(hook?.entry).toMatch(/ --$/));

  test('Python reads the pattern as written', ({ skip }) => {
    const program = `import re,sys; print([bool(re.search(sys.argv[1], n)) for n in sys.argv[2:]])`;
    const { stdout, error } = spawnSync('python3', ['-c', program, hook?.files ?? '', '--', ...taken, ...left], {
      encoding: 'utf8',
    });
    if (error) skip('python3, whose expressions pre-commit uses, is not on this machine');
    expect(JSON.parse(stdout.toLowerCase()).slice(1)).toEqual([...taken.map(() => true), ...left.map(() => false)]);
  });
});
