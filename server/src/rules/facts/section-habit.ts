/** Whether a meeting's items usually have a section of some role, and where and how they write it. */
import { headingKey, type SectionRole } from '../../domain/roles.ts';
import type { Dialect } from '../../syntax/index.ts';
import type { ItemSummary, SectionSummary } from './item-summary.ts';

export interface SectionHabit {
  /** The heading's words as the document writes them; undefined when the only item of the meeting lacks the section. */
  readonly heading?: string;
  /** What stands before and after the section where the document has it, in order: keys of `other` sections, `@role` of the rest. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Shells that print the same sections in every item, so that one item alone shows what is missing. */
const STRICT: ReadonlySet<Dialect> = new Set(['firstagenda', 'firstagenda-markdown', 'sbsys', 'acadre', 'edoc']);

/** True when the section does the work of the role in its item: `Indstilling og beslutning` recommends and decides. */
export function fulfils(
  section: Pick<SectionSummary, 'role' | 'earlier' | 'key'>,
  role: 'recommendation' | 'decision',
): boolean {
  if (section.role === role) return !section.earlier;
  return role === 'recommendation' && section.role === 'decision' && section.key.includes('indstil');
}

/**
 * The habit, or undefined when the document does not have it: of the open items that are not part of the meeting's form,
 * as many must have such a section as lack it; three times as many, where no known shell prints the same
 * sections everywhere. Information items count only where they have it. An item alone is judged by its other half.
 */
export function sectionHabit(
  role: 'recommendation' | 'decision',
  summaries: readonly ItemSummary[],
  dialect: Dialect,
): SectionHabit | undefined {
  let having = 0;
  let lacking = 0;
  let told = 0;
  const raws = new Map<string, number>();
  let sample: { readonly item: ItemSummary; readonly at: number } | undefined;
  for (const item of summaries) {
    if (item.closed || item.kind === 'standing') continue;
    const at = ownIndex(item.sections, role);
    if (at < 0) {
      if (item.kind === 'case') lacking++;
      else told++;
      continue;
    }
    having++;
    const { raw } = item.sections[at] as SectionSummary;
    raws.set(raw, (raws.get(raw) ?? 0) + 1);
    if (!sample || item.sections.length > sample.item.sections.length) sample = { item, at };
  }
  if (having === 0) return lacking + told === 1 && STRICT.has(dialect) ? { before: [], after: [] } : undefined;
  if (STRICT.has(dialect) ? having < lacking : having < 3 || having < 3 * lacking) return undefined;
  const { item, at } = sample as { item: ItemSummary; at: number };
  return {
    heading: mostFrequentWords(raws),
    before: item.sections.slice(0, at).map(placeName),
    after: item.sections.slice(at + 1).map(placeName),
  };
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

/** Of heading lines and how often each stands, the words that stand most often. */
function mostFrequentWords(raws: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  for (const [raw, count] of raws) {
    const words = headingWords(raw);
    counts.set(words, (counts.get(words) ?? 0) + count);
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
