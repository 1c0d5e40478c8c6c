/** Reads one configuration file: JSON with comments, every fault at its place. What is wrong is left out, the rest holds. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { RuleSetting } from '../../check/config.ts';
import type { HouseTemplate } from '../../rules/house-template.ts';
import { properties, type Report, readPatterns } from './nodes.ts';
import { type ConfigurationProblem, rangeAt } from './problem.ts';
import { readRules } from './read-rules.ts';
import { readTemplate } from './read-template.ts';

export interface ConfigurationFile {
  readonly extends?: NamedPath;
  /** Where the official KLE files lie. */
  readonly kle?: NamedPath;
  /** Nothing above this file's folder counts. */
  readonly root?: boolean;
  /** Whether a file, by its path from this file's folder, is not to be checked. */
  readonly ignores?: (path: string) => boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly Override[];
  readonly template?: HouseTemplate;
  readonly problems: readonly ConfigurationProblem[];
}

/** A path as it is written, and where. */
export interface NamedPath {
  readonly path: string;
  readonly range: ConfigurationProblem['range'];
}

export interface Override {
  /** Whether it holds for a file, by its path from the folder of the file that states it. */
  readonly holdsFor: (path: string) => boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Stands for a file that is there but is no text or may not be read: no JSON, so told as that and not taken for no file. */
export const NO_TEXT = '\0';

const EMPTY = { rules: {}, overrides: [] } as const;
/** One broken comma makes a dozen follow-up errors; the first says it all. */
const MOST_SYNTAX_ERRORS = 1;

/** Never throws. A file that is no JSON gives its syntax error and nothing else, so that the defaults hold. */
export function readConfiguration(text: string, uri: string): ConfigurationFile {
  const problems: ConfigurationProblem[] = [];
  const report: Report = ({ offset, length }, id, params = {}) =>
    problems.push({ uri, range: rangeAt(text, offset, Math.max(1, length)), id, params });
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) {
    for (const error of errors.slice(0, MOST_SYNTAX_ERRORS))
      report(error, 'syntax', { code: printParseErrorCode(error.error) });
    return { ...EMPTY, problems };
  }
  if (root === undefined) return { ...EMPTY, problems };
  if (root.type !== 'object') {
    report(root, 'not-an-object');
    return { ...EMPTY, problems };
  }
  return { ...readProperties(root, text, report), problems };
}

function readProperties(root: Node, text: string, report: Report): Omit<ConfigurationFile, 'problems'> {
  let file: Omit<ConfigurationFile, 'problems'> = { ...EMPTY };
  for (const { key, name, value } of properties(root)) {
    switch (name) {
      case '$schema':
        break;
      case 'extends':
      case 'kle':
        if (typeof value.value === 'string')
          file = { ...file, [name]: { path: value.value, range: rangeAt(text, value.offset, value.length) } };
        else report(value, 'wrong-type', { name, type: 'text' });
        break;
      case 'root':
        if (typeof value.value === 'boolean') file = { ...file, root: value.value };
        else report(value, 'wrong-type', { name, type: 'boolean' });
        break;
      case 'ignore': {
        const ignores = readPatterns(value, name, report);
        if (ignores) file = { ...file, ignores };
        break;
      }
      case 'rules':
        file = { ...file, rules: readRules(value, report) };
        break;
      case 'overrides':
        file = { ...file, overrides: readOverrides(value, report) };
        break;
      case 'template':
        file = { ...file, template: readTemplate(value, report) };
        break;
      default:
        report(key, 'unknown-property', { name });
    }
  }
  return file;
}

function readOverrides(node: Node, report: Report): Override[] {
  if (node.type !== 'array') {
    report(node, 'wrong-type', { name: 'overrides', type: 'list' });
    return [];
  }
  return (node.children ?? []).flatMap((child) => {
    if (child.type !== 'object') {
      report(child, 'wrong-type', { name: 'overrides', type: 'object' });
      return [];
    }
    let holdsFor: Override['holdsFor'] | undefined;
    let rules: Override['rules'] = {};
    for (const { key, name, value } of properties(child)) {
      if (name === 'files') holdsFor = readPatterns(value, name, report);
      else if (name === 'rules') rules = readRules(value, report);
      else report(key, 'unknown-property', { name });
    }
    return holdsFor ? [{ holdsFor, rules }] : [];
  });
}
