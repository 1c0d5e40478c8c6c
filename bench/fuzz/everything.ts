/** Everything an editor can ask about one document, asked at a few places. Nothing may throw; ranges lie in the text. */
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { documentEntry } from '../../server/src/features/cases/make-entry.ts';
import { codeLenses } from '../../server/src/features/code-lens/code-lens.ts';
import { completions } from '../../server/src/features/completion/completion.ts';
import { sourcesOf } from '../../server/src/features/completion/drafting-sources.ts';
import { EDIT_NAMES, editAt, editsOffered, renamableAt, renameAt } from '../../server/src/features/edits/edits.ts';
import { foldingRanges } from '../../server/src/features/folding/folding.ts';
import { selectionRanges } from '../../server/src/features/folding/selection-range.ts';
import { formatDocument } from '../../server/src/features/format/format.ts';
import { hover } from '../../server/src/features/hover/hover.ts';
import { AttachmentFiles } from '../../server/src/features/links/attachment-file.ts';
import { documentLinks } from '../../server/src/features/links/document-links.ts';
import { workspaceLinks } from '../../server/src/features/links/workspace-links.ts';
import { newReferat } from '../../server/src/features/new-referat/new-referat.ts';
import { houseTemplateOf } from '../../server/src/features/new-referat/template-config.ts';
import { outline } from '../../server/src/features/outline/outline.ts';
import { outlineData } from '../../server/src/features/outline/outline-data.ts';
import { status } from '../../server/src/features/outline/status.ts';
import { definitionAt, documentHighlights, referencesAt } from '../../server/src/features/references/references.ts';
import { compareAgenda } from '../../server/src/features/review/compare-agenda.ts';
import { decisionRows } from '../../server/src/features/review/decisions-view.ts';
import { semanticTokens } from '../../server/src/features/tokens/semantic-tokens.ts';
import type { Referat } from '../../server/src/syntax/index.ts';
import { applyEdits } from '../../server/src/text/edits.ts';

const URI = 'file:///moeder/a.referat.txt';
const FILES = new AttachmentFiles([
  { name: 'Notat om hallen.pdf', uri: 'file:///moeder/Notat%20om%20hallen.pdf' },
  { name: 'Bilag 2 - Kort.docx', uri: 'file:///moeder/bilag/Kort.docx' },
]);
const PLACES = 4;

export function askEverything(referat: Referat, lines: readonly string[], random: () => number): void {
  outline(referat, 'da');
  foldingRanges(referat);
  semanticTokens(referat);
  outlineData(referat, 'a');
  decisionRows(referat, [0]);
  houseTemplateOf(referat);
  status(referat, URI, 1);
  for (const { range } of documentLinks(referat, URI, 'da')) inText(lines, range);
  for (const { range } of workspaceLinks(referat, { language: 'da', filesOf: () => FILES, find: () => undefined }))
    inText(lines, range);
  for (const { range } of codeLenses(referat, URI, { language: 'da', historyOf: () => [], canShow: true }))
    inText(lines, range);
  const text = lines.join('\n');
  const formatted = applyEdits(text, formatDocument(lines));
  const again = formatted.split('\n');
  if (formatDocument(again).length > 0) throw new Error('formatting twice formats again');
  newReferat({ body: 'Havneudvalget', date: '2024-04-09', from: referat, model: referat, nextNumber: 3 });
  const entry = documentEntry(referat, URI);
  for (const [m, node] of referat.meetings.entries()) {
    const placed = { node, line: referat.starts[m] ?? 0 };
    compareAgenda(placed, placed);
  }
  for (let n = 0; n < PLACES; n++) {
    const line = Math.floor(random() * lines.length);
    const position = { line, character: Math.floor(random() * ((lines[line]?.length ?? 0) + 1)) };
    askAt(referat, lines, text, position, entry, random);
  }
}

function askAt(
  referat: Referat,
  lines: readonly string[],
  text: string,
  at: Position,
  entry: ReturnType<typeof documentEntry>,
  random: () => number,
): void {
  const found = hover(referat, at, { language: 'da' })?.range;
  if (found) inText(lines, found);
  const definition = definitionAt(referat, at);
  if (definition) inText(lines, definition.targetRange);
  for (const range of referencesAt(referat, at, true)) inText(lines, range);
  for (const { range } of documentHighlights(referat, at)) inText(lines, range);
  selectionRanges(referat, lines, [at]);
  const sources = sourcesOf(() => [entry], ['Notat.pdf']);
  for (const { textEdit } of completions(referat, lines, at, {
    language: 'da',
    sources,
    snippets: true,
    today: '2024-04-09',
  }).items)
    inText(lines, (textEdit as TextEdit).range);
  const range = { start: at, end: at };
  editsOffered(referat, lines, range);
  const name = EDIT_NAMES[Math.floor(random() * EDIT_NAMES.length)];
  const result = name && editAt(name, referat, lines, range);
  if (result && 'edits' in result) applyEdits(text, [...result.edits]);
  if (!renamableAt(referat, lines, at)) return;
  const renamed = renameAt(referat, lines, at, 'Prøve Prøvesen');
  if (!('refusal' in renamed)) applyEdits(text, [...renamed.named, ...renamed.mentioned]);
}

function inText(lines: readonly string[], { start, end }: Range): void {
  const inside = ({ line, character }: Position): boolean => character >= 0 && character <= (lines[line]?.length ?? -1);
  const ordered = start.line < end.line || (start.line === end.line && start.character <= end.character);
  if (!ordered || !inside(start) || !inside(end)) throw new Error(`not in the text: ${JSON.stringify({ start, end })}`);
}
