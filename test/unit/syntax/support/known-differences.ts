/**
 * Where the parser reads an invented document in another way than its hand-made outline, each with the reason. The list
 * can only shrink: the test fails when a difference is new and when one that stands here has gone.
 */

type Differences = Readonly<Record<string, string>>;

/** The same reason for several differences. */
function all(reason: string, ...differences: string[]): Differences {
  return Object.fromEntries(differences.map((difference) => [difference, reason]));
}

const DOUBTFUL = 'Two careful readers differ (fixtures/README.md).';
const ONCE = 'Nothing in the document or the table tells a name that stands in one item only from a sub-heading.';
const WORDED = 'The name and the words below it are in nobody’s vocabulary; what the section is for stays open.';
const CAPITALS = 'Words in capitals throughout are not looked up among the phrases of attendance.';
const EMPHASIS = 'Single emphasis around a line of attendance (`*…*`) is not taken off.';
const FACTS_BEFORE = 'Label and value in two columns among the case facts: the attachments there are no section.';
const APPENDIX = 'A list of the attachments of the whole meeting after the last item.';

export const KNOWN_DIFFERENCES: Readonly<Record<string, Differences>> = {
  'sbsys/boern-unge-og-kultur': all(DOUBTFUL, '175 section extra: økonomi'),
  'unknown/birkesoe-versaler': {
    ...all(
      WORDED,
      '44 role missing: recommendation',
      '44 role extra: other',
      '79 role missing: recommendation',
      '79 role extra: other',
      '105 role missing: recommendation',
      '105 role extra: other',
      '128 role missing: recommendation',
      '128 role extra: other',
    ),
    ...all(CAPITALS, '113 attendance missing: ESKILD DAM VAR GÅET.'),
  },
  'unknown/ellevang-webside': {
    ...all(
      WORDED,
      '72 role missing: recommendation',
      '72 role extra: other',
      '128 role missing: recommendation',
      '128 role extra: other',
      '172 role missing: recommendation',
      '172 role extra: other',
      '250 role missing: recommendation',
      '250 role extra: other',
    ),
    ...all(
      'Who left the room took no part: attendance to a reader who looks for it.',
      '207 attendance extra: Oluf Ask (A) erklærede sig inhabil og forlod salen.',
    ),
  },
  'unknown/nordvig-pdf': all(
    'A sentence that begins on the line before; the line alone says who took no part.',
    '162 attendance extra: Molevang (F) deltog ikke i behandlingen, idet hun er medlem af klubbens bestyrelse.',
  ),
  'unknown/roedlund-markdown': {
    ...all(
      EMPHASIS,
      '128 attendance missing: Anker Lyng deltog ikke i behandlingen.',
      '128 attendance extra: *Anker Lyng deltog ikke i behandlingen.*',
    ),
  },
  'unknown/solkaer-noejer-ord': all(ONCE, '159 section missing: hvad sker der nu'),
  'variants/acadre-pdf-sagsoversigt': {
    ...all(
      FACTS_BEFORE,
      '51 section missing: bilag',
      '51 attachment missing: Kvalitetsstandarder 2017 - udkast.pdf',
      '52 attachment missing: Oversigt over ændringer.pdf',
    ),
    ...all(
      APPENDIX,
      '148 section extra: bilagsliste',
      '150 attachment extra: 2. Høring om kvalitetsstandarder 2017',
      '151 attachment extra: 1. Kvalitetsstandarder 2017 - udkast.pdf (20117/16)',
      '152 attachment extra: 2. Oversigt over ændringer.pdf (20118/16)',
    ),
  },
  'variants/acadre-web-uden-titler': {
    ...all(ONCE, '52 section missing: økonomi og afledt drift'),
    ...all('A link of the page in front of which the list mark still stands.', '77 attachment extra: Udskriv'),
  },
  'variants/arkiv-aabent-punkt': {
    ...all(
      'Indstilling og beslutning counts as the decision, so the body and the date below it are text.',
      '93 section missing: fritids- og ungeudvalget den 17. april 2012',
      '143 section missing: fritids- og ungeudvalget den 17. april 2012',
      '171 section missing: fritids- og ungeudvalget den 17. april 2012',
    ),
    ...all('`Lukket  punkt` alone above the item’s number.', '157 closed missing: Udpegning af prismodtager'),
  },
  'variants/region-sagsnr-foer': all(
    'Doubtful: all other headings there carry the page’s own link in front.',
    '77 section extra: økonomi',
  ),
  'variants/skolebestyrelse-pkt-tabel': {
    ...all(
      'A column of the table (what kind of item it is) recurs as headings do.',
      '29 section extra: beslut',
      '39 section extra: orient',
      '63 section extra: beslut',
      '89 section extra: orient',
    ),
  },
};
