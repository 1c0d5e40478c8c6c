import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compatibleEdits } from '../../../server/src/check/compatible-edits.ts';
import { withKle } from '../../../server/src/check/config.ts';
import { type CheckConfig, check, DEFAULT_CONFIG, type Finding, type Fix } from '../../../server/src/check.ts';
import type { KleEdition, KleEntry } from '../../../server/src/domain/kle/kle.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { applyEdits } from '../../../server/src/text/edits.ts';
import { readConfiguration } from '../../../server/src/workspace/configuration/read-file.ts';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = path.join(root, 'fixtures/rules');

/** A document with its findings marked under the text: `^^^^ rule-id`, and the severity behind it where it matters. */
export interface RuleFixture {
  readonly name: string;
  /** Path of the file that holds what the rule says of the document and what its remedies make of it. */
  readonly answers: string;
  readonly valid: boolean;
  /** The document without marks. */
  readonly text: string;
  /** `line:start-end rule`, 1-based, one for each mark. */
  readonly marks: readonly string[];
  readonly config: CheckConfig;
}

const MARK = /^( *)(\^+) ([a-z-]+)(?: (hint|information|warning|error))?$/;

/** Fixtures of one rule. `NAME.config.json` beside a document holds the configuration it is checked under. */
export function fixturesOf(rule: string): RuleFixture[] {
  const own = path.join(folder, rule);
  if (!fs.existsSync(own)) return [];
  return fs
    .readdirSync(own)
    .filter((file) => /^(?:valid|invalid)-.*\.referat\.(?:txt|md)$/.test(file))
    .sort()
    .map((file) => readFixture(path.join(own, file)));
}

/** Names of the folders in fixtures/rules. */
export function fixtureFolders(): string[] {
  return fs.readdirSync(folder);
}

function readFixture(file: string): RuleFixture {
  const lines: string[] = [];
  const marks: string[] = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const mark = MARK.exec(line);
    if (!mark) lines.push(line);
    else {
      const [, indent = '', carets = '', rule = '', severity] = mark;
      const place = `${lines.length}:${indent.length + 1}-${indent.length + carets.length + 1}`;
      marks.push(`${place} ${rule}${severity ? ` ${severity}` : ''}`);
    }
  }
  const beside = file.replace(/\.referat\.(?:txt|md)$/, '');
  return {
    name: path.relative(folder, file),
    answers: `${beside}.answers.txt`,
    valid: path.basename(file).startsWith('valid'),
    text: lines.join('\n'),
    marks,
    config: configBeside(beside),
  };
}

/** `NAME.config.json` is a `.referat.json`, `NAME.kle.json` an edition of KLE. */
function configBeside(name: string): CheckConfig {
  let config = DEFAULT_CONFIG;
  if (fs.existsSync(`${name}.config.json`)) {
    const file = readConfiguration(fs.readFileSync(`${name}.config.json`, 'utf8'), 'file:///.referat.json');
    if (file.problems.length > 0) throw new Error(`${name}.config.json: ${JSON.stringify(file.problems)}`);
    config = { rules: file.rules, ...(file.template ? { template: file.template } : {}) };
  }
  if (fs.existsSync(`${name}.kle.json`)) config = withKle(config, edition(fs.readFileSync(`${name}.kle.json`, 'utf8')));
  return config;
}

function edition(json: string): KleEdition {
  const { published, ...tables } = JSON.parse(json);
  const map = (name: string) => new Map<string, KleEntry>(Object.entries(tables[name] ?? {}));
  return {
    published,
    mainGroups: map('mainGroups'),
    groups: map('groups'),
    subjects: map('subjects'),
    facetCategories: map('facetCategories'),
    facets: map('facets'),
  };
}

export function findingsIn(text: string, config: CheckConfig = DEFAULT_CONFIG): readonly Finding[] {
  return check(parse(text.split('\n')), config);
}

/** How a finding is written as a mark; the severity only when the mark names one. */
export function asMark({ range, rule, severity }: Finding, withSeverity: boolean): string {
  const end = range.end.line === range.start.line ? range.end.character : `(line ${range.end.line + 1})`;
  const place = `${range.start.line + 1}:${range.start.character + 1}-${typeof end === 'number' ? end + 1 : end}`;
  return `${place} ${rule}${withSeverity ? ` ${severity}` : ''}`;
}

/** The text after as many of the fixes as go together, as the editor and the command line apply them. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  return applyEdits(text, compatibleEdits(fixes));
}
