/** The dots between a title and its page. */

const FEWEST_DOTS = 3;
const LONGEST_NUMBER = 4;

/** True for `Vejskilte ..... 12`: a line of the contents. */
export function hasLeader(text: string): boolean {
  let at = text.length;
  while (at > 0 && /\d/.test(text.charAt(at - 1))) at--;
  const digits = text.length - at;
  if (digits === 0 || digits > LONGEST_NUMBER) return false;
  let dots = 0;
  for (; at > 0; at--) {
    const character = text.charAt(at - 1);
    if (character === '.') dots++;
    else if (character === '…') dots += FEWEST_DOTS;
    else if (character !== ' ' && character !== '\t') break;
  }
  return dots >= FEWEST_DOTS;
}
