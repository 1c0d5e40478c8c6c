/** How two lines that an edge broke go together. */
import { JOINS_ON } from '../../domain/words/joints.ts';

/**
 * What goes from the end of `head`, in UTF-16 units, and what comes between: a hyphen that divides a word goes; `børne- og …`,
 * `IT-afdeling` and `2024-2025` keep theirs.
 */
export function seam(head: string, tail: string): { readonly cut: number; readonly glue: string } {
  if (head.endsWith('\u00ad')) return { cut: 1, glue: '' };
  if (!/\p{L}-$/u.test(head)) return { cut: 0, glue: /\d-$/.test(head) && /^\d/.test(tail) ? '' : ' ' };
  if (JOINS_ON.test(tail)) return { cut: 0, glue: ' ' };
  if (!/^\p{Ll}/u.test(tail) || /(?:^|[^\p{L}])\p{L}-$|\p{Lu}-$/u.test(head)) return { cut: 0, glue: '' };
  return { cut: 1, glue: '' };
}
