/** The scorer against the one it was written after, and against truths of which the answer is plain. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');
const shared = path.resolve(root, '../shared/cases');
const stub = path.join(here, 'support/stub-cli.mjs');
const own = path.join(root, 'scripts/score.mjs');
const layouts = path.join(root, 'fixtures/layouts');
const model = path.join(shared, 'score.py');

function run(command: string, ...args: string[]) {
  const { stdout, status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return { lines: stdout.trim().split('\n'), status, stderr };
}
const score = (...args: string[]) => run(process.execPath, own, ...args);
const figures = (...args: string[]) => JSON.parse(score(...args).lines.at(-1) ?? '');

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'score-test-'));
afterAll(() => fs.rmSync(scratch, { recursive: true }));

/** A command line that says `outline` and `findings` of the one text in a folder of its own, which has `truth`. */
function oneText(name: string, truth: object, outline: object, findings: object[] = []): [string, string] {
  const folder = fs.mkdtempSync(path.join(scratch, 'text-'));
  fs.writeFileSync(
    path.join(folder, `${name}.truth.json`),
    JSON.stringify({ file: `${name}.txt`, findings: [], ...truth }),
  );
  const said = {
    outline: [{ file: `${name}.txt`, ...outline }],
    check: findings.map((f) => ({ file: `${name}.txt`, ...f })),
  };
  const cli = path.join(folder, 'cli.cjs');
  fs.writeFileSync(cli, `console.log(JSON.stringify((${JSON.stringify(said)})[process.argv[2]]))`);
  return [cli, folder];
}

const ITEM = { number: '1', title: 'Ny bro', line: 3, closed: false, journal: null, attachments: [], attendance: [] };
const TRUTH = {
  kind: 'referat',
  title: { line: 1, date: '2024-03-12', body: null, bodyAlso: ['Rådet'] },
  items: [{ ...ITEM, sections: [], beslutning: false, indstilling: null }],
};
const OUTLINE = {
  kind: 'referat',
  title: { date: '2024-03-12', body: 'Rådet' },
  items: [{ ...ITEM, journalNumber: null, sections: [] }],
};

describe('score.mjs', () => {
  test('a document read as it should be is exactly right', () => {
    expect(figures(...oneText('a', TRUTH, OUTLINE))).toMatchObject({
      exact: 1,
      documents: 1,
      body: 1,
      recommendation: null,
    });
  });

  test('a miss and a false alarm are told with their line, and the document is not right', () => {
    const wrong = { ...OUTLINE, items: [{ ...OUTLINE.items[0], title: 'Bro' }] };
    const alarm = { line: 3, rule: 'missing-decision', severity: 'error', message: 'mangler' };
    const { lines } = score(...oneText('a', TRUTH, wrong, [alarm]), '--show');
    expect(lines).toContain('- a.txt:3 title: "Bro", want "Ny bro"');
    expect(lines).toContain('! a.txt:3 error missing-decision: mangler');
    expect(lines).toContain('whole documents exactly right 0/1');
  });

  test('a finding that may be told is no alarm, and one that must be told has to have the severity', () => {
    const truth = {
      ...TRUTH,
      findings: [
        { line: 3, rule: 'missing-decision', optional: true },
        { line: 1, to: 3, rule: 'invalid-date', severity: 'error' },
      ],
    };
    const told = (severity: string) => [
      { line: 3, rule: 'missing-decision', severity: 'error', message: '' },
      { line: 2, rule: 'invalid-date', severity, message: '' },
    ];
    expect(figures(...oneText('a', truth, OUTLINE, told('error')))).toMatchObject({ 'finding recall': 1, exact: 1 });
    expect(figures(...oneText('a', truth, OUTLINE, told('hint')))).toMatchObject({ 'finding recall': 0, exact: 0 });
  });

  test('a command line that says nothing, and a folder without truth, end with 2', () => {
    const mute = path.join(scratch, 'mute.cjs');
    fs.writeFileSync(mute, '');
    expect(score(mute, path.join(layouts, 'dev')).status).toBe(2);
    expect(score(stub, scratch)).toMatchObject({ status: 2, stderr: expect.stringContaining('no *.truth.json') });
    expect(score().stderr).toContain('usage');
  });

  test('decisions: right, wrong and unsure', () => {
    const table = path.join(scratch, 'd.tsv');
    fs.writeFileSync(table, 'adopted\tGodkendt.\nrejected\tFaldet.\nnoted\tTil efterretning.\n');
    const cli = path.join(scratch, 'decides.cjs');
    fs.writeFileSync(
      cli,
      `const said = ['adopted', 'adopted', 'other'];
       const item = (at) => ({ number: '2', decision: { class: said[at] } });
       console.log(JSON.stringify(process.argv.slice(5).map((file, at) => ({ file, items: [item(at)] }))));`,
    );
    const { lines } = score(cli, table, '--show');
    expect(lines).toEqual([
      '! adopted, want rejected: Faldet.',
      '? other, want noted: Til efterretning.',
      '{"right":1,"wrong":1,"unsure":1,"of":3}',
    ]);
  });
});

const absent = [
  !fs.existsSync(model) && '../shared/cases is not here',
  run('python3', '--version').status !== 0 && 'no python3',
].filter(Boolean);
if (absent.length > 0) console.warn(`\n*** The scorer is not compared with score.py: ${absent.join(', ')}. ***\n`);

describe.skipIf(absent.length > 0)(
  `the same figures as score.py${absent.length > 0 ? `: SKIPPED, ${absent.join(', ')}` : ''}`,
  () => {
    test.each([shared, path.join(layouts, 'dev')])('%s', (folder) => {
      const want = run('python3', model, stub, folder);
      const got = score(stub, folder);
      expect(JSON.parse(got.lines.at(-1) ?? '')).toEqual(JSON.parse(want.lines.at(-1) ?? ''));
      expect(got.lines.slice(0, -1)).toEqual(want.lines.slice(0, -1));
      // Or two scorers that find nothing wrong would agree.
      expect(got.lines.at(-2)).not.toMatch(/ (\d+)\/\1$/);
    });
  },
);
