/** What `--fix-dry-run` shows: the lines that would change, as a unified diff. */
import { createPatch, OMIT_HEADERS } from 'diff';
import { oneLine } from '../printable.ts';

/** Lines of context around a change. */
const CONTEXT = 2;
/** A text in which everything changes is compared no longer than this. */
const LONGEST_MS = 5000;

/**
 * Each line made safe to print, so a patch of lines with CPR numbers shows what would change but cannot be applied; `\n`
 * stands for whatever ends the document's lines. Undefined when it would take too long to make.
 * @param file the name in the patch's heads
 */
export function fixPatch(file: string, before: string, after: string): string | undefined {
  const patch = createPatch(file, withPlainEnds(before), withPlainEnds(after), undefined, undefined, {
    context: CONTEXT,
    timeout: LONGEST_MS,
    headerOptions: OMIT_HEADERS,
  });
  // Heads of our own: the library writes `ø` as `\303\270`, which git asks of nobody and no one can read.
  return patch && [`--- a/${file}`, `+++ b/${file}`, ...patch.split('\n')].map(oneLine).join('\n');
}

function withPlainEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
