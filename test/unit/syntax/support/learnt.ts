/** Minutes of like items, and the names that the parser learns from them. */
import { parse } from '../../../../server/src/syntax/parser.ts';

/** Minutes of `count` items, each with these lines below its heading. */
export function minutes(count: number, body: (n: number) => readonly string[]): string[] {
  const lines = ['REFERAT Kulturudvalget d. 10-03-2021', ''];
  for (let n = 1; n <= count; n++) lines.push(`Punkt ${n}: Sag om emne ${n}`, '', ...body(n), '');
  return lines;
}

/** The names that no table knows and that head sections there, sorted. */
export function learnt(lines: readonly string[]): string[] {
  return [...(parse(lines).meetings[0]?.template.learnt.keys() ?? [])].sort();
}
