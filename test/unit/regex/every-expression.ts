/** Every regular expression that the product's sources write, found by a parser and not by looking for slashes. */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { buildSync, transformSync } from 'esbuild';
import { parseAst } from 'vitest/node';

export interface Expression {
  /** File and the expression as it is written. */
  readonly name: string;
  readonly source: string;
  readonly flags: string;
}

const root = path.resolve(import.meta.dirname, '../../..');

/** The files under a folder of the project, relative to it. */
function filesOf(folder: string, ending: string): string[] {
  const all = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return all.filter((file) => file.endsWith(ending)).map((file) => path.join(folder, file));
}

/** Every literal, and the text of every `RegExp(…)` made of parts. */
export function expressionsOf(...folders: readonly string[]): { literals: Expression[]; made: string[] } {
  const literals: Expression[] = [];
  const made: string[] = [];
  for (const file of folders.flatMap((folder) => filesOf(folder, '.ts'))) {
    const { code } = transformSync(fs.readFileSync(path.join(root, file), 'utf8'), { loader: 'ts', format: 'esm' });
    walk(parseAst(code), (node) => {
      if (node.regex)
        literals.push({
          name: `${file} /${node.regex.pattern}/${node.regex.flags}`,
          source: node.regex.pattern,
          flags: node.regex.flags,
        });
      if (/^(?:New|Call)Expression$/.test(node.type ?? '') && node.callee?.name === 'RegExp')
        made.push(`${file} ${code.slice(node.start, node.end).replace(/\s+/g, ' ')}`);
    });
  }
  return { literals, made };
}

/** The expressions that a module and what it imports put together when they are loaded. */
export function expressionsMade(...entries: readonly string[]): Expression[] {
  const contents = entries.map((entry) => `import './${entry}';`).join('');
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = buildSync({ stdin, bundle: true, format: 'iife', write: false, ignoreAnnotations: true });
  const context: { made?: [string, string][] } = vm.createContext({});
  vm.runInContext(RECORDING + (outputFiles[0]?.text ?? ''), context);
  return (context.made ?? []).map(([source, flags]) => ({ name: `made at load: ${source}`, source, flags }));
}

const RECORDING = `globalThis.made = [];
  const Plain = RegExp;
  globalThis.RegExp = class extends Plain { constructor(s, f) { super(s, f); made.push([this.source, this.flags]); } };
`;

/** The patterns of the language configuration, the problem matchers and the schema, which VS Code runs. */
export function expressionsOfJson(...files: readonly string[]): Expression[] {
  const found: Expression[] = [];
  for (const file of files)
    walk(JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')), (node) => {
      for (const source of [node.regexp, node.pattern])
        if (typeof source === 'string' && !source.startsWith('$'))
          found.push({ name: `${file} /${source}/`, source, flags: typeof node.flags === 'string' ? node.flags : 'u' });
    });
  return found;
}

interface Node {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
  readonly regexp?: unknown;
  readonly pattern?: unknown;
  readonly flags?: unknown;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Node);
  for (const each of Object.values(value)) walk(each, visit);
}
