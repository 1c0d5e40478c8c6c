import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { root } from './support/bundle.ts';
import { startSession } from './support/session.ts';

const uri = 'file:///moede/social.referat.txt';
const text = fs.readFileSync(path.join(root, 'fixtures/firstagenda/social-og-arbejdsmarked.referat.txt'), 'utf8');
const lines = text.split(/\r\n|\r|\n/);

function lineOf(start: string, from = 0): number {
  const line = lines.findIndex((each, index) => index >= from && each.startsWith(start));
  if (line < 0) throw new Error(`no line begins with ${start}`);
  return line;
}

async function opened() {
  const session = await startSession({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
  await session.open(uri, text);
  return session;
}

test('says what it can do', async () => {
  const { initialized } = await startSession();
  expect(initialized.serverInfo?.name).toBe('Referat');
  expect(initialized.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    semanticTokensProvider: { full: { delta: true }, range: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});

test('outline: the meeting holds its items, an item its sections, ranges hold what is in them', async () => {
  const session = await opened();
  const [meeting] = await session.ask<DocumentSymbol[]>('documentSymbol', uri);
  expect(meeting?.name).toContain('REFERAT');
  const all = (symbols: readonly DocumentSymbol[] = []): DocumentSymbol[] =>
    symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
  const symbols = all(meeting?.children);
  const heading = lineOf('Punkt ');
  expect(symbols.find(({ selectionRange }) => selectionRange.start.line === heading)?.children?.length).toBeGreaterThan(
    1,
  );
  for (const symbol of [meeting as DocumentSymbol, ...symbols]) {
    expect(symbol.name).not.toBe('');
    for (const child of symbol.children ?? []) {
      expect(child.range.start.line).toBeGreaterThanOrEqual(symbol.range.start.line);
      expect(child.range.end.line).toBeLessThanOrEqual(symbol.range.end.line);
    }
  }
});

test('folding, selection and links', async () => {
  const session = await opened();
  const folds = await session.ask<FoldingRange[]>('foldingRange', uri);
  const heading = lineOf('Punkt ');
  expect(folds.map(({ startLine }) => startLine)).toContain(heading);

  const [widening] = await session.ask<SelectionRange[]>('selectionRange', uri, {
    positions: [{ line: heading, character: 9 }],
  });
  expect(widening?.parent).toBeDefined();

  const links = await session.ask<DocumentLink[]>('documentLink', uri);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link.target).toContain(uri);
});

test('hover on a journal number takes it apart; Danish, and English by setting', async () => {
  const line = lines.findIndex((each) => /^\d\d\/\d+\s*$/.test(each));
  const position = { line, character: 3 };
  const danish = await opened();
  const english = await startSession({ initializationOptions: { language: 'en' } });
  await english.open(uri, text);
  const said = [];
  for (const session of [danish, english])
    said.push((await session.ask<Hover & { contents: { value: string } }>('hover', uri, { position })).contents.value);
  expect(said[0]).toContain(lines[line]?.trim());
  expect(said[0]).toMatch(/[Ss]ag|[Åå]r/);
  expect(said[1]).toMatch(/[Cc]ase|[Yy]ear/);
});

test('a contents line leads to its item, and the item back to it', async () => {
  const session = await opened();
  const heading = lineOf('Punkt ');
  const title = (lines[heading] as string).replace(/^Punkt \d+: /, '').trim();
  const entry = lines.findIndex((each, index) => index < heading && each.includes(title.slice(0, 20)));
  expect(entry).toBeGreaterThan(0);
  const position = { line: entry, character: (lines[entry] as string).indexOf(title.slice(0, 20)) + 2 };
  const [target] = await session.ask<LocationLink[]>('definition', uri, { position });
  expect(target?.targetUri).toBe(uri);
  expect(target?.targetSelectionRange.start.line).toBe(heading);

  const uses = await session.ask<Location[]>('references', uri, {
    position: { line: heading, character: 10 },
    context: { includeDeclaration: false },
  });
  expect(uses.map(({ range }) => range.start.line)).toContain(entry);
  const marks = await session.ask<DocumentHighlight[]>('documentHighlight', uri, { position });
  expect(marks.map(({ range }) => range.start.line)).toEqual(expect.arrayContaining([entry, heading]));
});

test('tokens: the difference turns the old answer into the new one', async () => {
  const session = await opened();
  const before = await session.ask<SemanticTokens>('semanticTokens/full', uri);
  expect(before.data.length % 5).toBe(0);
  await session.edit(uri, { line: 0, character: 0 }, '\n');
  const delta = await session.ask<SemanticTokensDelta>('semanticTokens/full/delta', uri, {
    previousResultId: before.resultId,
  });
  const data = [...before.data];
  for (const { start, deleteCount, data: inserted = [] } of delta.edits.toReversed())
    data.splice(start, deleteCount, ...inserted);
  const whole = await session.ask<SemanticTokens>('semanticTokens/full', uri);
  expect(data).toEqual(whole.data);
  const unknown = await session.ask<SemanticTokens>('semanticTokens/full/delta', uri, { previousResultId: 'x' });
  expect(unknown.data).toEqual(whole.data);
  const some = await session.ask<SemanticTokens>('semanticTokens/range', uri, {
    range: { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } },
  });
  expect(some.data.length).toBeLessThan(whole.data.length);
});
