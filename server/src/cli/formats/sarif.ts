/** SARIF 2.1.0, as GitHub code scanning and other viewers take it. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextLanguage } from '../../protocol.ts';
import { RULES } from '../../rules/registry.ts';
import type { RuleMeta, Severity } from '../../rules/rule.ts';
import { ruleTexts } from '../../texts/rules/rules.ts';
import { type CheckedFile, type CheckedFinding, type CheckedPlace, isIncomplete } from '../check/checked.ts';
import { STDIN } from '../input/read-input.ts';
import { plainJson } from '../printable.ts';
import type { FormatOptions } from './format-options.ts';
import { indented } from './json.ts';

/** The last property of the run. */
const NO_RESULTS = '"results": []';

const LEVEL = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

export function* formatSarif(
  files: readonly CheckedFile[],
  { language, version, faults }: FormatOptions,
): Generator<string> {
  const ids = RULES.map(({ meta }) => meta.id);
  const unread = files.filter(({ problem }) => problem !== undefined);
  // One configuration is told of once, however many files it holds for.
  const notices = new Map(files.flatMap((file) => file.notices.map((notice) => [notice.text, notice] as const)));
  const log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json',
    runs: [
      {
        tool: { driver: { name: 'Referat', version, language, rules: RULES.map(({ meta }) => rule(meta, language)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: faults.length === 0 && !files.some(isIncomplete),
            toolExecutionNotifications: [
              ...faults.map((text) => ({ level: 'error', message: { text } })),
              ...unread.map(({ file, problem }) => ({
                level: 'error',
                message: { text: problem },
                locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
              })),
            ],
            toolConfigurationNotifications: [...notices.values()].map(({ text, unread: lost }) => ({
              level: lost ? 'error' : 'warning',
              message: { text },
            })),
          },
        ],
        results: [],
      },
    ],
  };
  // The results are put in one by one: together they may be longer than a text can be.
  const text = `${plainJson(JSON.stringify(log, undefined, 2))}\n`;
  const results = text.lastIndexOf(NO_RESULTS) + NO_RESULTS.length - 1;
  yield text.slice(0, results);
  let first = true;
  for (const { findings, fingerprints } of files)
    for (const [index, finding] of findings.entries()) {
      const each = result(finding, ids.indexOf(finding.rule), fingerprints[index] as string);
      yield `${first ? '' : ','}\n${indented(each, 8)}`;
      first = false;
    }
  yield `${first ? '' : '\n      '}${text.slice(results)}`;
}

function rule({ id, severity }: RuleMeta, language: TextLanguage) {
  return {
    id,
    shortDescription: { text: ruleTexts(id, language)?.summary ?? id },
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function result(finding: CheckedFinding, ruleIndex: number, fingerprint: string) {
  const { file, severity, message, related } = finding;
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVEL[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(file, finding) }],
    ...(related
      ? {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            physicalLocation: physical(file, place),
            message: { text: place.message },
          })),
        }
      : {}),
    partialFingerprints: { 'referatFinding/v1': fingerprint },
  };
}

function physical(file: string, { line, column, endLine, endColumn }: CheckedPlace) {
  return {
    artifactLocation: artifact(file),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** Files below the working folder are named from there, so that the log fits another checkout. */
function artifact(file: string): { uri: string; uriBaseId?: string } {
  if (file === STDIN) return { uri: 'stdin' };
  const relative = path.relative(process.cwd(), file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return { uri: pathToFileURL(file).href };
  return { uri: relative.split(path.sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
