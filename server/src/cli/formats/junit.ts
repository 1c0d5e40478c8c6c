import type { CheckedFile, CheckedFinding } from '../checked.ts';

/** A suite per file; a finding is a failed case, a file without any one case that passed, an unreadable one an error. */
export function* formatJunit(files: readonly CheckedFile[]): Generator<string> {
  const failures = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const errors = files.filter(({ problem }) => problem !== undefined).length;
  const tests = files.reduce((sum, file) => sum + casesOf(file), 0);
  const head = `<testsuites name="referat" tests="${tests}" failures="${failures}" errors="${errors}">`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n`;
  for (const file of files) yield `${suite(file).join('\n')}\n`;
  yield '</testsuites>\n';
}

function casesOf({ findings, problem }: CheckedFile): number {
  return Math.max(1, findings.length + (problem === undefined ? 0 : 1));
}

function suite(checked: CheckedFile): string[] {
  const { file, findings, problem } = checked;
  const tests = casesOf(checked);
  const errors = problem === undefined ? 0 : 1;
  const open = `  <testsuite name="${xml(file)}" tests="${tests}" failures="${findings.length}" errors="${errors}">`;
  const unread = problem === undefined ? [] : [testCase(file, file, `<error message="${xml(problem)}"/>`)];
  const cases = [...unread, ...findings.map(failure)];
  const passed = `    <testcase name="${xml(file)}" classname="${xml(file)}"/>`;
  return [open, ...(cases.length > 0 ? cases : [passed]), '  </testsuite>'];
}

function failure({ file, line, column, rule, severity, message }: CheckedFinding): string {
  const where = `${file}:${line}:${column}`;
  const body = `<failure message="${xml(message)}" type="${severity}">${xml(`${where} ${message}`)}</failure>`;
  return testCase(`${rule} ${line}:${column}`, file, body);
}

function testCase(name: string, className: string, body: string): string {
  return `    <testcase name="${xml(name)}" classname="${xml(className)}">${body}</testcase>`;
}

const NAMES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all (controls, lone surrogates, U+FFFE and U+FFFF) becomes U+FFFD. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[<>&"]/g, (character) => NAMES[character] ?? character)
    .replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
