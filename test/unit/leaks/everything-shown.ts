/** Every text that leaves the program for one document, by where it goes: edits apart, which are the document's own words. */
import { checkOnce } from '../../../server/src/check.ts';
import type { CheckedFile } from '../../../server/src/cli/check/checked.ts';
import { fingerprint } from '../../../server/src/cli/check/fingerprint.ts';
import { FORMATS } from '../../../server/src/cli/formats/format.ts';
import { messagesFor } from '../../../server/src/cli/messages.ts';
import { formatOutline } from '../../../server/src/cli/outline-command.ts';
import type { PlacedEntry } from '../../../server/src/features/cases/entry.ts';
import { documentEntry } from '../../../server/src/features/cases/make-entry.ts';
import { workspaceSymbols } from '../../../server/src/features/cases/workspace-symbols.ts';
import { codeLenses } from '../../../server/src/features/code-lens/code-lens.ts';
import { completions } from '../../../server/src/features/completion/completion.ts';
import { sourcesOf } from '../../../server/src/features/completion/drafting-sources.ts';
import { completionDocumentation } from '../../../server/src/features/completion/resolve.ts';
import { hover } from '../../../server/src/features/hover/hover.ts';
import { documentLinks } from '../../../server/src/features/links/document-links.ts';
import { outline } from '../../../server/src/features/outline/outline.ts';
import { outlineData } from '../../../server/src/features/outline/outline-data.ts';
import { compareAgenda } from '../../../server/src/features/review/compare-agenda.ts';
import { decisionRows } from '../../../server/src/features/review/decisions-view.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { splitLines } from '../../../server/src/text/split-lines.ts';

const OPTIONS = { language: 'da', version: '0', quiet: false, faults: [] } as const;
const FILE = 'moede.referat.txt';
const URI = 'file:///moede.referat.txt';

/** @param columns 0-based columns at which hovers and completions are asked for in each line */
export function everythingShown(text: string, columns: (line: string) => readonly number[]): Record<string, string> {
  const lines = splitLines(text);
  const referat = parse(lines);
  const findings = checkOnce(referat, { rules: {} });
  const entry = documentEntry(referat, URI);
  const entries: PlacedEntry[] = entry.meetings.flatMap((meeting) =>
    meeting.items.map((item) => ({ uri: URI, meeting, item })),
  );
  const checked: CheckedFile = {
    file: FILE,
    bytes: 0,
    items: 1,
    fixed: 0,
    notices: [],
    findings: findings.map(({ range: { start, end }, rule, severity, message, related }) => ({
      file: FILE,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      rule,
      severity,
      message,
      fixable: false,
      related: (related ?? []).map((place) => ({
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        message: place.message,
      })),
    })),
    fingerprints: findings.map(({ rule, messageId, range }) =>
      fingerprint(rule, messageId, lines[range.start.line] ?? ''),
    ),
  };
  const shown: Record<string, string> = {
    findings: findings
      .map(({ message, params, fix, suggestions }) =>
        JSON.stringify([message, params, fix?.title, suggestions.map(({ title }) => title)]),
      )
      .join('\n'),
    symbols: JSON.stringify(outline(referat, 'da')),
    'outline --format json': JSON.stringify(outlineData(referat, FILE)),
    'outline --format text': formatOutline(outlineData(referat, FILE), messagesFor('da')),
    index: JSON.stringify(entry),
    'Ctrl+T': JSON.stringify(workspaceSymbols([entry], '', { language: 'da' })),
    lenses: JSON.stringify(codeLenses(referat, URI, { language: 'da', canShow: true, historyOf: () => entries })),
    links: JSON.stringify(documentLinks(referat, URI, 'da').map(({ tooltip }) => tooltip)),
    decisions: JSON.stringify(decisionRows(referat, [])),
    hovers: '',
    proposals: '',
  };
  for (const [name, format] of Object.entries(FORMATS))
    shown[`--format ${name}`] = [...format([checked], OPTIONS)].join('');
  const meeting = referat.meetings[0];
  if (meeting)
    shown.comparison = JSON.stringify(
      compareAgenda({ node: parse(['Dagsorden']).meetings[0] ?? meeting, line: 0 }, { node: meeting, line: 0 }),
    );
  for (const [line, words] of lines.entries())
    for (const character of columns(words)) {
      shown.hovers += JSON.stringify(hover(referat, { line, character }, { language: 'da' })?.contents ?? '');
      const { items } = completions(
        referat,
        lines,
        { line, character },
        { language: 'da', sources: sourcesOf(() => []), snippets: true },
      );
      for (const { label, detail, labelDetails, insertText, textEdit, data } of items)
        shown.proposals += JSON.stringify([
          [label, detail, labelDetails, insertText, textEdit?.newText],
          completionDocumentation(data, 'da'),
        ]);
    }
  return shown;
}
