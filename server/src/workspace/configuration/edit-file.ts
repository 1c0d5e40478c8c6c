/**
 * Changes a configuration file the way its owner would by hand: one property at a time, comments and order kept. Pure;
 * whoever calls it reads and writes the file.
 */
import {
  applyEdits,
  findNodeAtLocation,
  type JSONPath,
  modify,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { HouseTemplate } from '../../rules/house-template.ts';
import { readConfiguration } from './read-file.ts';

/** The new text, and the 0-based line of what was written. */
export interface EditedConfiguration {
  readonly text: string;
  readonly line: number;
}

/** Order in which the parts of a new template are written. */
const TEMPLATE_PARTS = ['itemForm', 'journalNumber', 'required', 'sections'] as const;
const FORMAT = { insertSpaces: true, tabSize: 2, eol: '\n' };
const PLACE = '@@referat:place@@';

/**
 * Turns a rule off, also in the overrides that speak of it. Options it has are kept.
 *
 * @param text of the file as it is, undefined when there is none yet
 * @returns undefined when the file is no JSON object, or says one thing twice so that what is written does not count:
 * then a person must mend it first
 */
export function withRuleOff(text: string | undefined, rule: string): EditedConfiguration | undefined {
  const start = startingText(text);
  const root = objectIn(start);
  if (!root) return undefined;
  const overrides = findNodeAtLocation(root, ['overrides'])?.children ?? [];
  const places: JSONPath[] = [
    ['rules', rule],
    ...overrides
      .map((_, at): JSONPath => ['overrides', at, 'rules', rule])
      .filter((path) => findNodeAtLocation(root, path)),
  ];
  let edited = start;
  for (const path of places) {
    const hasOptions = findNodeAtLocation(root, path)?.type === 'object';
    edited = set(edited, hasOptions ? [...path, 'severity'] : path, '"off"');
  }
  // Of two properties of one name the last one counts and the first one is found.
  if (readConfiguration(edited, '').rules[rule]?.severity !== 'off') return undefined;
  return at(edited, ['rules', rule]);
}

/**
 * Writes a house template. What the template says replaces what the file said about the same part; other parts and
 * comments stay.
 *
 * @returns undefined when the file is no JSON object: then a person must mend it first
 */
export function withTemplate(text: string | undefined, template: HouseTemplate): EditedConfiguration | undefined {
  let edited = startingText(text);
  if (!objectIn(edited)) return undefined;
  const before = findNodeAtLocation(objectIn(edited) as Node, ['template']);
  if (before && before.type !== 'object') edited = set(edited, ['template'], '{}');
  for (const part of TEMPLATE_PARTS) {
    const value = template[part];
    if (value !== undefined) edited = set(edited, ['template', part], written(value));
  }
  return at(edited, ['template']);
}

/** The text with an object in it where there is none yet; comments of such a file stay above it. */
function startingText(text = ''): string {
  const errors: ParseError[] = [];
  const plain = text.replace(/^\ufeff/, '').trim();
  if (parseTree(plain, errors, { allowEmptyContent: true }) !== undefined || errors.length > 0) return text;
  return plain === '' ? '{}\n' : `${plain}\n{}\n`;
}

/** The file's object; undefined when the text is not valid. */
function objectIn(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  return errors.length === 0 && root?.type === 'object' ? root : undefined;
}

/** Sets a property to JSON text whose lines after the first are indented from the property on. */
function set(text: string, path: JSONPath, json: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const edits = modify(text, path, PLACE, { formattingOptions: { ...FORMAT, eol } });
  const placed = applyEdits(text, edits);
  const offset = placed.indexOf(`"${PLACE}"`);
  const lineStart = placed.lastIndexOf('\n', offset) + 1;
  const indent = /^[ \t]*/.exec(placed.slice(lineStart))?.[0] ?? '';
  const value = json.replaceAll('\n', eol + indent);
  return placed.slice(0, offset) + value + placed.slice(offset + PLACE.length + 2);
}

/** Lists of plain values and small objects on one line each, as a person writes them. */
function written(value: unknown): string {
  if (Array.isArray(value) && value.some((each) => typeof each === 'object'))
    return `[\n${value.map((each) => `  ${oneLine(each)}`).join(',\n')}\n]`;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const entries = Object.entries(value).map(([name, each]) => `  ${JSON.stringify(name)}: ${oneLine(each)}`);
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
  }
  return oneLine(value);
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}: ${oneLine(each)}`)
    .join(', ')} }`;
}

function at(text: string, path: JSONPath): EditedConfiguration {
  const root = objectIn(text);
  const offset = (root && findNodeAtLocation(root, path))?.offset ?? 0;
  return { text, line: text.slice(0, offset).split('\n').length - 1 };
}
