/** Lines that are nothing but a decision phrase: subject, link and outcome, each from a table. */
import { isBlank } from './chars.ts';

const SUBJECTS: readonly string[] = [
  'indstillingen ',
  'indstillingerne ',
  'indstilling ',
  'orienteringen ',
  'orientering ',
  'orienteringerne ',
  'sagen ',
  'punktet ',
  'dagsordenen ',
  'dagsorden ',
  'referatet ',
  'referat ',
  'forslaget ',
  'redegørelsen ',
  'planen ',
  'status ',
  'udkastet ',
  'emnet ',
  'regnskabet ',
  'budgettet ',
];
/** Longer ones first where one begins like another. */
const LINKS: readonly string[] = ['blev enstemmigt ', 'blev ', 'er ', 'enstemmigt '];
const OUTCOMES: readonly string[] = [
  'godkendt',
  'vedtaget',
  'tiltrådt',
  'taget til efterretning',
  'taget til orientering',
  'drøftet',
  'udsat',
  'forkastet',
  'afvist',
  'bortfaldet',
  'ikke godkendt',
  'anbefalet',
  'udgået',
  'udgik',
  'tages til efterretning',
  'tages til orientering',
  'anbefales godkendt',
  'anbefales',
  'anbefales vedtaget',
  'anbefales tiltrådt',
  'indstilles godkendt',
  'indstilles vedtaget',
  'anbefales til orientering',
  'anbefales til efterretning',
  'godkendes',
  'tiltrædes',
  'udsættes',
  'oversendt',
  'tilbagesendt',
  'tilbagesendt til forvaltningen',
  'trukket',
  'taget af dagsordenen',
  'udsat til næste møde',
  'genoptages på næste møde',
  'godkendt som indstillet',
  'godkendt uden bemærkninger',
  'godkendt med bemærkninger',
  'taget ad notam',
  'imødekommet',
];
const FIXED: readonly string[] = [
  'ingen bemærkninger',
  'ingen',
  'intet',
  'intet at bemærke',
  'til efterretning',
  'til orientering',
  'som indstillet',
  'enstemmigt',
  'der var ingen bemærkninger',
];

const SUBJECT = new Set(SUBJECTS);
const OUTCOME = new Set(OUTCOMES);
const WHOLE = new Set([...OUTCOMES, ...FIXED]);
const LONGEST_WHOLE = longest(SUBJECTS) + longest(LINKS) + longest(OUTCOMES);
/** Pairs of code units a phrase may begin with, both cases, seven bits of each: one look-up rejects an ordinary line. */
const OPENS_PHRASE = new Uint8Array(1 << 14);
for (const phrase of [...SUBJECTS, ...LINKS, ...WHOLE]) {
  const lower = phrase.slice(0, 2);
  for (const first of [lower, lower.toUpperCase()])
    for (const second of [lower, lower.toUpperCase()])
      OPENS_PHRASE[pair(first.charCodeAt(0), second.charCodeAt(1))] = 1;
}

function longest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}

/** `text` in lower case, without marks. */
function isWhole(text: string): boolean {
  if (WHOLE.has(text)) return true;
  // Every subject is one word and the blank after it.
  const blank = text.indexOf(' ') + 1;
  const rest = SUBJECT.has(text.slice(0, blank)) ? text.slice(blank) : text;
  const link = LINKS.find((each) => rest.startsWith(each)) ?? '';
  return OUTCOME.has(rest.slice(link.length));
}

function pair(first: number, second: number): number {
  return ((first & 127) << 7) | (second & 127);
}

/**
 * True when `line[from, to)` is nothing but a decision phrase (`Godkendt.`, `Indstillingen blev tiltrådt`), so it is no
 * heading. Case and marks do not matter.
 */
export function isDecisionPhrase(line: string, from = 0, to = line.length): boolean {
  if (to - from > LONGEST_WHOLE + 12) return false;
  let start = from;
  let end = to;
  while (start < end && isMark(line.charCodeAt(start))) start++;
  if (start === end) return false;
  if (OPENS_PHRASE[pair(line.charCodeAt(start), line.charCodeAt(start + 1))] !== 1) return false;
  while (end > start && isClosing(line.charCodeAt(end - 1))) end--;
  if (end - start > LONGEST_WHOLE) return false;
  const text = line.slice(start, end).toLowerCase();
  return isWhole(text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text);
}

function isMark(code: number): boolean {
  return isBlank(code) || code === 42 /* * */ || code === 95 /* _ */;
}

function isClosing(code: number): boolean {
  return isMark(code) || code === 46 /* . */ || code === 33; /* ! */
}
