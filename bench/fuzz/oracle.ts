/**
 * Runs one input through everything that reads it and holds the answers against what must be true of them. Throws with a
 * sentence when something is not. Gives the shapes that were seen, by which a guided run knows a new kind of input.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { compatibleEdits } from '../../server/src/check/compatible-edits.ts';
import { check } from '../../server/src/check.ts';
import { Parser, parse, type Referat } from '../../server/src/syntax/index.ts';
import { decodeText } from '../../server/src/text/decode.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { LineDocument } from '../../server/src/text/line-document.ts';
import { withRuleOff } from '../../server/src/workspace/configuration/edit-file.ts';
import { readConfiguration } from '../../server/src/workspace/configuration/read-file.ts';
import { readPlan } from '../../server/src/workspace/kle/read-edition.ts';
import { askEverything } from './everything.ts';
import { visible } from './visible.ts';

export type Random = () => number;
export type Shapes = Set<string>;

/** A document: all answers, and edits by character followed by the line store and the parser. */
export function examineDocument(text: string, random: Random): Shapes {
  const shapes: Shapes = new Set();
  const document = new LineDocument('file:///a', 1, text);
  document.takeChanges();
  const parser = new Parser(document.lines);
  covers(parser.referat, document.lines);
  shapesOf(parser.referat, shapes);
  askEverything(parser.referat, document.lines, random);
  fixesApply(parser.referat, document, text);
  let oracle = TextDocument.create('file:///a', 'referat', 1, text);
  const edits = 1 + Math.floor(random() * 6);
  for (let step = 0; step < edits; step++) {
    const change = randomChange(oracle, random);
    document.update([change], step + 2);
    oracle = TextDocument.update(oracle, [change], step + 2);
    const changes = document.takeChanges();
    if (changes !== undefined && changes !== 'all') parser.update(document.lines, changes);
    else if (changes === 'all') return shapes;
  }
  same(document.getText(), oracle.getText(), 'the line store holds another text than the library');
  same(visible(parser.referat), visible(parse([...document.lines])), 'followed is not parsed afresh');
  return shapes;
}

/** Bytes of a file: a text and its tree, or a reason. */
export function examineBytes(bytes: Uint8Array, random: Random): Shapes {
  const { text, encoding, problem } = decodeText(bytes);
  if (problem !== undefined) return new Set([`bytes ${problem}`]);
  const shapes = examineDocument(text, random);
  shapes.add(`bytes ${encoding}`);
  return shapes;
}

/** A configuration file, and the same with a rule turned off. */
export function examineConfiguration(text: string): Shapes {
  const { problems, overrides, template } = readConfiguration(text, 'file:///.referat.json');
  const edited = withRuleOff(text, 'missing-decision');
  if (edited && readConfiguration(edited.text, 'file:///x').rules['missing-decision']?.severity !== 'off')
    throw new Error('a rule turned off is not off');
  return new Set([
    ...problems.map(({ id }) => `config ${id}`),
    `config ${overrides.length > 0} ${template !== undefined}`,
  ]);
}

/** A KLE file. */
export function examineKle(bytes: Uint8Array): Shapes {
  const result = readPlan(bytes);
  return new Set([
    'code' in result ? `kle ${result.code}` : `kle ${Object.values(result).map((t) => Math.min(3, t.size))}`,
  ]);
}

function randomChange(document: TextDocument, random: Random) {
  const text = document.getText();
  const at = Math.floor(random() * (text.length + 1));
  const far = random() < 0.2 ? Math.floor(random() * (text.length + 1)) : Math.floor(random() * 60);
  const from = Math.floor(random() * (text.length + 1));
  const piece =
    random() < 0.5 ? text.slice(from, from + Math.floor(random() * 300)) : PIECES[Math.floor(random() * PIECES.length)];
  const range = { start: document.positionAt(at), end: document.positionAt(at + (random() < 0.5 ? 0 : far)) };
  return { range, text: piece ?? '' };
}

const PIECES = [
  '\n',
  '\r\n',
  '\r',
  '',
  'x',
  ' ',
  '\n\n',
  'Punkt 1: ',
  '1. ',
  '## ',
  'Beslutning\n',
  'Bilag\n',
  '\u00a0',
  '\f',
  '\ud800',
  '\0',
];

/** All fixes that go together, applied, leave a text that can be read. */
function fixesApply(referat: Referat, document: LineDocument, text: string): void {
  const fixes = check(referat).flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return;
  const mended = applyEdits(text, compatibleEdits(fixes) as TextEdit[]);
  parse(new LineDocument('file:///b', 1, mended).lines);
  if (document.lineCount === 0) throw new Error('no lines');
}

function covers(referat: Referat, lines: readonly string[]): void {
  const seen = referat.meetings.flatMap(({ header, parts }) => [header, ...parts]).flatMap((node) => node.lines);
  if (seen.length !== lines.length || seen.some((line, at) => line !== lines[at])) throw new Error('lines are lost');
}

/** Pairs of classes that follow each other, of parts and sections, and what was found. */
function shapesOf(referat: Referat, shapes: Shapes): void {
  for (const { header, parts, minutesKind } of referat.meetings) {
    let before = '';
    shapes.add(`meeting ${minutesKind} ${header.contents !== undefined}`);
    for (const node of [header, ...parts]) {
      shapes.add(`${before}>${node.kind}`);
      before = node.kind;
      let last = '';
      for (const { kind } of node.classes) {
        shapes.add(`${last} ${kind}`);
        last = String(kind);
      }
      if (node.kind !== 'item') continue;
      let role = '';
      for (const section of node.sections) {
        shapes.add(`${role}/${section.role}`);
        role = section.role;
      }
    }
  }
  for (const { rule, fix } of check(referat)) shapes.add(`${rule} ${fix !== undefined}`);
}

function same(got: string, wanted: string, what: string): void {
  if (got === wanted) return;
  let at = 0;
  while (got[at] === wanted[at]) at++;
  throw new Error(
    `${what}\n  got:    …${got.slice(Math.max(0, at - 80), at + 120)}\n  wanted: …${wanted.slice(Math.max(0, at - 80), at + 120)}`,
  );
}
