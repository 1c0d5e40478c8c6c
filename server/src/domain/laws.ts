/**
 * Sections of laws (`§ 20 i styrelsesloven`, `lov om kommunernes styrelse § 20 stk. 1`) that name their law. Only laws a
 * municipality's minutes name every year; what is not in the table, or stands beside no name, is no reference.
 */

/**
 * What the law's official title says, and the names it goes by in minutes (lower case, definite form or `lov om …`).
 * Titles are those of the laws at retsinformation.dk, the state's register of laws in force.
 */
const LAWS: readonly (readonly [title: string, ...names: string[]])[] = [
  [
    'kommunernes styrelse',
    'lov om kommunernes styrelse',
    'kommunale styrelseslov',
    'kommunestyrelsesloven',
    'styrelsesloven',
  ],
  ['forvaltningsloven', 'forvaltningsloven'],
  ['offentlighed i forvaltningen', 'lov om offentlighed i forvaltningen', 'offentlighedsloven'],
  ['databeskyttelsesloven', 'databeskyttelsesloven'],
  ['social service', 'lov om social service', 'serviceloven'],
  ['barnets lov', 'barnets lov'],
  ['aktiv socialpolitik', 'lov om aktiv socialpolitik', 'aktivloven'],
  [
    'aktiv beskæftigelsesindsats',
    'lov om en aktiv beskæftigelsesindsats',
    'lov om aktiv beskæftigelsesindsats',
    'beskæftigelsesindsatsloven',
  ],
  ['retssikkerhed og administration', 'lov om retssikkerhed og administration på det sociale område'],
  ['integration af udlændinge', 'lov om integration af udlændinge i danmark', 'integrationsloven'],
  ['sundhedsloven', 'sundhedsloven'],
  ['folkeskolen', 'lov om folkeskolen', 'folkeskoleloven'],
  ['dagtilbudsloven', 'dagtilbudsloven'],
  ['folkeoplysningsloven', 'folkeoplysningsloven'],
  ['biblioteksvirksomhed', 'lov om biblioteksvirksomhed', 'biblioteksloven'],
  ['museumsloven', 'museumsloven'],
  ['planlægning', 'lov om planlægning', 'planloven'],
  ['byggeloven', 'byggeloven'],
  ['byfornyelse', 'lov om byfornyelse og udvikling af byer', 'lov om byfornyelse', 'byfornyelsesloven'],
  ['almene boliger', 'lov om almene boliger', 'almenboligloven'],
  ['offentlige veje', 'lov om offentlige veje', 'vejloven'],
  ['private fællesveje', 'lov om private fællesveje', 'privatvejsloven'],
  ['miljøbeskyttelse', 'lov om miljøbeskyttelse', 'miljøbeskyttelsesloven'],
  ['naturbeskyttelse', 'lov om naturbeskyttelse', 'naturbeskyttelsesloven'],
  ['vandløb', 'lov om vandløb', 'vandløbsloven'],
  ['vandforsyning', 'lov om vandforsyning', 'vandforsyningsloven'],
  ['varmeforsyning', 'lov om varmeforsyning', 'varmeforsyningsloven'],
  ['forurenet jord', 'lov om forurenet jord', 'jordforureningsloven'],
  ['udbudsloven', 'udbudsloven'],
];

export interface LawReference {
  /** UTF-16 columns of law and section together. */
  readonly start: number;
  readonly end: number;
  /** `§ 20, stk. 1`, as written. */
  readonly section: string;
  /** Words of the law's official title. */
  readonly law: string;
}

/** Longest names first, so that `kommunestyrelsesloven` is not taken for the law it ends in. */
const NAMES = LAWS.flatMap(([title, ...names]) => names.map((name) => ({ title, name }))).sort(
  (a, b) => b.name.length - a.name.length,
);

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0]?[a-zæøå](?![\p{L}\d.]))?`;
const SECTION = new RegExp(
  String.raw`§{1,2}[ \u00a0]{0,2}${NUMBER}(?:(?:[ \u00a0]?[-–][ \u00a0]?|,[ \u00a0]|[ \u00a0]og[ \u00a0])${NUMBER}(?!\.)){0,6}` +
    String.raw`(?:,?[ \u00a0]stk\.[ \u00a0]?\d{1,2})?(?:,?[ \u00a0]nr\.[ \u00a0]?\d{1,2})?(?:,?[ \u00a0]\d\.[ \u00a0]pkt\.)?`,
  'uy',
);
const BETWEEN = /^,?[ \u00a0](?:(?:i|efter|af)[ \u00a0])?(?:den[ \u00a0])?/;
/** Their sections are their own, not those of the law they are about. */
const ABOUT_THE_LAW = /(?:ændring(?:er)? af|forslag til|(?:vejledning|bekendtgørelse)(?:en|n)? (?:til|om))[ \u00a0]$/;
const LETTER = /[\p{L}\p{N}-]/u;
/** How far from the section its law is looked for; the longest name fits. */
const WINDOW = 100;
const MOST_PER_LINE = 20;

/** The references of one line, from left to right; they do not overlap. */
export function findLaws(line: string): LawReference[] {
  const found: LawReference[] = [];
  let from = 0;
  for (let at = line.indexOf('§'); at >= 0 && found.length < MOST_PER_LINE; at = line.indexOf('§', from)) {
    SECTION.lastIndex = at;
    const section = SECTION.exec(line)?.[0];
    const reference = section === undefined ? undefined : withLaw(line, at, section, found.at(-1)?.end ?? 0);
    if (reference) found.push(reference);
    from = Math.max(reference?.end ?? 0, at + (section?.length ?? 1));
  }
  return found;
}

function withLaw(line: string, at: number, section: string, after: number): LawReference | undefined {
  const end = at + section.length;
  const lead = line.slice(Math.max(after, at - WINDOW), at);
  const before = lead.replace(/[ \u00a0,]{0,3}$/, '');
  const named = nameAtEnd(before.toLowerCase());
  if (named) return { start: at - lead.length + before.length - named.length, end, section, law: named.title };
  const rest = line.slice(end, end + WINDOW);
  const between = BETWEEN.exec(rest)?.[0];
  const follows = between === undefined ? undefined : nameAtStart(rest.slice(between.length).toLowerCase());
  if (between === undefined || !follows) return undefined;
  return { start: at, end: end + between.length + follows.length, section, law: follows.title };
}

interface Named {
  readonly title: string;
  /** Of the name as it stands there. */
  readonly length: number;
}

function nameAtEnd(words: string): Named | undefined {
  for (const { title, name } of NAMES) {
    const length = [`${name}s`, name].find((written) => words.endsWith(written))?.length;
    if (length === undefined) continue;
    const before = words.slice(0, words.length - length);
    if (LETTER.test(before.slice(-1)) || ABOUT_THE_LAW.test(before)) return undefined;
    return { title, length };
  }
  return undefined;
}

function nameAtStart(words: string): Named | undefined {
  const found = NAMES.find(({ name }) => words.startsWith(name) && !LETTER.test(words.charAt(name.length)));
  return found && { title: found.title, length: found.name.length };
}
