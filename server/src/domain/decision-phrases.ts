/**
 * The phrases that decide, in one table: what is written, its class, and the label an outline shows. One alternation
 * built from the table reads a text once; every repetition in it is bounded.
 */

export type DecisionClass =
  | 'adopted'
  | 'adopted-with-remark'
  | 'point-by-point'
  | 'recommended'
  | 'noted'
  | 'discussed'
  | 'postponed'
  | 'referred'
  | 'returned'
  | 'rejected'
  | 'withdrawn'
  | 'dissent'
  | 'none'
  | 'other';

export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly class: DecisionClass;
  readonly label: string;
  /** Talk and information: whatever else is decided in the same text counts for more. */
  readonly weak: boolean;
}

interface PhraseRow {
  readonly class: DecisionClass;
  readonly label: string;
  /** Regular expression source; no capturing groups. */
  readonly source: string;
  readonly weak?: true;
}

/**
 * Letters, as a class's inside. The expressions below read lower-case text and name the letters themselves: with the
 * flags `i` and `u` and `\p{L}` the engine takes 9 ms to make the big one ready, before the first outline; like this 1.5.
 */
const LETTER = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f';
const WORDS = `(?: [${LETTER}-]{1,40}){0,6}`;
/** `den godkendte plan`, `de tidligere vedtagne`: no decision. */
const NOT_NAMED_SO = `(?<!(?<![${LETTER}])(?:de|den|det|allerede|tidligere) )`;

/** Earlier rows win where two match at the same place. */
const PHRASES: readonly PhraseRow[] = [
  {
    class: 'rejected',
    label: 'Ikke godkendt',
    source: 'ikke(?: blev| er)? (?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|imødekommet|anbefalet)',
  },
  {
    class: 'rejected',
    label: 'Ikke godkendt',
    source:
      '(?:kunne|kan) ikke (?:godkendes?|tiltrædes?|anbefales?|imødekommes?|tilslutte sig)|ikke at (?:godkende|tiltræde|vedtage|anbefale|imødekomme)',
  },
  { class: 'rejected', label: 'Forkastet', source: 'forkastes|forkastet|forkaster|forkastede|at forkaste' },
  { class: 'rejected', label: 'Afvist', source: 'afvist|afvises|afviser|afviste|at afvise' },
  { class: 'rejected', label: 'Bortfaldet', source: 'bortfaldet|bortfalder|nedstemt|forslaget faldt' },
  { class: 'rejected', label: 'Afslag', source: '(?:meddeles|meddelt|gives|givet) afslag' },
  {
    class: 'withdrawn',
    label: 'Taget af dagsordenen',
    source: '(?:taget|tages) af (?:dagsordenen?|dagsorden)|trukket(?: tilbage)?',
  },
  { class: 'withdrawn', label: 'Udgået', source: 'udgået|udgår|udgik' },
  {
    class: 'returned',
    label: 'Tilbagesendt',
    source: `tilbagesendt|tilbagesendes|hjemvist|hjemvises|tilbagevist|(?:sendes|sendt|sender|sende)${WORDS} tilbage`,
  },
  { class: 'recommended', label: 'Anbefales til orientering', source: 'anbefales til (?:orientering|efterretning)' },
  {
    class: 'recommended',
    label: 'Anbefales godkendt',
    source: '(?:anbefales|anbefalet) (?:enstemmigt |fortsat )?(?:godkendt|tiltrådt|vedtaget|at godkende)',
  },
  {
    class: 'recommended',
    label: 'Indstilles godkendt',
    source: '(?:indstilles|indstillet) (?:enstemmigt )?(?:godkendt|tiltrådt|vedtaget|til godkendelse)',
  },
  { class: 'recommended', label: 'Anbefales', source: 'anbefales|anbefalet|anbefaler|anbefalede|at anbefale' },
  { class: 'recommended', label: 'Indstilles', source: 'indstilles|(?:udvalget|rådet|bestyrelsen) indstiller' },
  { class: 'noted', label: 'Taget til orientering', source: `(?:taget|tages|tager|tage|tog)${WORDS} til orientering` },
  {
    class: 'noted',
    label: 'Taget til efterretning',
    source: `(?:taget|tages|tager|tage|tog)${WORDS} til efterretning|til efterretning`,
  },
  {
    class: 'noted',
    label: 'Orienteret',
    source: '(?:blev|er|var) orienteret|orienteringen? (?:blev )?givet|der blev orienteret',
    weak: true,
  },
  {
    class: 'postponed',
    label: 'Udsat',
    source:
      'udsat(?=[ \\u00a0]{0,4}(?:[.,;:!\\r\\n]|$|til |på |med henblik|indtil ))|udsættes|udsætter|at udsætte|udskudt|udskydes|genoptages|genoptaget',
  },
  {
    class: 'referred',
    label: 'Sendt videre',
    source:
      'fremsendes|fremsendt|fremsender|at fremsende|oversendes|oversendt|oversender|at oversende|videresendes|videresendt|henvises til|henvist til',
  },
  {
    class: 'adopted',
    label: 'Godkendt',
    source: `${NOT_NAMED_SO}(?:godkendt|godkendte|godkendes|godkender|at godkende)`,
  },
  {
    class: 'adopted',
    label: 'Vedtaget',
    source: `${NOT_NAMED_SO}(?:vedtaget|vedtages|vedtager|vedtog|at vedtage)`,
  },
  { class: 'adopted', label: 'Tiltrådt', source: 'tiltrådt|tiltrådte|tiltrædes|tiltræder|at tiltræde' },
  { class: 'adopted', label: 'Imødekommet', source: 'imødekommet|imødekommes|bifaldet|bevilget' },
  { class: 'adopted', label: 'Indstillingen fulgt', source: 'som indstillet|indstillingen (?:blev )?(?:fulgt|følges)' },
  { class: 'none', label: 'Ingen meddelelser', source: 'ingen meddelelser' },
  {
    class: 'none',
    label: 'Ingen bemærkninger',
    source: 'ingen bemærkninger|intet at bemærke|ikke noget at bemærke|intet til referat',
  },
  {
    class: 'dissent',
    label: 'Protokoltilførsel',
    source: 'protokoltilførsel(?:en|er)?|tilført protokollen|ført til protokols?|mindretalsudtalelse|særudtalelse',
  },
  { class: 'dissent', label: 'Standsningsret', source: 'standsningsret(?:ten)?' },
  {
    class: 'dissent',
    label: 'Afstemning',
    source:
      '(?:stemte|stemmer|stemt) (?:for|imod)|(?:imod|for) stemte|(?:undlod|undlader) at stemme|(?:tog|tager) forbehold',
  },
  {
    class: 'discussed',
    label: 'Drøftet',
    source: 'drøftet|drøftede|drøftedes|drøftelse(?:n)? (?:blev )?gennemført',
    weak: true,
  },
];

const ANY_PHRASE = new RegExp(
  `(?<![${LETTER}\\d])(?:${PHRASES.map((row) => `(${row.source})`).join('|')})(?![${LETTER}\\d])`,
  'g',
);

/** What makes an adoption conditional, looked for in the rest of its sentence. */
const REMARK = new RegExp(
  `(?<![${LETTER}])(?:idet|dog|med (?:den |de |følgende |en )?(?:bemærkning(?:en|er)?|ændring(?:en|er)?|tilføjelse(?:n|r)?|præcisering(?:en|er)?|forbehold)|under forudsætning|på betingelse|forudsat|bortset fra|med undtagelse)(?![${LETTER}])`,
);
const LONGEST_SENTENCE = 400;
const SENTENCE_STOP = /[.!?](?=\s|$)|\n/;

/** All phrases of a text in order, not overlapping. Linear. */
export function phrasesIn(text: string): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  const lower = lowerCase(text);
  for (const match of lower.matchAll(ANY_PHRASE)) {
    const row = PHRASES[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    if (row === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const remark = row.class === 'adopted' && hasRemark(lower, end);
    found.push({
      start,
      end,
      class: remark ? 'adopted-with-remark' : row.class,
      label: remark ? `${row.label} med bemærkning` : row.label,
      weak: row.weak === true,
    });
  }
  return found;
}

/** In lower case, every character where it was: a few capitals outside Danish become two characters otherwise. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase());
}

function hasRemark(text: string, from: number): boolean {
  const rest = text.slice(from, from + LONGEST_SENTENCE);
  const stop = SENTENCE_STOP.exec(rest);
  return REMARK.test(stop === null ? rest : rest.slice(0, stop.index));
}
