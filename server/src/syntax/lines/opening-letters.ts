/**
 * What a line may be by its first two letters. One look-up turns most running text away before anything of it is
 * sliced, lower-cased or matched. A set bit only says "may": the real reader still decides.
 */

/** The label of a meeting fact or of attendance (`Mødedato`, `Afbud`). */
export const MAY_LABEL = 1;
/** A name of the tables: section, group, contents heading, web link. */
export const MAY_NAME = 2;
/** A heading of the decision (`Beslutning i …`). */
export const MAY_DECISION = 4;
/** A title word (`Referat`, `Dagsorden`). */
export const MAY_TITLE = 8;
const ANYTHING = MAY_LABEL | MAY_NAME | MAY_DECISION | MAY_TITLE;

/** Pairs of units, seven bits of each. Two pairs may share a slot; that only makes the answer more cautious. */
const OPENINGS = new Uint8Array(1 << 14);

function slot(first: number, second: number): number {
  return ((first & 127) << 7) | (second & 127);
}

/** Makes room in the table for words that begin like `word`, in either case. To be called while modules load. */
export function admit(word: string, may: number): void {
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  for (const one of [first, otherCase(first)])
    for (const two of [second, otherCase(second)]) {
      const at = slot(one, two);
      OPENINGS[at] = (OPENINGS[at] as number) | may;
    }
}

/** The same Latin-1 letter in the other case; what is no letter stays as it is. By numbers, since a start admits a thousand words. */
function otherCase(code: number): number {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (lower >= 0xe0 && lower <= 0xfe && lower !== 0xf7) ? code ^ 32 : code;
}

/** The bits of what `line` may be from column `at` on. */
export function openingAt(line: string, at: number): number {
  const first = line.charCodeAt(at);
  const second = line.charCodeAt(at + 1);
  // Soft hyphens, odd blanks and letters outside Latin-1 may vanish or change when a name is compared.
  // Letters that are set apart (`B I L A G`) may be any name.
  return isPlain(first) && isPlain(second) && second !== 32 ? (OPENINGS[slot(first, second)] as number) : ANYTHING;
}

function isPlain(code: number): boolean {
  return (code >= 32 && code < 127) || (code >= 0xc0 && code <= 0xff);
}
