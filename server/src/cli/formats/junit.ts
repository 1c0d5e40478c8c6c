import { atLeast, type CheckedFile, type CheckedFinding } from '../check/checked.ts';
import { type FormatOptions, faultsOf } from './format-options.ts';

/**
 * A suite per file, and one for the run where something kept it from being complete. An error or a warning is a failed case,
 * milder findings are cases that passed and say something; what could not be read or saved is an error.
 */
export function* formatJunit(files: readonly CheckedFile[], options: FormatOptions): Generator<string> {
  const faults = faultsOf(files, options.faults);
  const failures = files.reduce((sum, { findings }) => sum + findings.filter(isFailure).length, 0);
  const errors = files.filter(({ problem }) => problem !== undefined).length + faults.length;
  const tests = files.reduce((sum, file) => sum + casesOf(file), 0) + faults.length;
  const head = `<testsuites name="referat" tests="${tests}" failures="${failures}" errors="${errors}">`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n`;
  if (faults.length > 0) yield `${runSuite(faults).join('\n')}\n`;
  for (const file of files) yield `${suite(file).join('\n')}\n`;
  yield '</testsuites>\n';
}

function isFailure({ severity }: CheckedFinding): boolean {
  return atLeast(severity, 'warning');
}

function casesOf({ findings, problem }: CheckedFile): number {
  return Math.max(1, findings.length + (problem === undefined ? 0 : 1));
}

function runSuite(faults: readonly string[]): string[] {
  const count = faults.length;
  return [
    `  <testsuite name="referat" tests="${count}" failures="0" errors="${count}">`,
    ...faults.map((fault) => testCase(fault, 'referat', `<error message="${xml(fault)}"/>`)),
    '  </testsuite>',
  ];
}

function suite(checked: CheckedFile): string[] {
  const { file, findings, problem, ignored } = checked;
  const failures = findings.filter(isFailure).length;
  const counts = `tests="${casesOf(checked)}" failures="${failures}" errors="${problem === undefined ? 0 : 1}"`;
  const skipped = ignored ? ' skipped="1"' : '';
  const unread = problem === undefined ? [] : [testCase(file, file, `<error message="${xml(problem)}"/>`)];
  const cases = [...unread, ...findings.map(findingCase)];
  const only = testCase(file, file, ignored ? '<skipped/>' : '');
  return [
    `  <testsuite name="${xml(file)}" ${counts}${skipped}>`,
    ...(cases.length > 0 ? cases : [only]),
    '  </testsuite>',
  ];
}

function findingCase(finding: CheckedFinding): string {
  const { file, line, column, rule, severity, message } = finding;
  const words = xml(`${file}:${line}:${column} ${message}`);
  const body = isFailure(finding)
    ? `<failure message="${xml(message)}" type="${severity}">${words}</failure>`
    : `<system-out>${words}</system-out>`;
  return testCase(`${rule} ${line}:${column}`, file, body);
}

function testCase(name: string, className: string, body: string): string {
  return `    <testcase name="${xml(name)}" classname="${xml(className)}">${body}</testcase>`;
}

const NAMES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Signs that a terminal or a log takes for more than text. */
const OBEYED = /[\t\r\n\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** What XML 1.0 cannot hold at all (controls, lone surrogates, U+FFFE and U+FFFF) becomes U+FFFD. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[<>&"]/g, (character) => NAMES[character] ?? character)
    .replace(OBEYED, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/#(?=#(?:\[|vso\[|teamcity\[))/gi, '&#35;');
}
