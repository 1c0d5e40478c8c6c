/** The grammar as VS Code runs it. The engine comes with vscode-tmgrammar-test. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

interface Grammar {
  tokenizeLine(line: string, state: unknown): { readonly tokens: readonly Token[]; readonly ruleStack: unknown };
}

interface Scanner {
  findNextMatchSync(
    text: string,
    from: number,
  ): {
    readonly index: number;
    readonly captureIndices: readonly { readonly start: number; readonly end: number }[];
  } | null;
}

const own = createRequire(import.meta.url);
const peers = createRequire(own.resolve('vscode-tmgrammar-test/package.json'));
const textmate = peers('vscode-textmate');
const oniguruma = peers('vscode-oniguruma');
const wasm = readFileSync(path.join(path.dirname(peers.resolve('vscode-oniguruma')), 'onig.wasm'));
await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));

/** Path of the committed grammar. */
export const GRAMMAR_FILE = path.resolve(import.meta.dirname, '../../../syntaxes/referat.tmLanguage.json');

const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR_FILE, 'utf8'), GRAMMAR_FILE),
});

/** The committed grammar. */
export const grammar: Grammar = await registry.loadGrammar('text.referat');

/** State before the first line. */
export const INITIAL: unknown = textmate.INITIAL;

/** All scopes on a line taken alone, without the language's ending. */
export function scopesOf(line: string): string[] {
  const { tokens } = grammar.tokenizeLine(line, INITIAL);
  return [...new Set(tokens.flatMap((token) => token.scopes.slice(1)))].map((scope) => scope.replace(/\.referat$/, ''));
}

/** Whether a state, after a line, is the one before the first line: nothing was left open. */
export function isInitial(state: unknown): boolean {
  return (state as { depth: number }).depth === 1;
}

/** One expression of the engine the grammar runs on. */
export function scanner(pattern: string): Scanner {
  return new oniguruma.OnigScanner([pattern]);
}
