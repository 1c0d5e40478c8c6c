/**
 * The same glob for names in capitals or not: a language is given to `Referat.txt` as to `referat.txt`, but whoever looks for
 * files or watches them by a glob tells the two apart on most systems. What stands in `[…]` is left as it is.
 */
export function anyCase(glob: string): string {
  let result = '';
  let inside = false;
  for (const sign of glob) {
    if (sign === '[') inside = true;
    if (sign === ']') inside = false;
    const small = sign.toLowerCase();
    const large = sign.toUpperCase();
    result += inside || small === large || small.length + large.length > 2 ? sign : `[${small}${large}]`;
  }
  return result;
}
