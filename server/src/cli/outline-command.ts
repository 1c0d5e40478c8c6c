/** `referat outline FILE…` */
import { safeToShow } from '../domain/safe-text.ts';
import { explainText } from '../features/outline/explain-text.ts';
import { type OutlineData, type OutlineItem, outlineData } from '../features/outline/outline-data.ts';
import type { TextLanguage } from '../protocol.ts';
import { parse } from '../syntax/index.ts';
import { splitLines } from '../text/split-lines.ts';
import { readArguments } from './input/read-arguments.ts';
import { readInput } from './input/read-input.ts';
import type { Messages } from './messages.ts';
import { type Output, tell } from './output.ts';
import { oneLine, plainJson } from './printable.ts';
import type { OutlineFlags } from './usage/program.ts';

/** Writes the outlines of all files, one after another so that memory does not grow with their number; 0 when every file could be read, else 2. */
export async function outlineCommand(
  given: readonly string[],
  options: OutlineFlags,
  output: Output,
  say: Messages,
  language: TextLanguage,
): Promise<0 | 2> {
  const { names, faults } = readArguments(given, {}, output, say);
  const isList = options.format === 'json' && !options.explain;
  let failed = false;
  let count = 0;
  for await (const file of names) {
    const told = tellFile(file);
    if (told === undefined) {
      failed = true;
      continue;
    }
    const between = options.explain ? '' : isList ? (count === 0 ? '[\n' : ',\n') : count === 0 ? '' : '\n';
    output.out(between + told);
    count++;
  }
  if (isList) output.out(count === 0 ? '[]\n' : '\n]\n');
  return failed || faults.length > 0 ? 2 : 0;

  /** What is written of one file; undefined when there is nothing, which is told. The program failing over it ends no list. */
  function tellFile(file: string): string | undefined {
    try {
      const input = readInput(file, say);
      if (input.problem === undefined) {
        if (!input.encoding.startsWith('utf-8')) tell(output, `${file}: ${say.readAs(input.encoding)}`);
        return textOf(file, splitLines(input.text));
      }
      tell(output, `${file}: ${input.problem}`);
    } catch (error) {
      tell(output, `${file}: ${say.crashed(error instanceof Error ? error.message : String(error))}`);
    }
    return undefined;
  }

  function textOf(file: string, lines: readonly string[]): string {
    if (options.explain) {
      const line = options.line === undefined ? undefined : options.line - 1;
      return [file, ...explainText(lines, line, language).split('\n')].map(oneLine).join('\n');
    }
    const outline = outlineData(parse(lines), safeToShow(file));
    return isList ? entry(outline) : formatOutline(outline, say);
  }
}

/** An entry of the list as `JSON.stringify` of the whole list would write it. */
function entry(outline: OutlineData): string {
  return plainJson(JSON.stringify(outline, undefined, 2)).replace(/^/gm, '  ');
}

/** An outline for people to read; ends with a line end. */
export function formatOutline(outline: OutlineData, say: Messages): string {
  const { title } = outline;
  const head = [outline.file, outline.kind, title?.body, title?.date].filter(Boolean).join(' · ');
  const items =
    outline.items.length === 0 ? [`  ${say.noItems}`] : outline.items.flatMap((item) => formatItem(item, say));
  return `${[head, ...(title ? [`  ${title.text}`] : []), ...items].map(oneLine).join('\n')}\n`;
}

function formatItem(item: OutlineItem, say: Messages): string[] {
  const name = [item.number === null ? '' : `${item.number.replace(/\.$/, '')}.`, item.title || say.noTitle];
  const detail = [item.journalNumber?.text, item.closed ? say.closed : undefined, say.line(item.line)];
  const lines = [`  ${name.join(' ').trim()}  (${detail.filter(Boolean).join(', ')})`];
  for (const section of item.sections) {
    const remark = section.earlier ? `, ${say.earlier}` : '';
    lines.push(`      ${section.heading}  (${say.line(section.line)}${remark})`);
  }
  for (const { text } of item.attendance) lines.push(`      ${text}`);
  if (item.attachments.length > 0) lines.push(`      ${say.attachments(item.attachments.length)}`);
  return lines;
}
