/** Whether a meeting's items usually have a section of some role, and where and how they write it. */
import { headingKey, type SectionRole } from '../../domain/roles.ts';
import type { ItemSummary, SectionSummary } from './item-summary.ts';

export interface SectionHabit {
  /** The heading's words as the document writes them; undefined when the only item of the meeting lacks the section. */
  readonly heading?: string;
  /** What stands before and after the section where the document has it, in order: keys of `other` sections, `@role` of the rest. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /**
   * Where hardly more items have the section than lack it, what all that have it have besides: places as above, and
   * {@link CASE_NUMBER}. An item that lacks one of these too is of another kind.
   */
  readonly beside?: readonly string[];
}

export const CASE_NUMBER = '#';

/** True when the section does the work of the role in its item: `Indstilling og beslutning` recommends and decides. */
export function fulfils(
  section: Pick<SectionSummary, 'role' | 'earlier' | 'key'>,
  role: 'recommendation' | 'decision',
): boolean {
  if (section.role === role) return !section.earlier;
  return role === 'recommendation' && section.role === 'decision' && section.key.includes('indstil');
}

/**
 * The habit, or undefined when the document does not have it: more than one open item must have such a section, and as many as lack
 * it. Items of the meeting's form count, and information items, only where they have it. An item alone is
 * judged by its other half.
 */
export function sectionHabit(
  role: 'recommendation' | 'decision',
  summaries: readonly ItemSummary[],
): SectionHabit | undefined {
  const having: { readonly item: ItemSummary; readonly at: number }[] = [];
  let lacking = 0;
  let told = 0;
  for (const item of summaries) {
    if (item.closed) continue;
    const at = ownIndex(item.sections, role);
    if (at >= 0) having.push({ item, at });
    else if (item.kind === 'standing') continue;
    else if (item.kind === 'case') lacking++;
    else told++;
  }
  if (having.length === 0)
    return lacking + told === 1 && summaries.some(hasKle) ? { before: [], after: [] } : undefined;
  if (having.length < FEWEST || having.length < lacking) return undefined;
  const others = having.filter(({ item }) => item.kind !== 'standing');
  if (others.length === 0) return undefined;
  const isSure = others.length >= SURE && others.length >= SURE * lacking;
  const beside = isSure ? undefined : sharedBy(others);
  // Boards recommend on what they like; cases with numbers are written alike, and what is recommended is decided.
  const alike = role === 'decision' ? [CASE_NUMBER, '@recommendation'] : [CASE_NUMBER];
  if (beside && !alike.some((place) => beside.includes(place))) return undefined;
  const { item, at } = having.reduce((a, b) => (b.item.sections.length > a.item.sections.length ? b : a));
  return {
    heading: mostFrequentWords(having.map((each) => (each.item.sections[each.at] as SectionSummary).raw)),
    before: item.sections.slice(0, at).map(placeName),
    after: item.sections.slice(at + 1).map(placeName),
    ...(beside ? { beside } : {}),
  };
}

const FEWEST = 2;
/** So many, and so many times as many as lack it, and it is asked of every item. */
const SURE = 3;

/** What all of them have besides the section itself. */
function sharedBy(having: readonly { readonly item: ItemSummary; readonly at: number }[]): string[] {
  const [first, ...rest] = having.map(({ item, at }) => [
    ...(item.caseForm === undefined ? [] : [CASE_NUMBER]),
    ...item.sections.filter((_, i) => i !== at).map(placeName),
  ]);
  return (first ?? []).filter((place) => rest.every((places) => places.includes(place)));
}

/** Municipal case systems number so, and print a recommendation and a decision in every case. */
function hasKle({ caseForm }: ItemSummary): boolean {
  return caseForm === 'kle' || caseForm === 'kle-compact';
}

function ownIndex(sections: readonly SectionSummary[], role: 'recommendation' | 'decision'): number {
  let at = sections.length - 1;
  while (at >= 0 && !fulfils(sections[at] as SectionSummary, role)) at--;
  return at;
}

function placeName(section: SectionSummary): string {
  return section.role === 'other' ? section.key : `@${section.role}`;
}

/** True when the section is one that a habit's list of places names. */
export function isPlace(
  section: { readonly role: SectionRole; readonly key: string },
  places: readonly string[],
): boolean {
  return places.includes(section.role === 'other' ? section.key : `@${section.role}`);
}

/** The words of a heading line without marks around them; a closing colon stays, for it is the template's. */
function headingWords(raw: string): string {
  return raw.replace(/^[\s#*_]+/, '').replace(/(?<![\s#*_])[\s#*_]+$/, '');
}

/** Of heading lines the words that stand most often. */
function mostFrequentWords(raws: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const raw of raws) {
    const words = headingWords(raw);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  let best = '';
  let most = 0;
  for (const [words, count] of counts) {
    if (count <= most || headingKey(words) === '') continue;
    best = words;
    most = count;
  }
  return best;
}
