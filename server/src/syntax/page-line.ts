/** Page numbers as lines of their own: `Side 3 af 12`, `s. 4`. */
const PAGE_LINE = /^(?:side|s\.)[\s\u00a0]*\d{1,4}(?:[\s\u00a0]*(?:af|\/|ud af)[\s\u00a0]*\d{1,4})?$/i;

/** True when `line[start, end)` is nothing but a page number with its word. The caller has seen that it begins with `s`. */
export function isPageLine(line: string, start: number, end: number): boolean {
  const second = line.charCodeAt(start + 1);
  if (second !== 46 && second !== 105 && second !== 73) return false;
  return PAGE_LINE.test(line.slice(start, end));
}
