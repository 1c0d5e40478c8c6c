/** The lines below a heading as paragraphs, lists, tables and headings. Linear in the number of lines. */
import type { Block } from '../model.ts';
import { listAt } from './list.ts';
import { tableAt } from './table.ts';
import type { TextLine } from './text-line.ts';
import { goesOn, joinLines } from './wrap.ts';

/**
 * Every word of the lines stands in exactly one block.
 * @param width where the document's lines were broken, undefined where they were not
 */
export function blocksOf(lines: readonly TextLine[], width: number | undefined): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as TextLine;
    if (line.text === '') {
      at++;
      continue;
    }
    if (line.heading && !isBroken(lines, at, width)) {
      blocks.push({ kind: 'heading', text: line.text.replace(/:$/, ''), line: line.line, endLine: line.line });
      at++;
      continue;
    }
    const found = tableAt(lines, at) ?? listAt(lines, at, width);
    if (found) {
      blocks.push(found.block);
      at = found.end;
      continue;
    }
    const end = endOfParagraph(lines, at, width);
    blocks.push({
      kind: 'paragraph',
      text: joinLines(lines, at, end),
      line: line.line,
      endLine: (lines[end - 1] as TextLine).line,
    });
    at = end;
  }
  return blocks;
}

/** A line that fills its width and goes on in the next is the beginning of a sentence, whatever it looks like. */
function isBroken(lines: readonly TextLine[], at: number, width: number | undefined): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.text !== '' && goesOn((lines[at] as TextLine).text, next.text, width);
}

function endOfParagraph(lines: readonly TextLine[], from: number, width: number | undefined): number {
  let end = from + 1;
  while (end < lines.length) {
    const next = lines[end] as TextLine;
    if (next.text === '' || next.heading || !goesOn((lines[end - 1] as TextLine).text, next.text, width)) break;
    if (listAt(lines, end, width) || tableAt(lines, end)) break;
    end++;
  }
  return end;
}
