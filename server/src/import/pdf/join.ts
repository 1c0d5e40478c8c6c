/** Words that a line end has broken. */
import { joined } from '../../export/blocks/wrap.ts';

/** Two lines of a paragraph as one text. A soft hyphen shows nothing but where a word was parted. */
export function joinWrapped(before: string, after: string): string {
  return before.endsWith('\u00ad') ? before.slice(0, -1) + after : joined(before, after);
}
