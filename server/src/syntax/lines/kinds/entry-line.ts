/** A contents entry without number: `Title.....<TAB>3`. */
import { headingKey } from '../../../domain/roles.ts';
import type { Entry, Marks } from '../line-class.ts';
import { readEntryTail } from './entry-tail.ts';

/** Classifies `line[start, end)` as a contents entry; undefined when it does not end in leader and page. */
export function readEntry(line: string, start: number, end: number, marks: Marks): Entry | undefined {
  const tail = readEntryTail(line, start, end);
  if (!tail) return undefined;
  return {
    kind: 'entry',
    ...marks,
    start,
    end,
    ...tail,
    titleKey: headingKey(line.slice(start, tail.titleEnd)),
  };
}
