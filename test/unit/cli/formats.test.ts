import path from 'node:path';
import { expect, test } from 'vitest';
import { FileChecker } from '../../../server/src/cli/check/check-file.ts';
import type { CheckedFile, CheckedFinding } from '../../../server/src/cli/check/checked.ts';
import { FORMATS } from '../../../server/src/cli/formats/format.ts';
import type { FormatOptions } from '../../../server/src/cli/formats/format-options.ts';
import { readRaw } from '../../../server/src/cli/input/read-input.ts';
import { writePieces } from '../../../server/src/cli/output.ts';

const FAULTS = path.resolve(import.meta.dirname, '../../../fixtures/firstagenda/fejl.referat.txt');
const OPTIONS = { language: 'da', version: '1.2.3', quiet: false, faults: [] } as const;

function finding(more: Partial<CheckedFinding> = {}): CheckedFinding {
  return {
    file: 'a.txt',
    line: 3,
    column: 4,
    endLine: 3,
    endColumn: 9,
    rule: 'missing-decision',
    severity: 'error',
    message: 'Punktet mangler en beslutning.',
    fixable: false,
    ...more,
  };
}

function file(findings: readonly CheckedFinding[], more: Partial<CheckedFile> = {}): CheckedFile {
  const fingerprints = findings.map((_, index) => `print${index}`);
  return { file: 'a.txt', bytes: 10, findings, fingerprints, fixed: 0, items: 1, notices: [], ...more };
}

/** The whole output of a format. */
function written(
  format: keyof typeof FORMATS,
  files: readonly CheckedFile[],
  options: FormatOptions = OPTIONS,
): string {
  return [...FORMATS[format](files, options)].join('');
}

test('text: one line each, and a sum', () => {
  expect(written('text', [file([finding(), finding({ line: 7, severity: 'hint' })])], OPTIONS)).toBe(
    'a.txt:3:4: fejl Punktet mangler en beslutning. [missing-decision]\n' +
      'a.txt:7:4: forslag Punktet mangler en beslutning. [missing-decision]\n2 fund i 1 fil.\n',
  );
  expect(written('text', [file([])], OPTIONS)).toBe('Ingen fund i 1 fil.\n');
  expect(written('text', [file([])], { ...OPTIONS, quiet: true })).toBe('');
  expect(written('text', [file([], { problem: 'nej' })], OPTIONS)).toBe('');
});

test('JSON: one array over all files', () => {
  expect(JSON.parse(written('json', [file([finding()]), file([]), file([finding({ file: 'b.txt' })])]))).toEqual([
    finding(),
    finding({ file: 'b.txt' }),
  ]);
  expect(written('json', [])).toBe('[]\n');
  const place = { line: 9, column: 1, endLine: 9, endColumn: 4, message: 'Her.' };
  expect(JSON.parse(written('json', [file([finding({ related: [place] })])]))).toEqual([finding()]);
});

test('GitHub: signs that mean something to it are escaped; columns only within one line', () => {
  const odd = finding({ file: 'a,b:c.txt', message: '100 %\nslut', severity: 'information' });
  expect(written('github', [file([odd])])).toBe(
    '::notice file=a%2Cb%3Ac.txt,line=3,endLine=3,col=4,endColumn=9,title=missing-decision::100 %25%0Aslut\n',
  );
  expect(written('github', [file([finding({ endLine: 5 })])])).toContain('line=3,endLine=5,title=');
});

test('JUnit: what XML cannot hold is replaced, the rest escaped', () => {
  const odd = finding({ message: 'a<b & "c" \u0001\ud800' });
  const xml = written('junit', [file([odd]), file([], { file: 'b.txt' }), file([], { file: 'c.txt', problem: 'nej' })]);
  expect(xml).toContain('tests="3" failures="1" errors="1"');
  expect(xml).toContain('message="a&lt;b &amp; &quot;c&quot; \ufffd\ufffd"');
  expect(xml).toContain('<error message="nej"/>');
});

test('SARIF: level, region, fingerprint; unreadable files are the tool’s own notifications', () => {
  const checked = [file([finding({ severity: 'information' })]), file([], { file: 'mappe/æ b.txt', problem: 'nej' })];
  const [run] = JSON.parse(written('sarif', checked, OPTIONS)).runs;
  expect(run.tool.driver).toMatchObject({ name: 'Referat', version: '1.2.3', language: 'da' });
  expect(run.results).toMatchObject([
    {
      ruleId: 'missing-decision',
      level: 'note',
      locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 9 } } }],
      partialFingerprints: { 'referatFinding/v1': 'print0' },
    },
  ]);
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'mappe/%C3%A6%20b.txt' } } }] },
    ],
  });
});

test('SARIF: places that show the fault; a configuration that could not be read is told of once', () => {
  const place = { line: 9, column: 1, endLine: 9, endColumn: 4, message: 'Her står noget andet.' };
  const notices = [{ text: '.referat.json:1:1: nej', unread: true }];
  const files = [file([finding({ related: [place, place] })], { notices }), file([], { file: 'b.txt', notices })];
  const [run] = JSON.parse(written('sarif', files)).runs;
  expect(run.results[0].relatedLocations).toEqual(
    [1, 2].map((id) => ({
      id,
      message: { text: 'Her står noget andet.' },
      physicalLocation: {
        artifactLocation: { uri: 'a.txt', uriBaseId: '%SRCROOT%' },
        region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 4 },
      },
    })),
  );
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [],
    toolConfigurationNotifications: [{ level: 'error', message: { text: '.referat.json:1:1: nej' } }],
  });
});

test('a file that could not be saved is told of together with its findings', () => {
  const files = [file([finding()], { problem: 'skrivebeskyttet' })];
  const xml = written('junit', files);
  expect(xml).toContain('<testsuites name="referat" tests="2" failures="1" errors="1">');
  expect(xml.match(/<testcase /g)).toHaveLength(2);
  expect(written('text', files)).toMatch(/1 fund i 1 fil\. Kontrollen er ikke fuldstændig/);
});

test('written in pieces, JSON and SARIF are what they are in one', () => {
  for (const files of [[], [file([])], [file([finding()]), file([finding(), finding({ message: 'a\nb' })])]])
    for (const format of ['json', 'sarif'] as const) {
      const whole = written(format, files);
      expect(whole).toBe(`${JSON.stringify(JSON.parse(whole), undefined, 2)}\n`);
    }
  const named = file([], { problem: '"results": []' });
  expect(JSON.parse(written('sarif', [named, file([finding()])])).runs[0].results).toHaveLength(1);
});

test.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('%s never repeats a CPR number', async (format) => {
  const checker = new FileChecker({ language: 'da', fix: 'no', severities: {} });
  const checked = await checker.check(FAULTS, () => readRaw(FAULTS));
  const output = written(format, checked ? [checked] : []);
  expect(output).toContain('310762-****');
  expect(output).not.toMatch(/310762-?\d{4}|040268\d{4}/);
});

test('pieces are put together before they are written, and none is lost', () => {
  const out: string[] = [];
  const pieces = Array.from({ length: 50_000 }, (_, i) => `${i}\n`);
  writePieces({ out: (text) => out.push(String(text)), err: () => undefined, interactive: false }, pieces);
  expect(out.join('')).toBe(pieces.join(''));
  expect(out.length).toBeLessThan(10);
});

/** What a name or a text may hold, in the hope that somebody obeys it. */
const HOSTILE =
  '::error::x\n::warning::y\r\u001b[2J\u009b31m\u0007 ##[error]z ##vso[task.complete] ##teamcity[a] \u202egnp.\u2028\u007f';

test.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('%s: no sign of a name or a text is obeyed', (format) => {
  const faults = [HOSTILE];
  const files = [
    file([finding({ file: HOSTILE, message: HOSTILE })], { file: HOSTILE, problem: HOSTILE }),
    file([], { file: 'b.txt', notices: [{ text: HOSTILE, unread: true }] }),
  ];
  const output = written(format, files, { ...OPTIONS, faults });
  const signs = [...output].filter((sign) => /[^\P{C}\n]/u.test(sign) || /[\u2028\u2029]/.test(sign));
  expect(signs).toEqual([]);
  expect(output).not.toMatch(/##(?:\[|vso|teamcity)/);
  const orders = output.split('\n').filter((line) => /^\s*::/.test(line));
  expect(orders.every((line) => format === 'github' && /^::error (?:file=|)|^::error::/.test(line))).toBe(true);
  expect(orders.length).toBe(format === 'github' ? 3 : 0);
});

test('an incomplete run is told as one by every report', () => {
  const clean = [file([])];
  const lost = { text: '.referat.json:1:1: nej', unread: true };
  for (const [files, faults] of [
    [clean, ['mappe: Mappen kunne ikke læses.']],
    [[file([], { problem: 'Filen findes ikke.' }), file([])], []],
    [[file([], { notices: [lost] }), file([], { file: 'b.txt', notices: [lost] })], []],
  ] as const) {
    const options = { ...OPTIONS, faults };
    expect(JSON.parse(written('sarif', files, options)).runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(written('junit', files, options)).toMatch(/<testsuites [^>]*errors="1"/);
    expect(written('junit', files, options).match(/<error /g)).toHaveLength(1);
    expect(written('text', files, options)).toContain('ikke fuldstændig');
    expect(written('github', files, options).match(/^::error/gm)).toHaveLength(1);
  }
  expect(written('text', clean)).not.toContain('fuldstændig');
});

test('JUnit: information and hints are no failed tests', () => {
  const xml = written('junit', [
    file([finding({ severity: 'information' }), finding({ severity: 'hint' }), finding({ severity: 'warning' })]),
  ]);
  expect(xml).toContain('<testsuites name="referat" tests="3" failures="1" errors="0">');
  expect(xml.match(/<failure /g)).toHaveLength(1);
  expect(xml.match(/<system-out>a\.txt:3:4 Punktet mangler en beslutning\.<\/system-out>/g)).toHaveLength(2);
});
