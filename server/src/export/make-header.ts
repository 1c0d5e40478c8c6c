/** The head of a meeting in the model: title, facts, contents and what else stands there. */
import { openingGroup } from '../features/outline/groups.ts';
import { type Contents, type ContentsEntry, type Fact, type Header, plainText } from '../syntax/index.ts';
import type { ContentsEntryModel, ContentsModel, FactModel, HeaderModel } from './model.ts';
import type { SourceLines } from './source-lines.ts';

/** @param columns line that names the columns of a table whose rows are the items; told with each of them, as is all below it */
export function makeHeader(header: Header, source: SourceLines, columns = header.lineCount): HeaderModel {
  const { title, facts, contents } = header;
  const told = new Set<number>();
  const tell = ({ line, lineCount }: { readonly line: number; readonly lineCount: number }): void => {
    for (let i = 0; i < lineCount; i++) told.add(line + i);
  };
  if (title) tell(title);
  // A title that is a label with its value tells both; one that is the value alone leaves the label to the fact.
  const apart = facts.filter(({ label }) => !told.has(label.line));
  for (const fact of apart) tell(fact);
  const group = openingGroup(header);
  if (group) told.add(group.heading.line);
  const listed = contents ? makeContents(contents, header, source, (line) => told.has(line)) : null;
  const inContents = (line: number): boolean => contents !== undefined && line >= contents.start && line < contents.end;
  return {
    facts: apart.map((fact) => makeFact(fact, header, source)),
    contents: listed,
    blocks: source.blocks(0, header.lineCount, (line) => line >= columns || told.has(line) || inContents(line)),
  };
}

function makeContents(
  { heading, entries, start, end }: Contents,
  header: Header,
  source: SourceLines,
  told: (line: number) => boolean,
): ContentsModel {
  const own = new Set(entries.flatMap(({ line, lineCount }) => Array.from({ length: lineCount }, (_, i) => line + i)));
  if (heading) own.add(heading.line);
  return {
    heading: heading ? source.text(heading.line, 1).text : '',
    entries: entries.map((entry) => makeEntry(entry, header, source)),
    blocks: source.blocks(start, end, (line) => own.has(line) || told(line)),
    ...source.span(start, end),
  };
}

function makeFact({ kind, label, value, line, lineCount }: Fact, { lines }: Header, source: SourceLines): FactModel {
  const words = plainText((lines[label.line] ?? '').slice(label.start, label.end));
  return {
    kind,
    label: words.endsWith(':') ? words.slice(0, -1).trimEnd() : words,
    value,
    ...source.span(line, line + lineCount),
  };
}

function makeEntry(entry: ContentsEntry, { lines }: Header, source: SourceLines): ContentsEntryModel {
  const { line, lineCount, number, page, title } = entry;
  const written = lines.slice(line, line + lineCount).map((text) => plainText(text).replace(LEADER, ' '));
  return {
    text: written.join(' '),
    number: number ?? null,
    title,
    page: page ?? null,
    ...source.span(line, line + lineCount),
  };
}

/** The dots between a title and its page. */
const LEADER = / ?(?:[.…_] ?){3,}/g;
