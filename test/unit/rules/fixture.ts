import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withKle } from '../../../server/src/check/config.ts';
import { type CheckConfig, check, DEFAULT_CONFIG, type Finding, type Fix } from '../../../server/src/check.ts';
import type { KleEdition, KleEntry } from '../../../server/src/domain/kle.ts';
import { parse } from '../../../server/src/syntax/parser.ts';
import { readConfiguration } from '../../../server/src/workspace/configuration/read-file.ts';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = path.join(root, 'fixtures/rules');

/** A document with its findings marked under the text: `^^^^ rule-id`, and the severity behind it where it matters. */
export interface RuleFixture {
  readonly name: string;
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

/** The text after the edits of some fixes; a fix that overlaps an earlier one is left for the next round. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const at = (position: { line: number; character: number }) =>
    (starts[position.line] ?? text.length) + position.character;
  const taken: { start: number; end: number; newText: string }[] = [];
  for (const fix of fixes) {
    const edits = fix.edits.map((edit) => ({
      start: at(edit.range.start),
      end: at(edit.range.end),
      newText: edit.newText,
    }));
    const free = edits.every((edit) => taken.every((other) => edit.end < other.start || edit.start > other.end));
    if (free) taken.push(...edits);
  }
  let result = text;
  for (const { start, end, newText } of taken.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}
