/** The file name proposed for a new referat: body and date, in letters that every system and every web address takes. Pure. */

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'u',
  é: 'e',
  ß: 'ss',
};
const LONGEST = 80;

/**
 * `plan-og-miljoeudvalget-2024-06-11.referat.txt`
 * @param date `YYYY-MM-DD`
 * @param copy from 2 on where the name is taken
 */
export function referatFileName(body: string, date: string, copy = 1): string {
  const words = body
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? ' ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  return `${[words, date, copy > 1 ? String(copy) : ''].filter(Boolean).join('-')}.referat.txt`;
}
