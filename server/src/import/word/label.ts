/** A count in one of the formats of Word's lists (ECMA-376, ST_NumberFormat). */
const ROMAN = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };

/** Formats that nobody uses in Danish are written as digits. */
export function writeLabel(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'ordinal':
      return `${count}.`;
    case 'none':
      return '';
    default:
      return String(count);
  }
}

function roman(count: number): string {
  if (count < 1 || count > 4999) return String(count);
  let rest = count;
  let text = '';
  for (const [sign, value] of Object.entries(ROMAN))
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}
